"""The bundle: plan, journal, signed heads, results and key in one archive, checked by verify/ without this server."""

import io
import json
import zipfile
from collections.abc import Iterator
from typing import Any

from app import catalogue, plancodec
from app.exports.results import results_json
from app.journal import Connection, Journal, Line
from judging.contest import new
from judging.evolve import evolve
from judging.ids import ContestId

README = """Leitai bundle of contest {contest}
擂台赛事归档包

plan.json      the plan as declared            赛事方案
journal.jsonl  everything that happened        全部记录（哈希链）
heads.json     signed heads at phase ends      各阶段签名
results.json   the results                     结果
key.pub        the installation's public key   公钥 (Ed25519, hex)

Check it with the program leitai_verify.py, which needs nothing but Python:
用 leitai_verify.py 核验，只需 Python：

    python leitai_verify.py {contest}.zip
"""


def line_json(line: Line) -> str:
    """A line of the journal as it is exported and verified."""
    body = json.loads(line.body)
    return plancodec.canonical({
        "seq": line.seq, "at": line.at, "by": line.by, "kind": line.kind, "body": body, "salt": line.salt,
        "hash": line.hash,
    })  # fmt: skip


def journal_lines(
    connection: Connection, journal: Journal, contest: ContestId, since: int = 0
) -> Iterator[str]:
    """The journal's lines as text, each with its end."""
    for line in journal.lines(connection, contest, since):
        yield line_json(line) + "\n"


def bundle(connection: Connection, journal: Journal, contest_id: ContestId) -> bytes:
    """The archive. KeyError when there is no such contest; BrokenChainError when the journal was changed."""
    found = catalogue.kept_plan(connection, contest_id)
    if found is None:
        raise KeyError(contest_id)
    plan, digest = found
    contest, lines, head = new(contest_id, plancodec.decode(plan), digest), [], ""
    for line in journal.checked(connection, contest_id):
        contest, head = evolve(contest, line.event), line.hash
        lines.append(line_json(line) + "\n")
    heads = [{"contest": contest_id, **vars(head)} for head in journal.heads(connection, contest_id)]
    files: dict[str, Any] = {
        "plan.json": _pretty(plan),
        "journal.jsonl": "".join(lines),
        "heads.json": _pretty(heads),
        "results.json": _pretty(results_json(contest, head, everything=True)),
        "key.pub": journal.signer.public + "\n",
        "README.txt": README.format(contest=contest_id),
    }
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), text.encode())
    return written.getvalue()


def _pretty(plain: object) -> str:
    return json.dumps(plain, ensure_ascii=False, indent=1) + "\n"
