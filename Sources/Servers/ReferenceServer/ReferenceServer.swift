public import FHIRDefinitions
public import HTTPMessages
import JSON
import Synchronization

/// A FHIR server as a plain function from request to response.
///
/// It speaks one version of FHIR, in JSON. It does not know who asks: a test harness is a client like any other.
///
/// Spec: <http://hl7.org/fhir/R4/http.html>, <http://hl7.org/fhir/STU3/http.html>
public final class ReferenceServer: Service {
    let configuration: Configuration
    let store: Store
    let clock: @Sendable () -> Instant
    let makeID: @Sendable () -> String
    let started: Instant
    let capabilityStatement = Mutex<CapabilityText?>(nil)
    let healthPath: String
    private let requestIDs: NumberedIDs

    /// The version of FHIR that it speaks.
    public var version: FHIRVersion { store.version }

    /// Creates a server.
    ///
    /// - Parameters:
    ///   - store: What it keeps, in the version that it speaks.
    ///   - configuration: Where it stands and what its operator decides.
    ///   - clock: The time now; lastUpdated comes from it.
    ///   - ids: A new logical id, different each time; 1 to 64 letters, digits, hyphens and dots.
    public init(
        store: Store,
        configuration: Configuration,
        clock: @escaping @Sendable () -> Instant,
        ids: @escaping @Sendable () -> String
    ) {
        self.store = store
        self.configuration = configuration
        self.clock = clock
        makeID = ids
        started = clock()
        healthPath = configuration.path + "/health/check"
        requestIDs = NumberedIDs(prefix: ids())
    }

    /// Answers one request; whatever goes wrong is an answer with an OperationOutcome.
    ///
    /// A `HEAD` is answered as a `GET`, body included; what sends the answer leaves the body out.
    public func respond(to request: Request) -> Response {
        var format: Format?
        var response: Response
        do {
            response = try answer(request, &format)
        } catch {
            response = refusal(failure(for: error), format ?? Format(ofFailure: request, version))
        }
        response.headers.append("X-Content-Type-Options", "nosniff")
        response.headers.append("X-Request-Id", requestIDs.next())
        if let theirs = request.headers["X-Request-Id"], !theirs.isEmpty {
            response.headers.append("X-Correlation-Id", theirs)
        }
        return response
    }

    private func answer(_ request: Request, _ format: inout Format?) throws -> Response {
        if let health = try health(request) { return health }
        let target = try Target(request.url, configuration.path, store)
        let route = try Route.find(request.method, target.place)
        if let body = request.body, body.count > configuration.maxBodyBytes {
            throw Failure(413, .tooLong, "a body may have \(configuration.maxBodyBytes) bytes, not \(body.count)")
        }
        let query = try parameters(of: request, target)
        let agreed = try self.format(request, query, target)
        format = agreed
        return try route.answer(self, Call(request, target, query, agreed, base: base(of: request)))
    }

    /// How the answer is to be written.
    ///
    /// Where nothing that is asked for can be written a Binary may still be read as its own content, and the
    /// CapabilityStatement of STU3 has a status of its own. <http://hl7.org/fhir/STU3/formats.html#wire>
    private func format(_ request: Request, _ query: Query, _ target: Target) throws(Failure) -> Format {
        do throws(Failure) {
            return try Format(request, query, version)
        } catch {
            guard error.status == 406 else { throw error }
            if target.key.type.name == "Binary", query["_format"] == nil { return Format() }
            guard version == .stu3, target.place == .metadata else { throw error }
            var refusal = error
            refusal.status = 415
            throw refusal
        }
    }

    private func base(of request: Request) -> String {
        "\(configuration.scheme)://\(request.headers["Host"] ?? "localhost")\(configuration.path)"
    }
}
