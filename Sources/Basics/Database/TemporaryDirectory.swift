import Glibc

/// A new directory, in memory where the machine has room there, removed with its files when nobody holds it any more.
///
/// A process that is killed cannot remove its own, so each one that comes after it removes what has no owner: an owner
/// keeps its directory locked, and the lock ends with the process, however that comes.
final class TemporaryDirectory: Sendable {
    let path: String
    private let lock: Int32

    init() throws(DatabaseError) {
        let parent = Self.parent
        Self.removeOrphans(in: parent)
        while true {
            let path = try Self.make(in: parent)
            // Another process may have taken it for an orphan before it was locked; then there is no directory any more.
            guard let lock = Self.lock(path), access(path, F_OK) == 0 else { continue }
            (self.path, self.lock) = (path, lock)
            return
        }
    }

    deinit {
        Self.remove(path)
        close(lock)
    }

    private static let prefix = "assay-memory-"

    private static func make(in parent: String) throws(DatabaseError) -> String {
        var template = Array("\(parent)/\(prefix)XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            let reason = String(cString: strerror(errno))
            throw DatabaseError(message: reason, statement: "make a directory in \(parent)")
        }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// Locks a directory; nil where another process has it, or where it is gone.
    private static func lock(_ path: String) -> Int32? {
        let file = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        if flock(file, LOCK_EX | LOCK_NB) == 0 { return file }
        close(file)
        return nil
    }

    private static func removeOrphans(in parent: String) {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob("\(parent)/\(prefix)*", 0, nil, &found) == 0 else { return }
        for index in 0..<Int(found.gl_pathc) {
            guard let path = found.gl_pathv[index].map({ String(cString: $0) }), let lock = lock(path) else { continue }
            remove(path)
            close(lock)
        }
    }

    private static func remove(_ path: String) {
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
