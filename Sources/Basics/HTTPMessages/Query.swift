/// The parameters of a query, in order, repeated names included.
public struct Query: Hashable, Sendable {
    /// One parameter, decoded.
    public struct Parameter: Hashable, Sendable {
        /// The name.
        public var name: String
        /// The value.
        public var value: String

        /// Creates a parameter.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The parameters in order.
    public var parameters: [Parameter]

    /// Creates a query from parameters in order.
    public init(_ parameters: [Parameter] = []) { self.parameters = parameters }

    /// Decodes what follows the `?` of a URL, or a form's body; a `+` is a space.
    ///
    /// - Returns: nil where it is not well encoded.
    public init?(decoding text: some StringProtocol) {
        parameters = []
        for part in text.utf8.split(separator: UInt8(ascii: "&")) {
            let (writtenName, writtenValue) = String(decoding: part, as: UTF8.self).divided(at: "=")
            guard let name = PercentEncoding.decode(writtenName, plusIsSpace: true),
                let value = PercentEncoding.decode(writtenValue ?? "", plusIsSpace: true)
            else { return nil }
            parameters.append(Parameter(name: name, value: value))
        }
    }

    /// The value of the first parameter of that name.
    public subscript(name: String) -> String? { parameters.first { $0.name == name }?.value }

    /// The values of all parameters of that name, in order.
    public func all(_ name: String) -> [String] { parameters.filter { $0.name == name }.map(\.value) }

    /// The text to put behind a `?`: names and values percent-encoded, but for what FHIR writes plainly (`:`, `,`, `$`, `/`).
    public var encoded: String {
        parameters.map { parameter in
            let name = PercentEncoding.encode(parameter.name, allowing: ":")
            return name + "=" + PercentEncoding.encode(parameter.value, allowing: ":,/$")
        }.joined(separator: "&")
    }
}
