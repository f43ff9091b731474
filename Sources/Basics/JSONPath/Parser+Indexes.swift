extension Parser {
    /// `0`, `0,2`, `1:5:2` or `*`.
    mutating func indexes(until close: UInt8) throws(JSONPathSyntaxError) -> Step {
        var list: [Int] = []
        var slice: [Int?] = []
        while true {
            skipSpace()
            let number = try wholeNumber()
            skipSpace()
            switch byte {
            case UInt8(ascii: "*") where number == nil && slice.isEmpty:
                index += 1
                return .index(nil)
            case UInt8(ascii: ",") where slice.isEmpty:
                guard let number else { throw error("an index is missing") }
                list.append(number)
            case UInt8(ascii: ":") where list.isEmpty && slice.count < 2: slice.append(number)
            case close: return try step(list, slice, last: number)
            default: throw unexpected("an index, a slice, '*', a name in single quotes or a filter '?('")
            }
            index += 1
        }
    }

    private func step(_ list: [Int], _ slice: [Int?], last number: Int?) throws(JSONPathSyntaxError) -> Step {
        if !slice.isEmpty {
            let parts = slice + [number]
            return .slice(start: parts[0], end: parts[1], step: parts.count > 2 ? parts[2] : nil)
        }
        guard let number else { throw error("an index is missing") }
        return list.isEmpty ? .index(number) : .indexes(list + [number])
    }

    /// A whole number of 32 bits; nil where there is none.
    private mutating func wholeNumber() throws(JSONPathSyntaxError) -> Int? {
        let start = index
        while let byte, byte &- 0x30 < 10 || byte == UInt8(ascii: "-") { index += 1 }
        if index == start { return nil }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let number = Int32(text) else {
            throw JSONPathSyntaxError(message: "'\(text)' is no index of 32 bits", offset: start)
        }
        return Int(number)
    }
}
