/// Hands out addresses within a page, each once.
struct Slugs {
    private var used: [String: Int] = [:]

    /// The address itself, or with a number behind it where it was given before.
    mutating func unique(_ slug: String) -> String {
        let count = used[slug, default: 0] + 1
        used[slug] = count
        return count == 1 ? slug : unique("\(slug)-\(count)")
    }
}

/// A name as part of an address: letters and digits of ASCII, and hyphens between.
///
/// Where that loses what a name means, or cuts it, a checksum of the name follows, so that another name has another slug.
package func slug(_ name: String) -> String {
    let maxLength = 60
    var letters: [UInt8] = []
    var isLossy = false
    for byte in name.lowercased().utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): letters.append(byte)
        default:
            isLossy = isLossy || byte >= 0x80 || "=<>".utf8.contains(byte)
            if letters.last != UInt8(ascii: "-") { letters.append(UInt8(ascii: "-")) }
        }
    }
    while letters.last == UInt8(ascii: "-") { letters.removeLast() }
    let text = String(decoding: letters.drop { $0 == UInt8(ascii: "-") }.prefix(maxLength), as: UTF8.self)
    return isLossy || letters.count > maxLength || text.isEmpty ? "\(text)-\(String(checksum(name), radix: 36))" : text
}

/// FNV-1a in 32 bits. <https://www.rfc-editor.org/rfc/rfc9923>
private func checksum(_ text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
}
