import CMicrohttpd
import Glibc
import HTTPMessages

// libmicrohttpd calls these on its threads, one thread for a connection at a time. Objects travel through its `void *`:
// the reception lives as long as the daemon, a connection from STARTED to CLOSED, a request from its first call to
// COMPLETED; each of these pairs is always complete.

extension Reception {
    /// What the callbacks are called with.
    var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

    /// The options that name the callbacks.
    var callbackItems: [assay_option] {
        [
            assay_make_option_connection(receiveConnection, context),
            assay_make_option_target(receiveTarget, context),
            assay_make_option_completed(receiveCompletion, context),
        ]
    }
}

private func object<Object: AnyObject>(_ type: Object.Type, _ context: UnsafeMutableRawPointer?) -> Object? {
    context.map { Unmanaged<Object>.fromOpaque($0).takeUnretainedValue() }
}

/// A connection was opened or closed.
private func receiveConnection(
    _ context: UnsafeMutableRawPointer?,
    _ connection: OpaquePointer?,
    _ place: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ event: MHD_ConnectionNotificationCode
) {
    guard let reception = object(Reception.self, context), let place else { return }
    if event == .CONNECTION_NOTIFY_STARTED {
        let socket = assay_get_socket(connection)
        disableDelay(socket)
        let connection = Connection(socket: socket)
        place.pointee = Unmanaged.passRetained(connection).toOpaque()
        reception.welcome(connection)
    } else if let raw = place.pointee {
        place.pointee = nil
        reception.farewell(Unmanaged<Connection>.fromOpaque(raw).takeRetainedValue())
    }
}

/// The first line of a request came: the only time that its raw target is to be had.
///
/// libmicrohttpd goes on to take arguments apart in a small memory, and answers nothing when several hundred fill it; so
/// every `&` of the query is overwritten, which leaves it a single argument.
private func receiveTarget(
    _ context: UnsafeMutableRawPointer?, _ target: UnsafePointer<CChar>?, _ connection: OpaquePointer?
) -> UnsafeMutableRawPointer? {
    guard let target, let present = object(Connection.self, assay_get_socket_context(connection)) else { return nil }
    present.target = String(cString: target)
    guard let query = strchr(UnsafeMutablePointer(mutating: target), Int32(UInt8(ascii: "?"))) else { return nil }
    var rest: UnsafeMutablePointer<CChar>? = query
    while let separator = rest.flatMap({ strchr($0, Int32(UInt8(ascii: "&"))) }) {
        separator.pointee = 1
        rest = separator
    }
    return nil
}

/// The header of a request, then pieces of its body, then its end came; it is answered at the end, or at once if refused.
func receiveRequest(
    _ context: UnsafeMutableRawPointer?,
    _ connection: OpaquePointer?,
    _ target: UnsafePointer<CChar>?,
    _ method: UnsafePointer<CChar>?,
    _ version: UnsafePointer<CChar>?,
    _ piece: UnsafePointer<CChar>?,
    _ pieceCount: UnsafeMutablePointer<Int>?,
    _ place: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
) -> MHD_Result {
    guard let reception = object(Reception.self, context), let connection, let method, let pieceCount, let place,
        let client = object(Connection.self, assay_get_socket_context(connection))
    else { return .NO }
    guard let incoming = object(IncomingRequest.self, place.pointee) else {
        let incoming = IncomingRequest(
            method: String(cString: method),
            target: client.target,
            headers: headers(of: connection),
            maxBodyBytes: reception.options.maxBodyBytes
        )
        place.pointee = Unmanaged.passRetained(incoming).toOpaque()
        reception.requestBegan()
        return incoming.refusal == nil ? .YES : reception.answer(incoming, from: client, on: connection)
    }
    guard pieceCount.pointee > 0 else { return reception.answer(incoming, from: client, on: connection) }
    let isTaken = incoming.append(UnsafeRawBufferPointer(start: piece, count: pieceCount.pointee))
    pieceCount.pointee = 0
    return isTaken ? .YES : .NO
}

/// A request is over, answered or not.
private func receiveCompletion(
    _ context: UnsafeMutableRawPointer?,
    _ connection: OpaquePointer?,
    _ place: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ how: MHD_RequestTerminationCode
) {
    guard let raw = place?.pointee else { return }
    place?.pointee = nil
    Unmanaged<IncomingRequest>.fromOpaque(raw).release()
    object(Reception.self, context)?.requestEnded()
    object(Connection.self, assay_get_socket_context(connection))?.restartClock()
}

private func headers(of connection: OpaquePointer) -> HeaderList {
    var headers = HeaderList()
    headers.fields.reserveCapacity(Int(MHD_get_connection_values(connection, .HEADER_KIND, nil, nil)))
    withUnsafeMutablePointer(to: &headers) { headers in
        _ = MHD_get_connection_values(connection, .HEADER_KIND, receiveHeader, headers)
    }
    return headers
}

private func receiveHeader(
    _ headers: UnsafeMutableRawPointer?, _ kind: MHD_ValueKind, _ name: UnsafePointer<CChar>?,
    _ value: UnsafePointer<CChar>?
) -> MHD_Result {
    guard let headers, let name else { return .NO }
    var text = value.map { String(cString: $0) } ?? ""
    if text.utf8.last == 0x20 || text.utf8.last == 0x09 { text = text.trimmed }  // libmicrohttpd keeps what is behind
    headers.assumingMemoryBound(to: HeaderList.self).pointee.append(String(cString: name), text)
    return .YES
}

/// Small writes go out at once: waiting for an acknowledgement would cost 40 ms a request.
private func disableDelay(_ socket: Int32) {
    var on: Int32 = 1
    setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
}
