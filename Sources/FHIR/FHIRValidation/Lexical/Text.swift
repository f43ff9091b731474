/// The forms of string, markdown, code and id.
enum Text {
    /// The most characters of a string; <http://hl7.org/fhir/R4/datatypes.html#string>, in STU3 the same.
    private static let maxLength = 1 << 20

    /// Control characters may not be in a string; it should have more than spaces.
    static func problem(in bytes: UnsafeBufferPointer<UInt8>) -> Problem? {
        var isBlank = true
        for byte in bytes {
            if byte > 0x20 {
                isBlank = false
            } else if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
                return .error("may hold no control characters but tab, line feed and carriage return")
            }
        }
        if bytes.count > maxLength, bytes.count(where: { $0 & 0xC0 != 0x80 }) > maxLength {
            return .error("may not be longer than 1,048,576 characters")
        }
        return isBlank ? .warning("should have more than spaces in it") : nil
    }

    /// No space at the ends, and within only single spaces, which the type's regular expression says less strictly.
    ///
    /// <http://hl7.org/fhir/R4/datatypes.html#code>
    static func problem(inCode bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var wasSpace = true
        for byte in bytes {
            if byte < 0x20 { return "may have no white space but single spaces" }
            let isSpace = byte == 0x20
            if isSpace && wasSpace { return codeForm }
            wasSpace = isSpace
        }
        return wasSpace ? codeForm : nil
    }

    private static let codeForm = "may have no space at its ends, nor two together"

    /// `[A-Za-z0-9\-\.]{1,64}`, in both versions. <http://hl7.org/fhir/R4/datatypes.html#id>
    static func problem(inID bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let isAllowed = bytes.count <= 64 && bytes.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E }
        return isAllowed ? nil : "must be 1 to 64 letters, digits, '-' and '.'"
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }

    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}

/// The form of base64Binary: groups of four, with spaces between them. <http://hl7.org/fhir/R4/datatypes.html#base64Binary>
enum Base64Text {
    static func problem(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var (letters, padding) = (0, 0)
        for byte in bytes where byte > 0x20 {
            if byte == UInt8(ascii: "=") {
                padding += 1
            } else if padding > 0 || !isLetter(byte) {
                return "must be base64"
            }
            letters += 1
        }
        return letters % 4 == 0 && padding <= 2 ? nil : "must be base64, in groups of four"
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        Text.isLetterOrDigit(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
    }
}
