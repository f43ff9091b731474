public import Diagnostics
import Glibc
public import Results

/// A folder of this process, which is gone when the process ends well.
private let folder: String = {
    var template = Array("/tmp/assay-tests-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "cannot make a folder in /tmp")
    atexit { _ = system("rm -rf '\(folder)'") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
}()

/// A path for a file that no other test has.
public func temporaryPath(_ name: String = "file") -> String {
    "\(folder)/\(UInt32.random(in: 0...UInt32.max))-\(name)"
}

/// A run file of these events.
public func written(_ events: [RunEvent], redacting redaction: Redaction = Redaction([])) throws -> String {
    let path = temporaryPath("report.json")
    let writer = try RunFileWriter(path, redacting: redaction)
    for event in events { writer.receive(event) }
    try writer.finish()
    return path
}

/// A file of these bytes.
public func written(_ bytes: [UInt8], _ name: String = "file") -> String {
    let path = temporaryPath(name)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(descriptor) }
    precondition(
        bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) } == bytes.count, "cannot write \(path)")
    return path
}

/// All bytes of a file.
public func content(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = read(descriptor, &chunk, chunk.count), count > 0 { bytes += chunk[..<count] }
    return bytes
}

/// The text of a file.
public func text(of path: String) -> String { String(decoding: content(of: path), as: UTF8.self) }

/// The committed file of that name in the `Golden` folder beside the test; written anew under `ASSAY_UPDATE_GOLDEN=1`.
public func golden(_ name: String, beside test: String, new: String) -> String {
    let path =
        test.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/Golden/"
        + name
    if getenv("ASSAY_UPDATE_GOLDEN") != nil, !new.isEmpty { rename(written(Array(new.utf8)), path) }
    return text(of: path)
}
