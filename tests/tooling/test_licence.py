"""ADR 0005: Apache-2.0, whole and unchanged, and nothing in the locks that contradicts it."""

import hashlib
import importlib.metadata
import re
import tomllib


def test_the_licence_text_is_complete_and_unchanged(project):
    text = (project / "LICENSE").read_text(encoding="utf-8")
    words = re.sub(r"\s+", " ", text).strip()
    assert words.startswith("Apache License Version 2.0, January 2004")
    assert words.endswith("limitations under the License.")
    known = "0ffddef9e48f8a09aed5caf2d44f7ba1c1be2d9b8e0a6f693b1635b2d5566645"
    assert hashlib.sha256(words.encode()).hexdigest() == known


def test_the_same_licence_is_named_everywhere(project):
    declared = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    assert declared["project"]["license"] == "Apache-2.0"
    assert 'licenses="Apache-2.0"' in (project / "Dockerfile").read_text(encoding="utf-8")


def test_no_package_of_the_product_is_under_a_licence_that_the_adr_excludes(project):
    locked = set(re.findall(r"^([\w.-]+)==", (project / "requirements.lock").read_text(), re.MULTILINE))
    told = {}
    for name in locked:
        try:
            metadata = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # a package of another platform or Python
        classifiers = [one for one in metadata.get_all("Classifier") or [] if one.startswith("License")]
        told[name] = " ".join(
            [metadata.get("License-Expression") or metadata.get("License") or "", *classifiers]
        )
    assert len(told) > 40
    copyleft = {name for name, words in told.items() if re.search(r"(?<!L)\bA?GPL|General Public", words)}
    lesser = {name for name, words in told.items() if re.search(r"LGPL|Lesser", words)}
    assert copyleft - lesser == set()
    assert lesser <= {"psycopg", "psycopg-binary"}
