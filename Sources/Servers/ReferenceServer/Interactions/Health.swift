import Database
import FHIRDefinitions
import HTTPMessages
import JSON

extension ReferenceServer {
    /// Answers `/health/check`, at the root and below the base URL, for whoever starts and watches the server.
    ///
    /// - Returns: 200 or 503 with a small JSON object that is no resource; nil where something else was asked for.
    func health(_ request: Request) throws -> Response? {
        let path = Target.split(request.url).path
        guard path == "/health/check" || path == healthPath else { return nil }
        guard request.method == "GET" || request.method == "HEAD" else {
            throw Failure(405, .notSupported, "\(request.method) is not supported here; GET and HEAD are")
                .with("Allow", "GET, HEAD")
        }
        let names = try? store.database.read { try $0.first("select count(*) from name") { $0.integer(0) } }
        let isHealthy = names != nil
        let status = isHealthy ? "Healthy" : "Unhealthy"
        let body: JSONValue = [
            "overallStatus": .string(status),
            "details": [["name": "store", "status": .string(status), "fhirVersion": .string(version.number)]],
        ]
        let headers: HeaderList = ["Cache-Control": "no-store", "Content-Type": "application/json; charset=utf-8"]
        return Response(status: isHealthy ? 200 : 503, headers: headers, body: body.bytes())
    }
}
