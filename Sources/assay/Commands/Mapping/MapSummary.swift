import DeviceMapping
import Diagnostics

/// How many messages came to what, and what was dropped and why.
struct MapSummary {
    var messages = 0
    var measurements = 0
    private var created = 0
    private var amended = 0
    private var unchanged = 0
    /// By kind and message, in the order in which they came first.
    private var dropped: [(reason: String, count: Int, first: String)] = []
    private var positions: [String: Int] = [:]
    /// More reasons than this are counted together.
    private static let maxReasons = 50

    /// Whether no error came.
    private(set) var isClean = true
    /// How many errors came.
    private(set) var errors = 0

    mutating func add(_ error: MappingError, at place: String) {
        isClean = false
        errors += 1
        count("\(error)", at: place)
    }

    mutating func addUnmatched(_ place: String) { count("matched by no template", at: place) }

    private mutating func count(_ reason: String, at place: String) {
        let reason = positions[reason] == nil && dropped.count >= Self.maxReasons ? "for other reasons" : reason
        if let position = positions[reason] {
            dropped[position].count += 1
        } else {
            positions[reason] = dropped.count
            dropped.append((reason, 1, place))
        }
    }

    mutating func add(_ result: ObservationResult) {
        switch result.outcome {
        case .created: created += 1
        case .amended: amended += 1
        case .unchanged: unchanged += 1
        case .failed: break
        }
    }

    /// What was done, and each reason for what was not, with the first place.
    var lines: [String] {
        let changes = [(amended, "amended"), (unchanged, "unchanged")].filter { $0.0 > 0 }.map { ", \($0.0) \($0.1)" }
        let what = [(messages, "message"), (measurements, "measurement")].map {
            "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")"
        }
        let total = what.joined(separator: ", ") + ", \(created) Observation\(created == 1 ? "" : "s") created"
        return [total + changes.joined()]
            + dropped.map { printable("  dropped \($0.count): \($0.reason) (first: \($0.first))") }
    }
}
