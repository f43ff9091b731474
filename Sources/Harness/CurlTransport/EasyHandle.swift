import CLibcurl
import HTTPMessages

/// One libcurl easy handle: one owner, freed with its owner, never in two threads at once.
///
/// <https://curl.se/libcurl/c/libcurl-easy.html>
struct EasyHandle: ~Copyable {
    /// The handle itself, for the multi handle.
    let raw: UnsafeMutableRawPointer
    private let message: UnsafeMutablePointer<CChar>

    init() throws(TransportError) {
        guard let raw = curl_easy_init() else {
            throw .other(code: Int(CURLE_FAILED_INIT.rawValue), reason: "no handle")
        }
        self.raw = raw
        message = .allocate(capacity: Int(CURL_ERROR_SIZE))
        message.pointee = 0
        _ = assay_set_pointer(raw, CURLOPT_ERRORBUFFER, message)
    }

    deinit {
        curl_easy_cleanup(raw)
        message.deallocate()
    }

    func set(_ option: CURLoption, _ value: Int) throws(TransportError) {
        try check(assay_set_long(raw, option, value))
    }

    func set(_ option: CURLoption, _ value: Bool) throws(TransportError) {
        try set(option, value ? 1 : 0)
    }

    /// Sets a text, which libcurl copies; nil sets the option back.
    func set(_ option: CURLoption, _ value: String?) throws(TransportError) {
        guard let value else { return try set(option, pointer: nil) }
        try check(value.withCString { assay_set_pointer(raw, option, $0) })
    }

    /// Sets a pointer that must outlive its use.
    func set(_ option: CURLoption, pointer: UnsafeRawPointer?) throws(TransportError) {
        try check(assay_set_pointer(raw, option, pointer))
    }

    /// Sets the body to send; libcurl copies it.
    func setBody(_ body: [UInt8]) throws(TransportError) {
        try check(assay_set_offset(raw, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
        try check(body.withUnsafeBytes { assay_set_pointer(raw, CURLOPT_COPYPOSTFIELDS, $0.baseAddress) })
    }

    /// Sets who is called with each header line and each piece of the body, on the thread that performs.
    func setReceivers(
        header: curl_write_callback, body: curl_write_callback, context: UnsafeMutableRawPointer
    ) throws(TransportError) {
        try check(assay_set_header_receiver(raw, header, context))
        try check(assay_set_body_receiver(raw, body, context))
    }

    func number(_ info: CURLINFO) -> Int { assay_get_long(raw, info) }

    func microseconds(_ info: CURLINFO) -> Int { Int(assay_get_offset(raw, info)) }

    /// What libcurl said of the failure `code`.
    func reason(_ code: CURLcode) -> String {
        message.pointee == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: message)
    }

    /// Forgets what libcurl said of an earlier failure.
    func forgetReason() { message.pointee = 0 }

    private func check(_ code: CURLcode) throws(TransportError) {
        guard code == CURLE_OK else { throw .other(code: Int(code.rawValue), reason: reason(code)) }
    }
}
