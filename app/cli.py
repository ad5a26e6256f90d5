# ruff: noqa: E402 (the collector is told to rest before anything is imported)
"""The command line: `leitai up`, list, load, clone, links, rehearse; what needs only files stands in cli_files."""

import gc
import signal

if __name__ == "__main__":
    # Ctrl+C while the program is still being read ends it without a word.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
gc.disable()  # importing makes objects that all stay: looking for garbage among them is a tenth of the start

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Annotated, Any

import typer
from typer.exceptions import TyperException

from app.cli_files import files
from app.installing import (
    EX_DISAGREE,
    EX_PLAN,
    EX_UNKNOWN,
    EX_USAGE,
    TroubleError,
    add_contest,
    add_demo,
    open_hall,
    read_plan,
    served_at,
    take_folder,
    take_port,
)
from app.terminal import ContestName, DataFolder, PlanFile, clear_failures, lang, settings_for, text_of, words
from app.usage import misused
from judging.ids import ContestId

cli = typer.Typer(
    name="leitai", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None,
    help="Leitai 擂台",
)  # fmt: skip

cli.add_typer(files)


@cli.command()
def up(
    port: Annotated[int | None, typer.Option(help="Port to listen on (监听端口).")] = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on (监听地址).")] = None,
    lan: Annotated[
        bool,
        typer.Option("--lan", help="Let phones and tablets of this network in (允许局域网内的设备访问)."),
    ] = False,
    data: DataFolder = None,
    demo: Annotated[
        bool,
        typer.Option(
            "--demo/--no-demo", help="Load the demo where there is no contest (没有赛事时载入演示)."
        ),
    ] = True,
    tls: Annotated[
        bool,
        typer.Option(
            "--tls", help="HTTPS with a certificate of this installation's own (使用自签证书的 HTTPS)."
        ),
    ] = False,
) -> None:
    """Run the server (启动服务器)."""
    from app.serve import serve

    with clear_failures():
        settings = settings_for(data, port=port, host=host or ("0.0.0.0" if lan else None))
        listening = take_port(settings.host, settings.port)
        hall = open_hall(settings)
        take_folder(settings)
        if demo:
            add_demo(hall, lang())
        serve(hall, listening, words, tls=tls)


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
            print(f"{card.id}\t{card.mode}\t{card.date or '-'}\t{text_of(card.title)}")


@cli.command()
def load(file: PlanFile, data: DataFolder = None) -> None:
    """Load a plan file as a new contest, or as a new revision of a draft (载入赛事方案)."""
    from app import catalogue
    from app.clock import now

    with clear_failures():
        plan = read_plan(file, lang())
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
    contest: ContestName,
    new: Annotated[str, typer.Argument(help="The new id (新编号).")],
    data: DataFolder = None,
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
    seat: Annotated[str, typer.Option(help="host:1 … host:9, scrutineer:1, judge:ID (席位).")] = "host:1",
    port: Annotated[
        int | None,
        typer.Option(help="Port of the server, if it is not the one that serves this folder (服务器的端口)."),
    ] = None,
) -> None:
    """Print a new private link, once usable, for a seat (生成席位专用链接)."""
    from app.serve import here, new_link

    with clear_failures():
        settings = settings_for(data, port=port)
        hall = open_hall(settings)
        token = new_link(hall, ContestId(contest), seat)
        known = settings.public_url.rstrip("/") or (served_at(settings) if port is None else None)
        print(f"{known or here(settings, 'http', settings.port)}/pair#{token}")
        if known is None and port is None:
            print(words("links-port", port=str(settings.port)), file=sys.stderr)


@cli.command()
def rehearse(
    plan: PlanFile,
    seed: Annotated[
        int, typer.Option(help="The same seed gives the same standings and awards (种子相同则结果相同).")
    ] = 1,
    speed: Annotated[
        float | None,
        typer.Option(
            min=0.1,
            help="60 = sixty times faster than people; without it, at once (60 表示比真人快六十倍；不写则不等待).",
        ),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Results as JSON on stdout (以 JSON 输出结果).")
    ] = False,
) -> None:
    """Run a whole evening with simulated host and judges, over real sockets (彩排整场赛事)."""
    from app.logs import set_up_logs
    from app.printout import result_lines
    from app.rehearsal.evening import StuckError
    from app.rehearsal.evening import rehearse as run

    set_up_logs("ERROR")
    with clear_failures():
        read = read_plan(plan, lang())
        try:
            found, steps = run(read, seed, speed, _progress(quiet=as_json))
        except (StuckError, TimeoutError, ConnectionError) as error:
            raise TroubleError(
                "rehearsal-stuck", EX_DISAGREE, reason=str(error) or type(error).__name__
            ) from None
        if as_json:
            print(json.dumps(found, ensure_ascii=False, indent=1))
            return
        print("\n" + words("rehearsed", steps=str(steps), title=text_of(read.title)))
        print("\n".join(result_lines(read, found, lang())))
        print(words("digest", digest=found["digest"]))


def _progress(*, quiet: bool) -> Callable[[str, dict[str, Any]], None]:
    def step(kind: str, _command: dict[str, Any]) -> None:
        if not quiet or sys.stderr.isatty():
            print(f" {kind}", end="", flush=True, file=sys.stderr)

    return step


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; its exit code. A command line that cannot be understood is told in the reader's language."""
    try:
        done = cli(arguments, prog_name="./leitai", standalone_mode=False)
    except TyperException as error:
        print(misused(error), file=sys.stderr)
        return EX_USAGE
    return int(done or 0)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(main())
