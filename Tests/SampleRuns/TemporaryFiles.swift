public import Diagnostics
import Glibc
public import Results

/// A path in a folder for temporary files that no other test has.
public func temporaryPath(_ name: String = #function) -> String {
    "/tmp/assay-\(getpid())-\(name.filter { $0.isLetter || $0.isNumber })-\(UInt32.random(in: 0...UInt32.max))"
}

/// A run file of these events.
public func written(_ events: [RunEvent], redacting redaction: Redaction = Redaction([])) throws -> String {
    let path = temporaryPath()
    let writer = try RunFileWriter(path, redacting: redaction)
    for event in events { writer.receive(event) }
    try writer.finish()
    return path
}
