extension DecimalNumber {
    /// How a digit that is dropped changes the last one that stays.
    enum Rounding {
        case halfUp
        case toZero
        case down
        case up
    }

    /// The number with so many digits behind its point, zeros being added where it has fewer; nil where it does not fit.
    func rounded(toScale newScale: Int, by rounding: Rounding = .halfUp) -> DecimalNumber? {
        if newScale >= scale {
            guard newScale <= Self.maxScale else { return nil }
            let (product, overflow) = coefficient.multipliedReportingOverflow(by: Self.powers[newScale - scale])
            return overflow ? nil : DecimalNumber(product, scale: newScale)
        }
        let dropped = scale - newScale
        guard dropped <= 38 else { return DecimalNumber(0, scale: max(0, newScale)) }
        let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: Self.powers[dropped])
        let isHalf = remainder.magnitude >= Self.powers[dropped].magnitude / 2
        let sign: Int128 = isNegative ? -1 : 1
        let step: Int128 =
            switch rounding {
            case .toZero: 0
            case .halfUp: isHalf ? sign : 0
            case .down: remainder < 0 ? -1 : 0
            case .up: remainder > 0 ? 1 : 0
            }
        return Self.whole(quotient + step, scale: newScale)
    }

    /// A negative scale stands for zeros before the point.
    private static func whole(_ digits: Int128, scale: Int) -> DecimalNumber? {
        guard scale < 0 else { return DecimalNumber(digits, scale: scale) }
        guard -scale <= 38 else { return digits == 0 ? .zero : nil }
        let (product, overflow) = digits.multipliedReportingOverflow(by: powers[-scale])
        return overflow ? nil : DecimalNumber(product, scale: 0)
    }

    /// The whole number next to it in a direction; nil where it does not fit an Int.
    func whole(_ rounding: Rounding) -> Int? { rounded(toScale: 0, by: rounding)?.integer }

    /// The sum; nil where it has too many digits.
    static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        let scale = max(left.scale, right.scale)
        guard let first = left.rounded(toScale: scale), let second = right.rounded(toScale: scale) else {
            let (left, right) = (left.trimmed, right.trimmed)
            return max(left.scale, right.scale) < scale ? left + right : nil
        }
        let (sum, overflow) = first.coefficient.addingReportingOverflow(second.coefficient)
        return overflow ? nil : DecimalNumber(sum, scale: scale)
    }

    /// The difference; nil where it has too many digits.
    static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? { left + right.negated }

    /// The product, rounded to 38 digits; nil where it is too large.
    static func * (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        let (product, overflow) = left.coefficient.multipliedReportingOverflow(by: right.coefficient)
        let scale = left.scale + right.scale
        if !overflow {
            guard scale > maxScale else { return DecimalNumber(product, scale: scale) }
            return DecimalNumber(product / powers[scale - maxScale], scale: maxScale)
        }
        let (first, second) = (left.trimmed, right.trimmed)
        if first.scale + second.scale < scale { return first * second }
        return wideProduct(left, right)
    }

    private static func wideProduct(_ left: DecimalNumber, _ right: DecimalNumber) -> DecimalNumber? {
        var product = WideNumber(left.coefficient.magnitude, times: right.coefficient.magnitude)
        var scale = left.scale + right.scale
        while !product.fits || scale > maxScale {
            guard scale > 0 else { return nil }
            product.divideByTen()
            scale -= 1
        }
        let digits = Int128(product.low)
        return DecimalNumber(left.isNegative == right.isNegative ? digits : -digits, scale: scale)
    }

    /// The quotient, to 28 significant digits at least or until it is exact; nil where the divisor is zero.
    static func / (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        let (left, right) = (left.trimmed, right.trimmed)
        let divisor = right.coefficient.magnitude
        guard divisor != 0 else { return nil }
        var (quotient, remainder) = left.coefficient.magnitude.quotientAndRemainder(dividingBy: divisor)
        var scale = left.scale - right.scale
        while scale < 0 || (remainder != 0 && scale < maxScale && quotient < powers[28].magnitude) {
            guard let digit = nextDigit(&remainder, divisor), quotient < powers[37].magnitude else { return nil }
            quotient = quotient * 10 + UInt128(digit)
            scale += 1
        }
        guard let digits = Int128(exactly: quotient) else { return nil }
        let result = DecimalNumber(left.isNegative == right.isNegative ? digits : -digits, scale: min(scale, maxScale))
        return scale > maxScale ? DecimalNumber(result.coefficient / powers[scale - maxScale], scale: maxScale) : result
    }

    /// One step of long division.
    private static func nextDigit(_ remainder: inout UInt128, _ divisor: UInt128) -> Int? {
        let (shifted, overflow) = remainder.multipliedReportingOverflow(by: 10)
        guard !overflow else { return nil }
        let digit = shifted / divisor
        remainder = shifted - digit * divisor
        return Int(digit)
    }

    /// How often the divisor goes into it, towards zero; nil for a divisor of zero.
    func quotient(by divisor: DecimalNumber) -> DecimalNumber? {
        guard let (left, right) = Self.aligned(self, divisor), right != 0 else { return nil }
        return DecimalNumber(left / right, scale: 0)
    }

    /// What remains of it then, with its own sign; nil for a divisor of zero.
    func remainder(by divisor: DecimalNumber) -> DecimalNumber? {
        guard let (left, right) = Self.aligned(self, divisor), right != 0 else { return nil }
        return DecimalNumber(left % right, scale: max(scale, divisor.scale))
    }

    /// The digits of both at the same scale.
    private static func aligned(_ left: DecimalNumber, _ right: DecimalNumber) -> (Int128, Int128)? {
        let scale = max(left.scale, right.scale)
        guard let left = left.rounded(toScale: scale), let right = right.rounded(toScale: scale) else { return nil }
        return (left.coefficient, right.coefficient)
    }
}

