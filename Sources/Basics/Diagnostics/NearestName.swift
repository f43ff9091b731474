/// The known name that is nearest to what was written, if one is near enough to be meant.
///
/// Near is at most a third of the letters changed, added, removed or swapped with a neighbour, upper and lower case being the same.
///
/// - Returns: The first of the nearest names in the order of `known`; nil where none is near.
public func nearestName(to written: String, in known: some Sequence<String>) -> String? {
    let letters = Array(written.lowercased().unicodeScalars.prefix(64))
    let limit = max(1, letters.count / 3)
    var nearest: (name: String, distance: Int)?
    for name in known {
        let distance = editDistance(letters, Array(name.lowercased().unicodeScalars.prefix(64)))
        if distance <= limit, distance < nearest?.distance ?? .max { nearest = (name, distance) }
    }
    return nearest?.name
}

/// The optimal string alignment distance: changes, insertions, removals and swaps of neighbours.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            var best = min(
                previous[column] + (left[row] == right[column] ? 0 : 1),
                previous[column + 1] + 1,
                current[column] + 1
            )
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                best = min(best, beforePrevious[column - 1] + 1)
            }
            current.append(best)
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
}
