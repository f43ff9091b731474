import CLibcurl
import HTTPMessages

/// One libcurl multi handle, used by one thread. <https://curl.se/libcurl/c/libcurl-multi.html>
struct MultiHandle: ~Copyable {
    private let raw: UnsafeMutableRawPointer

    init() {
        precondition(isLibcurlReady, "libcurl does not start")
        guard let raw = curl_multi_init() else { preconditionFailure("no memory for libcurl") }
        self.raw = raw
    }

    deinit { curl_multi_cleanup(raw) }

    func add(_ transfer: Transfer) throws(TransportError) {
        let code = curl_multi_add_handle(raw, transfer.handle.raw)
        guard code == CURLM_OK else {
            throw .other(code: Int(code.rawValue), reason: String(cString: curl_multi_strerror(code)))
        }
    }

    func remove(_ transfer: Transfer) { curl_multi_remove_handle(raw, transfer.handle.raw) }

    func perform() {
        var running: Int32 = 0
        curl_multi_perform(raw, &running)
    }

    /// A transfer that is over, if there is one, and how it ended.
    func nextFinished() -> (Transfer, CURLcode)? {
        var waiting: Int32 = 0
        while let message = curl_multi_info_read(raw, &waiting) {
            guard message.pointee.msg == CURLMSG_DONE, let context = assay_get_private(message.pointee.easy_handle)
            else { continue }
            return (Transfer.from(context), assay_message_result(message))
        }
        return nil
    }

    /// Waits for the network, for libcurl's timers, or for the bell.
    func wait(for bell: Bell) {
        var bellEvent = curl_waitfd(fd: bell.descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
        var ready: Int32 = 0
        curl_multi_poll(raw, &bellEvent, 1, 60_000, &ready)
        if bellEvent.revents != 0 { bell.silence() }
    }
}

private let isLibcurlReady = curl_global_init(assay_global_default) == CURLE_OK
