"""The command line: every failure is one clear sentence in the terminal's language and an exit code."""

import errno
import fcntl
import json
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
import trustme
from typer.testing import CliRunner

from app import serve
from app.cli import cli, main
from app.config import Settings
from app.installing import open_hall, tell_address
from app.sentences import say

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "programmes" / "xiongying-potou-2023.yaml"
SMALL = ROOT / "tests" / "browser" / "small.yaml"


def leitai(*arguments, lang="en"):
    """Run the command line in this process."""
    done = CliRunner().invoke(cli, [str(each) for each in arguments], env={"LEITAI_LANG": lang})
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done


def test_a_plan_is_loaded_listed_revised_cloned_and_exported(tmp_path):
    data = tmp_path / "data"
    plan = tmp_path / "plan.yaml"
    plan.write_bytes(DEMO.read_bytes())
    assert "ready as a draft" in leitai("load", plan, "--data", data).stdout
    assert "exactly this plan" in leitai("load", plan, "--data", data).stdout
    plan.write_text(DEMO.read_text(encoding="utf-8").replace("2023-03-23", "2023-03-24"), encoding="utf-8")
    assert "new revision" in leitai("load", plan, "--data", data).stdout
    assert "ready as a draft" in leitai("clone", "xiongying-potou-2023", "second", "--data", data).stdout
    listed = leitai("list", "--data", data).stdout
    assert [line.split("\t")[0] for line in sorted(listed.splitlines())] == ["second", "xiongying-potou-2023"]
    done = leitai("export", "second", "--data", data, "--to", tmp_path / "second.zip")
    assert done.exit_code == 0, done.stderr
    assert (tmp_path / "second.zip").stat().st_size > 1000


def test_checking_a_plan_reports_every_mistake_with_its_line_in_both_languages(tmp_path):
    assert leitai("check", DEMO).exit_code == 0
    bad = tmp_path / "bad.yaml"
    bad.write_text("contest: { id: x }\nnonsense: 1\n", encoding="utf-8")
    english, chinese = leitai("check", bad), leitai("check", bad, lang="zh-CN")
    assert english.exit_code == chinese.exit_code == 1
    assert re.search(r"\b2\b", english.stderr)
    assert "处错误" in chinese.stderr


FAILURES = [
    (["check", "no-such-file.yaml"], 1, "cannot be read"),
    (["rehearse", "no-such-file.yaml"], 1, "cannot be read"),
    (["export", "nowhere"], 10, "no contest nowhere"),
    (["clone", "nowhere", "x"], 10, "no contest nowhere"),
    (["links", "nowhere"], 10, "no contest nowhere"),
    (["up", "--host", "192.0.2.7", "--port", "8999"], 8, "not an address of this machine"),
]


@pytest.mark.parametrize(
    ("arguments", "code", "words"), FAILURES, ids=lambda x: x[0] if isinstance(x, list) else None
)
def test_what_cannot_be_done_is_said_in_one_sentence(tmp_path, arguments, code, words):
    more = [] if arguments[0] in ("check", "rehearse") else ["--data", tmp_path]
    done = leitai(*arguments, *more)
    assert done.exit_code == code, done.stderr
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


MISUSED = [
    (["nonsense"], "There is no such command"),
    (["--nonsense"], "There is no such command"),
    (["up", "--nonsense"], "no option --nonsense: see `./leitai up --help`"),
    (["up", "more"], "cannot be understood: see `./leitai up --help`"),
    (["up", "--port", "many"], "given for --port cannot be: see `./leitai up --help`"),
    (["up", "--port", "99999"], "--port cannot be used as it is set: right would be, for example, 8000"),
    (["up", "--port", "-1"], "--port cannot be used as it is set"),
    (["rehearse", str(SMALL), "--speed", "0"], "given for --speed cannot be"),
    (["tally"], "FILE is missing: see `./leitai tally --help`"),
    (["clone", "one"], "NEW is missing"),
    (["bench"], "NAME is missing"),
    (["bench", "nonsense"], "There is no benchmark nonsense here. There are: fanout, herd"),
    (["bench", "start", "--rounds", "many"], "given for --rounds cannot be: see `./leitai bench --help`"),
]


