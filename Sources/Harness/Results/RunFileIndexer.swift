import Diagnostics
import JSON

/// Goes over a run file and makes its index.
struct RunFileIndexer {
    static let version = 1

    let path: String

    /// Whether the file is laid out as `RunFileWriter` does it, one event a line.
    func isLaidOutInLines(_ bytes: RunFileBytes) throws(Diagnostic) -> Bool {
        var lines = LineScanner(bytes)
        guard let first = try lines.next(), first.last == UInt8(ascii: "["), first.length == first.head.count,
            let head = try? JSONValue(parsing: first.head + Array("]}".utf8))
        else { return false }
        try check(head)
        return true
    }

    /// The same events, one a line; nothing else of the file is kept.
    func laidOutAnew(_ bytes: RunFileBytes) throws(Diagnostic) -> RunFileBytes {
        let text = try bytes.read(byteCount(of: bytes), at: 0)
        let document = try parse(text)
        try check(document)
        var writer = JSONWriter()
        writer.append("\(RunFileWriter.head)\n")
        for event in document["events"]?.array ?? [] {
            writer.write(event)
            writer.append(",\n")
        }
        writer.append("]}\n")
        return .memory(writer.bytes)
    }

    /// Reads the index of a file of one event a line.
    func index(_ bytes: RunFileBytes) throws(Diagnostic) -> StoredRun {
        var index = RunIndex()
        var lines = LineScanner(bytes)
        var number = 0
        while let line = try lines.next() {
            number += 1
            guard number > 1, line.eventLength > 2 else { continue }  // the head, and the end: `]}`
            guard try add(line, number: number, of: bytes, to: &index) else { break }
        }
        guard let run = index.run() else {
            throw Diagnostic(
                .error, "there is no run in it: it was cut off before the first event", file: path, remedy: "run again")
        }
        return run
    }

    /// Adds a line's event; false where the line is the last and was cut off.
    private func add(
        _ line: LineScanner.Line, number: Int, of bytes: RunFileBytes, to index: inout RunIndex
    ) throws(Diagnostic) -> Bool {
        do throws(MalformedEvent) {
            if line.isTerminated, let step = line.head.withUnsafeBytes({ StepPrefix($0) }) {
                try index.add(line.reference(step.outcome), at: step.place)
                return true
            }
            if line.isTerminated, let end = line.head.withUnsafeBytes({ TestEnd(line: $0) }) {
                try index.add(.testEnded(end))
                return true
            }
        } catch {
            throw damage(error.message, at: number)
        }
        guard let json = try? JSONValue(parsing: try bytes.read(line.eventLength, at: line.offset)) else {
            if line.isTerminated { throw damage("not JSON", at: number) }
            return false
        }
        do throws(MalformedEvent) {
            try add(json, of: line, to: &index)
        } catch {
            throw damage(error.message, at: number)
        }
        return true
    }

    private func add(_ json: JSONValue, of line: LineScanner.Line, to index: inout RunIndex) throws(MalformedEvent) {
        if try json.text("event") == EventKind.step.rawValue {
            try index.add(line.reference(try json.word("outcome")), at: try StepPlace(json))
        } else if let event = try RunEvent(json) {
            try index.add(event)
        }
    }

    private func check(_ head: JSONValue) throws(Diagnostic) {
        guard head["format"]?.string == "assay-run" else {
            throw Diagnostic(.error, "this is no run file", file: path, remedy: "name the report.json of a run")
        }
        guard head["version"]?.integer == Self.version else {
            let version = head["version"]?.description ?? "none"
            throw Diagnostic(
                .error, "the run file's version is \(version); this program reads version \(Self.version)", file: path,
                remedy: "read it with the program that wrote it")
        }
    }

    private func parse(_ text: [UInt8]) throws(Diagnostic) -> JSONValue {
        do throws(JSONError) {
            return try JSONValue(parsing: text)
        } catch {
            throw Diagnostic(
                .error, "this is no run file, or it was cut off before its first event: \(error.message)", file: path,
                offset: error.offset, in: text, remedy: "name the report.json of a run")
        }
    }

    private func damage(_ message: String, at line: Int) -> Diagnostic {
        Diagnostic(
            .error, "line \(line) is damaged: \(message)", file: path,
            remedy: "run again; the file was changed after its run")
    }

    private func byteCount(of bytes: RunFileBytes) throws(Diagnostic) -> Int {
        switch bytes {
        case .file(let file): try file.byteCount()
        case .memory(let bytes): bytes.count
        }
    }
}

extension LineScanner.Line {
    fileprivate func reference(_ outcome: Outcome) -> StepReference {
        StepReference(offset: offset, length: eventLength, outcome: outcome)
    }
}
