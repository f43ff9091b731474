import Synchronization

/// Where the search parameters stand, by their ids and by the types they search.
final class SearchIndex: FactReadable {
    private let byID: [String: FactEntry<SearchParameterDefinition>]
    private let byBase: [String: [FactEntry<SearchParameterDefinition>]]
    private let byType = Mutex<[String: TypeSearchParameters]>([:])

    init(_ table: FactBlock) {
        var byID: [String: FactEntry<SearchParameterDefinition>] = [:]
        var byBase: [String: [FactEntry<SearchParameterDefinition>]] = [:]
        for block in table.blocks() {
            let head = block.head(4)
            let entry = FactEntry<SearchParameterDefinition>(block)
            byID[head[0]] = entry
            for base in head.names(3) { byBase[base, default: []].append(entry) }
        }
        self.byID = byID
        self.byBase = byBase
    }

    /// The parameter of an id.
    subscript(id: String) -> SearchParameterDefinition? { byID[id]?.thing }

    /// The parameters of a type, put together on first use.
    func parameters(of type: TypeDefinition) -> TypeSearchParameters {
        byType.withLock { known in
            if let found = known[type.name] { return found }
            let lineage = sequence(first: type, next: \.base)
            let found = TypeSearchParameters(lineage.flatMap { byBase[$0.name] ?? [] }.map(\.thing))
            known[type.name] = found
            return found
        }
    }
}

/// The search parameters of a type, in order and by their codes.
struct TypeSearchParameters {
    let all: [SearchParameterDefinition]
    let byCode: [String: SearchParameterDefinition]

    /// The first of a code is the more special one.
    init(_ all: [SearchParameterDefinition]) {
        self.all = all
        byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
    }
}
