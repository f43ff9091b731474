import Glibc

/// Certificates made by the `openssl` command in a folder of their own.
public final class TestCertificates: Sendable {
    /// The folder: `ca.pem`; `good`, `expired`, `other` (a wrong name), `self` (nobody's), `client`, each `.pem` and `.key`.
    public let folder: String

    /// Made once for all tests of a run, and removed at its end.
    public static let shared: TestCertificates? = {
        let made = TestCertificates()
        atexit { shared?.remove() }
        return made
    }()

    /// Makes all of them; nil where there is no `openssl`.
    private init?() {
        var template = Array("/tmp/assay-certificates-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard run(Self.script, in: folder) == 0 else { return nil }
    }

    private func remove() { _ = run("rm -rf '\(folder)'", in: "/") }

    /// The path of a file.
    public func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// The text of a file.
    public func text(_ name: String) -> String {
        guard let file = fopen(path(name), "r") else { return "" }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&buffer, 1, buffer.count, file)
        return String(decoding: buffer.prefix(count), as: UTF8.self)
    }

    private static let script = """
        set -e
        ext() { printf 'subjectAltName=%s\\n' "$1" > "$2.ext"; }
        request() { openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$1.key" -subj "/CN=$1" -out "$1.csr"; }
        sign() { openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile "$1.ext" -out "$1.pem"; }
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ca.key -subj /CN=TestCA -days 2 -out ca.pem
        openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout self.key -subj /CN=self -days 2 \
            -addext subjectAltName=IP:127.0.0.1 -out self.pem
        for name in good expired client; do request $name; ext IP:127.0.0.1,DNS:localhost $name; done
        request other; ext DNS:elsewhere.example other
        for name in good other client; do sign $name; done
        openssl pkey -aes128 -passout pass:s3cret -in client.key -out locked.key
        touch index.txt; echo 01 > serial
        printf '[ca]\\ndefault_ca=c\\n[c]\\ndatabase=index.txt\\nserial=serial\\nnew_certs_dir=.\\npolicy=p\\n[p]\\n' > ca.cnf
        printf 'commonName=supplied\\n' >> ca.cnf
        openssl ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key -md sha256 -in expired.csr -extfile expired.ext \
            -startdate 20200101000000Z -enddate 20200102000000Z -out expired.pem
        """
}

/// Runs a shell script in silence and says how it ended.
public func run(_ script: String, in folder: String) -> Int32 {
    system("cd '\(folder)' && { \(script)\n} >/dev/null 2>&1")
}
