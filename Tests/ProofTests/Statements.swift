import AssayTesting
import HTTPMessages
import Runner
import Synchronization

/// A way to a test server that makes its CapabilityStatement once for all trials, and reads it once.
///
/// Servers of one version declare the same, and making and reading that took most of the time of a trial.
struct Statements: Transport {
    private static let made = Mutex<[Request: Response]>([:])
    private static let read = Mutex<[[UInt8]: Capabilities]>([:])

    let server: TestServer

    func send(_ request: Request, limits: ExchangeLimits) async throws(TransportError) -> Response {
        guard request.url.hasPrefix(server.baseURL + "/metadata") else {
            return try await server.transport.send(request, limits: limits)
        }
        if let response = Self.made.withLock({ $0[request] }) { return response }
        let response = try await server.transport.send(request, limits: limits)
        Self.made.withLock { $0[request] = response }
        return response
    }

    /// What the server declares to those who ask by a transport; where that makes no sense, what it declares by itself.
    func capabilities(through transport: any Transport) async -> Capabilities {
        let question = Request(method: "GET", url: server.baseURL + "/metadata")
        guard let statement = try? await transport.send(question, limits: ExchangeLimits()) else {
            return await ask(self)
        }
        if let known = Self.read.withLock({ $0[statement.body] }) { return known }
        var answer = await ask(transport)
        if case .unreadable = answer { answer = await ask(self) }
        Self.read.withLock { $0[statement.body] = answer }
        return answer
    }

    private func ask(_ transport: any Transport) async -> Capabilities {
        await CapabilityProbe.ask(baseURL: server.baseURL, headers: [:], limits: ExchangeLimits(), transport: transport)
            .capabilities
    }
}
