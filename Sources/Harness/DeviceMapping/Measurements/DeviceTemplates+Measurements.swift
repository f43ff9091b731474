import HTTPMessages
import JSON

extension DeviceTemplates {
    /// Measures: runs a message against every template, and each of them on everything that matches.
    ///
    /// - Returns: The measurements in the order of the templates; several, one or none.
    /// - Throws: ``MappingError`` at the first thing that is wrong. The connector then drops the message: it makes no
    ///   measurement at all.
    public func measurements(of message: DeviceMessage) throws(MappingError) -> [DeviceMeasurement] {
        var measurements: [DeviceMeasurement] = []
        for template in templates {
            for token in try template.matches(in: message.event) {
                let root = try template.root(token, message.event)
                var extraction = Extraction(template: template, root: root, steps: nil)
                measurements.append(try extraction.measurement(ingestionTime: message.ingestionTime))
            }
        }
        return measurements
    }

    /// What ``measurements(of:)`` does, step by step, all templates and matches, those after an error too.
    public func trace(_ message: DeviceMessage) -> NormalizationTrace {
        NormalizationTrace(templates: templates.enumerated().map { $0.element.trace(message, index: $0.offset) })
    }
}

extension ContentTemplate {
    fileprivate func matches(in event: JSONValue) throws(MappingError) -> [JSONValue] {
        do throws(MappingError) {
            return try typeMatch.values(in: event)
        } catch {
            throw MappingError(error.kind, error.message, typeName: typeName)
        }
    }

    /// What expressions are evaluated on: what matched, or the whole event with what matched beside its own members.
    fileprivate func root(_ token: JSONValue, _ event: JSONValue) throws(MappingError) -> JSONValue {
        guard kind == .calculated, case .object(var object) = event else { return token }
        guard object[Self.matchedToken] == nil else {
            let message = "the event has a member '\(Self.matchedToken)' already, at which the connector fails"
            throw MappingError(.normalizationDataMapping, message, typeName: typeName)
        }
        object.members.append(JSONObject.Member(name: Self.matchedToken, value: token))
        return .object(object)
    }

    fileprivate func trace(_ message: DeviceMessage, index: Int) -> NormalizationTrace.Template {
        var trace = NormalizationTrace.Template(
            index: index, templateType: kind.rawValue, typeName: typeName, typeMatch: typeMatch.text)
        do throws(MappingError) {
            trace.matches = try matches(in: message.event).map { match($0, message) }
        } catch {
            trace.error = error
        }
        return trace
    }

    private func match(_ token: JSONValue, _ message: DeviceMessage) -> NormalizationTrace.Match {
        var match = NormalizationTrace.Match(token: token)
        do throws(MappingError) {
            var extraction = Extraction(template: self, root: try root(token, message.event), steps: [])
            defer { match.steps = extraction.steps ?? [] }
            match.measurement = try extraction.measurement(ingestionTime: message.ingestionTime)
        } catch {
            match.error = error
        }
        return match
    }
}

/// Evaluates the expressions of a template on one match.
private struct Extraction {
    let template: ContentTemplate
    let root: JSONValue
    /// What each expression selected; nil where nobody asks.
    var steps: [NormalizationTrace.Step]?

    mutating func measurement(ingestionTime: Instant?) throws(MappingError) -> DeviceMeasurement {
        let deviceId = try required("deviceId", template.deviceId)
        let time = try timestamp()
        let correlationId = try correlationId()
        var measurement = DeviceMeasurement(
            type: template.typeName, occurrenceTime: time, ingestionTime: ingestionTime, deviceId: deviceId,
            patientId: try optional("patientId", template.patientId),
            encounterId: try optional("encounterId", template.encounterId), correlationId: correlationId)
        measurement.properties.reserveCapacity(template.values.count)
        for value in template.values {
            let text =
                try value.isRequired
                ? required(value.name, value.expression) : optional(value.name, value.expression)
            if let text { measurement.properties.append(.init(name: value.name, value: text)) }
        }
        return measurement
    }

    // MARK: parts

    private mutating func timestamp() throws(MappingError) -> Instant {
        var why = "nothing"
        for (index, expression) in template.timestamps.enumerated() {
            let value = try select(expression, for: "timestamp")
            switch value?.string.map(ValueText.Result.text) ?? ValueText.of(value) {
            case .text(let text):
                if let time = Instant(connector: text) {
                    note("timestamp", expression, .value(time.shortText))
                    return time
                }
                why = "\(JSONValue.string(text).brief), which is no date and time"
            case .notAText(let kind): why = kind
            case .nothing: break
            }
            let isLast = index == template.timestamps.count - 1
            note("timestamp", expression, isLast ? .failed(why: why) : .skipped(why: why))
        }
        let texts = template.timestamps.map { "'\($0.text)'" }.joined(separator: ", ")
        throw error(.incompatibleData, "no timestamp: \(texts) selects \(why)")
    }

    private mutating func correlationId() throws(MappingError) -> String? {
        guard let expression = template.correlationId else { return nil }
        if let text = try optional("correlationId", expression), !text.isBlank { return text }
        throw error(.correlationIdNotDefined, "'\(expression.text)' selects no correlation id")
    }

    private mutating func required(_ name: String, _ expression: TemplateExpression) throws(MappingError) -> String {
        let why: String
        switch ValueText.of(try select(expression, for: name)) {
        case .text(let text) where !text.isBlank:
            note(name, expression, .value(text))
            return text
        case .text: why = "a blank text"
        case .nothing: why = "nothing"
        case .notAText(let kind): why = kind
        }
        note(name, expression, .failed(why: why))
        throw error(.incompatibleData, "'\(name)' is required, but '\(expression.text)' selects \(why)")
    }

    private mutating func optional(_ name: String, _ expression: TemplateExpression?) throws(MappingError) -> String? {
        guard let expression else { return nil }
        switch ValueText.of(try select(expression, for: name)) {
        case .text(let text):
            note(name, expression, .value(text))
            return text
        case .nothing: note(name, expression, .nothing)
        case .notAText(let why): note(name, expression, .skipped(why: why))
        }
        return nil
    }

    private mutating func select(
        _ expression: TemplateExpression, for name: String
    ) throws(MappingError) -> JSONValue? {
        do throws(MappingError) {
            return try expression.value(in: root)
        } catch {
            note(name, expression, .failed(why: error.message))
            throw self.error(error.kind, "'\(name)': \(error.message)")
        }
    }

    private mutating func note(
        _ name: String, _ expression: TemplateExpression, _ outcome: @autoclosure () -> NormalizationTrace.Outcome
    ) {
        guard steps != nil else { return }
        steps?.append(NormalizationTrace.Step(name: name, expression: expression.text, outcome: outcome()))
    }

    private func error(_ kind: MappingError.Kind, _ message: String) -> MappingError {
        MappingError(kind, message, typeName: template.typeName)
    }
}

extension String {
    /// Whether there is nothing in it but white space.
    var isBlank: Bool { utf8.allSatisfy { $0 == 0x20 || $0 &- 9 < 5 } }
}
