import JSON

/// The Patients and Devices that were made, by their hashed ids alone: what else is in them, their identifiers say.
struct MadeResources {
    private var patients: Set<HashedId> = []
    /// Each Device's Patient.
    private var devices: [HashedId: HashedId] = [:]

    /// Adds a resource; returns whether it is one that hashed ids tell all about.
    mutating func add(_ resource: JSONValue) -> Bool {
        guard let id = HashedId(resource["id"]?.string) else { return false }
        if resource["resourceType"] == "Patient" {
            patients.insert(id)
            return true
        }
        let patient = resource["patient"]?["reference"]?.string?.split(separator: "/").last
        devices[id] = HashedId(patient.map(String.init))
        return devices[id] != nil
    }

    func find(_ type: String, _ hashedId: String) -> [JSONValue] {
        guard let id = HashedId(hashedId) else { return [] }
        if patients.contains(id), type == "Patient" { return [["id": .string(hashedId)]] }
        guard type == "Device", let patient = devices[id] else { return [] }
        return [["id": .string(hashedId), "patient": ["reference": .string("Patient/\(patient.text)")]]]
    }
}

/// A hashed id in 32 bytes.
private struct HashedId: Hashable {
    private var words = SIMD4<UInt64>()

    /// Reads 64 lower-case hexadecimal digits; nil where the text is anything else.
    init?(_ text: String?) {
        guard let text, text.utf8.count == 64 else { return nil }
        for (index, byte) in text.utf8.enumerated() {
            guard let digit = Self.digits.firstIndex(of: byte) else { return nil }
            words[index / 16] = words[index / 16] << 4 | UInt64(digit)
        }
    }

    var text: String {
        String(
            decoding: (0..<64).map { Self.digits[Int(words[$0 / 16] >> UInt64(60 - $0 % 16 * 4) & 15)] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
