import HTTPMessages

/// A response while it arrives, line by line and piece by piece, within its limits.
struct IncomingResponse {
    private enum Stage { case header, body }

    private let limits: ExchangeLimits
    private var stage = Stage.header
    private var status = 0
    private var version = ""
    private var fields: [HeaderList.Field] = []
    private var trailers: [HeaderList.Field] = []
    private var headerBytes = 0
    private var headerLines = 0
    private var body: [UInt8] = []

    init(_ limits: ExchangeLimits) { self.limits = limits }

    /// How many bytes of the body have come.
    var received: Int { body.count }

    /// Whether the header of the response itself, not of an interim one, has come to its end.
    var hasHeader: Bool { stage == .body }

    /// The response that has come, complete.
    func response(_ timings: Timings) -> Response {
        Response(
            status: status, headers: HeaderList(fields), body: body, trailers: HeaderList(trailers), version: version,
            timings: timings)
    }

    /// Adds a piece of the decoded body.
    mutating func addBody(_ piece: UnsafeRawBufferPointer) throws(TransportError) {
        guard piece.count <= limits.maxBodyBytes - body.count else {
            throw .tooLarge(what: "body", limit: limits.maxBodyBytes)
        }
        body.append(contentsOf: piece)
    }

    /// Adds a line of the header or the trailer, a status line or the empty line behind the header.
    ///
    /// Interim responses (1xx) come first and are left out, but count against the limits, as one may send no end of them.
    mutating func addLine(_ line: UnsafeRawBufferPointer) throws(TransportError) {
        headerBytes += line.count
        headerLines += 1
        guard headerBytes <= limits.maxHeaderBytes else {
            throw .tooLarge(what: "header", limit: limits.maxHeaderBytes)
        }
        guard headerLines <= limits.maxHeaderLines else { throw .tooManyHeaderLines(limit: limits.maxHeaderLines) }
        let content = line.trimmedSlice
        if line.starts(with: "HTTP/".utf8), stage == .header {
            begin(content)
        } else if content.isEmpty {
            endHeader()
        } else if content.startIndex > 0 {
            addFolded(content)
        } else {
            addField(content)
        }
    }

    private mutating func begin(_ statusLine: Slice<UnsafeRawBufferPointer>) {
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
        let gap = statusLine.firstIndex(where: isSpace) ?? statusLine.endIndex
        version = statusLine[..<gap].text
        status = Int(statusLine[gap...].drop(while: isSpace).prefix { !isSpace($0) }.text) ?? 0
        fields.removeAll(keepingCapacity: true)
        fields.reserveCapacity(16)
    }

    private mutating func endHeader() {
        guard stage == .header, status >= 200 else { return }
        stage = .body
        guard let length = HeaderList(fields)["Content-Length"].flatMap(Int.init), length > 0 else { return }
        body.reserveCapacity(min(length, limits.maxBodyBytes, 1 << 20))
    }

    private mutating func addField(_ line: Slice<UnsafeRawBufferPointer>) {
        let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
        let field = HeaderList.Field(name: line[..<colon].text, value: line[colon...].dropFirst().trimmedSlice.text)
        if stage == .body { trailers.append(field) } else { fields.append(field) }
    }

    /// Adds a line that goes on with the value before it. <https://www.rfc-editor.org/rfc/rfc9112#section-5.2>
    private mutating func addFolded(_ line: Slice<UnsafeRawBufferPointer>) {
        guard stage == .header, !fields.isEmpty else { return }
        fields[fields.count - 1].value += " " + line.text
    }
}

extension RandomAccessCollection<UInt8> {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }

    /// Without white space and line ends around it.
    fileprivate var trimmedSlice: SubSequence {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A }
        guard let first = firstIndex(where: { !isSpace($0) }) else { return self[endIndex...] }
        var end = endIndex
        while isSpace(self[index(before: end)]) { end = index(before: end) }
        return self[first..<end]
    }
}
