/// One way in which a server can be wrong, and what it is wrong about.
public struct Defect: Sendable {
    /// Its name, in words joined by hyphens, unlike any other of the catalogue.
    public let name: String
    /// What such a server does, in one sentence.
    public let about: String
    /// The ids of the requirements that such a server breaks.
    public let breaks: [String]
    /// The versions of FHIR in which it can be had, such as `R4`; nil for all.
    public let versions: [String]?
    /// What makes it up: one fault, or several that only together do the harm.
    public let faults: [Fault]
}

/// What is done to some exchanges: to the request, beside it, and to the response.
public struct Fault: Sendable {
    /// Which exchanges.
    var when: Occasion
    /// Changes of the request before the server sees it.
    var request: [Edit] = []
    /// Whether the server never sees the request; the answer is then an empty 200 before it is changed.
    var isUnsent = false
    /// Requests that the server gets before this one, each made of it by edits.
    var before: [[Edit]] = []
    /// Requests that the server gets after this one, each made of it by edits; one without a body takes the response's.
    var after: [[Edit]] = []
    /// Makes the request whose response is given in place of this one's; nil where it is this one's.
    var answerFrom: [Edit]?
    /// Whether the response is the one that was given at the first time.
    var isStale = false
    /// Changes of the response before the client sees it.
    var response: [Edit] = []
}
