"""Whoever edits a bundle is caught: every planted mutation is found, and the untouched bundle agrees."""

import hashlib
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.journal.chain import Signer
from tests.faults.bundles import certified_evening, exported, lively_evening, packed
from verify.leitai_verify import canonical, check, main, read, report, signature_holds

PROGRAM = Path(__file__).parents[2] / "verify" / "leitai_verify.py"


@pytest.fixture(scope="module")
def evening():
    return certified_evening()


@pytest.fixture(scope="module")
def files(evening, tmp_path_factory):
    return exported(evening, tmp_path_factory.mktemp("house"))


def findings(files, folder, **seen):
    """The codes of what the check found wrong."""
    return [code for code, _ in check(read(packed(files, folder / "bundle.zip")), **seen).wrong]


def lines(files):
    return [json.loads(line) for line in files["journal.jsonl"].decode().splitlines()]


def with_lines(files, changed):
    text = "".join(canonical(line).decode() + "\n" for line in changed)
    return {**files, "journal.jsonl": text.encode()}


def with_json(files, name, change):
    plain = json.loads(files[name])
    change(plain)
    return {**files, name: json.dumps(plain, ensure_ascii=False).encode()}


def index_of(files, kind, nth=0):
    return [i for i, line in enumerate(lines(files)) if line["kind"] == kind][nth]


def rechained(files, changed):
    """The lines with every hash made anew, as a forger without the key would do it."""
    before = hashlib.sha256(b"leitai/1 " + json.loads(files["plan.json"])["id"].encode()).digest()
    for number, line in enumerate(changed, 1):
        line["seq"] = number
        said = {name: line[name] for name in ("seq", "at", "by", "kind", "body")}
        before = hashlib.sha256(before + bytes.fromhex(line["salt"]) + canonical(said)).digest()
        line["hash"] = before.hex()
    return with_lines(files, changed)


def resigned(files, key):
    """All heads signed with another key over the (new) hashes."""
    contest = json.loads(files["plan.json"])["id"]
    hashes = {line["seq"]: line["hash"] for line in lines(files)}
    signer = Signer(key=key)

    def sign(heads):
        for head in heads:
            head["hash"] = hashes.get(head["seq"], head["hash"])
            head["signature"] = signer.sign(contest, head["seq"], head["hash"])

    made = with_json(files, "heads.json", sign)
    return {**made, "key.pub": signer.public.encode()}


# --- the untouched bundle -----------------------------------------------------------------------------------


def test_the_bundle_of_an_eventful_certified_evening_agrees(files, tmp_path):
    verdict = check(read(packed(files, tmp_path / "bundle.zip")))
    assert verdict.wrong == []
    assert verdict.facts["mode"] == "certified"
    assert verdict.facts["heads"] >= 10


def test_a_folder_is_read_like_the_archive(files, tmp_path):
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    assert check(read(tmp_path)).wrong == []


