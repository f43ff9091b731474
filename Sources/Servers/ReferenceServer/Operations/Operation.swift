import HTTPMessages

/// One row of the table of operations. <http://hl7.org/fhir/R4/operations.html>, <http://hl7.org/fhir/STU3/operations.html>
struct Operation: Sendable {
    /// The name without its `$`.
    var name: String
    /// Where it may be called; it may be called by `GET` where it does not take a body.
    var places: Set<Place>
    /// What follows `http://hl7.org/fhir/OperationDefinition/` in its definition's URL.
    var definition: String
    var answer: @Sendable (ReferenceServer, Call) throws -> Response

    /// Every operation that this server has.
    ///
    /// To add one: a file in this folder and a row here.
    static let all = [
        Operation(name: "validate", places: [.typeOperation, .instanceOperation], definition: "Resource-validate") {
            try $0.validate($1)
        }
    ]
}

extension ReferenceServer {
    /// Answers a call of an operation.
    func operate(_ call: Call) throws -> Response {
        guard let operation = Operation.all.first(where: { $0.name == call.target.operation }) else {
            throw Failure(404, .notSupported, "the operation '$\(call.target.operation)' is not supported")
        }
        return try operation.answer(self, call)
    }
}
