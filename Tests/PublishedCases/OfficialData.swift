import Glibc

/// HL7's and others' published cases, which are no part of the project: a test finds them or says how many it left out.
///
/// They are looked for in the folder that the environment variable `ASSAY_DATA` names, already unpacked, or else in the
/// archives of `shared/data` in the nearest folder above the package, which are unpacked once into `.build`.
public enum OfficialData {
    /// The files at `path` below an archive's root, whose names end in a dot and `suffix`, sorted by their names.
    ///
    /// - Parameters:
    ///   - path: The folder, such as `json-suites/JSONTestSuite/test_parsing`; folders below it are not searched.
    ///   - archive: The archive that holds it, without its ending: `json-suites`.
    ///   - suffix: How the names end.
    ///   - count: How many there are, for the message where they are not at hand.
    /// - Returns: The files; none where they are not at hand, which is printed.
    public static func files(at path: String, of archive: String, suffix: String = "json", count: Int) -> [OfficialFile]
    {
        let folder = (root(of: archive) ?? "") + "/" + path
        let names = names(in: folder).filter { $0.hasSuffix("." + suffix) }.sorted()
        if names.isEmpty { print("not run: \(count) cases of \(path); set ASSAY_DATA to a folder that has them") }
        return names.map { OfficialFile(path: "\(folder)/\($0)") }
    }

    /// The file at `path` below an archive's root; nil where the archive is not at hand.
    public static func file(at path: String, of archive: String) -> OfficialFile? {
        root(of: archive).map { OfficialFile(path: "\($0)/\(path)") }
    }

    /// The folder that holds what the archive unpacks to; nil where it is not at hand.
    public static func root(of archive: String) -> String? {
        if let given = getenv("ASSAY_DATA") { return String(cString: given) }
        guard let packed = nearestArchive(archive) else { return nil }
        return unpacked(packed, to: "\(package)/.build/official-data/\(archive)")
    }

    /// The root of this package.
    private static var package: String { parent(parent(parent(#filePath))) }

    private static func nearestArchive(_ name: String) -> String? {
        var folder = package
        while !folder.isEmpty {
            folder = parent(folder)
            let candidate = "\(folder)/shared/data/\(name).tar.zst"
            if access(candidate, R_OK) == 0 { return candidate }
        }
        return nil
    }

    /// Unpacks beside the goal and renames, so that of several processes at once one wins and none sees half of it.
    private static func unpacked(_ archive: String, to goal: String) -> String? {
        if access(goal, R_OK) == 0 { return goal }
        let draft = "\(goal).\(getpid()).\(UInt32.random(in: 0 ... .max))"
        defer { run("rm", "-rf", draft) }
        guard run("mkdir", "-p", draft), run("tar", "--zstd", "-xf", archive, "-C", draft) else { return nil }
        return rename(draft, goal) == 0 || access(goal, R_OK) == 0 ? goal : nil
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            // because an entry is only as long as its name: to copy the field d_name, 256 bytes, may read past the end
            let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
            let name = String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
            names.append(name)
        }
        return names
    }

    private static func parent(_ path: String) -> String {
        String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex))
    }
}

/// One file of published cases.
public struct OfficialFile: Sendable, CustomStringConvertible {
    /// Where it is.
    public var path: String

    /// Names a file, which need not be there.
    public init(path: String) { self.path = path }

    /// Its name without folders, as reports of tests show it.
    public var description: String {
        String(path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
    }

    /// Its bytes.
    ///
    /// - Throws: ``Unreadable`` where it cannot be read.
    public func bytes() throws -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw Unreadable(path: path) }
        defer { fclose(file) }
        fseek(file, 0, SEEK_END)
        let size = ftell(file)
        rewind(file)
        return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            // because fread writes at most `size` bytes, for which there is room
            count = fread(buffer.baseAddress, 1, size, file)
        }
    }

    /// A file of cases that is there but cannot be read.
    public struct Unreadable: Error {
        /// Where it is.
        public var path: String
    }
}

/// Runs a program of the path to its end, with an empty environment; whether it ended well.
@discardableResult
private func run(_ words: String...) -> Bool {
    var arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], nil, nil, &arguments, nil) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
}
