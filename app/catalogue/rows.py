"""The catalogue's tables: contests, plans by revision, links and devices, and certified results for SQL reports."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Integer, String, Text
from sqlmodel import Field, SQLModel


class ContestRow(SQLModel, table=True):
    """A contest on this installation, and where it stands (written with the event that moved it)."""

    __tablename__ = "contests"

    id: str = Field(sa_column=Column(String(64), primary_key=True))
    title: str = Field(sa_column=Column(Text, nullable=False))
    date: str | None = Field(sa_column=Column(String(40), nullable=True))
    digest: str = Field(sa_column=Column(String(64), nullable=False))
    revision: int = Field(sa_column=Column(Integer, nullable=False))
    mode: str = Field(sa_column=Column(String(12), nullable=False))
    chapter: str = Field(sa_column=Column(String(12), nullable=False))
    pairing_until: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    created_at: int = Field(sa_column=Column(BigInteger, nullable=False))


class PlanRow(SQLModel, table=True):
    """A revision of a contest's plan."""

    __tablename__ = "plans"

    contest_id: str = Field(sa_column=Column(String(64), ForeignKey("contests.id"), primary_key=True))
    revision: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    digest: str = Field(sa_column=Column(String(64), nullable=False))
    plan: str = Field(sa_column=Column(Text, nullable=False))
    at: int = Field(sa_column=Column(BigInteger, nullable=False))


class LinkRow(SQLModel, table=True):
    """A one-use pairing link (and PIN), stored hashed."""

    __tablename__ = "links"

    token_hash: str = Field(sa_column=Column(String(64), primary_key=True))
    contest_id: str = Field(
        sa_column=Column(String(64), ForeignKey("contests.id"), nullable=False, index=True)
    )
    seat: str = Field(sa_column=Column(String(80), nullable=False))
    pin_hash: str | None = Field(sa_column=Column(String(64), nullable=True))
    made_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    expires_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    used_at: int | None = Field(sa_column=Column(BigInteger, nullable=True))


class DeviceRow(SQLModel, table=True):
    """A device that was paired with a seat; its token is stored hashed."""

    __tablename__ = "devices"

    id: str = Field(sa_column=Column(String(32), primary_key=True))
    contest_id: str = Field(
        sa_column=Column(String(64), ForeignKey("contests.id"), nullable=False, index=True)
    )
    seat: str = Field(sa_column=Column(String(80), nullable=False))
    token_hash: str = Field(sa_column=Column(String(64), nullable=False, unique=True))
    paired_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    approved: bool = Field(sa_column=Column(Boolean, nullable=False))
    revoked_at: int | None = Field(sa_column=Column(BigInteger, nullable=True))


class CertifiedRow(SQLModel, table=True):
    """An entry's certified place, written in the transaction of the certification."""

    __tablename__ = "certified_results"

    contest_id: str = Field(sa_column=Column(String(64), ForeignKey("contests.id"), primary_key=True))
    entry_id: str = Field(sa_column=Column(String(64), primary_key=True))
    unit_id: str = Field(sa_column=Column(String(64), nullable=False, index=True))
    place: int = Field(sa_column=Column(Integer, nullable=False))
    rank: int | None = Field(sa_column=Column(Integer, nullable=True))
    total: str = Field(sa_column=Column(String(40), nullable=False))
    revision: int = Field(sa_column=Column(Integer, nullable=False))
    """How many corrections were applied to the certified result; 0 as certified."""
    seq: int = Field(sa_column=Column(BigInteger, nullable=False))


class CertifiedAwardRow(SQLModel, table=True):
    """A winner of a certified award."""

    __tablename__ = "certified_awards"

    contest_id: str = Field(sa_column=Column(String(64), ForeignKey("contests.id"), primary_key=True))
    award_id: str = Field(sa_column=Column(String(64), primary_key=True))
    entry_id: str = Field(sa_column=Column(String(64), primary_key=True))
