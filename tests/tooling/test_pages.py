"""The built pages: which Node builds them, how heavy they are, and that the compressed siblings are the same files."""

import gzip
import json
import os
import shutil
import subprocess
import sys

import pytest

from bootstrap.pages import DIST, FRONTEND, built, usable

# What one page may weigh on a venue's network, gzipped: scripts, styles and everything they import.
BUDGETS = {"audience": 50_000, "judge": 60_000}


@pytest.mark.parametrize(
    ("version", "good"),
    [
        ("v20.19.0\n", True),
        ("v20.18.3\n", False),
        ("v18.20.4\n", False),
        ("v21.7.3\n", False),
        ("v22.11.0\n", False),
        ("v22.12.0\n", True),
        ("v24.19.0\n", True),
        ("", False),
        ("nonsense", False),
    ],
)
def test_a_node_is_used_only_when_the_builder_runs_on_it(version, good):
    assert usable(version) is good


@pytest.fixture
def manifest():
    """Vite's manifest of the built pages."""
    if not built():
        pytest.skip("the pages are not built from these sources: ./leitai test builds them first")
    return json.loads((DIST / "manifest.json").read_text(encoding="utf-8"))


def weight(manifest, entry):
    """Gzipped bytes of everything that a page's entry loads before it can show anything."""
    seen, pending = set(), [entry]
    while pending:
        key = pending.pop()
        if key not in seen:
            seen.add(key)
            pending += manifest[key].get("imports", [])
    files = {manifest[key]["file"] for key in seen} | {
        css for key in seen for css in manifest[key].get("css", [])
    }
    return sum(len(gzip.compress((DIST / file).read_bytes(), 9)) for file in files)


@pytest.mark.parametrize("screen", BUDGETS)
def test_a_page_for_a_phone_stays_within_its_budget(manifest, screen):
    assert weight(manifest, f"src/{screen}/main.ts") < BUDGETS[screen]


def test_the_weight_of_a_page_counts_what_its_imports_import(manifest):
    entry = manifest["src/judge/main.ts"]
    alone = len(gzip.compress((DIST / entry["file"]).read_bytes(), 9))
    assert weight(manifest, "src/judge/main.ts") > alone + 5_000


def test_every_screen_has_an_entry_in_the_manifest(manifest):
    screens = {path.parent.name for path in FRONTEND.glob("src/*/main.ts")}
    assert screens
    assert {f"src/{screen}/main.ts" for screen in screens} <= set(manifest)


def test_a_compressed_sibling_is_the_file_itself(manifest):
    compressed = list(DIST.rglob("*.gz"))
    assert compressed
    for path in compressed:
        assert gzip.decompress(path.read_bytes()) == path.with_suffix("").read_bytes()
        assert path.with_suffix(".br").stat().st_size < path.with_suffix("").stat().st_size


def digests(checkout):
    """(sources, packages) as bootstrap.pages sees them in a checkout."""
    program = "from bootstrap import pages; print(pages.sources_digest(), pages.packages_digest())"
    environment = {**os.environ, "PYTHONPATH": str(checkout)}
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(answer.stdout.split())


def test_a_changed_source_makes_the_pages_stale_and_a_test_does_not(checkout):
    frontend = checkout / "frontend"
    built_and_foreign = shutil.ignore_patterns("node_modules", "dist*", "*.local")
    shutil.copytree(FRONTEND, frontend, ignore=built_and_foreign)
    before = digests(checkout)
    (frontend / "src" / "new.test.ts").write_text("// a test")
    assert digests(checkout) == before
    (frontend / "src" / "new.ts").write_text("export {};")
    sources, packages = digests(checkout)
    assert sources != before[0]
    assert packages == before[1]
    with (frontend / "package-lock.json").open("a") as lock:
        lock.write("\n")
    assert digests(checkout)[1] != packages


SCHEMA = {
    "title": "Protocol",
    "$defs": {
        "Tally": {
            "title": "Tally",
            "type": "object",
            "properties": {"type": {"const": "tally", "type": "string"}, "total": {"type": "string"}},
            "required": ["type", "total"],
            "additionalProperties": False,
        }
    },
}


def test_a_difference_between_the_protocol_and_its_types_is_found(tmp_path):
    if not shutil.which("node") or not (FRONTEND / "node_modules" / "json-schema-to-typescript").exists():
        pytest.skip("needs Node and the page tools: run ./leitai test")
    schema, types = tmp_path / "schema.json", tmp_path / "protocol.gen.ts"
    schema.write_text(json.dumps(SCHEMA))
    command = ["node", FRONTEND / "scripts" / "types.mjs", "--out", types, schema]
    subprocess.run(command, check=True)
    assert 'export interface Tally {\n  type: "tally";\n  total: string;\n}' in types.read_text()
    assert subprocess.run([*command, "--check"], check=False).returncode == 0
    SCHEMA["$defs"]["Tally"]["properties"]["rank"] = {"type": "integer"}
    schema.write_text(json.dumps(SCHEMA))
    drifted = subprocess.run([*command, "--check"], check=False, capture_output=True, text=True)
    assert drifted.returncode == 1
    assert "differs from app/protocol.py" in drifted.stderr


def test_the_npm_lock_holds_no_address_of_a_package(project):
    lock = json.loads((project / "frontend" / "package-lock.json").read_text(encoding="utf-8"))
    assert [name for name, package in lock["packages"].items() if "resolved" in package] == []
    unhashed = [name for name, package in lock["packages"].items() if name and "integrity" not in package]
    assert unhashed == []


def test_the_npm_lock_is_that_of_the_package_file(project):
    declared = json.loads((project / "frontend" / "package.json").read_text(encoding="utf-8"))
    locked = json.loads((project / "frontend" / "package-lock.json").read_text(encoding="utf-8"))["packages"][
        ""
    ]
    for group in ("dependencies", "devDependencies", "engines"):
        assert locked[group] == declared[group]
