import JSON

/// Bytes that grow at their end and are written out and forgotten; without the checks that an array makes at each append.
struct ByteBuffer: ~Copyable {
    private(set) var count = 0
    private var space = UnsafeMutableRawBufferPointer.allocate(byteCount: 128 << 10, alignment: 8)

    init() {}

    deinit { space.deallocate() }

    /// What has been written, for as long as `body` runs.
    borrowing func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        body(UnsafeRawBufferPointer(rebasing: space[..<count]))
    }

    mutating func removeAll() { count = 0 }

    mutating func append(_ byte: Unicode.Scalar) {
        reserve(1)
        space[count] = UInt8(truncatingIfNeeded: byte.value)
        count += 1
    }

    mutating func append(_ text: StaticString) {
        append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    private mutating func append(_ bytes: UnsafeRawBufferPointer) {
        reserve(bytes.count)
        UnsafeMutableRawBufferPointer(rebasing: space[count...]).copyMemory(from: bytes)
        count += bytes.count
    }

    /// Appends the content of a JSON string, piece by piece, so that a long one is not given six times its space.
    mutating func append(escaping content: UnsafeRawBufferPointer) {
        let pieceBytes = 4096
        for start in stride(from: 0, to: content.count, by: pieceBytes) {
            let piece = UnsafeRawBufferPointer(rebasing: content[start..<min(start + pieceBytes, content.count)])
            reserve(JSONEscape.maxBytes(of: piece.count))
            guard let base = space.baseAddress else { return }
            count += JSONEscape.write(piece, to: base + count)
        }
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > space.count { grow(more) }
    }

    @inline(never)
    private mutating func grow(_ more: Int) {
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * (count + more), alignment: 8)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: space[..<count]))
        space.deallocate()
        space = larger
    }
}
