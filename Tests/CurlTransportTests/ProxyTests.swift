import CurlTransport
import Diagnostics
import Glibc
import HTTPMessages
import SocketTesting
import Testing

@Suite("A proxy")
struct ProxyTests {
    private func proxy(answering response: String = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") -> SocketServer {
        SocketServer(answering: response)
    }

    @Test("that is named gets the whole URL, as it is, and its credentials")
    func named() async throws {
        let proxy = proxy()
        let transport = CurlTransport.with { $0.proxy = .url(proxy.url, credentials: Secret("me:word")) }
        #expect(await get("http://fhir.invalid/a/../b?c=%2b+d", by: transport).kind == "ok")

        let request = try #require(proxy.received.first)
        #expect(request.hasPrefix("GET http://fhir.invalid/a/../b?c=%2b+d HTTP/1.1\r\n"))
        #expect(request.contains("Proxy-Authorization: Basic bWU6d29yZA==\r\n"))
    }

    @Test("is asked for a tunnel to a server with TLS, and may say no")
    func tunnel() async throws {
        let proxy = proxy(answering: "HTTP/1.1 407 Who are you\r\nContent-Length: 0\r\n\r\n")
        let transport = CurlTransport.with { $0.proxy = .url(proxy.url) }
        let error = try #require(await get("https://fhir.invalid/", by: transport).error)

        guard case .refused("https://fhir.invalid", let reason) = error else { throw error }
        #expect(reason.contains("407"))
        #expect(proxy.received.first?.hasPrefix("CONNECT fhir.invalid:443 HTTP/1.1\r\n") == true)
    }

    @Test("that nobody runs is named in the error")
    func missing() async throws {
        let port = unusedPort()
        let transport = CurlTransport.with { $0.proxy = .url("http://127.0.0.1:\(port)") }
        let error = try #require(await get("http://fhir.invalid/", by: transport).error)

        #expect(error.description.contains("127.0.0.1 port \(port)"))
    }

    @Test("of the environment is used only where that is asked for")
    func environment() async {
        let proxy = proxy()
        setenv("http_proxy", proxy.url, 1)
        defer { unsetenv("http_proxy") }

        #expect(await get("http://fhir.invalid/").kind == "unknownHost")
        #expect(await get("http://fhir.invalid/", by: .with { $0.proxy = .environment }).kind == "ok")
        #expect(proxy.received.count == 1)
    }
}
