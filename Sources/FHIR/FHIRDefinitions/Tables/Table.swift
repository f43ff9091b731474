/// The generated tables.
enum Table {
    case types, valueSets, searchParameters, operations, compartments, extensions

    /// The whole table of a version.
    func block(of version: FHIRVersion) -> FactBlock { FactBlock(table: version == .r4 ? r4 : stu3) }

    private var r4: StaticString {
        switch self {
        case .types: R4Types.text
        case .valueSets: R4ValueSets.text
        case .searchParameters: R4SearchParameters.text
        case .operations: R4Operations.text
        case .compartments: R4Compartments.text
        case .extensions: R4Extensions.text
        }
    }

    private var stu3: StaticString {
        switch self {
        case .types: STU3Types.text
        case .valueSets: STU3ValueSets.text
        case .searchParameters: STU3SearchParameters.text
        case .operations: STU3Operations.text
        case .compartments: STU3Compartments.text
        case .extensions: STU3Extensions.text
        }
    }
}
