import Scenarios

/// The files beside these tests.
enum Fixtures {
    static func path(_ name: String) -> String { Files.folder(of: #filePath) + "/Fixtures/" + name }

    static func bytes(_ name: String) -> [UInt8]? { Files.read(path(name)) }

    static func names(in folder: String, ending: String) -> [String] {
        Files.names(in: path(folder)).filter { $0.hasSuffix(ending) }
    }
}
