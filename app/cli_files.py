"""The command line's commands that need no server: check, tally, template, verify, export, bench."""

import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from app.config import ROOT
from app.installing import (
    EX_DISAGREE,
    EX_PLAN,
    EX_UNKNOWN,
    EX_UNWRITABLE,
    EX_USAGE,
    TroubleError,
    locate_plan,
    open_hall,
    read_plan,
)
from app.terminal import ContestName, DataFolder, PlanFile, clear_failures, lang, settings_for, text_of, words
from judging.ids import ContestId, EntryId

files = typer.Typer()

OWED = 2
"""Exit code of `tally`: computed, but people owe a decision."""


@files.command()
def check(
    file: PlanFile,
    sheet: Annotated[
        bool, typer.Option("--sheet", help="Print the whole rule sheet as well (同时输出完整规则).")
    ] = False,
    html: Annotated[
        Path | None,
        typer.Option(
            "--html",
            help="Write the rule sheet as a page to print, in both languages (写出可打印的双语规则页).",
        ),
    ] = None,
) -> None:
    """Check a plan file: every mistake with its line, and every question it leaves open (检查赛事方案)."""
    from app.rulesheet import rule_sheet

    with clear_failures():
        read = locate_plan(file, lang())
        plan = read.plan
        made = rule_sheet(plan, lang(), read.line_of)
        print(
            words(
                "check-good",
                title=text_of(plan.title),
                entries=str(len(plan.entries)),
                judges=str(len(plan.judge)),
            )
        )
        if made.questions:
            print("\n".join(f"  {line}" for line in made.question_lines()))
            print(words("check-questions", count=str(len(made.questions))))
        if sheet:
            print(f"\n{made.as_text()}")
        if html is not None:
            from app.paper.printed import rules_file

            write(html, rules_file(plan, lang(), read.line_of))


def unwritten(path: Path) -> None:
    """TroubleError where a file has something in it already: what people typed is never written over."""
    if path.is_file() and path.stat().st_size > 0:
        raise TroubleError("exists", EX_UNWRITABLE, path=str(path))


def write(path: Path, text: str) -> None:
    """Write a page, over an older one but over nothing else, and say so. TroubleError when that can not be."""
    if path.suffix.lower() not in (".html", ".htm"):
        unwritten(path)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError:
        raise TroubleError("read-only", EX_UNWRITABLE, folder=str(path.parent.resolve())) from None
    print(words("exported", path=str(path)))


@files.command()
def verify(bundle: Annotated[Path, typer.Argument(help="A bundle, .zip or folder (归档包或目录).")]) -> None:
    """Check a bundle with the independent program (独立核验归档包)."""
    program = ROOT / "verify" / "leitai_verify.py"
    done = subprocess.run([sys.executable, str(program), str(bundle), "--lang", lang()], check=False)  # noqa: S603 (our own program)
    raise typer.Exit(done.returncode)


@files.command()
def export(
    contest: ContestName,
    data: DataFolder = None,
    to: Annotated[Path | None, typer.Option("--to", help="The archive to write (要写入的归档包).")] = None,
) -> None:
    """Write a contest's bundle: plan, journal, signed heads, results, key (导出归档包)."""
    from app.exports.bundle import bundle
    from app.journal import BrokenChainError

    with clear_failures():
        hall = open_hall(settings_for(data))
        path = to or Path(f"{contest}.zip")
        try:
            made = hall.store.read_now(lambda c: bundle(c, hall.journal, ContestId(contest)))
            path.write_bytes(made)
        except KeyError:
            raise TroubleError("no-contest", EX_UNKNOWN, contest=contest) from None
        except BrokenChainError as broken:
            raise TroubleError(
                "broken-chain", EX_DISAGREE, contest=contest, seq=str(broken.args[1])
            ) from None
        except OSError:
            raise TroubleError("read-only", EX_UNWRITABLE, folder=str(path.parent.resolve())) from None
        print(words("exported", path=str(path)))


