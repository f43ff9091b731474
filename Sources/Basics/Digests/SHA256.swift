import COpenSSL

/// The digest SHA-256, as OpenSSL computes it. <https://csrc.nist.gov/pubs/fips/180-4/upd1/final>
public enum SHA256 {
    /// The digest in lower-case hexadecimal digits, 64 of them.
    public static func hexadecimal(of bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        var digest = [UInt8](repeating: 0, count: 32)
        // because SHA-256 fills 32 bytes, and fails only where OpenSSL was built without it or memory is out
        let isDone = EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha256(), nil) == 1
        precondition(isDone, "OpenSSL has no SHA-256")
        return String(unsafeUninitializedCapacity: 64) { text in
            for (index, byte) in digest.enumerated() {
                text[2 * index] = digit(byte >> 4)
                text[2 * index + 1] = digit(byte & 15)
            }
            return 64
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value + (value < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10)
    }
}
