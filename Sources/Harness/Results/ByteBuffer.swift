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

    /// Appends a name that needs no escape, in quotes, and a colon.
    mutating func append(memberName name: StaticString) {
        let length = name.utf8CodeUnitCount
        reserve(length + 3)
        space[count] = UInt8(ascii: "\"")
        UnsafeMutableRawBufferPointer(rebasing: space[(count + 1)...])
            .copyMemory(from: UnsafeRawBufferPointer(start: name.utf8Start, count: length))
        space[count + length + 1] = UInt8(ascii: "\"")
        space[count + length + 2] = UInt8(ascii: ":")
        count += length + 3
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

    /// Appends a JSON string, piece by piece, so that a long one is not given six times its space.
    mutating func append(quoting content: UnsafeRawBufferPointer) {
        append("\"" as Unicode.Scalar)
        let pieceBytes = 4096
        for start in stride(from: 0, to: content.count, by: pieceBytes) {
            let piece = UnsafeRawBufferPointer(rebasing: content[start..<min(start + pieceBytes, content.count)])
            reserve(JSONEscape.maxBytes(of: piece.count))
            guard let base = space.baseAddress else { return }
            count += JSONEscape.write(piece, to: base + count)
        }
        append("\"" as Unicode.Scalar)
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