@files.command()
def draw(
    seed: Annotated[str, typer.Argument(help="The seed, as published after the draw (公布的种子).")],
    entries: Annotated[
        list[str], typer.Argument(help="The ids of the entries, in any order (参赛项目编号).")
    ],
    word: Annotated[str, typer.Option("--word", help="The word called out in the hall (现场喊出的词).")] = "",
) -> None:
    """Repeat a public draw: the sealed code of a seed, and the order that follows from it (重算抽签)."""
    from judging.lots import commitment, drawn, lot

    print(words("draw-code", sealed=commitment(seed)))
    ids = dict.fromkeys(map(EntryId, entries))
    for place, entry in enumerate(drawn(seed, word, ids), 1):
        print(f"{place:>4}  {entry}  {lot(seed, word, entry)}")


@files.command()
def bench(
    name: Annotated[str, typer.Argument(help="fanout, herd, stuck, start, confirm …")],
    as_json: Annotated[
        bool, typer.Option("--json", help="Figures as JSON on stdout (以 JSON 输出).")
    ] = False,
    quick: Annotated[bool, typer.Option("--quick", help="A short form (简短版).")] = False,
    rounds: Annotated[int | None, typer.Option(min=1, help="Interleaved rounds (轮数).")] = None,
) -> None:
    """Run a benchmark and print its figures (运行性能测试)."""
    with clear_failures():
        try:
            known: tuple[str, ...] = import_module("benchmarks.__main__").NAMES
        except ModuleNotFoundError:  # in a container
            known = ()
        if name not in known:
            raise TroubleError("no-bench", EX_USAGE, name=name, known=", ".join(known) or "none")
    command = [sys.executable, "-m", "benchmarks", name, *["--json"] * as_json, *["--quick"] * quick]
    command += [] if rounds is None else ["--rounds", str(rounds)]
    raise typer.Exit(subprocess.run(command, check=False, cwd=ROOT).returncode)  # noqa: S603 (our own program)


@files.command()
def tally(
    file: Annotated[
        Path, typer.Argument(help="Plan and marks in one file: YAML, JSON or .xlsx (方案与分数文件).")
    ],
    as_json: Annotated[
        bool, typer.Option("--json", help="Results and traces as JSON on stdout (以 JSON 输出结果与依据).")
    ] = False,
) -> None:
    """Compute a contest from a file, without a server: standings, awards, traces (由文件计算得分)."""
    from app import tallyfile
    from app.printout import result_lines
    from judging.results import results

    with clear_failures():
        try:
            read = tallyfile.load(file)
        except OSError:
            raise TroubleError("no-file", EX_PLAN, path=str(file)) from None
        if isinstance(read, list):
            lines = "\n".join(mistake.sentence(lang()) for mistake in read)
            raise TroubleError("plan", EX_PLAN, path=str(file), count=len(read), lines=lines)
        found = tallyfile.report(read.plan, results(read.plan, read.recorded))
        if as_json:
            print(json.dumps(found, ensure_ascii=False, indent=1))
        else:
            print("\n".join(result_lines(read.plan, found, lang(), traces=True)))
    if found["owed"]:
        raise typer.Exit(OWED)


@files.command()
def template(
    plan: PlanFile,
    to: Annotated[
        Path | None,
        typer.Option(
            "--to", help="The file to write (.xlsx, .yaml or .json), or its folder (要写入的文件或文件夹)."
        ),
    ] = None,
) -> None:
    """Write an empty marks file of a plan to fill in (生成空白打分文件)."""
    from app import tallyfile

    with clear_failures():
        read = read_plan(plan, lang())
        path = to or Path(f"{read.id}-marks.xlsx")
        path = path / f"{read.id}-marks.xlsx" if path.is_dir() else path
        if path.suffix.lower() not in tallyfile.SUFFIXES:
            raise TroubleError("suffix", EX_USAGE, path=str(path), known=", ".join(tallyfile.SUFFIXES))
        unwritten(path)
        try:
            tallyfile.template(read, path)
        except OSError:
            raise TroubleError("read-only", EX_UNWRITABLE, folder=str(path.parent.resolve())) from None
        print(words("exported", path=str(path)))
