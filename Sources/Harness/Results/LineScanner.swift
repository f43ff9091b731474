import Diagnostics
import Glibc

/// Finds the lines of a run file without keeping them: where each is, and how it begins.
struct LineScanner {
    /// One line, without the line feed at its end.
    struct Line {
        var offset: Int
        var length = 0
        /// Its first bytes, at most ``StepPrefix/maxBytes`` of them.
        var head: [UInt8] = []
        var last: UInt8 = 0
        /// Whether a line feed ended it; the last line of a file that was cut off has none.
        var isTerminated = false
    }

    private static let chunkBytes = 256 << 10

    private let source: RunFileBytes
    private var chunk: [UInt8] = []
    private var chunkOffset = 0
    private var position = 0

    init(_ source: RunFileBytes) { self.source = source }

    /// The next line; nil at the end.
    mutating func next() throws(Diagnostic) -> Line? {
        var line = Line(offset: chunkOffset + position)
        while true {
            if position == chunk.count, try !refill() { return line.length > 0 ? line : nil }
            let end = nextLineFeed()
            line.append(chunk[position..<end])
            position = end
            guard end == chunk.count else {
                position += 1
                line.isTerminated = true
                return line
            }
        }
    }

    /// Where in the chunk the line that begins at `position` ends.
    private func nextLineFeed() -> Int {
        chunk.withUnsafeBytes { chunk in
            guard let base = chunk.baseAddress else { return 0 }
            let found = memchr(base + position, Int32(UInt8(ascii: "\n")), chunk.count - position)
            return found.map { UnsafeRawPointer($0) - base } ?? chunk.count
        }
    }

    private mutating func refill() throws(Diagnostic) -> Bool {
        chunkOffset += chunk.count
        chunk = try source.read(Self.chunkBytes, at: chunkOffset)
        position = 0
        return !chunk.isEmpty
    }
}

extension LineScanner.Line {
    fileprivate mutating func append(_ part: ArraySlice<UInt8>) {
        head += part.prefix(StepPrefix.maxBytes - head.count)
        length += part.count
        if let byte = part.last { last = byte }
    }

    /// The length without the comma that separates events.
    var eventLength: Int { last == UInt8(ascii: ",") ? length - 1 : length }
}
