public import Diagnostics
import JSON

/// The defects of one file.
public struct Catalogue: Sendable {
    /// The defects, in the order of the file.
    public let defects: [Defect]

    /// Reads a file: `{"about": "…", "defects": [{"name", "about", "breaks", "versions"?, …}]}`.
    ///
    /// `file`: The file as the user named it, for messages.
    /// Throws `Diagnostic` for the first thing that is wrong with it.
    public init(_ text: [UInt8], file: String) throws(Diagnostic) {
        let root = Place(value: try Self.parse(text, file), pointer: JSONPointer())
        do {
            defects = try root.object(["about", "defects"]).required("defects").each { try Defect($0) }
        } catch {
            guard let problem = error as? CatalogueProblem else { throw Diagnostic(.error, "\(error)", file: file) }
            let offset = JSONLocator(text).offset(of: problem.pointer, ofName: problem.isAboutName)
            throw Diagnostic(.error, problem.message, file: file, offset: offset, in: text)
        }
    }

    private static func parse(_ text: [UInt8], _ file: String) throws(Diagnostic) -> JSONValue {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONValue.parse(text)
        } catch {
            throw Diagnostic(.error, "not JSON: \(error.message)", file: file, offset: error.offset, in: text)
        }
        guard let member = document.repeatedMembers.first else { return document.value }
        throw Diagnostic(
            .error, "the member '\(member.name)' stands here twice", file: file, offset: member.offset, in: text)
    }
}
