import HTTPMessages

/// A request while it arrives, piece by piece, within the limits of its host.
final class IncomingRequest {
    private(set) var request: Request
    /// Why it is not given to the service: a status and a reason.
    private(set) var refusal: (status: Int, reason: String)?
    private let maxBodyBytes: Int
    private var received = 0

    init(method: String, target: String, headers: HeaderList, maxBodyBytes: Int) {
        request = Request(method: method, url: target, headers: headers)
        self.maxBodyBytes = maxBodyBytes
        let lengths = headers.all("Content-Length")
        let isChunked = headers["Transfer-Encoding"] != nil
        let length = lengths.first.flatMap(Int.init) ?? 0
        if lengths.count + (isChunked ? 1 : 0) > 1 {
            refusal = (400, "the length of the body is given twice")
        } else if length > maxBodyBytes {
            refuseAsTooLarge()
        } else if isChunked || !lengths.isEmpty {
            request.body = []
            request.body?.reserveCapacity(min(length, 1 << 20))
        }
    }

    /// Adds a piece of the body.
    ///
    /// Of a body that is too large, the rest is dropped, so that its client comes to read the refusal.
    ///
    /// - Returns: false where even that is too much, and the connection has to go.
    func append(_ piece: UnsafeRawBufferPointer) -> Bool {
        received += piece.count
        guard received <= maxBodyBytes else {
            refuseAsTooLarge()
            return received / 4 <= maxBodyBytes
        }
        request.body?.append(contentsOf: piece)
        return true
    }

    private func refuseAsTooLarge() {
        request.body = nil
        refusal = (413, "the body is larger than \(maxBodyBytes) bytes")
    }
}
