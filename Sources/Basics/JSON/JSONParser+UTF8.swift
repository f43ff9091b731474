extension JSONParser {
    /// The error at the first byte from `start` on that is not UTF-8. <https://www.rfc-editor.org/rfc/rfc3629#section-4>
    func notUTF8(from start: Int) -> JSONError {
        var position = start
        while position < text.count {
            let length = utf8Length(at: position)
            guard length > 0 else { break }
            position += length
        }
        return JSONError(message: "not UTF-8", offset: position)
    }

    /// How many bytes the character at `position` has; 0 where they are not UTF-8.
    private func utf8Length(at position: Int) -> Int {
        let first = text[position]
        if first < 0x80 { return 1 }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard 0xC2...0xF4 ~= first, position + length <= text.count else { return 0 }
        let second = text[position + 1]
        let isOverlongOrOutside =
            (first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90)
            || (first == 0xF4 && second > 0x8F)
        let isContinued = text[(position + 1)..<(position + length)].allSatisfy { $0 & 0xC0 == 0x80 }
        return isContinued && !isOverlongOrOutside ? length : 0
    }
}
