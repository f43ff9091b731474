/// Examples of which HL7 published two narratives that differ in words; all else in them is the same.
///
/// Dates are none of these: the narratives of one form have `Aug 15, 2015` where those of the other have `15/08/2015`, which
/// the comparison knows.
let pairExceptions: [String: String] = {
    let generated = "the summary that was generated has another date in its middle"
    let country = "the XML calls the country US by the name of UM"
    let links = "the XML links to the build server"
    let scripts = ["", "-history", "-readtest", "-search", "-update"].map { "TestScript-testscript-example" + $0 }
    let countries = scripts + ["-multisystem", "-rule"].map { "TestScript-testscript-example" + $0 }
    var reasons = ["example-cwl", "example-biocompute-object"].map { ("STU3 Provenance-" + $0, links) }
    reasons += scripts.map { ("R4 " + $0, generated) } + countries.map { ("STU3 " + $0, country) }
    reasons += ["ActivityDefinition-citalopramPrescription", "Bundle-ussg-fht"].map { ("STU3 " + $0, country) }
    return Dictionary(uniqueKeysWithValues: reasons)
}()
