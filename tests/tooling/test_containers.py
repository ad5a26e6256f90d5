"""The container files: valid by the Compose schema, built from what is there, run without root."""

import json
import re

import jsonschema
import pytest
import yaml


@pytest.fixture(scope="module")
def schema(request):
    """The published Compose schema (compose_spec.json of docker-compose 1.29.2, Apache-2.0)."""
    return json.loads((request.path.parent / "compose_spec.json").read_text(encoding="utf-8"))


@pytest.fixture
def compose(project):
    """Our docker-compose.yml."""
    return yaml.safe_load((project / "docker-compose.yml").read_text(encoding="utf-8"))


def complaints(compose, schema):
    """What the Compose schema has against a file."""
    return [error.message for error in jsonschema.Draft7Validator(schema).iter_errors(compose)]


def test_the_compose_file_is_valid(compose, schema):
    assert complaints(compose, schema) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda compose: compose["services"]["leitai"].update(port=["8000:8000"]),
        lambda compose: compose["services"]["proxy"]["depends_on"]["leitai"].update(
            condition="service_awake"
        ),
        lambda compose: compose["services"]["redis"]["healthcheck"].update(retries="many"),
        lambda compose: compose.update(volume={}),
    ],
)
def test_the_schema_catches_a_spoilt_compose_file(compose, schema, spoil):
    spoil(compose)
    assert complaints(compose, schema) != []


def test_every_volume_network_config_and_service_that_is_named_exists(compose, project):
    for name, service in compose["services"].items():
        volumes = [mount.split(":")[0] for mount in service.get("volumes", [])]
        assert set(volumes) <= set(compose["volumes"]), name
        assert set(service.get("networks", [])) <= set(compose["networks"]), name
        assert set(service.get("depends_on", [])) <= set(compose["services"]), name
        assert {config["source"] for config in service.get("configs", [])} <= set(compose["configs"]), name
    assert (project / compose["configs"]["caddyfile"]["file"]).is_file()


def test_one_node_with_a_volume_is_what_starts_without_a_profile(compose):
    plain = {name for name, service in compose["services"].items() if not service.get("profiles")}
    assert plain == {"leitai"}
    assert {one for service in compose["services"].values() for one in service.get("profiles", [])} == {
        "postgres",
        "proxy",
    }
    assert "data:/data" in compose["services"]["leitai"]["volumes"]


def test_only_the_proxy_is_reachable_from_other_machines_and_believed(compose):
    leitai, proxy = compose["services"]["leitai"], compose["services"]["proxy"]
    assert all(port.startswith("127.0.0.1:") for port in leitai["ports"])
    address = proxy["networks"]["stage"]["ipv4_address"]
    assert leitai["environment"]["LEITAI_TRUSTED_PROXIES"] == address
    assert (
        address.rsplit(".", 1)[0]
        == compose["networks"]["stage"]["ipam"]["config"][0]["subnet"].rsplit(".", 1)[0]
    )


def test_the_database_confirms_only_what_is_on_disk(compose):
    command = compose["services"]["postgres"]["command"]
    assert {"synchronous_commit=on", "fsync=on"} <= set(command)


def test_the_proxy_cuts_half_sent_headers(project):
    caddyfile = (project / "deploy" / "Caddyfile").read_text(encoding="utf-8")
    assert re.search(r"read_header\s+10s", caddyfile)
    assert "reverse_proxy leitai:8000" in caddyfile


def instructions(project):
    """(instruction, rest) of each line of the Dockerfile, continuation lines joined."""
    text = (project / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return [tuple(line.split(None, 1)) for line in lines]


def test_everything_the_image_copies_exists_and_is_sent_to_the_builder(project):
    allowed = {
        line[1:] for line in (project / ".dockerignore").read_text().splitlines() if line.startswith("!")
    }
    for name, rest in instructions(project):
        if name == "COPY" and "--from=" not in rest:
            for source in rest.split()[:-1]:
                assert (project / source).exists(), source
                assert source.split("/")[0] in allowed, source


def test_the_image_runs_without_root_and_keeps_contests_in_a_volume(project):
    last_stage = instructions(project)
    users = [rest for name, rest in last_stage if name == "USER"]
    assert users == ["leitai"]
    assert ("VOLUME", "/data") in last_stage
    order = [name for name, _ in last_stage]
    assert order.index("USER") < order.index("CMD")


def test_the_image_asks_for_health_where_the_server_answers(project):
    ((_, check),) = [one for one in instructions(project) if one[0] == "HEALTHCHECK"]
    path = re.search(r"http://127\.0\.0\.1:8000(/\w+)", check)[1]
    sources = [source.read_text(encoding="utf-8") for source in (project / "app").rglob("*.py")]
    assert any(f'"{path}"' in source for source in sources)
    ((_, start),) = [one for one in instructions(project) if one[0] == "CMD"]
    assert '"--port", "8000"' in start


def test_the_image_installs_only_pinned_hashes(project):
    installs = [rest for name, rest in instructions(project) if name == "RUN" and "pip install" in rest]
    assert installs
    assert all("--require-hashes" in rest for rest in installs)
    assert any("npm ci" in rest for name, rest in instructions(project) if name == "RUN")
