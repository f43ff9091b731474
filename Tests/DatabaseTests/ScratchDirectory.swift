import Glibc

/// A directory for one test, removed with what lies in it.
final class ScratchDirectory {
    struct Failure: Error {}
    let path: String

    init() throws {
        var template = Array("/tmp/assay-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure() }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        for name in ["d", "copy"] { for suffix in ["", "-wal", "-shm"] { unlink("\(path)/\(name)\(suffix)") } }
        rmdir(path)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        guard let file = fopen("\(path)/\(name)", "w") else { throw Failure() }
        defer { fclose(file) }
        guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure() }
    }

    func copy(_ name: String, to other: String) throws {
        guard let file = fopen("\(path)/\(name)", "r") else { throw Failure() }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        try write(bytes, to: other)
    }
}
