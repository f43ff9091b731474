import FHIRDefinitions
import FHIRValidation
import Testing

@Suite("Validation of Bundles")
struct BundleTests {
    @Test(
        "accepts what keeps a rule and tells of what breaks it",
        arguments: [
            RuleCase(
                "full URL and id",
                kept: bundle(
                    "collection",
                    #""entry":[{"fullUrl":"http://a.b/Patient/1","resource":{"resourceType":"Patient","id":"1"}}]"#),
                broken: bundle(
                    "collection",
                    #""entry":[{"fullUrl":"http://a.b/Patient/2","resource":{"resourceType":"Patient","id":"1"}}]"#),
                at: "Bundle.entry[0]", .value),
            RuleCase(
                "relative full URL",
                kept: bundle(
                    "collection",
                    #""entry":[{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":{"resourceType":"Patient","id":"1"}}]"#
                ),
                broken: bundle(
                    "collection", #""entry":[{"fullUrl":"Patient/1","resource":{"resourceType":"Patient","id":"1"}}]"#),
                at: "Bundle.entry[0].fullUrl", .value),
            RuleCase(
                "full URL twice",
                kept: bundle(
                    "collection",
                    #""entry":[{"fullUrl":"http://a.b/Patient/1","resource":{"resourceType":"Patient","id":"1"}}]"#),
                broken: bundle(
                    "collection",
                    #""entry":[{"fullUrl":"http://a.b/Patient/1","resource":{"resourceType":"Patient","id":"1"}},{"fullUrl":"http://a.b/Patient/1","resource":{"resourceType":"Patient","id":"1"}}]"#
                ),
                at: "Bundle", .invariant),
            RuleCase(
                "request of a transaction",
                kept: bundle("transaction", #""entry":[{"request":{"method":"DELETE","url":"Patient/1"}}]"#),
                broken: bundle("transaction", #""entry":[{"resource":{"resourceType":"Patient","id":"1"}}]"#),
                at: "Bundle",
                .invariant),
            RuleCase(
                "search mode",
                kept: bundle(
                    "searchset",
                    #""entry":[{"search":{"mode":"match"},"resource":{"resourceType":"Patient","id":"1"}}]"#),
                broken: bundle(
                    "collection",
                    #""entry":[{"search":{"mode":"match"},"resource":{"resourceType":"Patient","id":"1"}}]"#),
                at: "Bundle", .invariant),
            RuleCase(
                "id of what was found",
                kept: bundle("searchset", #""entry":[{"resource":{"resourceType":"Patient","id":"1"}}]"#),
                broken: bundle("searchset", #""entry":[{"resource":{"resourceType":"Patient","active":true}}]"#),
                at: "Bundle.entry[0].resource", .required),
            RuleCase(
                "link twice", kept: bundle("searchset", #""link":[{"relation":"self","url":"http://a.b"}]"#),
                broken: bundle(
                    "searchset",
                    #""link":[{"relation":"self","url":"http://a.b"},{"relation":"self","url":"http://a.b"}]"#),
                at: "Bundle.link[1]", .duplicate),
            RuleCase(
                "reference by UUID",
                kept: bundle(
                    "collection",
                    #""entry":[{"resource":{"resourceType":"Patient","id":"1","link":[{"type":"refer","other":{"reference":"Patient/2"}}]}}]"#
                ),
                broken: bundle(
                    "collection",
                    #""entry":[{"resource":{"resourceType":"Patient","id":"1","link":[{"type":"refer","other":{"reference":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520"}}]}}]"#
                ),
                at: "Bundle.entry[0].resource.link[0].other.reference", .notFound),
            RuleCase(
                "resource of an unknown type",
                kept: bundle("collection", #""entry":[{"resource":{"resourceType":"Patient","id":"1"}}]"#),
                broken: bundle("collection", #""entry":[{"resource":{"resourceType":"Patent"}}]"#),
                at: "Bundle.entry[0].resource.resourceType", .notSupported),
            RuleCase(
                "document that refers to what it has not", kept: document("Patient/1"), broken: document("Patient/2"),
                at: "Bundle.entry[0].resource.subject", .notFound),
            RuleCase(
                "first entry of a document", kept: document("Patient/1"),
                broken: bundle(
                    "document",
                    #""identifier":{"system":"urn:ietf:rfc:3986","value":"urn:oid:1.2"},"timestamp":"2020-01-01T00:00:00Z","entry":[{"fullUrl":"http://a.b/Patient/1","resource":{"resourceType":"Patient","id":"1"}}]"#
                ),
                at: "Bundle", .invariant),
            RuleCase(
                "first entry of a message in STU3", .stu3,
                kept: bundle("collection", #""entry":[{"resource":{"resourceType":"Patient","id":"1"}}]"#),
                broken: bundle("message", #""entry":[{"resource":{"resourceType":"Patient","id":"1"}}]"#), at: "Bundle",
                .invariant),
        ])
    func bundles(rule: RuleCase) { rule.check() }
}

/// A document whose Composition is about this.
private func document(_ subject: String) -> String {
    bundle(
        "document",
        #""identifier":{"system":"urn:ietf:rfc:3986","value":"urn:oid:1.2"},"timestamp":"2020-01-01T00:00:00Z","entry":[{"fullUrl":"http://a.b/Composition/1","resource":{"resourceType":"Composition","id":"1","status":"final","type":{"text":"x"},"date":"2020","title":"x","author":[{"display":"x"}],"subject":{"reference":"\#(subject)"}}},{"fullUrl":"http://a.b/Patient/1","resource":{"resourceType":"Patient","id":"1"}}]"#
    )
}
