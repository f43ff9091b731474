import FHIRDefinitions
import PublishedCases
import Testing

/// One example in both forms.
struct Pair: Sendable, CustomTestStringConvertible {
    var version: FHIRVersion
    var json: OfficialFile
    var xml: OfficialFile

    var testDescription: String { "\(version.rawValue) \(name)" }

    var name: String { String(json.description.dropLast(".json".count)) }

    static let all = pairs(.r4, count: 710) + pairs(.stu3, count: 460)

    private static func pairs(_ version: FHIRVersion, count: Int) -> [Pair] {
        let folder = version == .r4 ? "r4" : "stu3"
        let files = OfficialData.files(at: "examples/\(folder)/pairs/json", of: "examples-\(folder)", count: count)
        return files.map { json in
            let xml = json.path.split(separator: "/pairs/json/").joined(separator: "/pairs/xml/").dropLast(4) + "xml"
            return Pair(version: version, json: json, xml: OfficialFile(path: String(xml)))
        }
    }
}
