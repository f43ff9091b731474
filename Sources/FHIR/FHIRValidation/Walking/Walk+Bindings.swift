import FHIRDefinitions
import JSON

/// Codes and the value sets that they must come from.
///
/// Spec: <http://hl7.org/fhir/R4/terminologies.html#strength>, <http://hl7.org/fhir/STU3/terminologies.html#strength>
extension Walk {
    /// Checks a primitive's code.
    mutating func check(code: String, against binding: BindingRules) {
        for source in binding.sources { tell(contains(code, system: nil, source), code, nil, source) }
    }

    /// Checks a Coding, CodeableConcept or Quantity.
    mutating func check(_ object: JSONObject, against binding: BindingRules, as rules: TypeRules) {
        for source in binding.sources {
            switch rules.role {
            case .codeableConcept: checkConcept(object, against: source)
            case .coding: checkCoding(object, against: source)
            case .quantity where object["code"] != nil || object["system"] != nil: checkCoding(object, against: source)
            default: break
            }
        }
    }

    private mutating func checkCoding(_ object: JSONObject, against source: BindingRules.Source) {
        guard let code = object["code"]?.string else { return }
        let system = object["system"]?.string
        tell(system.map { contains(code, system: $0, source) } ?? false, code, system, source)
    }

    /// One of the codings must be in the value set.
    private mutating func checkConcept(_ object: JSONObject, against source: BindingRules.Source) {
        let codings = object["coding"]?.array ?? []
        if codings.isEmpty, !source.isRequired { return }
        var isOpen = false
        for coding in codings {
            guard let code = coding["code"]?.string, let system = coding["system"]?.string else { continue }
            guard let isIn = contains(code, system: system, source) else {
                isOpen = true
                continue
            }
            if isIn { return }
        }
        if isOpen { return note(source) }
        let what = codings.isEmpty ? "no code is given, but one" : "none of the codes is in, but one"
        add(.codeInvalid, "\(what) must come from \(source.url)")
    }

    private func contains(_ code: String, system: String?, _ source: BindingRules.Source) -> Bool? {
        source.codes.flatMap { $0.contains(code, system: system) }
    }

    private mutating func tell(_ isIn: Bool?, _ code: String, _ system: String?, _ source: BindingRules.Source) {
        switch isIn {
        case true?: break
        case nil: note(source)
        case false?:
            let of = system.map { " of \($0)" } ?? ""
            add(.codeInvalid, "the code \(shown(code))\(of) is not in the value set \(source.url)")
        }
    }

    private mutating func note(_ source: BindingRules.Source) {
        let why = source.codes?.whyOpen ?? "its codes are not at hand"
        note(unchecked: "value set \(source.url): \(why)")
    }
}
