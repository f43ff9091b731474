import CLibcurl
import HTTPMessages

/// One libcurl easy handle and what its present exchange has brought; used again for the next exchange.
final class Transfer {
    let handle: EasyHandle
    private(set) var submission: Submission?
    private var incoming = IncomingResponse(ExchangeLimits())
    private var failure: TransportError?
    private var headers: (fields: HeaderList, haveBody: Bool)?
    private var headerBlock: HeaderBlock?

    /// Makes a handle with all that stays the same from exchange to exchange.
    init(_ options: CurlTransport.Options) throws(TransportError) {
        handle = try EasyHandle()
        try options.apply(to: handle)
        let context = Unmanaged.passUnretained(self).toOpaque()
        try handle.set(CURLOPT_PRIVATE, pointer: context)
        try handle.setReceivers(header: receiveHeader, body: receiveBody, context: context)
    }

    /// The transfer that libcurl knows by this pointer.
    static func from(_ context: UnsafeMutableRawPointer) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    /// Sets what this exchange sends.
    func prepare(_ submission: Submission) throws(TransportError) {
        let request = submission.request
        try request.checkForm()
        try handle.set(CURLOPT_URL, request.url)
        try set(method: request.method, body: request.bodyToSend)
        try set(headers: request.headers, hasBody: request.bodyToSend != nil)
        try handle.set(CURLOPT_TIMEOUT_MS, max(1, submission.limits.timeout.microseconds / 1000))
        handle.forgetReason()
        incoming = IncomingResponse(submission.limits)
        failure = nil
        self.submission = submission
    }

    private func set(method: String, body: [UInt8]?) throws(TransportError) {
        if let body {
            try handle.set(CURLOPT_POST, true)
            try handle.setBody(body)
        } else {
            try handle.set(method == "HEAD" ? CURLOPT_NOBODY : CURLOPT_HTTPGET, true)
        }
        try handle.set(CURLOPT_CUSTOMREQUEST, method)
    }

    private func set(headers new: HeaderList, hasBody: Bool) throws(TransportError) {
        guard new != headers?.fields || hasBody != headers?.haveBody else { return }
        let block = try HeaderBlock(new, hasBody: hasBody)
        try handle.set(CURLOPT_HTTPHEADER, pointer: block.list)
        headerBlock = consume block
        headers = (new, hasBody)
    }

    /// Gives the result to whoever waits for it, and keeps nothing of the exchange.
    func finish(_ result: Result<Response, TransportError>) {
        submission?.finish(result)
        submission = nil
        incoming = IncomingResponse(ExchangeLimits())
    }

    /// What came of the exchange, which ended with `code`.
    func result(_ code: CURLcode) -> Result<Response, TransportError> {
        if let failure { return .failure(failure) }
        guard code == CURLE_OK else { return .failure(transportError(code, incoming)) }
        guard incoming.hasHeader else { return .failure(.broken(reason: "the connection ended within the header")) }
        return .success(incoming.response(timings))
    }

    private var timings: Timings {
        let isReused = handle.number(CURLINFO_NUM_CONNECTS) == 0
        let first = { (info: CURLINFO) in isReused ? 0 : self.handle.microseconds(info) }
        return Timings(
            nameLookup: first(CURLINFO_NAMELOOKUP_TIME_T),
            connect: first(CURLINFO_CONNECT_TIME_T),
            tls: first(CURLINFO_APPCONNECT_TIME_T),
            firstByte: handle.microseconds(CURLINFO_STARTTRANSFER_TIME_T),
            total: handle.microseconds(CURLINFO_TOTAL_TIME_T)
        )
    }

    /// Takes a part of the response; false ends the transfer.
    fileprivate func take(_ part: (inout IncomingResponse) throws(TransportError) -> Void) -> Bool {
        do throws(TransportError) {
            try part(&incoming)
            return true
        } catch {
            failure = error
            return false
        }
    }
}

// libcurl calls these on the thread that performs, while it performs. What they return must be the number of bytes
// given, or the transfer ends. https://curl.se/libcurl/c/CURLOPT_WRITEFUNCTION.html

private func receiveHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
    let isTaken = Transfer.from(context).take { (incoming) throws(TransportError) in try incoming.addLine(line) }
    return isTaken ? line.count : 0
}

private func receiveBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ context: UnsafeMutableRawPointer?
) -> Int {
    guard let context else { return 0 }
    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
    let isTaken = Transfer.from(context).take { (incoming) throws(TransportError) in try incoming.addBody(piece) }
    return isTaken ? piece.count : 0
}