@pytest.mark.parametrize("seed", range(6))
def test_bundles_taken_in_the_middle_of_an_evening_agree_and_say_that_nothing_is_certified(seed, tmp_path):
    evening = lively_evening(seed + 100)
    naming = [i for i, event in enumerate(evening.events) if type(event).__name__ == "WinnerNamed"]
    half = replace(evening, events=evening.events[: 10 + seed * (naming[0] - 10) // 5])
    verdict = check(read(packed(exported(half, tmp_path), tmp_path / "bundle.zip")))
    assert verdict.wrong == []
    assert "NOT certified" in report(verdict, "en")


def test_the_program_runs_alone_without_packages_and_in_both_languages(files, tmp_path):
    bundle = packed(files, tmp_path / "bundle.zip")
    alone = tmp_path / "leitai_verify.py"
    alone.write_bytes(PROGRAM.read_bytes())
    for lang, word in (("en", "AGREES"), ("zh-CN", "一致")):
        command = [sys.executable, "-I", "-S", str(alone), str(bundle), "--lang", lang]
        done = subprocess.run(
            command,
            check=False,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={"PYTHONUTF8": "1"},
            cwd=tmp_path,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert done.stdout.startswith(word)


# --- mutations ----------------------------------------------------------------------------------------------


def edited_mark(files):
    changed = lines(files)
    body = changed[index_of(files, "SheetSubmitted", 2)]["body"]
    body["marks"]["work"] = "59.5" if body["marks"]["work"] != "59.5" else "58"
    return with_lines(files, changed)


def dropped_line(files):
    changed = lines(files)
    del changed[index_of(files, "SheetSubmitted", 3)]
    return with_lines(files, changed)


def swapped_lines(files):
    changed = lines(files)
    at = index_of(files, "SheetSubmitted", 1)
    changed[at], changed[at + 1] = changed[at + 1], changed[at]
    return with_lines(files, changed)


def doubled_line(files):
    changed = lines(files)
    at = index_of(files, "EntryAdjusted")
    return with_lines(files, [*changed[: at + 1], changed[at], *changed[at + 1 :]])


def truncated(files):
    return with_lines(files, lines(files)[:-1])


def truncated_with_its_heads(files):
    last = len(lines(files)) - 1
    shorter = with_json(
        files,
        "heads.json",
        lambda heads: heads.__setitem__(slice(None), [h for h in heads if h["seq"] <= last]),
    )
    return with_lines(shorter, lines(files)[:-1])


def changed_salt(files):
    changed = lines(files)
    changed[4]["salt"] = "00" * 16
    return with_lines(files, changed)


def changed_author(files):
    changed = lines(files)
    changed[index_of(files, "CorrectionConfirmed")]["by"] = "host:7"
    return with_lines(files, changed)


def changed_time(files):
    changed = lines(files)
    changed[index_of(files, "SheetArrivedLate")]["at"] -= 60_000
    return with_lines(files, changed)


def edited_mark_with_new_hashes(files):
    changed = lines(files)
    body = changed[index_of(files, "SheetSubmitted", 2)]["body"]
    body["marks"]["work"] = "59.5" if body["marks"]["work"] != "59.5" else "58"
    return rechained(files, changed)


def another_key(files):
    return {**files, "key.pub": Ed25519PrivateKey.generate().public_key().public_bytes_raw().hex().encode()}


def another_signature(files):
    def flip(heads):
        heads[0]["signature"] = heads[1]["signature"]

    return with_json(files, "heads.json", flip)


def missing_head(files):
    return with_json(files, "heads.json", lambda heads: heads.pop(2))


def swapped_places(files):
    def swap(results):
        first, second = results["standings"][:2]
        first["rank"], second["rank"] = second["rank"], first["rank"]

    return with_json(files, "results.json", swap)


def raised_total(files):
    return with_json(files, "results.json", lambda r: r["standings"][1].__setitem__("total", "99.99"))


def other_winner(files):
    def give(results):
        results["awards"][0]["entries"] = [results["standings"][-1]["entry"]]

    return with_json(files, "results.json", give)


def uncertified(files):
    return with_json(files, "results.json", lambda r: r.__setitem__("certified", False))


def vanished_entry(files):
    return with_json(files, "results.json", lambda r: r["standings"].pop())


def other_rule(files):
    return with_json(files, "plan.json", lambda plan: plan["tally"]["rounding"].__setitem__("places", 1))


def other_roster(files):
    return with_json(files, "plan.json", lambda plan: plan["panels"][0]["judges"].pop())


MUTATIONS = [
    (edited_mark, "line-changed"),
    (dropped_line, "line-order"),
    (swapped_lines, "line-order"),
    (doubled_line, "line-order"),
    (truncated, "line-missing"),
    (truncated_with_its_heads, "certified-differs"),
    (changed_salt, "line-changed"),
    (changed_author, "line-changed"),
    (changed_time, "line-changed"),
    (edited_mark_with_new_hashes, "head-differs"),
    (another_key, "bad-signature"),
    (another_signature, "bad-signature"),
    (missing_head, "head-missing"),
    (swapped_places, "place-differs"),
    (raised_total, "total-differs"),
    (other_winner, "award-differs"),
    (uncertified, "certified-differs"),
    (vanished_entry, "entry-missing"),
    (other_rule, "plan-differs"),
    (other_roster, "plan-differs"),
]


@pytest.mark.parametrize(("mutate", "code"), MUTATIONS, ids=lambda x: getattr(x, "__name__", x))
def test_every_edit_of_a_bundle_is_caught(mutate, code, files, tmp_path):
    changed = mutate(files)
    assert changed != files
    assert code in findings(changed, tmp_path)
    assert main([str(tmp_path / "bundle.zip")]) == 1


def test_an_edited_mark_is_named_by_turn_and_judge(files, tmp_path, capsys):
    line = lines(files)[index_of(files, "SheetSubmitted", 2)]
    main([str(packed(edited_mark(files), tmp_path / "bundle.zip"))])
    said = capsys.readouterr().out
    assert line["body"]["judge"] in said
    assert line["body"]["turn"] in said


def test_a_changed_place_is_named_by_entry_and_both_places(files, tmp_path, capsys):
    entry = json.loads(files["results.json"])["standings"][0]["entry"]
    main([str(packed(swapped_places(files), tmp_path / "bundle.zip")), "--lang", "zh-CN"])
    assert f"参赛项目 {entry}：所列名次 2，按打分应为 1" in capsys.readouterr().out


def test_lines_appended_after_certification_without_a_signed_head_can_not_change_the_result(files, tmp_path):
    old = lines(files)
    turn = old[index_of(files, "SheetSubmitted", 2)]["body"]["turn"]
    final = [x for x in old if x["kind"] == "SheetSubmitted" and x["body"]["turn"] == turn][-1]
    edit = {
        "kind": "edit-mark",
        "turn": turn,
        "judge": final["body"]["judge"],
        "criterion": "work",
        "mark": "0.0",
    }
    propose = {"correction": "forged", "amendments": [edit], "reason": "x"}
    added = [
        {**old[-1], "kind": "CorrectionProposed", "body": propose},
        {**old[-1], "kind": "CorrectionConfirmed", "by": "host:9", "body": {"correction": "forged"}},
    ]
    assert "head-missing" in findings(rechained(files, old + added), tmp_path)


def test_a_forger_with_a_new_key_is_caught_by_the_key_or_a_head_somebody_wrote_down(files, tmp_path):
    key = json.loads(files["heads.json"])[-1]
    forged = resigned(edited_mark_with_new_hashes(files), Ed25519PrivateKey.generate())
    assert "other-key" in findings(forged, tmp_path, key=files["key.pub"].decode())
    assert "other-head" in findings(forged, tmp_path, head=f"{key['seq']}:{key['hash'][:16]}")
    assert "other-key" not in findings(files, tmp_path, key=files["key.pub"].decode())
    assert "other-head" not in findings(files, tmp_path, head=f"{key['seq']}:{key['hash'][:16]}")


def test_a_winner_named_on_stage_who_is_not_the_computed_one_is_found(evening, tmp_path):
    """The server itself would be wrong here: chain and signatures hold, only the recomputation speaks."""
    events = list(evening.events)
    at = next(i for i, event in enumerate(events) if type(event).__name__ == "WinnerNamed")
    last = evening.contest.outcome.standings[-1].entry
    events[at] = replace(events[at], entries=(last,))
    wrong = findings(exported(replace(evening, events=events), tmp_path), tmp_path)
    assert "award-differs" in wrong


def test_a_certificate_that_does_not_follow_from_the_marks_is_found(evening, tmp_path):
    (first, rank, _), *rest = evening.events[-1].standings
    events = [*evening.events[:-1], replace(evening.events[-1], standings=((first, rank, "99.99"), *rest))]
    wrong = findings(exported(replace(evening, events=events), tmp_path), tmp_path)
    assert wrong == ["certified-total-differs"]


def test_a_correction_by_one_person_alone_is_found(evening, tmp_path):
    events = list(evening.events)
    at = next(i for i, event in enumerate(events) if type(event).__name__ == "CorrectionConfirmed")
    first = next(e for e in events if getattr(e, "correction", "") == events[at].correction)
    events[at] = replace(events[at], by=first.by)
    wrong = findings(exported(replace(evening, events=events), tmp_path), tmp_path)
    assert wrong == ["one-person"]


def test_a_running_order_that_was_not_drawn_is_found(evening, tmp_path):
    events = list(evening.events)
    at = next(i for i, event in enumerate(events) if type(event).__name__ == "OrderDrawn")
    events[at] = replace(events[at], order=tuple(reversed(events[at].order)))
    wrong = findings(exported(replace(evening, events=events), tmp_path), tmp_path)
    assert wrong == ["draw-differs"]


# --- what can not be read -----------------------------------------------------------------------------------


def no_journal(files):
    return {name: content for name, content in files.items() if name != "journal.jsonl"}


def half_a_line(files):
    return {**files, "journal.jsonl": files["journal.jsonl"][:-40]}


def a_name_twice(files):
    return {**files, "results.json": b'{"contest": "a", "contest": "b"}'}


def not_a_number(files):
    return {**files, "results.json": b'{"contest": NaN}'}


def a_list_for_a_plan(files):
    return {**files, "plan.json": b"[]"}


def no_key(files):
    return {**files, "key.pub": b"not hex"}


@pytest.mark.parametrize(
    "mutate",
    [no_journal, half_a_line, a_name_twice, not_a_number, a_list_for_a_plan, no_key],
    ids=lambda x: x.__name__,
)
def test_what_is_no_bundle_is_called_unreadable(mutate, files, tmp_path, capsys):
    assert main([str(packed(mutate(files), tmp_path / "bundle.zip")), "--lang", "zh-CN"]) == 2
    assert capsys.readouterr().err.startswith("无法读取")


def test_a_missing_file_and_a_file_that_is_no_archive_are_unreadable(tmp_path, capsys):
    (tmp_path / "note.txt").write_text("no archive")
    assert main([str(tmp_path / "absent.zip")]) == 2
    assert main([str(tmp_path / "note.txt"), "--lang", "zh-CN"]) == 2
    said = capsys.readouterr().err
    assert "absent.zip. Give the .zip" in said
    assert "note.txt 不是 .zip 归档包" in said
    assert "Error" not in said


# --- the signature ------------------------------------------------------------------------------------------

RFC_8032 = [  # RFC 8032, section 7.1: public key, message, signature
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
]


@pytest.mark.parametrize(
    ("key", "message", "signature"), RFC_8032, ids=["empty", "one byte", "two bytes", "SHA(abc)"]
)
def test_signatures_of_rfc_8032_hold_and_break_with_every_flipped_bit(key, message, signature):
    made = bytes.fromhex(key), bytes.fromhex(message), bytes.fromhex(signature)
    assert signature_holds(*made)
    for at in (0, 9, 31, 32, 47, 63):
        broken = bytearray(made[2])
        broken[at] ^= 1
        assert not signature_holds(made[0], made[1], bytes(broken))
    assert not signature_holds(made[0], made[1] + b"x", made[2])


def test_a_signature_with_a_scalar_beyond_the_group_is_refused():
    """The same signature written a second way (S + L) must not pass: RFC 8032, 5.1.7."""
    key, message, signature = (bytes.fromhex(x) for x in RFC_8032[1])
    group = 2**252 + 27742317777372353535851937790883648493
    second = (int.from_bytes(signature[32:], "little") + group).to_bytes(32, "little")
    assert not signature_holds(key, message, signature[:32] + second)


def test_signatures_made_by_another_library_hold():
    for n in range(12):
        key = Ed25519PrivateKey.generate()
        message = hashlib.sha512(bytes([n])).digest() * n
        public = key.public_key().public_bytes_raw()
        assert signature_holds(public, message, key.sign(message))
        assert not signature_holds(public, message + b"!", key.sign(message))
