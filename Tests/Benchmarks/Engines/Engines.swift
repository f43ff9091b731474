import FHIRDefinitions
import Glibc
import JSON

/// What `.ci` compares with HAPI, called as HAPI's launcher is: `Engines fhirpath r4 [--bench N]`, `Engines validate stu3`.
///
/// Each reads lines and answers each with a line of JSON at once, so that one process can be measured when it is warm.
@main
enum Engines {
    static func main() throws {
        let words = CommandLine.arguments
        let version: FHIRVersion = words.contains("stu3") ? .stu3 : .r4
        if words.contains("validate") {
            try validate(version)
        } else {
            try evaluate(version, rounds: words.firstIndex(of: "--bench").flatMap { Int(words[$0 + 1]) } ?? 0)
        }
    }
    /// Prints a line for whoever waits for it.
    static func tell(_ line: JSONValue) {
        print(line.text())
        fflush(nil)
    }
}
