import HTTPMessages
import JSON

/// Samples packed into the text of a SampledData, and taken out of it again.
///
/// Spec: <http://hl7.org/fhir/R4/datatypes.html#SampledData>
struct SampledDataPacking {
    typealias Sample = ObservationGroup.Sample

    /// More slots than this make no Observation; a string of FHIR has at most 1,048,576 letters, so room for half of that.
    /// <http://hl7.org/fhir/R4/datatypes.html#string>
    static let maxSlots = 2_000_000

    /// How far a slot is from the next, in whole milliseconds, as .NET rounds it; at least 1.
    let step: Int

    init(period: JSONNumber) { step = max(1, Int(min(period.double, 1e12) + 0.5)) }

    /// One slot for each step from the start to the end, with the last value in it, or `E`.
    ///
    /// As in the connector, a value that lies before its slot stands in the way of all that come after it, and space at
    /// the end goes.
    func text(_ samples: [Sample], from start: Instant, through end: Instant) throws(MappingError) -> String {
        let span = (end.seconds - start.seconds) * 1000 + (end.nanoseconds - start.nanoseconds) / 1_000_000
        guard span / step < Self.maxSlots else {
            throw MappingError(.fhirDataMapping, "more than \(Self.maxSlots) samples in one Observation")
        }
        var words: [String] = []
        var next = 0
        var slot = start
        while slot <= end {
            let following = slot.adding(milliseconds: step)
            var value: String?
            while next < samples.count, slot <= samples[next].time, samples[next].time < following {
                value = samples[next].value
                next += 1
            }
            words.append(value ?? "E")
            slot = following
        }
        let text = words.joined(separator: " ")
        return String(text[..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex)])
    }

    /// The samples in a text, `E` left out, the first at the start.
    func samples(in text: String, from start: Instant) -> [Sample] {
        var samples: [Sample] = []
        var time = start
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if word != "E" { samples.append(Sample(time: time, value: String(word))) }
            time = time.adding(milliseconds: step)
        }
        return samples
    }

    /// Both in the order of their moments; of two at one moment the new one, or in the connector of 2020 the old one.
    static func merged(_ old: [Sample], _ new: [Sample], _ era: ConnectorEra) -> [Sample] {
        var result: [Sample] = []
        var (oldIndex, newIndex) = (0, 0)
        while oldIndex < old.count || newIndex < new.count {
            let oldTime = oldIndex < old.count ? old[oldIndex].time : nil
            let newTime = newIndex < new.count ? new[newIndex].time : nil
            let isSame = oldTime == newTime
            let takesNew = isSame ? era == .hashedId : isEarlier(newTime, oldTime)
            result.append(takesNew ? new[newIndex] : old[oldIndex])
            if isSame || takesNew { newIndex += 1 }
            if isSame || !takesNew { oldIndex += 1 }
        }
        return result
    }

    /// Whether a moment is there and comes before the other, if that is there.
    private static func isEarlier(_ left: Instant?, _ right: Instant?) -> Bool {
        left.map { left in right.map { left < $0 } ?? true } ?? false
    }
}
