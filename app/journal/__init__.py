"""The journal: append-only, hash-chained, durable before anything is confirmed."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from app.journal.chain import Signer, link, start
from app.journal.codec import decode, encode
from app.journal.rows import AnswerRow, HeadRow, JournalLine
from app.journal.store import NewerFolderError, RacedError, Store, UnfitError, UnwritableError
from judging import events
from judging.events import Event
from judging.ids import ContestId, Instant

__all__ = [
    "Answer", "BrokenChainError", "Connection", "Head", "Journal", "Line", "NewerFolderError", "Place", "RacedError",
    "Store", "UnfitError", "UnwritableError", "beginning",
]  # fmt: skip

BOUNDARIES: dict[type, tuple[str, int]] = {
    events.ContestOpened: ("opened", 0),
    events.MarkingClosed: ("locked", 0),
    events.TurnRevealed: ("before-reveal", -1),
    events.FiguresReleased: ("before-reveal", -1),
    events.ResultsCertified: ("certified", 0),
    events.CorrectionConfirmed: ("corrected", 0),
    events.CorrectionsAnnounced: ("announced", 0),
}
"""Which events sign a head: its boundary, and whether it is the head after the event (0) or before it (-1)."""

PAGE = 2000
"""Lines read at once."""


class BrokenChainError(Exception):
    """A line of the journal is not the one that was written; args: contest and number."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a contest's journal stands: its last number and its head."""

    seq: int
    head: bytes


@dataclass(frozen=True, kw_only=True)
class Line:
    """One line of the journal as it is exported and checked."""

    seq: int
    at: int
    by: str
    kind: str
    body: str
    salt: str
    hash: str

    @property
    def event(self) -> Event:
        """What happened."""
        return decode(self.kind, self.body, self.at, self.by)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a seat was answered, kept under the id its device minted."""

    seat: str
    ref: str
    digest: str
    receipt: str
    late: bool
    seq: int


@dataclass(frozen=True, kw_only=True)
class Head:
    """A signed head at a phase boundary."""

    seq: int
    boundary: str
    hash: str
    at: Instant
    signature: str


class Journal:
    """All contests' journals in one database. Its methods run inside Store.write or Store.read."""

    def __init__(self, signer: Signer) -> None:
        self.signer = signer

    def append(
        self,
        connection: Connection,
        contest: ContestId,
        after: Place,
        happened: Sequence[Event],
        answers: Sequence[Answer] = (),
    ) -> tuple[Place, tuple[Head, ...]]:
        """Write these events and answers; the journal's place afterwards."""
        lines: list[dict[str, Any]] = []
        heads: list[Head] = []
        seq, head = after.seq, after.head
        for each in happened:
            boundary, offset = BOUNDARIES.get(type(each), ("", 0))
            if offset:
                heads.append(self._head(contest, seq, head, boundary, each.at))
            seq += 1
            salt = secrets.token_bytes(16)
            kind, body = encode(each)
            head = link(head, salt, seq=seq, at=each.at, by=each.by, kind=kind, body=body)
            lines.append({
                "contest_id": contest, "seq": seq, "at": each.at, "by": each.by, "kind": kind, "body": body,
                "salt": salt.hex(), "hash": head.hex(),
            })  # fmt: skip
            if boundary and not offset:
                heads.append(self._head(contest, seq, head, boundary, each.at))
        for table, rows in (
            (JournalLine, lines),
            (AnswerRow, [{"contest_id": contest, **vars(a)} for a in answers]),
            (HeadRow, [{"contest_id": contest, **vars(h)} for h in heads]),
        ):
            if rows:
                connection.execute(insert(table), rows)
        return Place(seq=seq, head=head), tuple(heads)

    def lines(self, connection: Connection, contest: ContestId, since: int = 0) -> Iterator[Line]:
        """The lines after number `since`, in order, page by page."""
        table = JournalLine.__table__  # type: ignore[attr-defined]
        while True:
            found = connection.execute(
                select(table)
                .where(table.c.contest_id == contest, table.c.seq > since)
                .order_by(table.c.seq)
                .limit(PAGE)
            ).all()
            yield from map(_line, found)
            if len(found) < PAGE:
                return
            since = found[-1].seq

    def checked(
        self, connection: Connection, contest: ContestId, place: Place | None = None
    ) -> Iterator[Line]:
        """The lines after `place`, each one's hash recomputed. BrokenChainError at the first that was changed."""
        seq, head = (place.seq, place.head) if place else (0, start(contest))
        for line in self.lines(connection, contest, seq):
            seq += 1
            salt = bytes.fromhex(line.salt)
            head = link(head, salt, seq=line.seq, at=line.at, by=line.by, kind=line.kind, body=line.body)
            if line.seq != seq or line.hash != head.hex():
                raise BrokenChainError(contest, seq)
            yield line

    def answers(self, connection: Connection, contest: ContestId, since: int = 0) -> tuple[Answer, ...]:
        """The answers given with lines after number `since`."""
        table = AnswerRow.__table__  # type: ignore[attr-defined]
        found = connection.execute(select(table).where(table.c.contest_id == contest, table.c.seq > since))
        return tuple(
            Answer(seat=r.seat, ref=r.ref, digest=r.digest, receipt=r.receipt, late=r.late, seq=r.seq)
            for r in found
        )

    def heads(self, connection: Connection, contest: ContestId) -> tuple[Head, ...]:
        """All signed heads, in order."""
        table = HeadRow.__table__  # type: ignore[attr-defined]
        found = connection.execute(
            select(table)
            .where(table.c.contest_id == contest)
            .order_by(table.c.seq, table.c.at, table.c.boundary)
        )
        return tuple(
            Head(seq=r.seq, boundary=r.boundary, hash=r.hash, at=Instant(r.at), signature=r.signature)
            for r in found
        )

    def _head(self, contest: ContestId, seq: int, head: bytes, boundary: str, at: Instant) -> Head:
        signature = self.signer.sign(contest, seq, head.hex())
        return Head(seq=seq, boundary=boundary, hash=head.hex(), at=at, signature=signature)


def beginning(contest: ContestId) -> Place:
    """Before the first line."""
    return Place(seq=0, head=start(contest))


def _line(row: Row[Any]) -> Line:
    return Line(seq=row.seq, at=row.at, by=row.by, kind=row.kind, body=row.body, salt=row.salt, hash=row.hash)
