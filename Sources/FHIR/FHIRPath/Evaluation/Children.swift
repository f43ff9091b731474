import JSON

extension Element {
    /// Appends all that it has, in the order of its JSON.
    func appendChildren(to result: inout Collection, isLocating: Bool) {
        guard let object = value.object ?? details?.sibling?.object else { return }
        let outer = isLocating ? details?.location : nil
        guard let members = type.members else { return appendUnknown(in: object, to: &result, outer) }
        withUnsafeTemporaryAllocation(of: Bool.self, capacity: members.all.count) { done in
            done.initialize(repeating: false)
            var place = 0
            for index in object.members.indices {
                guard let found = members.find(object.members[index].name.withoutUnderscore, from: place) else {
                    continue
                }
                place = found
                if done[found] { continue }
                done[found] = true
                members.all[found].property.append(members.all[found].form, in: object, to: &result, outer)
            }
        }
    }

    /// What is not known has every name but that of its type.
    private func appendUnknown(in object: JSONObject, to result: inout Collection, _ outer: Location?) {
        var done: Set<String> = ["resourceType"]
        for member in object.members {
            let name = member.name.withoutUnderscore
            if done.insert(name).inserted { type.makeProperty(name).append(in: object, to: &result, outer) }
        }
    }
}

extension String {
    /// The name of the member that this one gives an id and extensions.
    fileprivate var withoutUnderscore: String { utf8.first == UInt8(ascii: "_") ? String(dropFirst()) : self }
}
