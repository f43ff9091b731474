import CurlTransport
import Diagnostics
import HTTPMessages
import ServerHost
import SocketTesting
import Testing

private struct Hello: Service {
    func respond(to request: Request) -> Response { Response(status: 200, body: Array("hello".utf8)) }
}

@Suite("A connection with TLS", .enabled(if: TestCertificates.shared != nil, "there is no openssl"))
struct TLSTests {
    private func host(_ name: String) throws -> ServerHost {
        let made = try #require(TestCertificates.shared)
        var options = ServerHost.Options()
        options.tls = ServerHost.TLS(certificate: made.text(name + ".pem"), key: Secret(made.text(name + ".key")))
        return try ServerHost(service: Hello(), options: options)
    }

    private func transport(_ change: (inout CurlTransport.Options, TestCertificates) -> Void) throws -> CurlTransport {
        let made = try #require(TestCertificates.shared)
        return CurlTransport.with {
            $0.certificateAuthorityFile = made.path("ca.pem")
            change(&$0, made)
        }
    }

    @Test("stands where the certificate authority is named, and has its time")
    func trusted() async throws {
        let host = try host("good")
        let response = try await get("https://127.0.0.1:\(host.port)/", by: transport { _, _ in }).get()

        #expect(response.text == "hello")
        #expect(response.timings.connect <= response.timings.tls && 0 < response.timings.tls)
    }

    @Test("does not stand without trust, and says what is wrong")
    func systemTrust() async throws {
        let host = try host("good")
        let error = try #require(await get("https://127.0.0.1:\(host.port)/").error)

        guard case .untrusted(let reason) = error else { throw error }
        #expect(reason.contains("name the certificate authority's file"))
    }

    @Test(
        "does not stand with a bad certificate, and says which kind",
        arguments: [
            ("self", "self-signed", "name the certificate authority's file"),
            ("expired", "expired", "the server needs a new certificate"),
            ("other", "no alternative certificate subject name", "the certificate is for another host"),
        ]
    )
    func untrusted(name: String, words: String, remedy: String) async throws {
        let host = try host(name)
        let error = try #require(await get("https://127.0.0.1:\(host.port)/", by: transport { _, _ in }).error)

        guard case .untrusted(let reason) = error else { throw error }
        #expect(reason.contains(words) && reason.contains(remedy), "\(reason)")
    }

    @Test("stands with any certificate where none is checked", arguments: ["self", "expired", "other"])
    func insecure(name: String) async throws {
        let host = try host(name)
        let transport = try transport { options, _ in options.verifiesCertificate = false }

        #expect(await get("https://127.0.0.1:\(host.port)/", by: transport).response?.text == "hello")
    }

    @Test("does not stand where the authority's file is missing, and names the file")
    func missingFile() async throws {
        let host = try host("good")
        let transport = CurlTransport.with { $0.certificateAuthorityFile = "/nowhere/ca.pem" }
        let error = try #require(await get("https://127.0.0.1:\(host.port)/", by: transport).error)

        guard case .untrusted(let reason) = error else { throw error }
        #expect(reason.contains("/nowhere/ca.pem"))
    }

    @Test("does not stand with a server that speaks plain HTTP")
    func plainServer() async throws {
        let server = SocketServer { connection, _ in
            _ = connection.receive()
            connection.send("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        }
        let error = try #require(await get("https://127.0.0.1:\(server.port)/").error)

        guard case .untrusted(let reason) = error else { throw error }
        #expect(reason.contains("is it http?"), "\(reason)")
    }

    @Test(
        "to a server that asks for a client's certificate stands with the right one alone",
        arguments: [
            (nil, nil, "asks for a client certificate"),
            ("client.key", nil, nil),
            ("locked.key", "s3cret", nil),
            ("locked.key", "wrong", "locked.key"),
            ("good.key", nil, ""),
        ] as [(String?, String?, String?)]
    )
    func clientCertificate(key: String?, password: String?, failure: String?) async throws {
        let made = try #require(TestCertificates.shared)
        let server = try #require(
            await ShellServer.start(in: made.folder) { port in
                "openssl s_server -accept \(port) -cert good.pem -key good.key -CAfile ca.pem -Verify 1 "
                    + "-verify_return_error -www"
            })
        let transport = try transport { options, made in
            guard let key else { return }
            options.clientCertificate = CurlTransport.ClientCertificate(
                certificateFile: made.path("client.pem"), keyFile: made.path(key),
                keyPassword: password.map(Secret.init))
        }
        let result = await get("https://127.0.0.1:\(server.port)/", by: transport)

        guard let failure else { return #expect(result.response?.status == 200, "\(result)") }
        guard case .failure(.untrusted(let reason)) = result else { throw try #require(result.error) }
        #expect(failure.isEmpty || reason.contains(failure), "\(reason)")
    }
}
