import Diagnostics
import JSON

/// Writes the members of JSON objects straight into bytes, secrets replaced, without a tree between.
struct MemberWriter {
    private(set) var json = JSONWriter()
    private var needsComma = false
    var redact: Redaction

    init(redacting redact: Redaction) { self.redact = redact }

    var bytes: [UInt8] { json.bytes }
    var count: Int { json.bytes.count }

    mutating func removeAll() {
        json.bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Writes text as it stands, after which a new value begins.
    mutating func raw(_ text: String) {
        json.append(text)
        needsComma = false
    }

    /// Begins a value: the comma before it, and its name within an object.
    private mutating func begin(_ name: String?) {
        if needsComma { json.append(",") }
        needsComma = true
        guard let name else { return }
        json.append("\"")
        json.append(name)
        json.append("\":")
    }

    mutating func open(_ name: String? = nil, _ bracket: String = "{") {
        begin(name)
        raw(bracket)
    }

    mutating func close(_ bracket: String = "}") {
        raw(bracket)
        needsComma = true
    }

    mutating func text(_ name: String?, _ value: String) {
        begin(name)
        json.write(redact(value))
    }

    /// A text of ours that can hold no secret and needs no escape.
    mutating func word(_ name: String?, _ value: String) {
        begin(name)
        json.append("\"")
        json.append(value)
        json.append("\"")
    }

    mutating func textUnlessEmpty(_ name: String, _ value: String) {
        if !value.isEmpty { text(name, value) }
    }

    mutating func number(_ name: String?, _ value: Int) {
        begin(name)
        json.append(String(value))
    }

    mutating func flag(_ name: String, _ value: Bool) {
        begin(name)
        json.append(value ? "true" : "false")
    }

    mutating func texts(_ name: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        open(name, "[")
        for value in values { text(nil, value) }
        close("]")
    }

    /// Bytes of UTF-8 as a text; the caller has replaced the secrets in them.
    mutating func utf8(_ name: String, _ value: [UInt8]) {
        begin(name)
        value.withUnsafeBufferPointer { json.writeString($0) }
    }
}
