import Arguments
import DeviceMapping

/// All commands and their options.
enum CommandTable {
    static let about = "Assay runs declarative tests against FHIR servers and says what they do wrong."
    static let version = "0.1.0"

    static let exitCodes: [(code: Int32, meaning: String)] = [
        (ExitCode.success, "everything passed (warnings and skips included)"),
        (ExitCode.failure, "the server failed a test, or a device message could not be mapped"),
        (ExitCode.usage, "the command line, a scenario, a template or a configuration file could not be read"),
        (ExitCode.notJudged, "nothing failed, but something could not be judged"),
        (ExitCode.interrupted, "interrupted"),
    ]

    static let all: [Command] = [run, demo, serve, lint, list, map, fhirpath, validate, schema, report, completion]

    private static let selection: [Option] = [
        Option("tag", "TAG", "only scenarios and tests with this tag", isRepeatable: true),
        Option("skip-tag", "TAG", "none with this tag", isRepeatable: true),
        Option("name", "TEXT", "only those with this text in suite/scenario/test"),
    ]

    private static let reports: [Option] = [
        Option("junit", "FILE", "write JUnit XML"),
        Option(
            "junit-attributes", nil,
            "file and line on each testcase too, for GitLab (Jenkins' schema has no place for them)"),
        Option("html", "FILE", "write the HTML report"),
        Option("json", "FILE", "write the whole run as JSON, as it goes"),
    ]

    private static let validation = Option(
        "no-validate", nil, "do not validate the resources that come back (one that is not valid is a warning)")

    private static let json = Option("json", nil, "print JSON")

    static let run = Command(
        "run", about: "Run scenarios against a server",
        operands: Operands("PATH", "scenario files and folders; Scenarios unless said"),
        options: [
            Option("target", "URL|NAME", "a base URL, or a target of the configuration file", isRepeatable: true),
            Option("config", "FILE", "the configuration file; assay.json unless said, where there is one"),
            Option(
                "fhir-version", "VERSION", "R4, STU3, or auto: what the CapabilityStatement says; auto unless said",
                choices: ["R4", "STU3", "auto"]),
        ] + selection + [
            Option("jobs", "N", "how many scenarios run at once; 4 unless said"),
            Option("timeout", "TIME", "how long an exchange may take (500ms, 10s, 2m); 30s unless said"),
            Option("rate", "N", "at most so many requests a second"),
        ] + reports + [
            validation,
            Option("fail-fast", nil, "begin nothing more after the first failure"),
            Option("dry-run", nil, "print the requests, send none"),
            Option("var", "NAME=VALUE", "a variable for scenarios", isRepeatable: true),
            Option("header", "NAME: VALUE", "a header field that all requests carry", isRepeatable: true),
            Option("insecure", nil, "do not check the server's certificate: anybody in between may answer"),
            Option("verbose", nil, "print every test, passed ones too"),
        ],
        examples: [
            ("assay run --target http://localhost:8080/fhir", "every bundled scenario, version found out"),
            (
                "assay run Scenarios/crud --target staging --junit out.xml --html out.html",
                "one suite, a target of assay.json, two reports"
            ),
            (
                "assay run my.json --target https://example.org/fhir --fhir-version R4 --dry-run",
                "see what would be sent"
            ),
        ]
    )

    static let demo = Command(
        "demo", about: "Run all bundled scenarios against the reference server, in both versions",
        operands: Operands("PATH", "scenario files and folders; Scenarios unless said"),
        options: selection + [
            Option("reports", "FOLDER", "where the reports go; Reports/demo unless said"),
            Option("jobs", "N", "how many scenarios run at once; 4 unless said"),
            validation,
            Option("verbose", nil, "print every test, passed ones too"),
        ],
        examples: [("assay demo", "start the server, run everything, write Reports/demo")]
    )

    static let serve = Command(
        "serve", about: "Start the reference server: R4 under /r4, STU3 under /stu3",
        options: [
            Option("port", "PORT", "the port; 8080 unless said, 0 takes a free one"),
            Option("host", "ADDRESS", "the address to listen at; 127.0.0.1 unless said"),
            Option("data", "FOLDER", "keep the data in this folder; in memory unless said"),
            Option("no-validate", nil, "take resources that are not valid as well"),
        ],
        examples: [
            ("assay serve --port 8080", "in memory, on this machine only"),
            ("assay serve --data /var/lib/assay", "keep the data"),
        ]
    )

    static let lint = Command(
        "lint", about: "Check scenario files, and templates of the IoMT connector, without running them",
        operands: Operands("PATH", "scenario files, template files and folders; Scenarios unless said"),
        options: [json, Option("var", "NAME=VALUE", "a variable that runs will be given", isRepeatable: true)],
        examples: [
            ("assay lint Scenarios my.json", "every mistake with file, line, column and a remedy"),
            ("assay lint device.json fhir.json", "templates, alone and beside each other"),
        ]
    )

