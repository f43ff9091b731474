import Diagnostics

/// Writes the members of JSON objects straight into bytes, secrets replaced, without a tree between.
struct MemberWriter: ~Copyable {
    private(set) var buffer = ByteBuffer()
    private var needsComma = false
    var redact: Redaction

    init(redacting redact: Redaction) { self.redact = redact }

    mutating func removeAll() {
        buffer.removeAll()
        needsComma = false
    }

    /// Writes text as it stands, after which a new value begins.
    mutating func raw(_ text: StaticString) {
        buffer.append(text)
        needsComma = false
    }

    /// Begins a value: the comma before it, and its name within an object.
    private mutating func begin(_ name: StaticString?) {
        if needsComma { buffer.append("," as Unicode.Scalar) }
        needsComma = true
        if let name { buffer.append(memberName: name) }
    }

    mutating func open(_ name: StaticString? = nil, _ bracket: StaticString = "{") {
        begin(name)
        raw(bracket)
    }

    mutating func close(_ bracket: StaticString = "}") {
        raw(bracket)
        needsComma = true
    }

    mutating func text(_ name: StaticString?, _ value: String) {
        var value = redact(value)
        value.withUTF8 { utf8(name, UnsafeRawBufferPointer($0)) }
    }

    mutating func textUnlessEmpty(_ name: StaticString, _ value: String) {
        if !value.isEmpty { text(name, value) }
    }

    /// Bytes of UTF-8 as a text; the caller has replaced the secrets in them.
    mutating func utf8(_ name: StaticString?, _ value: UnsafeRawBufferPointer) {
        begin(name)
        buffer.append(quoting: value)
    }

    /// A word of ours that can hold no secret and needs no escape.
    mutating func word(_ name: StaticString, _ value: String) {
        begin(name)
        buffer.append("\"" as Unicode.Scalar)
        buffer.append(value)
        buffer.append("\"" as Unicode.Scalar)
    }

    mutating func number(_ name: StaticString, _ value: Int) {
        begin(name)
        buffer.append(String(value))
    }

    mutating func flag(_ name: StaticString, _ value: Bool) {
        begin(name)
        buffer.append(value ? "true" as StaticString : "false")
    }

    mutating func texts(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        open(name, "[")
        for value in values { text(nil, value) }
        close("]")
    }
}
