import Diagnostics
import HTTPMessages
import Results

/// Steps as they stand in the run's file, compressed in blocks that a page holds as text.
///
/// Nothing of them is parsed here: a passed exchange costs a read, a pass of zlib at its fastest, and no more.
final class EvidenceBlocks {
    private static let blockBytes = 256 << 10

    private let deflater = Deflater()
    private var full: [(number: Int, data: [UInt8])] = []
    private var number = 0
    private var lines = 0
    private var bytes = 0

    /// Adds steps as lines of one block.
    ///
    /// - Returns: Where they are: the block's number, the first line and how many lines.
    func add(_ steps: [StepReference], from run: RunFileReader) throws(Diagnostic) -> String {
        if bytes >= Self.blockBytes { closeBlock() }
        let place = "\(number) \(lines) \(steps.count)"
        for step in steps {
            deflater.add(try run.rawStep(at: step))
            deflater.add([UInt8(ascii: "\n")])
            bytes += step.length
        }
        lines += steps.count
        return place
    }

    /// Ends the block that is being filled, if there is anything in it.
    func closeBlock() {
        guard lines > 0 else { return }
        full.append((number, deflater.finish()))
        number += 1
        (lines, bytes) = (0, 0)
    }

    /// Writes the blocks that are full as elements that no browser runs.
    func writeFull(to file: ReportFile) {
        for block in full {
            file.raw("<script type=\"text/plain\" id=\"block-\(block.number)\">")
            file.raw(Base64.encodedBytes(block.data))
            file.raw("</script>\n")
        }
        full.removeAll()
    }
}
