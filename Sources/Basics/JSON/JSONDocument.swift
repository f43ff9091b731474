/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong, in one line.
    public var message: String
    /// The byte at which it was seen, from 0.
    public var offset: Int
    /// Whether the text may be JSON, but values lie deeper within each other than the caller allows.
    public var isTooDeep = false

    package init(message: String, offset: Int, isTooDeep: Bool = false) {
        self.message = message
        self.offset = offset
        self.isTooDeep = isTooDeep
    }
}

/// A parsed text: its value, and the members that repeat a name within their object.
public struct JSONDocument: Sendable {
    /// A member whose name its object already had.
    public struct RepeatedMember: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The byte at which the repeated name begins, from 0.
        public var offset: Int
    }

    /// The value.
    public var value: JSONValue
    /// Repeated members in the order of the text; RFC 8259 section 4 lets a reader do anything with them, FHIR forbids them.
    public var repeatedMembers: [RepeatedMember]

    /// Creates a document.
    public init(value: JSONValue, repeatedMembers: [RepeatedMember] = []) {
        self.value = value
        self.repeatedMembers = repeatedMembers
    }
}

extension JSONValue {
    /// How deep values may lie within each other where the caller sets no limit.
    public static let defaultDepth = 256

    /// Parses a text of UTF-8 with one value in it.
    ///
    /// - Parameters:
    ///   - bytes: The text; a byte order mark at its beginning is refused, as RFC 8259 section 8.1 forbids it.
    ///   - maxDepth: How deep arrays and objects may lie within each other.
    /// - Returns: The value, and the members that repeat a name.
    /// - Throws: ``JSONError`` where the text is not JSON, not UTF-8, or too deep.
    public static func parse(_ bytes: [UInt8], maxDepth: Int = defaultDepth) throws(JSONError) -> JSONDocument {
        let result = bytes.withUnsafeBufferPointer { text -> Result<JSONDocument, JSONError> in
            // because the parser lives no longer than this closure, which is as long as the bytes stay where they are
            var parser = JSONParser(text: text, maxDepth: maxDepth)
            do throws(JSONError) {
                return .success(try parser.document())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Parses a text; see ``parse(_:maxDepth:)``.
    public init(parsing text: String) throws(JSONError) {
        self = try Self.parse(Array(text.utf8)).value
    }

    /// Parses bytes; see ``parse(_:maxDepth:)``.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        self = try Self.parse(bytes).value
    }
}
