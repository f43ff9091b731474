import FHIRDefinitions
import FHIRPath
import JSON

/// What a definition says of where an extension may be.
extension Walk {
    mutating func checkPlace(of definition: ExtensionDefinition, count: Int, of host: ExtensionHost) {
        checkCount(of: definition, count)
        if definition.isModifier != host.isModifier {
            let kind = definition.isModifier ? "'modifierExtension'" : "'extension'"
            add(.structure, "the extension '\(definition.url)' may only be in \(kind)")
        }
        if !definition.contexts.isEmpty, !isContext(host.rules, among: definition.contexts) {
            let contexts = definition.contexts.joined(separator: ", ")
            add(.structure, "the extension '\(definition.url)' may only be in: \(contexts)")
        }
    }

    mutating func checkCount(of definition: ExtensionDefinition, _ count: Int) {
        guard let max = definition.max, count == max + 1 else { return }
        add(.structure, "the extension '\(definition.url)' may be at most \(max) times in one element")
    }

    /// Whether the element that the walk is in an extension of is one of the contexts: by its type, one that the type
    /// specializes, or the path to it.
    ///
    /// <http://hl7.org/fhir/R4/defining-extensions.html#context>
    private func isContext(_ rules: TypeRules, among contexts: [String]) -> Bool {
        if contexts.contains("Element") { return true }
        if contexts.contains(where: { book.definitions.type(rules.name)?.isKind(of: $0) == true }) { return true }
        guard let paths = hostPaths() else { return true }
        return contexts.contains { paths.contains($0) }
    }

    mutating func checkContextInvariants(
        of definition: ExtensionDefinition, _ value: JSONValue, of host: ExtensionHost
    ) {
        guard options.checksInvariants, let resource else { return }
        for text in definition.contextInvariants {
            let subject = Element(host.value, typeName: host.rules.name, version: book.version)
            let found = Element(value, typeName: "Extension", version: book.version)
            do throws(PathError) {
                let expression = try PathExpression.cached(text, version: book.version, purpose: .invariant)
                let context = resource.context(extension: found)
                if try expression.isTrue(subject, in: context, spending: &stepsLeft) != false { continue }
                add(.invariant, "the extension '\(definition.url)' may only be where \(text)")
            } catch {
                note(unchecked: "extension '\(definition.url)': \(error.message)")
            }
        }
    }
}
