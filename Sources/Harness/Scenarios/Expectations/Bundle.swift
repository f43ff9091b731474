import HTTPMessages
import JSON

extension Expectation {
    /// A Bundle and its entries. <http://hl7.org/fhir/R4/bundle.html>, <http://hl7.org/fhir/STU3/bundle.html>
    static let bundle = Expectation(
        name: "bundle",
        about: "the body is a Bundle, and its entries are as said",
        shape: .object([
            .init("type", .string, "`Bundle.type`"),
            .init("exactly", names, "of the scenario's own resources these and no others, in any order: names of data, or addresses"),
            .init("contains", names, "these are among the entries"),
            .init("excludes", names, "these are not among the entries"),
            .init("inOrder", names, "these come in this order, others may stand between"),
            .init("includes", names, "these are there with search mode `include`"),
            .init("total", .named("matcher"), "`Bundle.total`"),
            .init("count", .named("matcher"), "how many entries there are on the page"),
            .init("links", .map(.named("matcher")), "link relation → matcher of its URL"),
        ])
    ) { expected, subject in
        subject.withJSON("bundle", "a Bundle") { body in
            guard body["resourceType"]?.string == "Bundle" else {
                return [.failed("resourceType", expected: "Bundle", actual: body["resourceType"]?.display ?? "no resourceType")]
            }
            let entries = BundleEntries(body)
            return (expected.object?.members ?? []).flatMap { member in
                judge(member.name, member.value, entries, subject)
            }
        }
    }

    private static let names: Shape = .choice([.string, .list(.string)])

    private static func judge(
        _ name: String, _ value: JSONValue, _ entries: BundleEntries, _ subject: Subject
    ) -> [Judgement] {
        switch name {
        case "type", "total":
            [Matcher(value).judge(entries.bundle[name].map { [$0] } ?? [], "bundle.\(name)")]
        case "count":
            [Matcher(value).judge([.number(JSONNumber(entries.addresses.count))], "bundle.count")]
        case "links":
            (value.object?.members ?? []).map { member in
                let urls = entries.bundle.link(member.name).map { [JSONValue.string($0)] } ?? []
                return Matcher(member.value).judge(urls, "bundle.links.\(member.name)")
            }
        default: judge(name, wanted: value.elements.map(\.display), entries, subject)
        }
    }

    private static func judge(
        _ name: String, wanted names: [String], _ entries: BundleEntries, _ subject: Subject
    ) -> [Judgement] {
        let wanted = names.map { subject.scope.address(ofData: $0) ?? $0 }
        let found = entries.addresses
        let holds =
            switch name {
            case "exactly": Set(found.filter(subject.scope.isOwn)) == Set(wanted) && Set(found).count == found.count
            case "contains": Set(wanted).isSubset(of: found)
            case "excludes": Set(wanted).isDisjoint(with: found)
            case "includes": Set(wanted).isSubset(of: entries.addresses(mode: "include"))
            default: isInOrder(wanted, found)
            }
        let shown = zip(names, wanted).map { $0 == $1 ? $0 : "\($0) (\($1))" }.joined(separator: ", ")
        let words = name == "inOrder" ? "in this order: " : "\(name) "
        return [
            .of(
                holds, "bundle.\(name)", expected: words + (shown.isEmpty ? "nothing" : shown),
                actual: found.isEmpty ? "no entries" : JSONValueText.shown(found.joined(separator: ", ")))
        ]
    }

    private static func isInOrder(_ wanted: [String], _ found: [String]) -> Bool {
        var rest = found[...]
        return wanted.allSatisfy { address in
            guard let index = rest.firstIndex(of: address) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
    }
}

/// The entries of a Bundle by the addresses of their resources.
struct BundleEntries {
    let bundle: JSONValue
    let addresses: [String]

    init(_ bundle: JSONValue) {
        self.bundle = bundle
        addresses = (bundle["entry"]?.array ?? []).map(Self.address)
    }

    /// The addresses of the entries with a search mode.
    func addresses(mode: String) -> [String] {
        (bundle["entry"]?.array ?? []).filter { $0["search"]?["mode"]?.string == mode }.map(Self.address)
    }

    /// `Type/id` of an entry's resource, or of its request where it has none, as a deletion.
    private static func address(_ entry: JSONValue) -> String {
        if let type = entry["resource"]?["resourceType"]?.string, let id = entry["resource"]?["id"]?.string {
            return "\(type)/\(id)"
        }
        let url = entry["fullUrl"]?.string ?? entry["request"]?["url"]?.string ?? "?"
        return url.split(separator: "/").prefix { $0 != "_history" }.suffix(2).joined(separator: "/")
    }
}
