import FHIRDefinitions
import HTTPMessages
import JSON
import Scenarios

/// Makes the request that goes out from what a verb drafted, the step's own fields, and what all requests carry.
struct RequestBuilder {
    let target: Target
    /// Header fields of the suite; `null` takes a default one away.
    let suiteHeaders: JSONObject

    func request(_ draft: RequestDraft, step: JSONObject) -> Request {
        var headers = defaults(hasBody: draft.body != nil, contentType: draft.contentType)
        for field in target.headers.fields { headers[field.name] = field.value }
        apply(suiteHeaders, to: &headers)
        for field in draft.headers.fields { headers[field.name] = field.value }
        apply(step, "accept", "Accept", &headers)
        apply(step, "contentType", "Content-Type", &headers)
        apply(step, "prefer", "Prefer", &headers)
        apply(step["headers"]?.object ?? JSONObject(), to: &headers)
        return Request(method: draft.method, url: url(draft.path), headers: headers, body: draft.body)
    }

    func url(_ path: String) -> String {
        if path.hasPrefix("http://") || path.hasPrefix("https://") { return path }
        return path.isEmpty || path.hasPrefix("?") ? target.baseURL + path : target.baseURL + "/" + path
    }

    /// The media types of the version's JSON.
    ///
    /// <http://hl7.org/fhir/R4/http.html#mime-type>, <http://hl7.org/fhir/STU3/http.html#mime-type>
    private func defaults(hasBody: Bool, contentType: String?) -> HeaderList {
        var headers: HeaderList = ["Accept": "application/fhir+json"]
        if hasBody {
            headers["Content-Type"] =
                contentType
                ?? (target.version == .stu3 ? "application/fhir+json; charset=UTF-8" : "application/fhir+json")
        }
        return headers
    }

    private func apply(_ step: JSONObject, _ member: String, _ field: String, _ headers: inout HeaderList) {
        if let value = step[member] { headers[field] = value.isNull ? nil : value.display }
    }

    private func apply(_ fields: JSONObject, to headers: inout HeaderList) {
        for field in fields.members { headers[field.name] = field.value.isNull ? nil : field.value.display }
    }
}
