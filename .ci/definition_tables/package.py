"""HL7's published definitions of one version, read from a folder."""
import glob, json, os

CORE = "http://hl7.org/fhir/StructureDefinition/"


class Package:
    """The definitions of one version: `definitions/<version>/json` and `definitions/<version>/expansions` below `root`."""

    def __init__(self, root, version):
        self.root, self.version = root, version
        self.folder = os.path.join(root, "definitions", version)

    def resources(self, resource_type):
        """All resources of one type, by their file's name."""
        return [read(path) for path in sorted(glob.glob(f"{self.folder}/json/{resource_type}-*.json"))]

    def types(self):
        """The definitions of types, not of profiles and logical models.

        `Element` and `Resource` have no `derivation`, for they derive from nothing, so that "not a constraint" is asked
        and not "a specialization".
        """
        kinds = {"primitive-type", "complex-type", "resource"}
        found = [r for r in self.resources("StructureDefinition") if r["kind"] in kinds]
        return sorted((r for r in found if r.get("derivation") != "constraint"), key=lambda r: r["id"])

    def expansions(self):
        """The published expansions by the value set's URL."""
        found = [read(path) for path in glob.glob(f"{self.folder}/expansions/*.json")]
        return {r["url"]: r for r in found}


def read(path):
    with open(path, encoding="utf-8-sig") as file:
        return json.load(file)


def extension(element, *names):
    """The value of the first extension whose URL ends with one of the names after the last slash; None without."""
    for found in (element or {}).get("extension", []):
        if found["url"].rsplit("/", 1)[-1] in names:
            return next(value for key, value in found.items() if key.startswith("value"))
    return None


def short(url, base=CORE):
    """The URL without version, and without the base where it has that."""
    url = url.split("|")[0]
    return url[len(base):] if url.startswith(base) else url
