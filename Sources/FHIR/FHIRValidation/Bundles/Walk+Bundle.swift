import JSON

extension Walk {
    mutating func checkBundle(_ object: JSONObject) {
    }
}
