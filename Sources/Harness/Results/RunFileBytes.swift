import Diagnostics
import Glibc

/// The bytes of a run file: on disk, or in memory where the file had to be laid out anew.
enum RunFileBytes: Sendable {
    case file(OpenFile)
    case memory([UInt8])

    /// As many bytes as are there from `offset` on, up to `count` of them.
    func read(_ count: Int, at offset: Int) throws(Diagnostic) -> [UInt8] {
        switch self {
        case .file(let file): try file.read(count, at: offset)
        case .memory(let bytes): Array(bytes[min(offset, bytes.count)..<min(offset + count, bytes.count)])
        }
    }
}

/// A file that is open for reading until nobody holds it.
final class OpenFile: Sendable {
    let path: String
    private let descriptor: Int32

    init(_ path: String) throws(Diagnostic) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Diagnostic(
                .error, "cannot open the run file: \(errorText())", file: path, remedy: "name the report.json of a run")
        }
    }

    deinit { close(descriptor) }

    func byteCount() throws(Diagnostic) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw Diagnostic(.error, "cannot read the run file: \(errorText())", file: path)
        }
        return Int(status.st_size)
    }

    func read(_ count: Int, at offset: Int) throws(Diagnostic) -> [UInt8] {
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
            while done < count {
                let read = pread(descriptor, buffer.baseAddress.map { $0 + done }, count - done, off_t(offset + done))
                if read == 0 { return }
                if read > 0 { done += read } else if errno != EINTR { failure = errno }
                if failure != 0 { return }
            }
        }
        guard failure == 0 else {
            throw Diagnostic(.error, "cannot read the run file: \(String(cString: strerror(failure)))", file: path)
        }
        return bytes
    }
}