@pytest.mark.parametrize(
    ("arguments", "words"), MISUSED, ids=lambda x: " ".join(x[:2]) if isinstance(x, list) else ""
)
def test_a_misused_command_is_told_in_one_sentence_and_never_looks_like_a_result(
    monkeypatch, capsys, arguments, words
):
    for lang, said in (("en", words), ("zh-CN", "")):
        monkeypatch.setenv("LEITAI_LANG", lang)
        assert main(arguments) == 64
        out, err = capsys.readouterr()
        assert (out, len(err.strip().splitlines())) == ("", 1)
        assert said in err
        assert lang == "en" or re.search("[\u4e00-\u9fff]", err)


SETTINGS = [
    ("LEITAI_PORT", "many"),
    ("LEITAI_MAX_FOLLOWERS", "0"),
    ("LEITAI_DATABASE_URL", "mysql://root:secret@127.0.0.1/test"),
    ("LEITAI_DATABASE_URL", "nonsense"),
    ("LEITAI_DATABASE_URL", "postgresql://leitai:pass/word@127.0.0.1/leitai"),
    ("LEITAI_DATABASE_URL", "postgresql://127.0.0.1:many/leitai"),
    ("LEITAI_DATABASE_URL", "postgres+psycopg://127.0.0.1/leitai"),
    ("LEITAI_REDIS_URL", "secret"),
    ("LEITAI_REDIS_URL", "redis://127.0.0.1:many/0"),
    ("LEITAI_PUBLIC_URL", "stage.example/secret"),
    ("LEITAI_PUBLIC_URL", "https://crew:secret@stage.example"),
    ("LEITAI_PUBLIC_URL", "https://stage.example:many"),
    ("LEITAI_LOG_LEVEL", "loud"),
]


@pytest.mark.parametrize(("name", "value"), SETTINGS)
def test_a_setting_that_cannot_be_is_named_with_an_example_and_never_repeated(
    monkeypatch, capsys, tmp_path, name, value
):
    monkeypatch.setenv("LEITAI_LANG", "en")
    monkeypatch.setenv(name, value)
    assert main(["list", "--data", str(tmp_path)]) == 64
    told = capsys.readouterr().err
    assert told.startswith(f"{name} cannot be used as it is set: right would be, for example, ")
    assert len(told.splitlines()) == 1
    assert value not in told or value == "0"


def test_a_disk_without_room_is_not_taken_for_a_forbidden_folder(monkeypatch, tmp_path):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    done = leitai("list", "--data", tmp_path)
    assert (done.exit_code, len(done.stderr.splitlines())) == (4, 1)
    assert "no room left" in done.stderr


def test_a_write_that_the_database_refuses_is_said_in_one_sentence(tmp_path):
    assert leitai("load", SMALL, "--data", tmp_path).exit_code == 0
    with sqlite3.connect(tmp_path / "leitai.sqlite") as connection:
        connection.execute(
            "CREATE TRIGGER full BEFORE INSERT ON links BEGIN SELECT RAISE(ROLLBACK, 'no room'); END"
        )
    done = leitai("links", "small-night", "--data", tmp_path)
    assert (done.exit_code, len(done.stderr.splitlines())) == (9, 1)
    assert "The database does not work" in done.stderr


