extension ReferenceServer {
    /// Where a server stands and what its operator decides.
    public struct Configuration: Sendable {
        /// The path of the base URL, without a slash at the end; empty where the server stands at the root.
        public var path: String
        /// The scheme of the base URL; `https` behind TLS.
        public var scheme = "http"
        /// How many bytes a body may have, 16 MiB unless set; larger ones are refused with 413.
        public var maxBodyBytes = 16 << 20
        /// How deep arrays and objects may lie within each other.
        public var maxDepth = 100
        /// How many entries a page has where the client does not say.
        public var defaultPageSize = 10
        /// How many entries a page has at most.
        public var maxPageSize = 1000
        /// What a conditional delete does with several matches.
        public var conditionalDelete = ConditionalDelete.multiple
        /// What an update does whose content is that of the current version.
        public var identicalUpdate = IdenticalUpdate.newVersion
        /// Whether a resource that is not valid is refused, with 400 or 422.
        public var validates = true
        /// Whether an update of an existing resource must name its version.
        public var versioning = Versioning.versioned

        /// Creates a configuration; what is not given can be set afterwards.
        public init(path: String) { self.path = path }

        /// What a conditional delete does with several matches.
        ///
        /// <http://hl7.org/fhir/R4/codesystem-conditional-delete-status.html>
        public enum ConditionalDelete: String, Sendable {
            /// It refuses with 412.
            case single
            /// It deletes them all.
            case multiple
        }

        /// What an update does whose content is that of the current version.
        public enum IdenticalUpdate: Sendable {
            /// It makes a version, as the definition of update says.
            case newVersion
            /// It answers 200 with the current version, as Microsoft's server does.
            case unchanged
        }

        /// How versions take part in updates. <http://hl7.org/fhir/R4/codesystem-versioning-policy.html>
        public enum Versioning: String, Sendable {
            /// An `If-Match` is respected where it is sent.
            case versioned
            /// An update without `If-Match` is refused, with 400 in R4 and 412 in STU3.
            case versionedUpdate = "versioned-update"
        }
    }
}
