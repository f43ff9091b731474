import Glibc
import Scenarios

/// Texts that are held against files; `ASSAY_UPDATE_GOLDEN=1` writes them anew, for a person to read before they are committed.
public enum Golden {
    /// What the file at `path` says that `text` should be; nil where there is no file.
    public static func expected(at path: String, for text: String) -> String? {
        if getenv("ASSAY_UPDATE_GOLDEN") != nil, !Files.write(Array(text.utf8), to: path) { return nil }
        return Files.read(path).map { String(decoding: $0, as: UTF8.self) }
    }
}
