/// The page's script: the filter, addresses that open what they name, copying, and the evidence of what passed.
///
/// The page is complete without it. It writes text by `textContent` alone, so nothing of a server's becomes markup.
let reportScript = #"""

    "use strict";
    const $ = (query, from = document) => from.querySelector(query);
    const $$ = (query, from = document) => [...from.querySelectorAll(query)];

    /** An element: make("p", { class: "dim" }, "text", child, …) */
    function make(name, attributes = {}, ...children) {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (value === true) element.setAttribute(key, ""); else if (value !== false) element.setAttribute(key, value);
      }
      element.append(...children);
      return element;
    }

    // ---- Evidence of what passed -----------------------------------------------------------------------------------

    const blocks = new Map();

    /** The lines of a block, unpacked once. */
    function block(number) {
      if (!blocks.has(number)) blocks.set(number, unpack($("#block-" + number).textContent));
      return blocks.get(number);
    }

    async function unpack(base64) {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
      return (await new Response(stream).text()).split("\n");
    }

    async function unfold(place) {
      const [number, first, count] = place.dataset.steps.split(" ").map(Number);
      delete place.dataset.steps;
      try {
        const lines = (await block(number)).slice(first, first + count);
        place.replaceChildren(make("ol", { class: "steps" }, ...lines.map(line => stepView(JSON.parse(line), line))));
        addCopyButtons(place);
      } catch (error) {
        place.append(make("p", { class: "note" }, "This browser cannot unpack it: " + error.message));
      }
    }

    const word = outcome => make("span", { class: "o " + outcome }, outcome.toUpperCase());
    const keyword = { expect: "SHALL", should: "SHOULD", may: "MAY" };
    const plural = (count, noun) => count + " " + noun + (count === 1 ? "" : "s");
    const milliseconds = microseconds => (microseconds / 1000).toFixed(1) + " ms";

    function stepView(step) {
      const body = make("div", { class: "body" });
      if (step.reason) body.append(make("p", { class: "reason" }, step.reason));
      if (step.findings) body.append(findingsView(step.findings));
      for (const exchange of step.exchanges ?? []) body.append(exchangeView(exchange));
      return make("li", {}, make("details", { class: "step" },
        make("summary", {}, word(step.outcome), " ", make("bdi", {}, step.name), " ", make("small", {}, "line " + step.line)), body));
    }

    function findingsView(findings) {
      const items = findings.map(finding => make("li", {}, keyword[finding.level] + " ", make("code", {}, finding.subject), " ",
        finding.expected, finding.answer === "held" ? "" : " (" + finding.answer + ": " + (finding.actual ?? "") + ")"));
      return make("details", { class: "held" }, make("summary", {}, plural(findings.length, "expectation")), make("ul", {}, ...items));
    }

    function exchangeView({ request, response, error }) {
      const sent = make("div", { class: "message" },
        make("p", { class: "line" }, make("b", {}, request.method), " ", make("code", {}, request.url)), ...partsView(request));
      const came = make("div", { class: "message" });
      if (response) {
        came.append(make("p", { class: "line" }, make("b", {}, String(response.status)), " " + response.version,
          make("small", {}, " " + timingsText(response.timings))), ...partsView(response));
      }
      if (error) came.append(make("p", { class: "reason" }, "No response: " + error));
      return make("div", { class: "exchange" }, sent, came, make("pre", { class: "curl" }, curl(request)));
    }

    function partsView(message) {
      const fields = message.headers.map(([name, value]) => make("div", {}, make("dt", {}, name), make("dd", {}, value)));
      const parts = [make("details", { class: "headers" },
        make("summary", {}, plural(fields.length, "header field")), make("dl", {}, ...fields))];
      const text = message.body ?? message.bodyBase64;
      if (text) parts.push(bodyView(text));
      if (message.truncated) parts.push(make("p", { class: "dim" }, "cut: it had " + message.bodyBytes + " bytes"));
      return parts;
    }

    function bodyView(text) {
      const pretty = indented(text);
      const view = make("pre", { class: pretty === null ? "text" : "json" }, pretty ?? text);
      if (pretty !== null) colour(view);
      return view;
    }

    function timingsText({ total, ...parts }) {
      const names = { nameLookup: "name", connect: "connection", tls: "TLS", firstByte: "first byte" };
      const known = Object.entries(names).filter(([key]) => parts[key] > 0).map(([key, name]) => name + " " + milliseconds(parts[key]));
      return milliseconds(total) + (known.length ? " (" + known.join(", ") + ")" : "");
    }

    // ---- JSON: indented and coloured by its own tokens, so that 1.10 stays 1.10 ------------------------------------

    const tokens = /("(?:[^"\\]|\\.)*")(\s*:)?|[{}\[\],]|-?[0-9][^\s,}\]]*|true|false|null/g;

    function indented(text) {
      try { JSON.parse(text); } catch { return null; }
      if (text.length > 1 << 20) return text;
      let depth = 0, result = "", previous = "";
      const line = () => "\n" + "  ".repeat(depth);
      for (const [token] of text.matchAll(tokens)) {
        if (token === "}" || token === "]") {
          depth -= 1;
          if (previous !== "{" && previous !== "[") result += line();
        } else if (previous === "{" || previous === "[" || previous === ",") {
          result += line();
        } else if (previous.endsWith(":")) result += " ";
        result += token;
        if (token === "{" || token === "[") depth += 1;
        previous = token;
      }
      return result;
    }

    function colour(view) {
      const text = view.textContent;
      if (text.length > 1 << 16) return;
      const parts = [];
      let end = 0;
      for (const match of text.matchAll(tokens)) {
        const [token, string, colon] = match;
        const kind = colon ? "k" : string ? "" : /^[-0-9]/.test(token) ? "n" : /^[tfn]/.test(token) ? "l" : "";
        if (!kind) continue;
        parts.push(text.slice(end, match.index), make("span", { class: kind }, token));
        end = match.index + token.length;
      }
      view.replaceChildren(...parts, text.slice(end));
    }

    // ---- curl -------------------------------------------------------------------------------------------------------

    const quoted = text => /^[A-Za-z0-9._\/:@%+=,-]+$/.test(text) ? text : "'" + text.replaceAll("'", "'\\''") + "'";

    /** The same line that the harness writes for what failed; see CurlCommand.swift. */
    function curl({ method, url, headers, body, bodyBase64, truncated }) {
      const hasBody = body !== undefined || bodyBase64 !== undefined;
      const lacks = name => !headers.some(([other]) => other.toLowerCase() === name);
      const words = ["curl", "-i"];
      if (method === "HEAD" && !hasBody) words.push("-I");
      else if (!(method === "GET" && !hasBody) && !(method === "POST" && hasBody)) words.push("-X", quoted(method));
      if (/[[\]{}]/.test(url)) words.push("--globoff");
      if (url.includes("/.")) words.push("--path-as-is");
      words.push(quoted(url));
      for (const [name, value] of headers) words.push("-H", quoted(value ? name + ": " + value : name + ";"));
      if (lacks("accept")) words.push("-H", "Accept:");
      if (hasBody && lacks("content-type")) words.push("-H", "Content-Type:");
      const command = words.join(" ");
      if (!hasBody) return command;
      if (truncated || (body ?? bodyBase64).length > 16384) return command + " --data-binary @request-body   # take it from the run's file";
      if (body === undefined) return "echo " + bodyBase64 + " | base64 -d | " + command + " --data-binary @-";
      return command + " --data-raw " + quoted(body);
    }

    function addCopyButtons(from) {
      for (const line of $$(".curl:not(:has(button))", from)) {
        const text = line.textContent;
        const button = make("button", { type: "button", class: "copy", "aria-label": "Copy the curl line" }, "Copy");
        button.addEventListener("click", async () => {
          await copy(text);
          button.textContent = "Copied";
          setTimeout(() => { button.textContent = "Copy"; }, 1500);
        });
        line.prepend(button);
      }
    }

    async function copy(text) {
      try { await navigator.clipboard.writeText(text); } catch {
        const area = make("textarea", { class: "hide" });
        area.value = text;
        document.body.append(area);
        area.select();
        document.execCommand("copy");
        area.remove();
      }
    }

    // ---- The filter -------------------------------------------------------------------------------------------------

    const outcomes = ["fail", "error", "warning", "pass", "skip"];
    const form = $("#filter");
    const scenarios = $$(".scenario").map(element => {
      const name = $("h4", element).textContent;
      const rows = $$(".row", element).map(row => ({ element: row, text: (name + " " + $("h5", row).textContent).toLowerCase(), tests: $$(".test", row) }));
      const tags = element.dataset.tags ? element.dataset.tags.split("\t") : [];
      return { element, rows, tags, suite: element.dataset.suite, text: (name + " " + $("code", element).textContent).toLowerCase() };
    });
    const allTests = scenarios.flatMap(({ rows }) => rows.flatMap(({ tests }) => tests));

    function buildFilter() {
      const values = list => [...new Set(list)];
      const select = (name, label, list) => make("label", {}, label + " ", make("select", { name },
        make("option", { value: "" }, "all"), ...list.map(value => make("option", { value }, value))));
      const counts = Object.fromEntries(outcomes.map(outcome => [outcome, allTests.filter(test => test.dataset.outcome === outcome).length]));
      form.append(
        make("label", { class: "hide", for: "text" }, "Text"),
        make("input", { type: "search", name: "text", id: "text", placeholder: "Filter by name or file", autocomplete: "off" }),
        make("fieldset", {}, make("legend", { class: "hide" }, "Outcome"), ...outcomes.filter(outcome => counts[outcome]).map(outcome =>
          make("label", {}, make("input", { type: "checkbox", name: "outcome", value: outcome }), word(outcome), make("small", {}, String(counts[outcome]))))),
        select("suite", "Suite", values(scenarios.map(({ suite }) => suite))),
        select("tag", "Tag", values(scenarios.flatMap(({ tags }) => tags)).sort()),
        select("version", "Version", values(allTests.map(test => test.dataset.version))),
        make("button", { type: "button" }, "Clear"));
      form.hidden = false;
    }

    function wanted() {
      const data = new FormData(form);
      return { text: (data.get("text") ?? "").trim().toLowerCase(), outcomes: data.getAll("outcome"), suite: data.get("suite"),
        tag: data.get("tag"), version: data.get("version") };
    }

    function applyFilter() {
      const want = wanted();
      let shown = 0;
      for (const scenario of scenarios) {
        const isWanted = (!want.suite || scenario.suite === want.suite) && (!want.tag || scenario.tags.includes(want.tag));
        let inScenario = 0;
        for (const row of scenario.rows) {
          const hasText = !want.text || row.text.includes(want.text) || scenario.text.includes(want.text);
          let inRow = 0;
          for (const test of row.tests) {
            const isShown = isWanted && hasText && (!want.outcomes.length || want.outcomes.includes(test.dataset.outcome))
              && (!want.version || test.dataset.version === want.version);
            test.style.visibility = isShown ? "" : "hidden";
            if (isShown) inRow += 1;
          }
          row.element.hidden = inRow === 0;
          inScenario += inRow;
        }
        scenario.element.hidden = inScenario === 0;
        shown += inScenario;
      }
      const found = scenarios.filter(({ element }) => !element.hidden);
      if (shown < allTests.length && found.length <= 25) for (const { element } of found) element.open = true;
      for (const suite of $$(".suite")) suite.hidden = !$(".scenario:not([hidden])", suite);
      $("#shown").textContent = shown === allTests.length ? plural(shown, "test") : shown + " of " + plural(allTests.length, "test") + " shown";
    }

    // ---- The address: what is open, and what is shown: #id?outcome=fail&text=… -------------------------------------

    function address() {
      const [id, query] = location.hash.slice(1).split("?");
      return { id: decodeURIComponent(id), query: new URLSearchParams(query ?? "") };
    }

    function readAddress() {
      const { id, query } = address();
      form.reset();
      for (const [name, value] of query) {
        for (const field of $$(`[name="${CSS.escape(name)}"]`, form)) {
          if (field.type === "checkbox") field.checked ||= value.split(",").includes(field.value); else field.value = value;
        }
      }
      applyFilter();
      if (id) reveal(document.getElementById(id)); else if (query.size) $("#results").scrollIntoView();
    }

    function reveal(target) {
      if (!target) return;
      for (let element = target; element; element = element.parentElement) {
        if (element.tagName === "DETAILS") element.open = true;
        element.hidden = false;
      }
      const details = target.closest("details");
      (details ?? target).scrollIntoView({ block: "start" });
      if (details) $("summary", details).focus({ preventScroll: true });
    }

    function writeAddress(id = address().id) {
      const { text, outcomes, suite, tag, version } = wanted();
      const query = new URLSearchParams(Object.entries({ text, outcome: outcomes.join(","), suite, tag, version }).filter(([, value]) => value));
      const hash = encodeURI(id) + (query.size ? "?" + query : "");
      history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    }

    // ---- What happens -----------------------------------------------------------------------------------------------

    document.addEventListener("toggle", event => {
      const details = event.target;
      if (!details.open || !details.matches(".test, .phase")) return;
      for (const place of $$("[data-steps]", details)) unfold(place);
      for (const view of $$("pre.json", details)) if (!view.firstElementChild) colour(view);
      addCopyButtons(details);
    }, true);
    document.addEventListener("click", event => {
      const summary = event.target.closest(".test > summary, .scenario > summary");
      if (summary) writeAddress($(".body", summary.parentElement).id);
    });
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("input", () => { applyFilter(); writeAddress(""); });
    addEventListener("hashchange", readAddress);
    addEventListener("beforeprint", () => $$("details.test:has(> .body > .steps)").forEach(details => { details.open = true; }));
    buildFilter();
    $("button", form).addEventListener("click", () => { form.reset(); applyFilter(); writeAddress(""); });
    readAddress();
    addCopyButtons(document);
    """#
