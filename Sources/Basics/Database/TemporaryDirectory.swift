import Glibc

/// A new directory, in memory where the machine has room there, removed with its files when nobody holds it any more.
final class TemporaryDirectory: Sendable {
    let path: String

    init() throws(DatabaseError) {
        var template = Array("\(Self.parent)/assay-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw DatabaseError(
                code: 14, message: String(cString: strerror(errno)), statement: "make a temporary directory")
        }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        for suffix in ["", "-wal", "-shm"] { unlink("\(path)/database\(suffix)") }
        rmdir(path)
    }

    /// Memory that looks like a disk, if at least 256 MiB of it are free: containers often have 64 MiB alone.
    private static var parent: String {
        var status = statvfs()
        let hasRoom = statvfs("/dev/shm", &status) == 0 && Int(status.f_bavail) * Int(status.f_frsize) >= 256 << 20
        return hasRoom && access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    }
}
