public import FHIRDefinitions
public import JSON

/// FHIR's XML form, read into and written from its JSON form, by the definitions of a version.
///
/// Spec: <http://hl7.org/fhir/R4/xml.html>, <http://hl7.org/fhir/STU3/xml.html>
public enum FHIRXML {
    /// How much a text may ask of the reader.
    public struct Limits: Hashable, Sendable {
        /// The most bytes of a text.
        public var bytes = 128 << 20
        /// How deep elements may lie within each other, and how deep the values of the JSON form may.
        public var depth = JSONValue.defaultDepth
        /// The most attributes of an element, and the most namespaces that may be declared at one place.
        public var attributes = 64
        /// The most issues that are told; what more there are is counted.
        public var issues = 100

        /// Creates the limits that hold where the caller sets none.
        public init() {}
    }

    /// What a text was read as.
    public struct Reading: Sendable {
        /// The resource in its JSON form; nil where the text is not XML, or its root is no resource of the version.
        ///
        /// Where there are issues it holds what could be understood, a value that is not of its type as a string.
        public var value: JSONValue?
        /// What is wrong with the text, in its order.
        public var issues: [Issue]
    }

    /// What a value was written as.
    public struct Writing: Sendable {
        /// The text in UTF-8; nil where the value is no resource of the version.
        ///
        /// Where there are issues it holds what the XML form can.
        public var bytes: [UInt8]?
        /// What is wrong with the value; nothing of it has a position.
        public var issues: [Issue]
    }

    /// Reads a resource.
    ///
    /// Comments and processing instructions outside of narratives are dropped. A narrative's `div` is kept as it is
    /// written. Cardinalities, regular expressions and bindings are not looked at.
    ///
    /// - Parameters:
    ///   - bytes: The text, in UTF-8. A document type declaration is refused, and with it every entity but XML's own five.
    ///   - version: The version whose definitions hold.
    ///   - limits: How much the text may ask.
    ///   - trimsText: Whether spaces around a string are dropped, as they always are around other types' values.
    /// - Returns: The value, and what is wrong with the text; neither keeps the other from being there.
    public static func read(
        _ bytes: [UInt8], version: FHIRVersion, limits: Limits = Limits(), trimsText: Bool = false
    ) -> Reading {
        bytes.withUnsafeBufferPointer { text in
            // because the parser lives no longer than this closure, which is as long as the bytes stay where they are
            let mark = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            let text = UnsafeBufferPointer(rebasing: text[mark...])
            return ResourceParser(text, FHIRDefinitions.of(version), limits, trimsText).read(limits: limits)
        }
    }

    /// Writes a resource, its elements in the order of the definitions, whatever the order of the value's members is.
    ///
    /// - Parameters:
    ///   - value: The resource in its JSON form.
    ///   - version: The version whose definitions hold.
    ///   - layout: Whether elements stand on lines of their own; narratives are written as they are.
    ///   - trimsText: Whether spaces around what an attribute says are dropped, unless there is nothing else.
    /// - Returns: The text, and what is wrong with the value; neither keeps the other from being there.
    public static func write(
        _ value: JSONValue, version: FHIRVersion, layout: JSONWriter.Layout = .compact, trimsText: Bool = false
    ) -> Writing {
        var writer = ResourceWriter(definitions: FHIRDefinitions.of(version), layout: layout, trimsText: trimsText)
        let isWritten = writer.writeRoot(value)
        return Writing(bytes: isWritten ? writer.out : nil, issues: writer.log.issues())
    }

    /// Whether a text looks like XML: whether its first character is `<`, spaces and a byte order mark aside.
    public static func isXML(_ bytes: some Sequence<UInt8>) -> Bool {
        let spaces: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        return bytes.first { !spaces.contains($0) } == UInt8(ascii: "<")
    }
}
