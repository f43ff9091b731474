import Diagnostics
import Glibc

/// A report being written: it takes its place, and that of an older one, when it is complete.
///
/// What goes wrong while writing is kept and thrown by ``finish()``, so that the writers of a report need not look.
final class ReportFile {
    private static let bufferBytes = 64 << 10

    private let path: String
    private let temporaryPath: String
    private var descriptor: Int32
    private var failure: Diagnostic?
    private var buffer: [UInt8] = []

    /// Begins a file in a folder that exists.
    init(_ path: String) throws(Diagnostic) {
        self.path = path
        temporaryPath = "\(path).\(getpid()).part"
        descriptor = Glibc.open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            let text = String(cString: strerror(errno))
            throw Diagnostic(
                .error, "cannot create the report: \(text)", file: path, remedy: "name a file in a folder that exists")
        }
        buffer.reserveCapacity(Self.bufferBytes)
    }

    deinit {
        guard descriptor >= 0 else { return }
        Glibc.close(descriptor)
        unlink(temporaryPath)
    }

    /// Writes text as it stands.
    func raw(_ text: String) { edit { $0.append(text) } }

    /// Writes bytes as they stand.
    func raw(_ bytes: some Collection<UInt8>) { edit { $0 += bytes } }

    /// Writes text as the content of an element.
    func text(_ text: String) { edit { Markup.append(text, to: &$0, as: .content) } }

    /// Writes an attribute with the space before it.
    func attribute(_ name: String, _ value: String) { edit { $0.append(attribute: name, value) } }

    /// Writes a start tag.
    func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        edit { $0.append(startTag: name, attributes) }
    }

    /// Writes an element that holds only text.
    func element(_ name: String, _ content: String) { element(name, [:], content) }

    /// Writes an element that holds only text.
    func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String) {
        edit { buffer in
            buffer.append(startTag: name, attributes)
            Markup.append(content, to: &buffer, as: .content)
            buffer.append("</")
            buffer.append(name)
            buffer.append(">")
        }
    }

    /// Writes what waits, and puts the file in its place.
    func finish() throws(Diagnostic) {
        flush()
        if Glibc.close(descriptor) != 0 { fail() }
        descriptor = -1
        if failure == nil, rename(temporaryPath, path) != 0 { fail() }
        guard let failure else { return }
        unlink(temporaryPath)
        throw failure
    }

    private func edit(_ append: (inout [UInt8]) -> Void) {
        append(&buffer)
        if buffer.count >= Self.bufferBytes { flush() }
    }

    private func flush() {
        var done = 0
        while done < buffer.count, failure == nil {
            let count = buffer.withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress.map { $0 + done }, $0.count - done)
            }
            if count > 0 { done += count } else if errno != EINTR { fail() }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func fail() {
        let text = String(cString: strerror(errno))
        failure =
            failure
            ?? Diagnostic(.error, "cannot write the report: \(text)", file: path, remedy: "free space on the disk")
    }
}

extension [UInt8] {
    fileprivate mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }

    fileprivate mutating func append(startTag name: String, _ attributes: KeyValuePairs<String, String>) {
        append("<")
        append(name)
        for (name, value) in attributes { append(attribute: name, value) }
        append(">")
    }

    fileprivate mutating func append(attribute name: String, _ value: String) {
        append(" ")
        append(name)
        append("=\"")
        Markup.append(value, to: &self, as: .attribute)
        append("\"")
    }
}
