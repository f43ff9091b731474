import Glibc

/// The few things that are asked of the file system.
public enum Files {
    /// The bytes of a file; nil where it cannot be read or is no file.
    public static func read(_ path: String, maxBytes: Int = 256 << 20) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count <= maxBytes {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0 { return nil }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
        return nil
    }

    /// Writes a file anew; false where it cannot be.
    public static func write(_ bytes: [UInt8], to path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Takes a file away, if it is there.
    public static func remove(_ path: String) { unlink(path) }

    /// Makes a folder and those above it; false where it cannot be.
    public static func makeFolders(_ path: String) -> Bool {
        if isFolder(path) { return true }
        let parent = folder(of: path)
        return parent != path && makeFolders(parent) && (mkdir(path, 0o755) == 0 || isFolder(path))
    }

    /// Whether a path leads to a folder.
    public static func isFolder(_ path: String) -> Bool { mode(path).map { $0 & S_IFMT == S_IFDIR } ?? false }

    /// Whether a path leads to anything.
    public static func exists(_ path: String) -> Bool { mode(path) != nil }

    private static func mode(_ path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode : nil
    }

    private static let nameOffset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0

    /// The names in a folder, sorted by their bytes, hidden ones left out; empty where it cannot be read.
    public static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            // because an entry is only as long as its name: to copy the field d_name, 256 bytes, may read past the end
            let name = String(
                cString: UnsafeRawPointer(entry).advanced(by: nameOffset).assumingMemoryBound(to: CChar.self))
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The folder that a path lies in; `.` where it says none.
    public static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last part of a path.
    public static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// A path within a folder; an absolute path is itself.
    public static func join(_ folder: String, _ path: String) -> String {
        path.hasPrefix("/") || folder == "." || folder.isEmpty ? path : folder + "/" + path
    }
}
