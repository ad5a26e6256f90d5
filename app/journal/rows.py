"""The journal's tables: lines, answers already given, signed heads. Lines are never changed or deleted."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, String, Text
from sqlmodel import Field, SQLModel


class JournalLine(SQLModel, table=True):
    """One event of one contest, chained to the line before it."""

    __tablename__ = "journal"

    contest_id: str = Field(sa_column=Column(String(64), ForeignKey("contests.id"), primary_key=True))
    seq: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    by: str = Field(sa_column=Column(String(80), nullable=False))
    kind: str = Field(sa_column=Column(String(40), nullable=False))
    body: str = Field(sa_column=Column(Text, nullable=False))
    """Canonical JSON of the event without at and by."""
    salt: str = Field(sa_column=Column(String(32), nullable=False))
    hash: str = Field(sa_column=Column(String(64), nullable=False))


class AnswerRow(SQLModel, table=True):
    """What was answered to a device's command, written with its events: a repeat gets the same."""

    __tablename__ = "answers"

    contest_id: str = Field(sa_column=Column(String(64), ForeignKey("contests.id"), primary_key=True))
    seat: str = Field(sa_column=Column(String(80), primary_key=True))
    ref: str = Field(sa_column=Column(String(64), primary_key=True))
    digest: str = Field(sa_column=Column(String(64), nullable=False))
    receipt: str = Field(sa_column=Column(String(8), nullable=False))
    late: bool = Field(sa_column=Column(Boolean, nullable=False))
    seq: int = Field(sa_column=Column(BigInteger, nullable=False, index=True))
    """The journal's number after the command."""


class HeadRow(SQLModel, table=True):
    """The journal's head at a phase boundary, signed."""

    __tablename__ = "heads"

    contest_id: str = Field(sa_column=Column(String(64), ForeignKey("contests.id"), primary_key=True))
    seq: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    boundary: str = Field(sa_column=Column(String(20), primary_key=True))
    hash: str = Field(sa_column=Column(String(64), nullable=False))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))
    signature: str = Field(sa_column=Column(String(128), nullable=False))
