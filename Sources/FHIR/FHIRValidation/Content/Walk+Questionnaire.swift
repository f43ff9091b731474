import JSON

/// Which questions an item of a Questionnaire may depend on.
///
/// Spec: <http://hl7.org/fhir/R4/questionnaire-definitions.html#Questionnaire.item.enableWhen.question>,
/// <http://hl7.org/fhir/STU3/questionnaire-definitions.html#Questionnaire.item.enableWhen.question>
extension Walk {
    /// Checks that each question exists and is found along the axes `ancestor`, `preceding` and `following`: it is neither
    /// the item that depends on it nor in that.
    mutating func checkQuestionnaire(_ object: JSONObject) {
        let items = object["item"]?.array ?? []
        guard !items.isEmpty else { return }
        var all: Set<String> = []
        Self.gather(items, depth: options.depth, into: &all)
        checkConditions(of: items, all: all)
    }

    private mutating func checkConditions(of items: [JSONValue], all: Set<String>) {
        for (index, item) in items.enumerated() {
            let inner = item["item"]?.array ?? []
            let conditions = item["enableWhen"]?.array ?? []
            guard !inner.isEmpty || !conditions.isEmpty else { continue }
            at("item", index: index) { walk in
                if !conditions.isEmpty { walk.check(conditions, of: item, all: all) }
                walk.checkConditions(of: inner, all: all)
            }
        }
    }

    private mutating func check(_ conditions: [JSONValue], of item: JSONValue, all: Set<String>) {
        var own: Set<String> = []
        Self.gather([item], depth: options.depth, into: &own)
        for (index, condition) in conditions.enumerated() {
            guard let question = condition["question"]?.string else { continue }
            guard own.contains(question) || !all.contains(question) else { continue }
            let problem = own.contains(question) ? "is the item itself or in it" : "is no item of the Questionnaire"
            at("enableWhen", index: index) { walk in
                walk.at("question") { $0.add(.notFound, "\(shown(question)) \(problem)") }
            }
        }
    }

    /// The `linkId`s of items and of all inside.
    private static func gather(_ items: [JSONValue], depth: Int, into names: inout Set<String>) {
        guard depth > 0 else { return }
        for item in items {
            if let name = item["linkId"]?.string { names.insert(name) }
            gather(item["item"]?.array ?? [], depth: depth - 1, into: &names)
        }
    }
}
