import FHIRDefinitions
import FHIRPath
import JSON

/// A resource that the walk is in, and what surrounds it.
final class ResourceFrame {
    /// How a resource lies in another.
    enum Relation {
        case root
        case contained
        /// As an entry of a Bundle, or a parameter of Parameters: on its own.
        case held
    }

    let value: JSONValue
    let relation: Relation
    let outer: ResourceFrame?
    /// Resources that references find: the entries of the nearest Bundle around.
    let bundle: BundleIndex?
    private let version: FHIRVersion
    private let steps: Int
    /// How many steps of the way lie before the resource's own.
    let depth: Int
    private var madeContext: PathContext?
    /// The ids of elements met so far. <http://hl7.org/fhir/R4/element.html#id>
    var elementIDs: Set<String> = []
    /// The references with `#` met in the resource and in those it contains.
    private var fragments: Set<String> = []
    /// The contained resources that refer to this one, by their places.
    private var referring: Set<Int> = []
    private let index: Int

    init(
        _ value: JSONValue, _ relation: Relation, at index: Int, in outer: ResourceFrame?, version: FHIRVersion,
        steps: Int, depth: Int
    ) {
        self.depth = depth
        self.index = index
        self.value = value
        self.relation = relation
        self.outer = outer
        self.version = version
        self.steps = steps
        bundle = value["resourceType"]?.string == "Bundle" ? BundleIndex(value) : outer?.bundle
    }

    /// The resource whose contained resources references with `#` lead to.
    var container: ResourceFrame {
        if relation == .contained, let outer { return outer.container }
        return self
    }

    /// The contained resources by their ids, of several with one id the first.
    private lazy var containedByID: [String: JSONValue] = Dictionary(
        (value["contained"]?.array ?? []).compactMap { inner in inner["id"]?.string.map { ($0, inner) } },
        uniquingKeysWith: { first, _ in first })

    /// The contained resource of an id; the container itself for none. <http://hl7.org/fhir/R4/references.html#contained>
    func contained(_ id: String) -> JSONValue? { id.isEmpty ? value : containedByID[id] }

    /// Notes that something in the resource refers to a contained one, or to the container.
    func note(fragment: String) {
        container.fragments.insert(fragment)
        if relation == .contained, fragment == "#" { outer?.referring.insert(index) }
    }

    /// Whether a contained resource is referred to, or refers to the container.
    func isReferredTo(_ id: String, at index: Int) -> Bool {
        fragments.contains("#" + id) || referring.contains(index)
    }

    /// What surrounds the evaluation of invariants.
    ///
    /// `%resource` is the contained resource in that, and `%rootResource` the container. STU3 names the former alone, of
    /// which its rules need the contained resource (`obs-7`, `sdf-8`), but for those that are checked by hand.
    /// <http://hl7.org/fhir/R4/fhirpath.html#variables>, <http://hl7.org/fhirpath/STU1/#environment-variables>
    var context: PathContext {
        if let madeContext { return madeContext }
        let made = context()
        madeContext = made
        return made
    }

    /// What surrounds the evaluation of a rule of an extension, which that calls `%extension`.
    func context(extension: Element? = nil) -> PathContext {
        var services = PathServices()
        if let bundle { services.resolve = { bundle.resource($0) } }
        let book = RuleBook.of(version)
        services.isMember = { (code, system, valueSet) in
            book.definitions.valueSet(valueSet)?.contains(code, system: system)
        }
        return PathContext(
            resource: Element(resource: value, version: version),
            rootResource: Element(resource: container.value, version: version),
            variables: `extension`.map { ["extension": [.element($0)]] } ?? [:],
            limits: PathLimits(steps: steps), services: services)
    }
}

extension Walk {
    /// Validates a root.
    mutating func validate(_ value: JSONValue) {
        let name = value["resourceType"]?.string ?? ""
        at(book.resource(name) == nil ? "Resource" : name) { walk in walk.check(resource: value, .root) }
    }

    /// Checks a resource by the type that it names.
    mutating func check(resource value: JSONValue, _ relation: ResourceFrame.Relation, at index: Int = 0) {
        guard let object = value.object else {
            return add(.structure, "must be an object, not \(value.kind)")
        }
        guard let rules = rules(ofResource: object) else { return }
        let outer = resource
        resource = ResourceFrame(
            value, relation, at: index, in: outer, version: book.version, steps: options.steps,
            depth: depth)
        if relation == .contained, object["id"] == nil {
            add(.required, "a contained resource must have an id")
        }
        check(object, value, as: rules)
        noteProfiles(of: object)
        resource = outer
    }

    /// Notes the profiles that a resource claims to keep. <http://hl7.org/fhir/R4/resource.html#profile-tags>
    private mutating func noteProfiles(of object: JSONObject) {
        for profile in object["meta"]?["profile"]?.array ?? [] {
            note(unchecked: "profile \(shown(profile)): profiles are not checked")
        }
    }

    private mutating func rules(ofResource object: JSONObject) -> TypeRules? {
        guard let written = object["resourceType"] else {
            add(.structure, "must have a 'resourceType'")
            return nil
        }
        guard let name = written.string else {
            at("resourceType") { $0.add(.structure, "must be a string, not \(written.kind)") }
            return nil
        }
        if let rules = book.resource(name) { return rules }
        at("resourceType") { walk in
            let near = nearest(name, among: walk.book.definitions.resourceTypes)
            walk.add(.notSupported, "there is no resource type '\(name)' in \(walk.book.version.rawValue)\(near)")
        }
        return nil
    }
}
