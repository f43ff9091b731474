public import Diagnostics
public import JSON

/// Reads scenario files, and says everything that is wrong with one in one go.
public struct ScenarioReader: Sendable {
    /// What reading a file gave.
    public struct Reading: Sendable {
        /// The scenario; nil where something was wrong.
        public var scenario: Scenario?
        /// Everything that is wrong, in the order of the file.
        public var diagnostics: [Diagnostic]
    }

    /// The ids of all requirements; nil where they are not known and so not checked.
    public var requirements: Set<String>?
    /// Names of variables that come from outside: the target's configuration, the command line.
    public var inputs: Set<String>
    /// Gives the bytes of a file by its path.
    public var readFile: @Sendable (String) -> [UInt8]?

    /// Creates a reader.
    public init(
        requirements: Set<String>? = nil,
        inputs: Set<String> = [],
        readFile: @escaping @Sendable (String) -> [UInt8]? = { Files.read($0) }
    ) {
        self.requirements = requirements
        self.inputs = inputs
        self.readFile = readFile
    }

    /// Reads the text of a scenario file.
    ///
    /// - Parameters:
    ///   - text: The file's bytes.
    ///   - file: The file as the user named it; files beside it are looked for in its folder.
    ///   - suite: The suite that it belongs to.
    public func read(_ text: [UInt8], file: String, suite: Suite) -> Reading {
        let checked = CheckedFile(text, file: file, shape: Shape.scenario)
        guard let value = checked.value, value.object != nil else {
            return Reading(scenario: nil, diagnostics: checked.diagnostics)
        }
        let folder = Files.folder(of: file)
        let beside: (String) -> [UInt8]? = { readFile(Files.join(folder, $0)) }
        var lint = ScenarioLint(value: value, requirements: requirements, inputs: inputs, read: beside)
        lint.check(isShaped: checked.diagnostics.isEmpty)
        let diagnostics = Diagnostic.sorted(checked.diagnostics + checked.located(lint.problems))
        let annotated = LineAnnotation.annotate(value, text: text)
        let scenario = Scenario(file: file, suite: suite, value: annotated)
        return Reading(
            scenario: diagnostics.contains { $0.severity == .error } ? nil : scenario, diagnostics: diagnostics)
    }

    /// Reads a file by its path.
    public func read(path: String, suite: Suite) -> Reading {
        guard let text = readFile(path) else {
            return Reading(
                scenario: nil, diagnostics: [Diagnostic(.error, "the file cannot be read", file: path, remedy: "does it exist, may you read it?")])
        }
        return read(text, file: path, suite: suite)
    }
}

/// A file that was parsed and checked against its shape.
public struct CheckedFile {
    let file: String
    let text: [UInt8]
    /// The value; nil where the text is no JSON.
    public let value: JSONValue?
    /// Everything that is wrong, in the order of the file.
    public private(set) var diagnostics: [Diagnostic] = []

    /// Parses and checks the text of a file.
    public init(_ text: [UInt8], file: String, shape: Shape) {
        self.file = file
        self.text = text
        do throws(JSONError) {
            let document = try JSONValue.parse(text)
            value = document.value
            for member in document.repeatedMembers {
                diagnostics.append(
                    Diagnostic(
                        .error, "the member '\(member.name)' stands here twice", file: file, offset: member.offset, in: text,
                        remedy: "keep one of them"))
            }
            var checker = ShapeChecker()
            checker.check(document.value, shape, at: JSONPointer())
            diagnostics += located(checker.problems)
        } catch {
            value = nil
            diagnostics = [
                Diagnostic(
                    .error, "not JSON: \(error.message)", file: file, offset: error.offset, in: text,
                    remedy: "JSON has no comments, no trailing commas, and quotes around every name")
            ]
        }
        diagnostics = Diagnostic.sorted(diagnostics)
    }

    /// Problems with their places in the text.
    func located(_ problems: [ShapeChecker.Problem]) -> [Diagnostic] {
        let locator = JSONLocator(text)
        return Diagnostic.sorted(problems.map { problem in
            Diagnostic(
                .error, problem.message, file: file, offset: locator.offset(of: problem.pointer, ofName: problem.isAboutName),
                in: text, remedy: problem.remedy)
        })
    }
}

extension Diagnostic {
    /// Diagnostics of one file in the order of its text.
    fileprivate static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let top = SourcePosition(line: 0, column: 0)
        return diagnostics.sorted { ($0.position ?? top) < ($1.position ?? top) }
    }
}

/// Writes the line of every object into it, so that it can be told after versions are settled.
enum LineAnnotation {
    static func annotate(_ value: JSONValue, text: [UInt8]) -> JSONValue {
        var lines = ObjectLines.of(text)[...]
        return annotate(value, &lines, isWanted: false)
    }

    private static let lists: Set<String> = ["setup", "tests", "steps", "cleanup", "step", "poll", "concurrently"]

    /// Every object takes the next line; those in lists of steps and tests keep it.
    private static func annotate(_ value: JSONValue, _ lines: inout ArraySlice<Int>, isWanted: Bool) -> JSONValue {
        switch value {
        case .array(let elements):
            return .array(elements.map { annotate($0, &lines, isWanted: isWanted) })
        case .object(let object) where object.isByVersion:
            lines.removeFirst()
            return .object(
                JSONObject(
                    object.members.map { .init(name: $0.name, value: annotate($0.value, &lines, isWanted: isWanted)) }))
        case .object(let object):
            let line = lines.popFirst() ?? 1
            var annotated = JSONObject(
                object.members.map { member in
                    guard lists.contains(member.name) else {
                        lines = lines.dropFirst(count(objectsIn: member.value))
                        return member
                    }
                    return .init(name: member.name, value: annotate(member.value, &lines, isWanted: true))
                })
            if isWanted { annotated["$line"] = .number(JSONNumber(line)) }
            return .object(annotated)
        default: return value
        }
    }

    private static func count(objectsIn value: JSONValue) -> Int {
        switch value {
        case .array(let elements): elements.reduce(0) { $0 + count(objectsIn: $1) }
        case .object(let object): object.members.reduce(1) { $0 + count(objectsIn: $1.value) }
        default: 0
        }
    }
}

/// The lines at which the objects of a text begin, in its order.
enum ObjectLines {
    static func of(_ text: [UInt8]) -> [Int] {
        var lines: [Int] = []
        var line = 1
        var isInString = false
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: "\\") where isInString: index += 1
            case UInt8(ascii: "\""): isInString.toggle()
            case UInt8(ascii: "{") where !isInString: lines.append(line)
            default: break
            }
            index += 1
        }
        return lines
    }
}
