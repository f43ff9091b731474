import JSON

/// Where two values say different things, leaf by leaf: numbers by their text, objects whatever their order, and narratives as
/// markup, or where that is asked as any other string.
func differences(
    _ left: JSONValue, _ right: JSONValue, at path: String = "", exactNarratives: Bool = false
) -> [String] {
    switch (left, right) {
    case (.object(let left), .object(let right)):
        let names = Set(left.names).union(right.names).sorted()
        return names.flatMap { name in
            guard let one = left[name], let other = right[name] else { return ["\(path).\(name): on one side only"] }
            if name == "div", !exactNarratives { return markupDifference(one, other, at: path) }
            return differences(one, other, at: "\(path).\(name)", exactNarratives: exactNarratives)
        }
    case (.array(let left), .array(let right)):
        guard left.count == right.count else { return ["\(path): \(left.count) and \(right.count) elements"] }
        return zip(left, right).enumerated().flatMap { 
            differences($1.0, $1.1, at: "\(path)[\($0)]", exactNarratives: exactNarratives)
         }
    case (.number(let left), .number(let right)):
        return left.text == right.text ? [] : ["\(path): \(left.text) and \(right.text)"]
    default:
        return left == right ? [] : ["\(path): \(left) and \(right)"]
    }
}

private func markupDifference(_ left: JSONValue, _ right: JSONValue, at path: String) -> [String] {
    guard let one = left.string, let other = right.string else { return ["\(path).div: no string"] }
    let ones = Markup(one).parts
    let others = Markup(other).parts
    if ones == others { return [] }
    let first = zip(ones, others).first { $0 != $1 }
    return ["\(path).div: \(first.map { "\($0.0) and \($0.1)" } ?? "\(ones.count) and \(others.count) parts")"]
}
