import Database
import FHIRDefinitions
import FHIRValidation
import HTTPMessages
import JSON

// http://hl7.org/fhir/R4/resource-operation-validate.html, http://hl7.org/fhir/STU3/resource-operation-validate.html
extension ReferenceServer {
    /// Answers with 200 and an OperationOutcome, whatever it says of the resource.
    func validate(_ call: Call) throws -> Response {
        let input = try ValidateInput(call, self)
        let issues = try issues(of: input, call)
        let all = issues.isEmpty ? [OutcomeIssue(.information, .informational, "the resource is valid")] : issues
        return answer(operationOutcome(all, in: version).bytes(), call)
    }

    private func issues(of input: ValidateInput, _ call: Call) throws -> [OutcomeIssue] {
        let isInstance = call.target.place == .instanceOperation
        if !isInstance { try refuseModeOfInstance(input.mode, call.type) }
        let stored = isInstance ? try store.database.read { try store.current(call.key, &$0) } : nil
        if isInstance, stored?.isDeleted ?? true, input.mode != "create", input.resource == nil { throw unknown(call) }
        if input.mode == "delete" {
            return [OutcomeIssue(.information, .informational, "\(call.key) may be deleted")]
        }
        guard let resource = input.resource ?? stored?.body.flatMap({ (try? JSONValue(parsing: $0))?.object }) else {
            throw Failure(400, .required, "there is no resource to validate; send one, or call the operation on one")
        }
        var issues = issues(of: resource, call.type)
        if input.mode == "update", resource["id"]?.string != call.key.id {
            issues.append(
                OutcomeIssue(
                    .error, .value, "an update needs the id '\(call.key.id)'", expression: "\(call.type.name).id"))
        }
        return issues
            + input.profiles.filter { $0 != call.type.profile }.map { profile in
                OutcomeIssue(.error, .notSupported, "the profile '\(profile)' is not known here, so it was not checked")
            }
    }

    private func issues(of resource: JSONObject, _ type: ResourceType) -> [OutcomeIssue] {
        let report = Validator(version).validate(.object(resource))
        var issues = report.issues.map(OutcomeIssue.init)
        if let name = resource["resourceType"]?.string, name != type.name {
            issues.append(OutcomeIssue(.error, .value, "this is a \(name), not a \(type.name)", expression: name))
        }
        return issues + report.unchecked.map { OutcomeIssue(.information, .informational, "not checked: \($0)") }
    }

    /// Some modes can only be used at the instance level. <http://hl7.org/fhir/R4/resource-operation-validate.html>
    private func refuseModeOfInstance(_ mode: String?, _ type: ResourceType) throws(Failure) {
        guard let mode, mode == "update" || mode == "delete" else { return }
        throw Failure(
            400, .required,
            "the mode '\(mode)' can only be used at the instance level: call \(type.name)/[id]/$validate")
    }
}

/// What `$validate` is given: a resource as the body, or in Parameters with a mode and a profile.
private struct ValidateInput {
    var resource: JSONObject?
    var mode: String?
    var profiles: [String]

    init(_ call: Call, _ server: ReferenceServer) throws(Failure) {
        mode = call.query["mode"]
        profiles = call.query.all("profile")
        if let body = call.request.body, !body.isEmpty {
            let object = try server.object(in: call)
            if object["resourceType"] == "Parameters", call.type.name != "Parameters" {
                take(object["parameter"]?.elements ?? [])
            } else {
                resource = object
            }
        }
        guard mode.map(["create", "update", "delete", "profile"].contains) ?? true else {
            throw .parameter("mode", "is 'create', 'update', 'delete' or 'profile', not '\(mode ?? "")'")
        }
    }

    private mutating func take(_ parameters: [JSONValue]) {
        for parameter in parameters {
            switch parameter["name"]?.string {
            case "resource": resource = parameter["resource"]?.object
            case "mode": mode = (parameter["valueCode"] ?? parameter["valueString"])?.string
            case "profile": profiles += [parameter["valueUri"] ?? parameter["valueCanonical"]].compactMap { $0?.string }
            default: break
            }
        }
    }
}

extension ResourceType {
    /// The URL of its own definition.
    var profile: String { "http://hl7.org/fhir/StructureDefinition/\(name)" }
}
