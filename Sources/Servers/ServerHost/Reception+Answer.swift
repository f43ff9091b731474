import CMicrohttpd
import HTTPMessages

extension Reception {
    /// Has a complete request answered, or one that is refused.
    func answer(_ incoming: IncomingRequest, from client: Connection, on connection: OpaquePointer) -> MHD_Result {
        client.pauseClock()
        defer { client.restartClock() }
        if let refusal = incoming.refusal {
            return queue(options.refusal(refusal.status, refusal.reason), on: connection) ?? .NO
        }
        let response = service.respond(to: incoming.request)
        return queue(response, on: connection)
            ?? queue(options.refusal(500, "the response has no form in HTTP"), on: connection)
            ?? .NO
    }

    /// Sends a response; nil where its status or a header field of it has no form in HTTP.
    ///
    /// `Content-Length` is left to libmicrohttpd, and fields without value are left out, as it cannot send them.
    private func queue(_ response: Response, on connection: OpaquePointer) -> MHD_Result? {
        guard 200...999 ~= response.status,
            let raw = response.body.withUnsafeBytes({ assay_make_response($0.baseAddress, $0.count) })
        else { return nil }
        defer { MHD_destroy_response(raw) }
        for field in response.headers.fields where !field.value.isEmpty && !field.isContentLength {
            guard raw.add(field) == .YES else { return nil }
        }
        return MHD_queue_response(connection, UInt32(response.status), raw)
    }
}

extension OpaquePointer {
    /// Adds a header field to the response that this points to.
    fileprivate func add(_ field: HeaderList.Field) -> MHD_Result {
        // because a text given as an argument would be copied first
        field.name.withCString { name in
            field.value.withCString { value in MHD_add_response_header(self, name, value) }
        }
    }
}

extension HeaderList.Field {
    fileprivate var isContentLength: Bool { name.equalsIgnoringCase("Content-Length") }
}
