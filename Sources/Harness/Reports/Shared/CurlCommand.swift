import HTTPMessages
package import Results

/// The command line that repeats a request, for any POSIX shell.
///
/// What curl would add by itself is switched off, so that what goes out is what went out before. Secrets are `<secret>`
/// in it and have to be put back. <https://curl.se/docs/manpage.html>
package struct CurlCommand: CustomStringConvertible {
    /// The longest body that is written out, in bytes; a larger one is to be taken from the run's file.
    static let maxBodyBytes = 16 << 10

    package let description: String

    package init(_ exchange: Exchange) {
        let request = exchange.request
        var words = ["curl", "-i"] + Self.method(of: request)
        if request.url.contains(where: { "[]{}".contains($0) }) { words.append("--globoff") }
        if request.url.contains("/.") { words.append("--path-as-is") }
        words.append(shellQuoted(request.url))
        for header in Self.headers(of: request) { words += ["-H", shellQuoted(header)] }
        description = Self.joining(words, body: request.body, isWhole: exchange.requestBodyBytes == request.body?.count)
    }

    private static func method(of request: Request) -> [String] {
        switch (request.method, request.body) {
        case ("GET", nil), ("POST", .some): []
        case ("HEAD", nil): ["-I"]
        default: ["-X", shellQuoted(request.method)]
        }
    }

    /// The header fields as curl reads them: `Name;` is an empty one, `Name:` leaves out one of its own.
    private static func headers(of request: Request) -> [String] {
        var headers = request.headers.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        if request.headers["Accept"] == nil { headers.append("Accept:") }
        if request.body != nil, request.headers["Content-Type"] == nil { headers.append("Content-Type:") }
        return headers
    }

    private static func joining(_ words: [String], body: [UInt8]?, isWhole: Bool) -> String {
        let command = words.joined(separator: " ")
        guard let body else { return command }
        guard isWhole, body.count <= maxBodyBytes else {
            return command + " --data-binary @request-body   # \(body.count) bytes: take them from report.json"
        }
        guard let text = String(validating: body, as: UTF8.self), !body.contains(0) else {
            return "echo \(Base64.encode(body)) | base64 -d | \(command) --data-binary @-"
        }
        return command + " --data-raw " + shellQuoted(text)
    }
}

/// The text as one word of a POSIX shell; as it stands where nothing in it means anything to a shell.
func shellQuoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy(isPlainInShell)
    return isPlain
        ? text : "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
}

private func isPlainInShell(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: "-._/:@%+=,".utf8.contains(byte)
    }
}
