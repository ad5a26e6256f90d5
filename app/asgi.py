"""The program for a stock server: `uvicorn --factory app.asgi:app --http app.fanout.lean:LeanHttpProtocol`."""

import sys

from fastapi import FastAPI

from app.hall import Hall
from app.installing import TroubleError, open_hall, take_folder
from app.logs import set_up_logs
from app.main import create_app
from app.terminal import lang, settings_for


def app() -> FastAPI:
    """The server on the installation that the environment names; SystemExit with one sentence where that cannot be.

    Without `--http` followers come in as ordinary websockets: same views, same rules, at a stock server's price.
    """
    try:
        hall = _hall()
    except TroubleError as trouble:
        sys.stderr.write(f"{trouble.sentence(lang())}\n")
        raise SystemExit(trouble.exit_code) from None
    return create_app(hall)


def _hall() -> Hall:
    settings = settings_for(None)
    set_up_logs(settings.log_level)
    hall = open_hall(settings)
    take_folder(settings)
    return hall
