import DeviceMapping
import Diagnostics
import Scenarios

/// Checks the templates among files, and those in folders.
struct TemplateLint {
    /// The files with templates.
    private(set) var files: [String] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var devices: [(file: String, templates: DeviceTemplates)] = []
    private var fhir: [FHIRTemplates] = []

    init(_ paths: [String]) {
        for path in paths { add(path) }
        // what one collection of devices measures is held against the one of FHIR; of several, nobody knows which
        // belong together
        guard devices.count == 1, fhir.count == 1 else { return }
        for message in fhir[0].unbound(from: devices[0].templates) {
            diagnostics.append(Diagnostic(.warning, message, file: devices[0].file))
        }
    }

    private mutating func add(_ path: String) {
        if Files.isFolder(path) {
            for name in Files.names(in: path) {
                let inner = Files.join(path, name)
                if name.hasSuffix(".json") || Files.isFolder(inner) { add(inner) }
            }
            return
        }
        guard let bytes = Files.read(path), let collection = TemplateCollection(bytes) else { return }
        files.append(path)
        switch collection {
        case .device:
            let reading = DeviceTemplates.read(bytes, file: path)
            diagnostics += reading.findings.map(\.diagnostic)
            if let templates = reading.templates { devices.append((path, templates)) }
        case .fhir:
            let reading = FHIRTemplates.read(bytes, file: path)
            diagnostics += reading.findings.map(\.diagnostic)
            if let templates = reading.templates { fhir.append(templates) }
        }
    }
}