def test_a_taken_port_is_said_in_one_sentence(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = leitai("up", "--port", taken.getsockname()[1], "--data", tmp_path, lang="zh-CN")
    assert done.exit_code == 8
    assert "端口" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    done = leitai("up", "--port", "0", "--data", tmp_path / "file" / "data")
    assert (done.exit_code, len(done.stderr.strip().splitlines())) == (4, 1)
    assert "cannot be written" in done.stderr


def test_a_new_folder_is_closed_to_others_on_this_machine(tmp_path):
    assert leitai("list", "--data", tmp_path / "new" / "data").exit_code == 0
    assert (tmp_path / "new" / "data").stat().st_mode & 0o077 == 0


def test_a_folder_that_another_server_has_is_said_in_one_sentence(tmp_path):
    assert leitai("list", "--data", tmp_path).exit_code == 0
    with (tmp_path / "server.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        done = leitai("up", "--port", "0", "--data", tmp_path)
    assert done.exit_code == 4
    assert "served by another Leitai" in done.stderr


def test_a_link_leads_to_the_port_the_folder_is_served_at(tmp_path):
    assert leitai("load", SMALL, "--data", tmp_path).exit_code == 0
    asked = ("links", "small-night", "--data", tmp_path)
    alone = leitai(*asked)
    assert alone.stdout.startswith("http://localhost:8000/pair#")
    assert "--port" in alone.stderr
    settings = Settings(data=tmp_path)
    with (tmp_path / "server.lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        tell_address(settings, serve.here(settings, "https", 9200))
        served, chosen = leitai(*asked), leitai(*asked, "--port", "9300")
    assert served.stdout.startswith("https://localhost:9200/pair#")
    assert served.stderr == chosen.stderr == ""
    assert chosen.stdout.startswith("http://localhost:9300/pair#")
    assert leitai(*asked).stdout.startswith("http://localhost:8000/pair#")


def test_a_folder_of_a_newer_version_is_refused_and_left_alone(tmp_path):
    assert leitai("list", "--data", tmp_path).exit_code == 0
    path = tmp_path / "leitai.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    done = leitai("up", "--port", "0", "--data", tmp_path)
    assert done.exit_code == 7
    assert "newer version" in done.stderr
    with sqlite3.connect(path) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)


def test_a_file_that_is_no_database_is_said_in_one_sentence(tmp_path):
    (tmp_path / "leitai.sqlite").write_bytes(
        b"this is not a database, but long enough to look like one" * 100
    )
    done = leitai("list", "--data", tmp_path)
    assert done.exit_code == 9
    assert "Traceback" not in done.stderr


def test_a_rehearsal_gives_the_same_standings_for_the_same_seed(tmp_path):
    runs = [leitai("rehearse", SMALL, "--seed", seed, "--json") for seed in (3, 3, 4)]
    first, second, other = (json.loads(run.stdout) for run in runs)
    assert first["certified"] is True
    assert first["contest"] == "small-night"
    assert [row["total"] for row in first["standings"]] != [row["total"] for row in other["standings"]]
    assert all(set(row) >= {"entry", "rank", "total", "status"} for row in first["standings"])
    assert first["standings"] == second["standings"]
    assert first["awards"] == second["awards"]
    assert re.fullmatch(r"[0-9a-f]{64}", first["digest"])


def test_up_prints_where_people_reach_it_and_serves_the_demo(tmp_path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "LEITAI_LANG": "en", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-P", "-m", "app.cli", "up", "--port", str(port), "--data", str(tmp_path)]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    )
    try:
        printed = []
        for line in running.stdout:
            printed.append(line)
            if "Ctrl+C" in line:
                break
        text = "".join(printed)
        assert f"http://localhost:{port}/" in text
        assert "█" in text
        link = re.search(r"(http://\S+/pair#\S+)", text)
        assert link
        time.sleep(0.1)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/contests", timeout=10) as answer:
            assert json.load(answer)[0]["id"] == "xiongying-potou-2023"
        token = link.group(1).partition("#")[2]
        asked = urllib.request.Request(
            f"http://127.0.0.1:{port}/api/pair",
            json.dumps({"token": token}).encode(),
            {"content-type": "application/json"},
        )
        with urllib.request.urlopen(asked, timeout=10) as answer:
            assert json.load(answer)["page"] == "/host/xiongying-potou-2023/1"
    finally:
        running.send_signal(signal.SIGINT)
        running.wait(20)
    assert running.returncode in (0, 130, -signal.SIGINT)
    mode = (tmp_path / "signing.key").stat().st_mode & 0o777
    assert mode == 0o600


@pytest.mark.parametrize(
    ("host", "told"),
    [("127.0.0.1", "http://192.0.2.5:8123/ (once started with --lan"), ("0.0.0.0", "http://192.0.2.5:8123/")],
)
def test_the_address_in_the_hall_is_told_and_whether_it_is_open(monkeypatch, tmp_path, host, told):
    monkeypatch.setattr(serve, "lan_addresses", lambda: ["192.0.2.5"])
    hall = open_hall(Settings(data=tmp_path, database_url="", host=host, public_url=""))
    lines = serve.greeting(hall, "http", 8123, lambda code, **args: say("en", f"cli-{code}", **args))
    (line,) = [line for line in lines if line.startswith("In this network:")]
    assert told in line
    assert ("--lan" in line) == (host == "127.0.0.1")


def test_both_languages_have_every_sentence_of_the_command_line():
    from app.sentences import LOCALES

    def keys(lang, name):
        return set(
            re.findall(r"^([a-z-]+) =", (LOCALES / lang / name).read_text(encoding="utf-8"), re.MULTILINE)
        )

    for name in ("cli.ftl", "server.ftl"):
        assert keys("en", name) == keys("zh-CN", name)
    used = set()
    for path in (ROOT / "app").glob("*.py"):
        used |= {
            f"cli-trouble-{code}"
            for code in re.findall(r'TroubleError\(\s*"([a-z-]+)"', path.read_text(encoding="utf-8"))
        }
    assert used <= keys("en", "cli.ftl")


def test_an_empty_marks_file_may_be_given_a_folder(tmp_path):
    assert leitai("template", DEMO, "--to", tmp_path).exit_code == 0
    assert (tmp_path / "xiongying-potou-2023-marks.xlsx").stat().st_size > 0


def test_tally_says_what_people_decided_about_a_tied_prize_and_why(tmp_path):
    file = tmp_path / "tied.yaml"
    text = """
contest: Tied
entries: [a, b]
panels: [{ id: jury, judges: 1, criteria: [{ id: mark, max: 10 }] }]
tally: { method: mean, rounding: 0, ties: [shared] }
awards: [{ id: first, standing: 1, ties: ask }]
marks: { a: 7, b: 7 }
"""
    file.write_text(text, encoding="utf-8")
    assert leitai("tally", file).exit_code == 2
    file.write_text(
        text + "decisions: [{ about: award:first, choice: order, entries: [b, a], reason: hands }]\n",
        encoding="utf-8",
    )
    done = leitai("tally", file)
    assert done.exit_code == 0
    assert "it goes to b; hands." in done.stdout


def test_tally_names_the_turns_that_have_no_marks_yet(tmp_path):
    file = tmp_path / "rounds.yaml"
    file.write_text(
        """
contest: Rounds
entries: [a, b, c]
panels: [{ id: jury, judges: 1, criteria: [{ id: mark, max: 10 }] }]
rounds: [{ id: heat }, { id: final }]
tally:
  { method: mean, rounding: 0, ties: [shared], advancement: [{ into: final, from: [heat], top: 2 }] }
marks: { heat: { a: 9, b: 8, c: 7 }, final: { a: 9 } }
""",
        encoding="utf-8",
    )
    lines = leitai("tally", file).stdout.splitlines()
    assert lines[-2:] == ["Into final: a, b", "Not complete, no marks yet: b (final)"]
    assert leitai("tally", file, lang="zh-CN").stdout.splitlines()[-1] == "尚不完整，还没有分数：b（final）"
    assert json.loads(leitai("tally", file, "--json").stdout)["waiting"] == [{"entry": "b", "round": "final"}]


def test_tally_says_cards_and_tiers_and_who_advances(tmp_path):
    file = tmp_path / "cards.yaml"
    file.write_text(
        """
contest: Cards
entries: [a, b, c]
panels: [{ id: jury, judges: 1, criteria: [{ id: work, max: 10 }, { id: style, max: 10 }] }]
rounds: [{ id: heat }, { id: final, name: Finale }]
tally: { method: mean, rounding: 0, ties: [shared], advancement: { into: final, from: [heat], top: 2 } }
levels:
  - { id: cards, name: Cards, kind: card, by: threshold, of: criteria, levels: [{ id: blue, from: 8 }, { id: red }] }
  - { id: tiers, name: Tiers, kind: tier, by: places, levels: [{ id: A, places: 1 }, { id: B }] }
marks: { heat: { a: [[9, 5]], b: [[8, 4]], c: [[3, 8]] } }
""",
        encoding="utf-8",
    )
    done = leitai("tally", file)
    assert done.stdout.splitlines()[-7:] == [
        "Cards · work · blue: a, b",
        "Cards · work · red: c",
        "Cards · style · blue: c",
        "Cards · style · red: a, b",
        "Tiers · A: a",
        "Tiers · B: b, c",
        "Into Finale: a, b",
    ]


OPEN = """
contest: Open
entries: [a, b, c]
panels: [{ id: jury, judges: 2, criteria: [{ id: mark, max: 10 }] }]
rounds: [{ id: heat }, { id: final }]
"""
CUT = "[{ into: final, from: [heat], top: 1, ties: ask }]"


@pytest.mark.parametrize(
    ("rule", "marks", "owed"),
    [
        ("ties: [shared]", "a: [7, 7], b: [7, 7], c: [6, 6]", []),
        ("ties: [shared]", "a: [7, 7], b: [6, 6]", []),  # c is still to come
        ("ties: [lot]", "a: [7, 7], b: [7, 7], c: [6, 6]", ["rank-tie"]),
        ("ties: [shared], absent: stop", "a: [7, -], b: [6, 6], c: [5, 5]", ["absent-stop"]),
        (f"ties: [shared], advancement: {CUT}", "a: [7, 7], b: [7, 7], c: [6, 6]", ["cut-tie"]),
    ],
)
def test_tally_ends_with_two_where_people_owe_a_decision_and_only_there(tmp_path, rule, marks, owed):
    file = tmp_path / "open.yaml"
    plan = OPEN if "advancement" in rule else OPEN.replace(", { id: final }", "")
    tally = f"tally: {{ method: mean, rounding: 0, rounds: last-round, {rule} }}"
    file.write_text(f"{plan}{tally}\nmarks: {{ heat: {{ {marks} }} }}\n", encoding="utf-8")
    done, told = leitai("tally", file, "--json"), leitai("tally", file)
    assert [done.exit_code, told.exit_code] == [2 if owed else 0] * 2
    found = json.loads(done.stdout)
    assert [question["kind"] for question in found["owed"]] == owed
    assert all(f"[{question['id']}]" in told.stdout for question in found["owed"])
    assert ("no marks yet: c" in told.stdout) == (not found["complete"] and not owed)


def test_tally_ends_with_one_where_the_file_is_not_there(tmp_path):
    assert leitai("tally", tmp_path / "none.yaml").exit_code == 1


def test_anybody_can_repeat_a_draw_from_what_was_shown():
    """The lots were worked out with sha256sum."""
    seed = "31d2d4c63343258aa9d7c0bedf45adb26bf8aabc7f2244bb81a4c5e4fbe8d06e"
    done = leitai("draw", seed, "road", "fire", "long", "tax", "sea", "--word", "擂台二零二六")
    assert done.exit_code == 0, done.stderr
    sealed, *order = done.stdout.splitlines()
    assert sealed.endswith("b87e51e49096b6cd6b69c7b121a022c0e106f97b9cd3dd66783847e0428ca519")
    assert [line.split()[1] for line in order] == ["long", "sea", "road", "fire", "tax"]
    assert order[0].endswith("304ab6b77746926e58be4ae1c2b7505c31fa8598e6c66c29788984dec5bed996")


def test_an_authority_that_was_being_made_when_the_start_was_cut_off_is_made_anew(tmp_path, monkeypatch):
    with monkeypatch.context() as cut:
        cut.setattr(trustme.Blob, "write_to_path", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            serve.certificate(tmp_path)
    made = serve.certificate(tmp_path)
    assert made.certificate.exists()
    assert (tmp_path / "tls" / "ca.pem").exists()


def test_ctrl_c_while_the_program_is_still_being_read_ends_it_without_a_traceback(tmp_path):
    slow = "import sys, time\nprint('reading', flush=True)\ntime.sleep(20)\n"
    (tmp_path / "typer.py").write_text(slow, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    command = [sys.executable, "-P", "-m", "app.cli", "list", "--data", str(tmp_path / "data")]
    cut_off = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    )
    assert cut_off.stdout.readline() == "reading\n"
    cut_off.send_signal(signal.SIGINT)
    assert cut_off.communicate(timeout=10)[1] == ""
    assert cut_off.returncode == -signal.SIGINT


@pytest.mark.parametrize("name", ["signing.key", "pin.key"])
@pytest.mark.parametrize("text", ["", "nonsense", "abcdef"])
def test_a_damaged_key_is_said_in_one_sentence_and_never_used(tmp_path, name, text):
    (tmp_path / name).write_text(text, encoding="utf-8")
    done = leitai("list", "--data", tmp_path)
    assert (done.exit_code, len(done.stderr.splitlines())) == (9, 1)
    assert f"{tmp_path / name} is damaged" in done.stderr
    assert (tmp_path / name).read_text(encoding="utf-8") == text
