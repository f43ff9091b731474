/// The page's style sheet: dense and calm, light and dark, on a telephone and on paper.
let reportStyle = #"""

    :root {
      color-scheme: light dark;
      --page: #fff; --card: #fff; --sunk: #f5f6f8; --line: #dfe2e7; --text: #1c2430; --dim: #5b6675; --link: #0b57b8;
      --focus: #1a6fe0; --mark: #ffe08a;
      --pass: #1d6f3c; --fail: #b3202c; --error: #8a2a9b; --warning: #8a5200; --skip: #56616f;
      --note: #fff6df; --note-line: #e8cf8a;
      --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --page: #14171c; --card: #191d23; --sunk: #1f242c; --line: #323a45; --text: #e2e6ec; --dim: #9aa5b3; --link: #7db4ff;
        --focus: #7db4ff; --mark: #6b5310;
        --pass: #6fcf8f; --fail: #ff8a8a; --error: #dd9cf0; --warning: #f0b65a; --skip: #a7b1be;
        --note: #2a2517; --note-line: #5d4f22;
      }
    }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { scroll-padding-top: 4.5rem; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; max-width: 82rem; padding: 0 1.5rem 4rem; background: var(--page); color: var(--text);
      font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
      font-variant-numeric: tabular-nums;
    }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
    .jump { position: absolute; left: -99rem; padding: .4rem .8rem; background: var(--card); z-index: 3; }
    .jump:focus { left: .5rem; top: .5rem; }
    h1, h2, h3, h4, h5, p, dl, dd, ol, ul, pre { margin: 0; }
    h1 { font-size: 1.5rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; }
    h2 { font-size: 1.1rem; margin: 2.2rem 0 .7rem; font-weight: 650; }
    h3 { font-size: .95rem; margin: 1.5rem 0 .4rem; font-weight: 650; }
    h4, h5 { font-size: 1em; font-weight: 500; }
    small, .dim { color: var(--dim); font-size: .86rem; }
    code, pre { font: .86em/1.5 var(--mono); overflow-wrap: anywhere; }
    b, code, small, span, a { unicode-bidi: isolate; }

    .bar { display: flex; gap: 2px; height: 6px; margin: .7rem 0 0; border-radius: 3px; overflow: hidden; }
    .bar span { min-width: 4px; flex-basis: 0; background: var(--skip); opacity: .85; }
    .bar .pass { background: var(--pass); } .bar .fail { background: var(--fail); } .bar .error { background: var(--error); }
    .bar .warning { background: var(--warning); }
    header { padding: 1.6rem 0 0; }
    .run { display: flex; flex-wrap: wrap; gap: .2rem 1.6rem; margin: .6rem 0; color: var(--dim); }
    .run div { display: flex; gap: .4rem; }
    .run dd { color: var(--text); overflow-wrap: anywhere; }
    header nav { display: flex; gap: 1.2rem; margin-top: .8rem; }
    .note { margin: .6rem 0; padding: .5rem .8rem; background: var(--note); border: 1px solid var(--note-line); border-radius: 5px; }

    .o { font: 600 .74rem/1.5 var(--mono); letter-spacing: .03em; }
    .o.pass { color: var(--pass); } .o.fail { color: var(--fail); } .o.error { color: var(--error); }
    .o.warning { color: var(--warning); } .o.skip { color: var(--skip); }

    #worst ol { list-style: none; padding: 0; border-top: 1px solid var(--line); }
    #worst ol li { border-bottom: 1px solid var(--line); padding: .4rem 0 .45rem 5.2rem; position: relative; }
    #worst ol li > .o { position: absolute; left: 0; top: .5rem; }
    #worst ol li p { font: .86em/1.5 var(--mono); color: var(--dim); overflow-wrap: anywhere; }
    .more { margin: .5rem 0; } .more > summary { color: var(--link); padding: .2rem 0; }
    #worst ul { padding-left: 1.2rem; }
    #worst a { color: var(--text); text-decoration-color: var(--line); } #worst a:hover { color: var(--link); }

    .tables { columns: 25rem 2; column-gap: 2.5rem; }
    table { break-inside: avoid; margin-bottom: 1.2rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: right; padding: .22rem 0 .22rem .8rem; border-bottom: 1px solid var(--line); font-weight: 400; }
    th:first-child { text-align: left; padding-left: 0; }
    thead th { color: var(--dim); font-size: .86rem; }
    td.zero { color: var(--dim); opacity: .55; }
    td.fail { color: var(--fail); font-weight: 650; } td.error { color: var(--error); font-weight: 650; }
    td.warning { color: var(--warning); font-weight: 650; }

    #filter { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
      padding: .55rem 0; background: var(--page); border-bottom: 1px solid var(--line); }
    #filter input[type=search] { flex: 1 1 12rem; min-width: 0; }
    #filter input[type=search], select, button {
      font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 5px; padding: .22rem .5rem;
    }
    #filter fieldset { display: flex; flex-wrap: wrap; gap: .15rem .8rem; border: 0; margin: 0; padding: 0; }
    #filter legend { float: left; padding: 0; }
    #filter label { display: inline-flex; gap: .3rem; align-items: center; white-space: nowrap; }
    button { cursor: pointer; } button:hover { border-color: var(--dim); }
    #shown { color: var(--dim); font-size: .86rem; min-height: 1.3em; margin: .4rem 0; }
    .hide { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

    summary { cursor: pointer; }
    .scenario { border: 1px solid var(--line); border-bottom-width: 0; background: var(--card);
      content-visibility: auto; contain-intrinsic-size: auto 2.2rem; }
    .scenario:first-of-type { border-radius: 6px 6px 0 0; }
    .scenario:last-of-type { border-bottom-width: 1px; border-radius: 0 0 6px 6px; }
    .scenario > summary { display: flex; flex-wrap: wrap; align-items: baseline; padding: .4rem .8rem; }
    .scenario > summary::before, .row summary::before, .phase > summary::before, .step > summary::before,
    .held > summary::before, .headers > summary::before {
      content: "▸"; color: var(--dim); display: inline-block; width: .8rem; margin-right: .1rem; flex: none; }
    details[open] > summary::before { content: "▾" !important; }
    summary::-webkit-details-marker { display: none; }
    summary { list-style: none; }
    .scenario > summary h4 { flex: 1 1 16rem; }
    .scenario > summary .in { flex: 0 0 14.5rem; padding-left: 1.4rem; }
    .scenario[open] > summary h4 { font-weight: 650; }
    .scenario > summary:hover, .row summary:hover { background: var(--sunk); }
    .scenario > .body { padding: .1rem .8rem .8rem 1.7rem; }
    .scenario > .body > p { margin-bottom: .25rem; max-width: 60rem; }
    .tag { margin-left: .5rem; padding: 0 .4rem; border: 1px solid var(--line); border-radius: 1rem; }

    .rows { margin: .5rem 0; }
    .row { display: grid; grid-template-columns: minmax(0, 1fr) 14.5rem; align-items: baseline; border-top: 1px solid var(--line); }
    .v2 .row { grid-template-columns: minmax(0, 1fr) 14.5rem 14.5rem; }
    .row:last-child { border-bottom: 1px solid var(--line); }
    .row h5 { padding: .25rem .8rem .25rem 0; overflow-wrap: anywhere; }
    .row .none { color: var(--dim); font-size: .86rem; padding: .25rem .5rem; }
    .row .test > summary { padding: .25rem .5rem; }
    .row .for { display: none; }
    .row > .test[open] { grid-column: 1 / -1; order: 2; min-width: 0; }
    .test[open] > summary { background: var(--sunk); border-radius: 4px 4px 0 0; }
    .test[open] > summary .for { display: inline; }
    .row .why { grid-column: 1 / -1; order: 1; padding: 0 0 .3rem; font: .86em/1.5 var(--mono); color: var(--dim); overflow-wrap: anywhere; }
    .row .why b { font-weight: 600; }
    .test > .body { padding: .4rem 0 .5rem .5rem; border-left: 2px solid var(--line); margin-left: .9rem; padding-left: .9rem; }
    .test[data-outcome=fail] > .body { border-color: var(--fail); } .test[data-outcome=error] > .body { border-color: var(--error); }
    .test[data-outcome=warning] > .body { border-color: var(--warning); }
    .reason { margin: .3rem 0; overflow-wrap: anywhere; }
    .phases { display: flex; flex-wrap: wrap; gap: .1rem 2rem; margin: .4rem 0; color: var(--dim); }
    .phase[open] { flex: 1 0 100%; color: var(--text); }

    .steps { list-style: none; padding: 0; }
    .step { margin: .2rem 0; }
    .step > summary { overflow-wrap: anywhere; }
    .step > .body { padding: .2rem 0 .4rem 1.1rem; }
    .finding { margin: .4rem 0 .6rem; }
    .sides { display: grid; grid-template-columns: 1fr 1fr; gap: .5rem; margin-top: .25rem; }
    .sides > div { background: var(--sunk); border: 1px solid var(--line); border-radius: 5px; padding: .25rem .6rem .4rem; min-width: 0; }
    .sides dt { font-size: .8rem; color: var(--dim); }
    .sides pre, .curl { white-space: pre-wrap; }
    mark { background: var(--mark); color: inherit; border-radius: 2px; }
    .held, .headers { color: var(--dim); font-size: .93em; }
    .held ul { padding-left: 2rem; }
    .headers dl { padding: .1rem 0 .2rem .9rem; font: .86em/1.5 var(--mono); }
    .headers dl div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: .8rem; overflow-wrap: anywhere; }
    .exchange { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .5rem; margin: .5rem 0; }
    .message { min-width: 0; }
    .exchange .line { overflow-wrap: anywhere; }
    .message > pre { max-height: 24rem; overflow: auto; margin-top: .25rem; padding: .5rem .6rem; background: var(--sunk);
      border: 1px solid var(--line); border-radius: 5px; white-space: pre-wrap; tab-size: 2; }
    .curl { grid-column: 1 / -1; position: relative; padding: .4rem 4.5rem .4rem .6rem; max-height: 9rem; overflow: auto;
      background: var(--sunk); border: 1px solid var(--line); border-radius: 5px; color: var(--dim); }
    .copy { position: sticky; float: right; top: 0; margin: -.1rem -4rem 0 0; font: .8rem/1.3 system-ui, sans-serif; color: var(--text); }
    .k { color: var(--link); } .n { color: var(--warning); } .l { color: var(--error); }
    .packed { min-height: 1.5em; }

    @media (max-width: 46rem) {
      body { padding: 0 .8rem 3rem; }
      #filter { position: static; }
      .sides, .exchange { grid-template-columns: minmax(0, 1fr); }
      .row, .v2 .row { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
      .row h5 { grid-column: 1 / -1; padding-bottom: 0; }
      .row .test > summary { padding-left: 0; }
      .scenario > .body { padding-left: .8rem; }
      .scenario > summary h4 { flex-basis: 100%; padding-left: 1.1rem; }
      .scenario > summary::before { position: absolute; }
      .scenario > summary .in { flex: 1 1 9rem; padding-left: 1.1rem; }
      .headers dl div { grid-template-columns: 1fr; gap: 0; margin-bottom: .2rem; }
      .test > .body { margin-left: .2rem; padding-left: .5rem; }
      .step > .body { padding-left: .2rem; }
      .tables { columns: auto; } th, td { padding-left: .4rem; } thead th { font-size: .75rem; }
      #worst ol li { padding-left: 0; padding-top: 1.6rem; }
    }
    @media print {
      :root { --page: #fff; --card: #fff; --text: #000; --dim: #444; }
      body { max-width: none; padding: 0; font-size: 10pt; }
      #filter, #shown, .jump, .copy, header nav { display: none; }
      .scenario { content-visibility: visible; }
      .message > pre, .curl { max-height: none; }
      .row, .finding, #worst li { break-inside: avoid; }
    }
    """#
