/// Header fields in the order that they were sent, repeated ones included.
///
/// Names are compared without regard to case. <https://www.rfc-editor.org/rfc/rfc9110#section-5>
public struct HeaderList: Hashable, Sendable {
    /// One header field.
    public struct Field: Hashable, Sendable {
        /// The name, spelt as it was sent.
        public var name: String
        /// The value, without space around it.
        public var value: String

        /// Creates a field.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The fields in order.
    public var fields: [Field]

    /// Creates a list from fields in order.
    public init(_ fields: [Field] = []) { self.fields = fields }

    /// The value of the first field of that name.
    ///
    /// Setting replaces the first and removes the others; setting nil removes all.
    public subscript(name: String) -> String? {
        get { fields.first { $0.name.equalsIgnoringCase(name) }?.value }
        set {
            guard let newValue else { return fields.removeAll { $0.name.equalsIgnoringCase(name) } }
            guard let index = fields.firstIndex(where: { $0.name.equalsIgnoringCase(name) }) else {
                return fields.append(Field(name: name, value: newValue))
            }
            fields[index].value = newValue
            let kept = fields[...index]
            fields = kept + fields[(index + 1)...].filter { !$0.name.equalsIgnoringCase(name) }
        }
    }

    /// The values of all fields of that name, in order.
    public func all(_ name: String) -> [String] {
        fields.compactMap { $0.name.equalsIgnoringCase(name) ? $0.value : nil }
    }

    /// Adds a field at the end, whether or not there is one of that name.
    public mutating func append(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }
}

extension HeaderList: ExpressibleByDictionaryLiteral {
    /// Creates a list in the order written.
    public init(dictionaryLiteral fields: (String, String)...) {
        self.init(fields.map { Field(name: $0.0, value: $0.1) })
    }
}

extension String {
    /// Whether both texts are the same but for the case of ASCII letters, as header names and schemes compare.
    public func equalsIgnoringCase(_ other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        var (text, other) = (self, other)
        return text.withUTF8 { text in
            other.withUTF8 { other in
                zip(text, other).allSatisfy { $0 == $1 || ($0 ^ $1 == 0x20 && ($0 | 0x20) &- 0x61 < 26) }
            }
        }
    }
}
