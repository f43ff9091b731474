/// The form of a unit in UCUM: components joined by `.` and `/`, each a unit with prefix and power, a number, an annotation, or
/// a term in parentheses.
///
/// Units in brackets are those that custom made, of which each edition has more; they are taken as they are.
/// Spec: <https://ucum.org/ucum#section-Syntax-Rules>
struct UnitText {
    private var rest: Substring.UTF8View

    /// Whether a code is a unit.
    static func isValid(_ code: String) -> Bool {
        guard code.utf8.count <= 1000, code.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return false }
        var text = UnitText(rest: code[...].utf8)
        return text.term(depth: 0) && text.rest.isEmpty
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func term(depth: Int) -> Bool {
        guard depth < 20 else { return false }
        _ = skip("/")
        repeat {
            guard component(depth: depth) else { return false }
        } while skip(".") || skip("/")
        return true
    }

    private mutating func component(depth: Int) -> Bool {
        if skip("(") {
            guard term(depth: depth + 1), skip(")") else { return false }
            _ = annotation()
            return true
        }
        let symbol = symbol()
        let isAnnotated = annotation()
        return symbol.isEmpty ? isAnnotated : Self.isUnit(symbol)
    }

    /// What comes before a sign that is not in brackets.
    private mutating func symbol() -> Substring {
        var isInBrackets = false
        let symbol = rest.prefix { byte in
            if byte == UInt8(ascii: "[") { isInBrackets = true }
            if byte == UInt8(ascii: "]") { isInBrackets = false }
            return isInBrackets || !"./(){}".utf8.contains(byte)
        }
        rest = rest[symbol.endIndex...]
        return Substring(symbol)
    }

    private mutating func annotation() -> Bool {
        guard rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return false }
        rest = rest[rest.index(after: end)...]
        return true
    }

    /// Whether it is a number, or a unit with its prefix and power.
    private static func isUnit(_ symbol: Substring) -> Bool {
        var name = symbol
        while let last = name.utf8.last, Text.isDigit(last) { name.removeLast() }
        if name.isEmpty { return true }
        if name.endIndex != symbol.endIndex, "+-".utf8.contains(name.utf8.last ?? 0) { name.removeLast() }
        if let bracket = name.utf8.firstIndex(of: UInt8(ascii: "[")) {
            return name.utf8.last == UInt8(ascii: "]") && !name[bracket...].dropFirst().utf8.contains(UInt8(ascii: "["))
        }
        if metric.contains(name) || others.contains(name) { return true }
        return (1...2).contains { prefixes.contains(name.prefix($0)) && metric.contains(name.dropFirst($0)) }
    }

    private static func words(_ text: String) -> Set<Substring> { Set(text.split(separator: " ")) }

    private static let prefixes = words("Y Z E P T G M k h da d c m u n p f a z y Ki Mi Gi Ti Q R r q")

    /// The units that take prefixes.
    private static let metric = words(
        """
        m s g rad K C cd mol sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv l L ar t bar u eV pc gf Ky Gal dyn erg P Bi \
        St Mx G Oe Gb sb Lmb ph Ci R RAD REM cal_m cal_IT cal_th cal tex eq osm g% kat U Np B st mho bit By Bd
        """)

    private static let others = words(
        """
        10* 10^ % gon deg ' '' min h d a_t a_j a_g a wk mo_s mo_j mo_g mo AU atm Ao b att circ sph bit_s
        """)
}
