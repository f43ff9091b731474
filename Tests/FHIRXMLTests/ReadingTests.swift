import FHIRDefinitions
import FHIRXML
import JSON
import Testing

@Suite("FHIR XML read into JSON")
struct ReadingTests {
    /// What stands inside of a Patient, and the members that it becomes.
    static let forms: [(String, String)] = [
        ("<active value='true'/>", #""active":true"#),
        ("<active value=' true '/>", #""active":true"#),
        ("<active value='yes'/>", #""active":"yes""#),
        ("<active value='1'/>", #""active":"1""#),
        ("<multipleBirthInteger value='3'/>", #""multipleBirthInteger":3"#),
        ("<multipleBirthInteger value='03'/>", #""multipleBirthInteger":"03""#),
        ("<multipleBirthInteger value='1.5'/>", #""multipleBirthInteger":"1.5""#),
        ("<telecom><rank value='+1'/></telecom>", #""telecom":[{"rank":1}]"#),
        ("<gender value='&#10;male '/>", #""gender":"male""#),
        ("<name><text value=' a  b&#10;c&#9;'/></name>", #""name":[{"text":" a  b\nc\t"}]"#),
        ("<name><text value='&lt;&amp;&gt;&quot;&apos;&#x1F600;'/></name>", #""name":[{"text":"<&>\"'😀"}]"#),
        ("<name id='n'/>", #""name":[{"id":"n"}]"#),
        ("<birthDate id='b' value='1970'/>", #""birthDate":"1970","_birthDate":{"id":"b"}"#),
        ("<!-- no --><active value='true'/><?no no?>", #""active":true"#),
        (
            "<name><given value='A'/><given id='g'/><given value='C'/></name>",
            #""name":[{"given":["A",null,"C"],"_given":[null,{"id":"g"},null]}]"#
        ),
        ("<name><given id='g'/></name>", #""name":[{"_given":[{"id":"g"}]}]"#),
        (
            "<extension url='u'><valueDecimal value='1.00E+02'/></extension>",
            #""extension":[{"url":"u","valueDecimal":1.00E+02}]"#
        ),
        (
            "<extension url='u'><valueDecimal value='.5'/></extension>",
            #""extension":[{"url":"u","valueDecimal":".5"}]"#
        ),
        (
            "<contained><Patient><id value='c'/></Patient></contained>",
            #""contained":[{"resourceType":"Patient","id":"c"}]"#
        ),
    ]

    @Test("each form becomes its JSON, a value that is not of its type a string", arguments: forms)
    func becomes(xml: String, members: String) throws {
        let reading = read(patient(xml))
        #expect(reading.issues.isEmpty)
        #expect(reading.value?.text() == #"{"resourceType":"Patient",\#(members)}"#)
    }

    @Test("spaces around strings are dropped where that is asked, and not within them")
    func trims() {
        let text = patient("<name id=' n '><text value=' a  b&#10;c&#9;'/></name>")
        let reading = FHIRXML.read(Array(text.utf8), version: .r4, trimsText: true)

        #expect(reading.issues.isEmpty)
        #expect(reading.value?["name"] == [["id": "n", "text": "a  b\nc"]])
    }

    /// What stands in a narrative, and what JSON has of it.
    static let narratives: [(String, String)] = [
        ("a &amp; b &#60; c", "a &amp; b &#60; c"),
        ("<br/><p></p>", "<br/><p></p>"),
        ("<b  title='x'>y</b >", "<b  title='x'>y</b >"),
        ("<!-- kept -->", "<!-- kept -->"),
        ("<![CDATA[<&]]>", "<![CDATA[<&]]>"),
        ("a\r\nb\rc", "a\nb\nc"),
    ]

    @Test("a narrative is kept as it is written, line ends aside", arguments: narratives)
    func keeps(xml: String, kept: String) {
        let reading = read(narrative("<div xmlns=\"http://www.w3.org/1999/xhtml\">\(xml)</div>"))
        #expect(reading.issues.isEmpty)
        #expect(
            reading.value?["text"]?["div"]?.string == "<div xmlns=\"http://www.w3.org/1999/xhtml\">\(kept)</div>")
    }

    @Test("a narrative whose namespace is declared outside of it declares it itself")
    func namespaces() {
        let xml = """
            <f:Patient xmlns:f="http://hl7.org/fhir" xmlns:h="http://www.w3.org/1999/xhtml"><f:text>\
            <f:status value="generated"/><h:div id="d">a &amp; b<h:br/><!-- c --><h:p class="&quot;">&#60;</h:p>\
            </h:div></f:text></f:Patient>
            """
        let reading = read(xml)
        #expect(reading.issues.isEmpty)
        #expect(
            reading.value?["text"]?["div"]?.string == """
                <div xmlns="http://www.w3.org/1999/xhtml" id="d">a &amp; b<br/><!-- c --><p class="&quot;">&lt;</p></div>
                """)
    }

    @Test("a byte order mark is passed over")
    func byteOrderMark() {
        let reading = FHIRXML.read([0xEF, 0xBB, 0xBF] + Array(patient("<active value='true'/>").utf8), version: .r4)
        #expect(reading.issues.isEmpty)
        #expect(reading.value?["active"] == true)
    }

    @Test("a type of one version is unknown in the other")
    func versions() {
        let xml = #"<ServiceRequest xmlns="http://hl7.org/fhir"/>"#
        #expect(read(xml).issues.isEmpty)
        #expect(read(xml, .stu3).value == nil)
        #expect(read(xml, .stu3).issues.map(\.message).first?.hasPrefix("unknown resource type") == true)
    }

    @Test(
        "a text that begins with '<' looks like XML",
        arguments: [("<a/>", true), ("\u{FEFF} \n<a/>", true), ("{}", false), ("", false), ("  ", false)])
    func looks(text: String, isXML: Bool) { #expect(FHIRXML.isXML(text.utf8) == isXML) }
}
