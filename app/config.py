"""What can be set from outside: the environment (LEITAI_…) first, the command line above it."""

import os
from functools import cached_property
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, field_validator

VERSION: Final = "0.1.0"
ROOT: Final = Path(__file__).resolve().parent.parent
FRONTEND: Final = ROOT / "frontend"
PREFIX: Final = "LEITAI_"
MAX_FRAME: Final = 64 * 1024
"""Bytes of the longest message a seat may send."""


class Settings(BaseModel):
    """One installation's settings; every field is also an environment variable, LEITAI_ and its name."""

    model_config = ConfigDict(extra="ignore")

    def __init__(self, **given: object) -> None:
        """From the environment, with what is given on top. ValidationError for a value that cannot be."""
        named = {k.removeprefix(PREFIX).lower(): v for k, v in os.environ.items() if k.startswith(PREFIX)}
        super().__init__(**(named | given))

    data: Path = ROOT / "data"
    """Folder of the database, the signing key and the certificates."""
    database_url: str = Field(
        default="",
        pattern=r"^$|^postgres(ql)?://.|^postgresql\+psycopg://.|^sqlite:///.",
        examples=["postgresql://NAME:PASSWORD@HOST/NAME"],
    )
    """postgresql+psycopg://…; empty: SQLite in the data folder."""
    redis_url: str = Field(default="", pattern=r"^$|^(rediss?|unix)://.", examples=["redis://HOST:6379/0"])
    """redis://…, needed by several processes on one PostgreSQL; empty: one process."""
    host: str = "127.0.0.1"
    port: int = Field(default=8000, ge=0, le=65_535)
    """0: any that is free."""
    public_url: str = Field(
        default="", pattern=r"^$|^https?://[^/@]+/?$", examples=["https://contest.example.org"]
    )
    """The address people reach the server by, if a proxy stands before it: https://leitai.example."""
    trusted_proxies: str = "127.0.0.1"
    """Addresses whose X-Forwarded-For is believed, by commas."""
    max_followers: int = Field(default=20_000, ge=1)
    max_followers_per_address: int = Field(default=5_000, ge=1)
    log_level: str = Field(default="INFO", pattern=r"(?i)^(DEBUG|INFO|WARNING|ERROR|CRITICAL)$")
    pages: Path = FRONTEND / "dist"

    @field_validator("database_url", "redis_url", "public_url")
    @classmethod
    def _readable(cls, address: str) -> str:
        """An address whose port is a number: a password with a slash in it has to be written as %2F."""
        _ = urlsplit(address).port
        return address

    @cached_property
    def database(self) -> str:
        """The database's address."""
        url = self.database_url or f"sqlite:///{(self.data / 'leitai.sqlite').resolve()}"
        for plain in ("postgresql://", "postgres://"):
            if url.startswith(plain):
                return "postgresql+psycopg://" + url.removeprefix(plain)
        return url

    @property
    def sqlite(self) -> bool:
        """Whether the journal lies in a file of the data folder."""
        return self.database.startswith("sqlite")

    @property
    def everywhere(self) -> bool:
        """Whether the server listens on every address of the machine."""
        return self.host in ("0.0.0.0", "::")
