import Diagnostics
public import FHIRDefinitions
public import HTTPMessages
import JSON

/// Reads a server's CapabilityStatement.
///
/// Spec: <http://hl7.org/fhir/R4/http.html#capabilities>, <http://hl7.org/fhir/STU3/http.html#capabilities>
public enum CapabilityProbe {
    /// What the server declares, and the version that it says it has where that is one we know.
    public struct Answer: Sendable {
        /// What it declares.
        public var capabilities: Capabilities
        /// The version; nil where the statement is unreadable or has another one.
        public var version: FHIRVersion?
        /// The statement's `fhirVersion` as it stands; nil where there is none.
        public var number: String?
        /// Whether no response came at all.
        public var isUnreachable = false
    }

    /// Asks a server.
    public static func ask(
        baseURL: String, headers: HeaderList, limits: ExchangeLimits, transport: any Transport
    ) async -> Answer {
        var fields: HeaderList = ["Accept": "application/fhir+json"]
        for field in headers.fields { fields[field.name] = field.value }
        let request = Request(method: "GET", url: baseURL + "/metadata", headers: fields)
        do throws(TransportError) {
            return read(try await transport.send(request, limits: limits))
        } catch {
            return Answer(capabilities: .unreadable(error.description), isUnreachable: true)
        }
    }

    private static func read(_ response: Response) -> Answer {
        guard response.status == 200 else {
            return Answer(capabilities: .unreadable("GET metadata gave \(response.status)"))
        }
        do throws(JSONError) {
            let statement = try JSONValue(parsing: response.body)
            guard statement["resourceType"]?.string == "CapabilityStatement" else {
                return Answer(capabilities: .unreadable("GET metadata gave no CapabilityStatement"))
            }
            let number = statement["fhirVersion"]?.string
            return Answer(
                capabilities: .read(statement), version: number.flatMap(FHIRVersion.init(number:)), number: number)
        } catch {
            let start = printable(String(decoding: response.body.prefix(60), as: UTF8.self))
            return Answer(
                capabilities: .unreadable(
                    "GET metadata gave no JSON (\(error.message), at byte \(error.offset)): \(start)"))
        }
    }
}