    static let list = Command(
        "list", about: "List scenarios and their tests, or requirements and what verifies them",
        operands: Operands("PATH", "scenario files and folders; Scenarios unless said"),
        options: [
            Option("requirements", nil, "requirements, and which scenarios verify each"),
            Option("unverified", nil, "only requirements that nothing verifies"),
            Option("fhir-version", "VERSION", "only of this version", choices: ["R4", "STU3"]),
            json,
        ],
        examples: [
            ("assay list", "suites, scenarios and their versions"),
            ("assay list --requirements --json", "requirements as JSON"),
        ]
    )

    private static let version4or3 = Option(
        "fhir-version", "VERSION", "R4 unless said", choices: ["R4", "STU3"])

    static let fhirpath = Command(
        "fhirpath", about: "Evaluate a FHIRPath expression over a resource",
        operands: Operands(
            "EXPRESSION FILE", "the expression, and a file in JSON or XML; - is standard input", minimum: 2, maximum: 2),
        options: [version4or3, json],
        examples: [
            ("assay fhirpath 'name.given' patient.json", "each item with its type"),
            ("assay fhirpath --json 'birthDate + 18 years' patient.xml", "a list of {\"type\", \"value\"}"),
        ]
    )

    static let validate = Command(
        "validate", about: "Validate resources against what their version of FHIR defines",
        operands: Operands("FILE", "files in JSON or XML; - is standard input", minimum: 1),
        options: [version4or3, Option("json", nil, "print an OperationOutcome a line, one for each file")],
        examples: [
            ("assay validate patient.json bundle.xml", "every issue with file, line, column and element"),
            ("assay validate --fhir-version STU3 --json *.json", "for other programs"),
        ]
    )

    static let map = Command(
        "map", about: "Map device messages to measurements and Observations, as the IoMT connector does",
        operands: Operands(
            "MESSAGE", "files of one message each, or of one a line (.ndjson, .jsonl); standard input unless said"),
        options: [
            Option("device", "FILE", "the device templates, a CollectionContent"),
            Option("fhir", "FILE", "the FHIR templates, a CollectionFhir; measurements alone unless said"),
            Option("json", nil, "print one object: measurements, observations, errors"),
            Option("explain", nil, "tell which template matched what, and what became of each value"),
            Option(
                "era", "YEAR",
                "2020: five minutes at a time, the server chooses ids, old values stay; 2023 unless said: hashed ids, new ones win",
                choices: ConnectorEra.allCases.map(\.rawValue)),
            Option(
                "identity", "MODE", "how ids are found: Lookup, LookupWithEncounter, or Create, which is usual",
                choices: IdentityResolution.allCases.map(\.rawValue)),
            Option(
                "resources", "FILE",
                "Devices, Patients, Encounters and Observations that are there: a resource or a Bundle",
                isRepeatable: true),
            Option("patient", "ID", "the Patient of messages that name none"),
            Option("device-system", "URI", "the system of devices' identifiers"),
            Option("batch", "N", "make Observations of so many messages together; 1000 unless said"),
            Option("now", "TIME", "the moment of issue; now unless said"),
        ],
        examples: [
            (
                "assay map --device device.json --fhir fhir.json message.json",
                "measurements and Observations of one message"
            ),
            ("assay map --device device.json message.json --explain", "why a message is measured as it is, or is not"),
            (
                "assay map --device device.json --fhir fhir.json --json < messages.ndjson > out.json",
                "a stream, one message a line"
            ),
        ]
    )

    static let schema = Command(
        "schema", about: "Print the JSON Schema of scenario files, or their reference page",
        options: [
            Option("reference", nil, "the reference page, in Markdown"),
            Option("commands", nil, "the reference of the command line, in Markdown"),
        ],
        examples: [("assay schema > Scenarios/scenario.schema.json", "for editors and other validators")]
    )

    static let report = Command(
        "report", about: "Render a stored report.json again, without a server",
        operands: Operands("FILE", "a report.json", minimum: 1, maximum: 1),
        options: reports.filter { $0.name != "json" },
        examples: [("assay report Reports/demo/report.json --junit out.xml", "also of a run that was cut off")]
    )

    static let completion = Command(
        "completion", about: "Print a shell's completion script",
        operands: Operands("SHELL", "bash, zsh or fish", minimum: 1, maximum: 1),
        examples: [("source <(assay completion bash)", "complete commands and options in this shell")]
    )
}

/// What the program says to whatever called it.
enum ExitCode {
    static let success: Int32 = 0
    static let failure: Int32 = 1
    static let usage: Int32 = 2
    static let notJudged: Int32 = 3
    static let interrupted: Int32 = 130
}
