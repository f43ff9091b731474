import CZlib

/// A zlib stream at its fastest level, used again for each block. <https://zlib.net/manual.html>
final class Deflater {
    private static let chunkBytes = 64 << 10

    // because zlib keeps the stream's address, it lives in memory of its own and never moves
    private let stream: UnsafeMutablePointer<z_stream>
    private var output: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: Deflater.chunkBytes)

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let code = assay_deflate_init(stream, 1, 15)
        precondition(code == Z_OK, "zlib has no memory")
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Compresses bytes.
    func add(_ bytes: [UInt8]) { deflate(bytes, flush: Z_NO_FLUSH) }

    /// Ends the block and begins another.
    ///
    /// - Returns: The block in zlib's format. <https://www.rfc-editor.org/rfc/rfc1950>
    func finish() -> [UInt8] {
        deflate([], flush: Z_FINISH)
        deflateReset(stream)
        defer { output.removeAll(keepingCapacity: true) }
        return output
    }

    private func deflate(_ bytes: [UInt8], flush: Int32) {
        bytes.withUnsafeBufferPointer { input in
            // because zlib only reads the input, though its type says otherwise
            stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.pointee.avail_in = UInt32(input.count)
            repeat { deflateChunk(flush) } while stream.pointee.avail_out == 0
        }
    }

    private func deflateChunk(_ flush: Int32) {
        let produced = chunk.withUnsafeMutableBufferPointer { buffer -> Int in
            stream.pointee.next_out = buffer.baseAddress
            stream.pointee.avail_out = UInt32(buffer.count)
            CZlib.deflate(stream, flush)
            return buffer.count - Int(stream.pointee.avail_out)
        }
        output += chunk[..<produced]
    }
}
