extension String {
    /// Creates a string from bytes that are known to be UTF-8, in fewer steps than `String(decoding:as:)` takes.
    @inline(__always)
    init(copying bytes: UnsafeBufferPointer<UInt8>) {
        self.init(unsafeUninitializedCapacity: bytes.count) { buffer in
            // because the buffer has room for as many bytes
            if let source = bytes.baseAddress { buffer.baseAddress?.initialize(from: source, count: bytes.count) }
            return bytes.count
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes from `start` up to `end`, which must lie within the buffer.
    @inline(__always)
    func part(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: baseAddress.map { $0 + start }, count: end - start)
    }

    /// The eight bytes at `index`, the first in the lowest bits; nil where there are fewer.
    @inline(__always)
    func word(at index: Int) -> UInt64? {
        guard index + 8 <= count, let baseAddress else { return nil }
        // because the eight bytes lie within the buffer
        return UInt64(littleEndian: UnsafeRawPointer(baseAddress + index).loadUnaligned(as: UInt64.self))
    }
}
