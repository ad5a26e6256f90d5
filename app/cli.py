"""The command line: `leitai up`, check, list, load, clone, rehearse, tally, verify, export, bench, links."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, NoReturn

import typer

from app.config import ROOT, Settings
from app.installing import (
    EX_DISAGREE,
    EX_PLAN,
    EX_UNKNOWN,
    TroubleError,
    add_contest,
    add_demo,
    open_hall,
    read_plan,
    take_port,
    terminal_language,
)  # fmt: skip
from app.sentences import say
from judging.ids import ContestId, Lang

cli = typer.Typer(
    name="leitai", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None,
    help="Leitai 擂台",
)  # fmt: skip

LANG = terminal_language()

DataFolder = Annotated[Path | None, typer.Option("--data", help="Folder of the contests and their journal.")]
PlanFile = Annotated[Path, typer.Argument(help="A plan file (YAML).")]
ContestName = Annotated[str, typer.Argument(help="A contest's id, as `leitai list` shows it.")]


def words(code: str, **args: str) -> str:
    """The command line's sentence in the terminal's language."""
    return say(LANG, f"cli-{code}", **args)


@contextmanager
def clear_failures() -> Iterator[None]:
    """Every failure is one clear sentence and an exit code."""
    try:
        yield
    except TroubleError as trouble:
        fail(trouble)
    except KeyboardInterrupt:
        raise typer.Exit(130) from None


def fail(trouble: TroubleError) -> NoReturn:
    """Say what is wrong on stderr, and leave."""
    print(trouble.sentence(LANG), file=sys.stderr)
    raise typer.Exit(trouble.exit_code)


def settings_for(data: Path | None, **more: object) -> Settings:
    """The settings with what the command line says on top."""
    chosen = {name: value for name, value in {"data": data, **more}.items() if value is not None}
    return Settings().model_copy(update=chosen)


@cli.command()
def up(
    port: Annotated[int | None, typer.Option(help="Port to listen on.")] = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on.")] = None,
    lan: Annotated[bool, typer.Option("--lan", help="Let phones and tablets of this network in.")] = False,
    data: DataFolder = None,
    demo: Annotated[
        bool, typer.Option("--demo/--no-demo", help="Load the demo where there is no contest.")
    ] = True,
    tls: Annotated[
        bool, typer.Option("--tls", help="HTTPS with a certificate of this installation's own.")
    ] = False,
) -> None:
    """Run the server (启动服务器)."""
    from app.serve import serve

    with clear_failures():
        settings = settings_for(data, port=port, host=host or ("0.0.0.0" if lan else None))
        listening = take_port(settings.host, settings.port)
        hall = open_hall(settings)
        if demo:
            add_demo(hall, LANG)
        serve(hall, listening, words, tls=tls)


@cli.command()
def check(file: PlanFile) -> None:
    """Check a plan file: every mistake with its line (检查赛事方案)."""
    from judging.check import check as open_questions

    with clear_failures():
        plan = read_plan(file, LANG)
        questions = open_questions(plan)
        print(
            words(
                "check-good",
                title=_text(plan.title),
                entries=str(len(plan.entries)),
                judges=str(len(plan.judge)),
            )
        )
        for question in questions:
            print(f"  ? {question.id}")
        if questions:
            print(words("check-questions", count=str(len(questions))))


@cli.command(name="list")
def list_(data: DataFolder = None) -> None:
    """List the contests of this installation (列出赛事)."""
    from app import catalogue

    with clear_failures():
        hall = open_hall(settings_for(data))
        cards = hall.store.read_now(catalogue.contests)
        if not cards:
            print(words("list-empty"))
        for card in cards:
            print(f"{card.id}\t{card.mode}\t{card.date or '-'}\t{_text(card.title)}")


@cli.command()
def load(file: PlanFile, data: DataFolder = None) -> None:
    """Load a plan file as a new contest, or as a new revision of a draft (载入赛事方案)."""
    from app import catalogue
    from app.clock import now

    with clear_failures():
        plan = read_plan(file, LANG)
        hall = open_hall(settings_for(data))
        if hall.store.read_now(lambda c: catalogue.plan(c, plan.id)) is None:
            add_contest(hall, plan)
            print(words("load-new", contest=plan.id))
            return
        try:
            changed = hall.store.write_now(lambda c: catalogue.revise(c, hall.journal, plan, now()))
        except catalogue.NotDraftError:
            raise TroubleError("not-draft", EX_UNKNOWN, contest=plan.id) from None
        print(words("load-revised" if changed else "load-same", contest=plan.id))


@cli.command()
def clone(
    contest: ContestName, new: Annotated[str, typer.Argument(help="The new id.")], data: DataFolder = None
) -> None:
    """Make a new draft with the plan of another contest (复制赛事)."""
    from app import catalogue

    with clear_failures():
        hall = open_hall(settings_for(data))
        found = hall.store.read_now(lambda c: catalogue.plan(c, ContestId(contest)))
        if found is None:
            raise TroubleError("no-contest", EX_UNKNOWN, contest=contest)
        if not (new.isascii() and new.replace("-", "").isalnum() and new.islower() and len(new) <= 60):
            raise TroubleError("bad-id", EX_PLAN, id=new)
        add_contest(hall, replace(found[0], id=ContestId(new)))
        print(words("load-new", contest=new))


@cli.command()
def links(
    contest: ContestName,
    data: DataFolder = None,
    seat: Annotated[str, typer.Option(help="host:1 … host:9, scrutineer:1, judge:ID.")] = "host:1",
    port: Annotated[int | None, typer.Option(help="Port the server listens on.")] = None,
) -> None:
    """Print a new private link, once usable, for a seat (生成席位专用链接)."""
    from app.serve import local_url, new_link

    with clear_failures():
        settings = settings_for(data, port=port)
        hall = open_hall(settings)
        token = new_link(hall, ContestId(contest), seat)
        print(f"{local_url(settings)}/pair#{token}")


@cli.command()
def rehearse(
    plan: PlanFile,
    seed: Annotated[int, typer.Option(help="The same seed gives the same standings and awards.")] = 1,
    speed: Annotated[
        float | None, typer.Option(min=0.1, help="60 = sixty times faster than people; without it, at once.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Results as JSON on stdout.")] = False,
) -> None:
    """Run a whole evening with simulated host and judges, over real sockets (彩排整场赛事)."""
    from app.main import set_up_logs
    from app.rehearse import StuckError
    from app.rehearse import rehearse as run

    set_up_logs("ERROR")
    with clear_failures():
        read = read_plan(plan, LANG)
        try:
            found, steps = run(read, seed, speed, _progress(quiet=as_json))
        except (StuckError, TimeoutError, ConnectionError) as error:
            raise TroubleError(
                "rehearsal-stuck", EX_DISAGREE, reason=str(error) or type(error).__name__
            ) from None
        if as_json:
            print(json.dumps(found, ensure_ascii=False, indent=1))
            return
        names = {e.id: _text(read.unit[e.unit].name) for e in read.entries}
        print("\n" + words("rehearsed", steps=str(steps), title=_text(read.title)))
        for row in found["standings"]:
            print(f"{row['rank'] or '-':>4}  {row['total'] or row['status']:>9}  {names[row['entry']]}")
        for award in found["awards"]:
            title = next(_text(a.name) for a in read.awards if a.id == award["award"])
            print(f"{title}: {'、'.join(names[e] for e in award['entries']) or '-'}")
        print(words("digest", digest=found["digest"]))


@cli.command()
def verify(bundle: Annotated[Path, typer.Argument(help="A bundle (.zip or folder).")]) -> None:
    """Check a bundle with the independent program (独立核验归档包)."""
    program = ROOT / "verify" / "leitai_verify.py"
    done = subprocess.run([sys.executable, str(program), str(bundle), "--lang", LANG], check=False)  # noqa: S603 (our own program)
    raise typer.Exit(done.returncode)


@cli.command()
def export(
    contest: ContestName,
    data: DataFolder = None,
    to: Annotated[Path | None, typer.Option("--to", help="The archive to write.")] = None,
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
            raise TroubleError("read-only", 4, folder=str(path.parent.resolve())) from None
        print(words("exported", path=str(path)))


@cli.command(context_settings={"allow_extra_args": True, "ignore_unknown_options": True})
def bench(
    context: typer.Context, name: Annotated[str, typer.Argument(help="fanout, herd, stuck, start, confirm …")]
) -> None:
    """Run a benchmark and print its figures (运行性能测试)."""
    command = [sys.executable, "-m", "benchmarks", name, *context.args]
    raise typer.Exit(subprocess.run(command, check=False, cwd=ROOT).returncode)  # noqa: S603 (our own program)


def _progress(*, quiet: bool) -> Callable[[str, dict[str, Any]], None]:
    def step(kind: str, _command: dict[str, Any]) -> None:
        if not quiet:
            print(f" {kind}", end="", flush=True)

    return step


def _text(text: Mapping[Lang, str]) -> str:
    return text.get(LANG) or next(iter(text.values()))


if __name__ == "__main__":
    cli(prog_name="leitai")
