import CurlTransport
import Glibc
import HTTPMessages
import SocketTesting
import Testing

private let nginx = "/usr/sbin/nginx"

@Suite("HTTP/2", .enabled(if: access(nginx, X_OK) == 0, "there is no nginx"))
struct HTTP2Tests {
    private let server: ShellServer

    init() async throws {
        let folder = try #require(TestCertificates.shared).folder
        server = try #require(
            await ShellServer.start(in: folder) { port in
                #expect(run(Self.writeConfiguration(port: port), in: folder) == 0)
                return "\(nginx) -p '\(folder)' -c \(port).conf"
            })
    }

    /// HTTP/2 over plain TCP at one address, over TLS at another.
    private static func writeConfiguration(port: Int) -> String {
        let answer = "return 200 \"$request_method $request_uri $server_protocol\";"
        let server = "add_header X-B 1; add_header X-B 2; location / { \(answer) }"
        return """
            cat > \(port).conf <<'END'
            daemon off; master_process off; pid \(port).pid; error_log nginx.log;
            events {}
            http {
                access_log off; client_body_temp_path a; proxy_temp_path b; fastcgi_temp_path c; uwsgi_temp_path d;
                scgi_temp_path e;
                server {
                    listen 127.0.0.2:\(port) ssl http2; ssl_certificate self.pem; ssl_certificate_key self.key; \(server)
                }
                server { listen 127.0.0.1:\(port) http2; \(server) }
            }
            END
            """
    }

    @Test("is agreed on within TLS, or not where HTTP/1.1 is asked for", arguments: CurlTransport.Version.allCases)
    func negotiated(version: CurlTransport.Version) async throws {
        let transport = CurlTransport.with {
            $0.verifiesCertificate = false
            $0.version = version
        }
        let response = try await get("https://127.0.0.2:\(server.port)/a%2Fb?c=d+e", by: transport).get()

        let expected = version == .http11 ? "HTTP/1.1" : "HTTP/2"
        #expect(response.version == expected)
        #expect(response.text == "GET /a%2Fb?c=d+e \(expected).0".replacing("1.1.0", with: "1.1"))
        #expect(response.headers.all("x-b") == ["1", "2"])
    }

    @Test(
        "carries many at once and one after the other, with TLS or, where it is asked for, without",
        arguments: [(CurlTransport.Version.negotiated, "https://127.0.0.2"), (.http2, "http://127.0.0.1")]
    )
    func manyAtOnce(version: CurlTransport.Version, origin: String) async {
        let transport = CurlTransport.with {
            $0.verifiesCertificate = false
            $0.version = version
        }
        let url = "\(origin):\(server.port)/"
        let versions = await withTaskGroup(of: String.self) { group in
            for _ in 1...64 {
                group.addTask {
                    _ = await get(url, by: transport)
                    let result = await get(url, by: transport)
                    return result.response?.version ?? "\(result)"
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }

        #expect(versions == Array(repeating: "HTTP/2", count: 64))
    }
}