extension DecimalNumber {
    /// The whole power by squaring; nil where it is too large, or zero to a negative power.
    func power(_ exponent: Int) -> DecimalNumber? {
        guard exponent.magnitude <= 10_000 else { return nil }
        var (result, base, rest) = (DecimalNumber.one, self, exponent.magnitude)
        while rest > 0 {
            if rest & 1 == 1 {
                guard let product = result * base else { return nil }
                result = product
            }
            rest >>= 1
            if rest > 0 {
                guard let square = base * base else { return nil }
                base = square
            }
        }
        return exponent < 0 ? .one / result : result
    }

    /// The square root to 18 significant digits, exact where it is exact; nil for a negative number.
    var squareRoot: DecimalNumber? {
        guard !isNegative else { return nil }
        let number = trimmed
        var (digits, scale) = (number.coefficient.magnitude, number.scale)
        while digits < Self.powers[35].magnitude || scale % 2 == 1 {
            guard digits > 0, scale < 2 * Self.maxScale else { break }
            digits *= 10
            scale += 1
        }
        if scale % 2 == 1 {
            digits /= 10
            scale -= 1
        }
        return DecimalNumber(Int128(Self.root(of: digits)), scale: scale / 2).trimmed
    }

    /// The greatest whole number whose square is not above it, by Newton's method from above.
    private static func root(of number: UInt128) -> UInt128 {
        guard number > 1 else { return number }
        var guess = UInt128(1) << UInt128((130 - number.leadingZeroBitCount) / 2)
        while true {
            let next = (guess + number / guess) / 2
            if next >= guess { return guess }
            guess = next
        }
    }
}

/// A product of two numbers of 128 bits.
private struct WideNumber {
    /// From the lowest on, 64 bits each.
    private var words: [UInt64]

    init(_ left: UInt128, times right: UInt128) {
        let product = left.multipliedFullWidth(by: right)
        words = [product.low, product.high].flatMap { [UInt64(truncatingIfNeeded: $0), UInt64($0 >> 64)] }
    }

    /// Whether it fits an `Int128`.
    var fits: Bool { words[3] == 0 && words[2] == 0 && words[1] < 1 << 63 }

    var low: UInt128 { UInt128(words[1]) << 64 | UInt128(words[0]) }

    mutating func divideByTen() {
        var remainder: UInt64 = 0
        for index in words.indices.reversed() {
            (words[index], remainder) = UInt64(10).dividingFullWidth((remainder, words[index]))
        }
    }
}
