/// Where the search parameters stand, by their ids and by the types they search.
final class SearchIndex: FactReadable {
    let byID: [String: FactEntry<SearchParameterDefinition>]
    let byBase: [String: [FactEntry<SearchParameterDefinition>]]

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
}
