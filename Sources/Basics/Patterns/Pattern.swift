import CPCRE2

/// A compiled regular expression; matching it does a bounded amount of work.
///
/// The dialect is PCRE2's in UTF mode, with `$` at the very end alone. <https://www.pcre.org/current/doc/html/pcre2syntax.html>
public final class Pattern: @unchecked Sendable {
    // because PCRE2 allows one compiled pattern in many threads; match data is made for each call.
    private let code: OpaquePointer
    private let limits: OpaquePointer?
    /// The expression as it was written.
    public let text: String

    /// What a search found.
    public enum Result: Hashable, Sendable {
        /// The whole match and its groups in order; a group that took no part is nil.
        case match([String?])
        /// The pattern is not in the text.
        case noMatch
        /// The bound on the work was reached, so nothing is known.
        case gaveUp
    }

    /// Why a pattern could not be compiled.
    public struct SyntaxError: Error, Hashable, Sendable {
        /// PCRE2's message.
        public var message: String
        /// The byte of the pattern at which it was seen, from 0.
        public var offset: Int
    }

    /// Compiles a pattern.
    ///
    /// - Parameters:
    ///   - text: The expression.
    ///   - isWhole: Whether it must match the whole text, as FHIR's and XML Schema's patterns do.
    /// - Throws: ``SyntaxError`` where it is none.
    public init(_ text: String, isWhole: Bool = false) throws(SyntaxError) {
        var options = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C | PCRE2_DOLLAR_ENDONLY
        if isWhole { options |= PCRE2_ANCHORED | PCRE2_ENDANCHORED }
        var errorCode: Int32 = 0
        var errorOffset = 0
        let bytes = Array(text.utf8)
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &errorCode, &errorOffset, nil) else {
            throw SyntaxError(message: Self.message(errorCode), offset: errorOffset)
        }
        pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE)
        self.code = code
        self.text = text
        limits = pcre2_match_context_create_8(nil)
        pcre2_set_match_limit_8(limits, 1_000_000)
        pcre2_set_depth_limit_8(limits, 100_000)
    }

    deinit {
        pcre2_match_context_free_8(limits)
        pcre2_code_free_8(code)
    }

    /// Looks for the pattern in a text.
    public func search(_ subject: String) -> Result {
        let data = pcre2_match_data_create_from_pattern_8(code, nil)
        defer { pcre2_match_data_free_8(data) }
        let bytes = Array(subject.utf8)
        var count = pcre2_match_8(code, bytes, bytes.count, 0, PCRE2_NO_UTF_CHECK, data, limits)
        if count == PCRE2_ERROR_JIT_STACKLIMIT {  // the interpreter keeps its stack on the heap, within the same limits
            count = pcre2_match_8(code, bytes, bytes.count, 0, PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT, data, limits)
        }
        if count == PCRE2_ERROR_NOMATCH { return .noMatch }
        guard count > 0, let offsets = pcre2_get_ovector_pointer_8(data) else { return .gaveUp }
        let groups = (0..<Int(pcre2_get_ovector_count_8(data))).map { group -> String? in
            let (start, end) = (offsets[2 * group], offsets[2 * group + 1])
            // PCRE2_UNSET is -1 here; a start behind the end comes from `\K` in an assertion
            return 0 <= start && start <= end ? String(decoding: bytes[start..<end], as: UTF8.self) : nil
        }
        return .match(groups)
    }

    /// Whether the pattern is in a text; nil where the bound on the work was reached.
    public func matches(_ subject: String) -> Bool? {
        switch search(subject) {
        case .match: true
        case .noMatch: false
        case .gaveUp: nil
        }
    }

    /// The text with every match replaced.
    ///
    /// `replacement`: What takes its place; `$1` and `${name}` are groups, empty where they took no part, and
    ///   `$$` is a dollar sign.
    /// Returns nil where the bound on the work was reached, or the replacement names a group that there is not.
    public func replacing(in subject: String, with replacement: String) -> String? {
        let (bytes, new) = (Array(subject.utf8), Array(replacement.utf8))
        var result = [UInt8](repeating: 0, count: bytes.count + 64)
        var length = 0
        var count = PCRE2_ERROR_NOMEMORY
        for _ in 0..<2 where count == PCRE2_ERROR_NOMEMORY {
            length = max(length, result.count)
            result = [UInt8](repeating: 0, count: length)
            count = pcre2_substitute_8(
                code, bytes, bytes.count, 0,
                PCRE2_SUBSTITUTE_GLOBAL | PCRE2_SUBSTITUTE_OVERFLOW_LENGTH | PCRE2_SUBSTITUTE_UNSET_EMPTY, nil, limits,
                new, new.count, &result, &length)
        }
        return count < 0 ? nil : String(decoding: result[..<length], as: UTF8.self)
    }

    private static func message(_ code: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
        return String(decoding: buffer.prefix(Int(max(0, length))), as: UTF8.self)
    }
}
