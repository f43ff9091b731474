/// What is fuzzed: a function that traps where a property does not hold.
///
/// To add one: a file like `JSONTarget.swift` and a line in ``all``.
struct FuzzTarget: Sendable {
    var name: String
    /// Takes any bytes; it traps, by a failed precondition, where what must hold for them does not.
    var check: @Sendable ([UInt8]) -> Void

    static let all = [json, scenario, xml, fhirpath, mapping]
}
