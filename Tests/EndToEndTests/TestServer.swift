import JSON
import SocketTesting

/// A target of a test's own: it declares a version, writes down every other request, and answers as it is told.
struct TestServer {
    private let server: SocketServer

    /// Begins to listen.
    ///
    /// - Parameters:
    ///   - metadata: The whole answer to `GET /metadata`.
    ///   - answer: The whole answer to anything else; nil answers nothing and keeps the connection until it closes.
    init(metadata: String = .statement(), _ answer: @escaping @Sendable (Received) -> String?) {
        server = SocketServer { connection, log in
            let request = Received(text: connection.receiveRequest())
            guard request.path != "/metadata" else { return _ = connection.send(metadata) }
            log.append(request.text)
            guard let response = answer(request) else { return _ = connection.receive() }
            connection.send(response)
        }
    }

    /// Does with every connection but those for the CapabilityStatement what it is told.
    init(misbehaving serve: @escaping @Sendable (RawSocket) -> Void) {
        server = SocketServer { connection, log in
            let request = Received(text: connection.receiveRequest())
            guard request.path != "/metadata" else { return _ = connection.send(String.statement()) }
            log.append(request.text)
            serve(connection)
        }
    }

    /// Its base URL.
    var url: String { String(server.url.dropLast()) }

    /// The requests so far, without those for the CapabilityStatement.
    var received: [Received] { server.received.map(Received.init) }
}

/// A request as it came over the wire.
struct Received: Sendable {
    let text: String

    /// The line with method, target and version.
    var line: String { String(text.prefix { $0 != "\r\n" }) }
    var method: String { String(line.prefix { $0 != " " }) }
    /// The target, query and all.
    var path: String { line.split(separator: " ").dropFirst().first.map(String.init) ?? "" }
    var body: String { text.firstRange(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? "" }

    func has(_ header: String) -> Bool { text.contains("\r\n\(header)\r\n") }
}

extension String {
    /// A whole response of HTTP/1.1 after which the connection ends.
    static func response(
        _ status: Int = 200, _ body: String = "", type: String = "application/fhir+json", headers: String = ""
    ) -> String {
        "HTTP/1.1 \(status) X\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n"
            + "Connection: close\r\n\(headers)\r\n\(body)"
    }

    /// A server's CapabilityStatement of a version, as a response.
    static func statement(_ version: String = "4.0.1") -> String { .response(200, .statementBody(version)) }

    /// A server's CapabilityStatement of a version.
    static func statementBody(_ version: String = "4.0.1") -> String {
        #"{"resourceType":"CapabilityStatement","fhirVersion":"\#(version)","rest":[{"mode":"server"}]}"#
    }

    /// A patient, as a response.
    static let patient = response(200, #"{"resourceType":"Patient","id":"1","active":true}"#)

    /// The response to a create.
    static func created(_ address: String, _ body: String = "") -> String {
        .response(201, body, headers: "Location: \(address)/_history/1\r\n")
    }

    /// A scenario of one test with these steps.
    static func scenario(_ steps: String, name: String = "One", members: String = "") -> String {
        """
        { "name": "\(name)", \(members)
          "tests": [ { "name": "\(name) holds", "steps": [ \(steps) ] } ] }
        """
    }

    /// A step that reads a patient and expects it.
    static let readPatient = #"{ "read": "Patient/1", "expect": { "status": 200, "resourceType": "Patient" } }"#
}
