/// Where two texts differ, word by word: the longest common run of words stays unmarked.
package struct TextDifference {
    /// A piece of one side.
    package struct Piece: Hashable {
        package var text: String
        package var isChanged: Bool
    }

    /// Texts of more words than this are compared by what they begin and end with alone.
    private static let maxWords = 300

    package private(set) var left: [Piece] = []
    package private(set) var right: [Piece] = []

    package init(_ leftText: String, _ rightText: String) {
        let (left, right) = (words(leftText), words(rightText))
        let prefix = zip(left, right).prefix { $0 == $1 }.count
        let rests = zip(left.dropFirst(prefix).reversed(), right.dropFirst(prefix).reversed())
        let suffix = rests.prefix { $0 == $1 }.count
        let leftMiddle = left[prefix..<(left.count - suffix)]
        let rightMiddle = right[prefix..<(right.count - suffix)]
        addBoth(left[..<prefix])
        if max(leftMiddle.count, rightMiddle.count) <= Self.maxWords {
            compare(Array(leftMiddle), Array(rightMiddle))
        } else {
            add(leftMiddle.joined(), to: \.left, isChanged: true)
            add(rightMiddle.joined(), to: \.right, isChanged: true)
        }
        addBoth(left[(left.count - suffix)...])
    }

    /// The longest common subsequence of two short lists.
    private mutating func compare(_ left: [Substring], _ right: [Substring]) {
        let lengths = commonLengths(left, right)
        var (row, column) = (0, 0)
        while row < left.count || column < right.count {
            if row < left.count, column < right.count, left[row] == right[column] {
                addBoth([left[row]])
                (row, column) = (row + 1, column + 1)
            } else if column == right.count
                || (row < left.count && lengths[row + 1][column] >= lengths[row][column + 1])
            {
                add(String(left[row]), to: \.left, isChanged: true)
                row += 1
            } else {
                add(String(right[column]), to: \.right, isChanged: true)
                column += 1
            }
        }
    }

    private mutating func addBoth(_ words: some Collection<Substring>) {
        guard !words.isEmpty else { return }
        add(words.joined(), to: \.left, isChanged: false)
        add(words.joined(), to: \.right, isChanged: false)
    }

    private mutating func add(_ text: String, to side: WritableKeyPath<TextDifference, [Piece]>, isChanged: Bool) {
        guard !text.isEmpty else { return }
        if let last = self[keyPath: side].last, last.isChanged == isChanged {
            self[keyPath: side][self[keyPath: side].count - 1].text += text
        } else {
            self[keyPath: side].append(Piece(text: text, isChanged: isChanged))
        }
    }
}

/// How long the common subsequence of the rests of both lists is, from each place on.
private func commonLengths(_ left: [Substring], _ right: [Substring]) -> [[Int]] {
    var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in left.indices.reversed() {
        for column in right.indices.reversed() {
            lengths[row][column] =
                left[row] == right[column]
                ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
        }
    }
    return lengths
}

/// The text cut into words and what stands between them.
private func words(_ text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    while start < text.endIndex {
        let isWord = text[start].isLetter || text[start].isNumber
        let end =
            isWord
            ? text[start...].firstIndex { !($0.isLetter || $0.isNumber) } ?? text.endIndex : text.index(after: start)
        words.append(text[start..<end])
        start = end
    }
    return words
}
