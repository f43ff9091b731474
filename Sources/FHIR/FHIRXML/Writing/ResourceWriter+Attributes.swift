import JSON

extension ResourceWriter {
    mutating func writeAttribute(_ slot: Slot) {
        if slot.companion != nil {
            report(.structure, "'\(slot.child.companion)' cannot be written, for it is an attribute")
        }
        guard let value = slot.value else { return }
        writeAttribute(slot.child.name, value)
    }

    mutating func writeAttribute(_ name: String, _ value: JSONValue) {
        guard let text = attributeText(value) else { return report(.value, "'\(name)' must not be \(value.kind)") }
        if text.isEmpty { report(.value, "'\(name)' is empty") }
        out.append(0x20)
        append(name)
        append("=\"")
        let isTrimmed = trimsText
        let isComplete = withBytes(of: text) { bytes in
            let inner = isTrimmed ? trimmed(bytes) : bytes
            return XMLEscape.attribute.append(inner.isEmpty ? bytes : inner, to: &out)
        }
        if !isComplete { report(.value, "'\(name)' has characters that XML does not allow") }
        out.append(UInt8(ascii: "\""))
    }

    private func attributeText(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        default: nil
        }
    }
}
