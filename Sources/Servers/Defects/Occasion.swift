import HTTPMessages
import Patterns

/// Which exchanges a fault is about.
///
/// What is not asked holds; all that is asked must hold.
struct Occasion: Sendable {
    /// What a header field must be.
    struct HeaderTest: Sendable {
        var name: String
        /// What its value must hold; nil where the field must be missing.
        var pattern: Pattern?
    }

    /// Whose address the request goes to, and by whose methods unless others are asked for; nil for all.
    var interaction: Interaction?
    /// The request's methods; nil for all.
    var methods: [String]?
    /// What the target must hold.
    var target: Pattern?
    /// What the request's header fields must be.
    var requestHeaders: [HeaderTest] = []
    /// What the request's body must hold.
    var requestBody: Pattern?
    /// From which such request to the same target on, the first being 1.
    var from = 1
    /// The response's status.
    var statuses: [ClosedRange<Int>]?
    /// What the response's header fields must be.
    var responseHeaders: [HeaderTest] = []
    /// What the response's body must hold.
    var responseBody: Pattern?

    /// Whether a request is meant, as far as it alone can tell.
    func fits(request: Message) -> Bool {
        (methods ?? interaction?.methods)?.contains(request.method) != false
            && (interaction?.target).isFound(in: request.target) && target.isFound(in: request.target)
            && requestBody.isFound(in: request.text) && requestHeaders.allSatisfy { $0.holds(in: request.headers) }
    }

    /// Whether the response to such a request is meant.
    func fits(response: Message) -> Bool {
        statuses?.contains { $0.contains(response.status) } != false && responseBody.isFound(in: response.text)
            && responseHeaders.allSatisfy { $0.holds(in: response.headers) }
    }
}

extension Occasion.HeaderTest {
    func holds(in headers: HeaderList) -> Bool {
        guard let pattern else { return headers[name] == nil }
        return headers.all(name).contains { pattern.matches($0) == true }
    }
}

extension Pattern? {
    /// Whether the pattern is there, or none is asked for.
    fileprivate func isFound(in text: @autoclosure () -> String) -> Bool { self?.matches(text()) != false }
}
