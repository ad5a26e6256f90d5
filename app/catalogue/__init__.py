"""The catalogue: which contests there are, their plans by revision, and what was certified."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, true, update

from app import plancodec
from app.catalogue.rows import CertifiedAwardRow, CertifiedRow, ContestRow, PlanRow
from app.journal import Journal, Place, beginning
from judging.events import ContestCreated, PlanRevised
from judging.ids import AwardId, ContestId, EntryId, Instant
from judging.plan import Plan

INSTALLATION = "installation"
"""Who creates contests: the machine's owner, at the command line or by the host's page."""

_contests: Any = ContestRow.__table__  # type: ignore[attr-defined]
_plans: Any = PlanRow.__table__  # type: ignore[attr-defined]


class ContestExistsError(Exception):
    """There is a contest of this id already."""


class NotDraftError(Exception):
    """Only a draft's plan can be revised."""


@dataclass(frozen=True, kw_only=True)
class ContestCard:
    """A contest as the list shows it."""

    id: ContestId
    title: dict[str, str]
    mode: str
    chapter: str
    date: str | None
    digest: str


def contests(connection: Connection) -> tuple[ContestCard, ...]:
    """All contests, the newest first."""
    found = connection.execute(select(_contests).order_by(_contests.c.created_at.desc(), _contests.c.id))
    return tuple(
        ContestCard(
            id=ContestId(row.id), title=json.loads(row.title), mode=row.mode, chapter=row.chapter, date=row.date,
            digest=row.digest,
        )
        for row in found
    )  # fmt: skip


def plan(connection: Connection, contest: ContestId) -> tuple[Plan, str] | None:
    """The contest's newest plan and its digest; None when there is no such contest."""
    found = kept_plan(connection, contest)
    return None if found is None else (plancodec.decode(found[0]), found[1])


def kept_plan(
    connection: Connection, contest: ContestId, digest: str | None = None
) -> tuple[dict[str, Any], str] | None:
    """The same, or the revision of a digest, as the JSON that was written down: a newer version may say more."""
    row = connection.execute(
        select(_plans.c.plan, _plans.c.digest)
        .where(_plans.c.contest_id == contest, _plans.c.digest == digest if digest else true())
        .order_by(_plans.c.revision.desc())
    ).first()
    return None if row is None else (json.loads(row.plan), row.digest)


def create(
    connection: Connection, journal: Journal, made: Plan, now: Instant, by: str = INSTALLATION
) -> None:
    """A new draft under this plan. ContestExistsError when its id is taken."""
    if connection.execute(select(_contests.c.id).where(_contests.c.id == made.id)).first():
        raise ContestExistsError(made.id)
    digest = plancodec.digest(made)
    connection.execute(
        insert(_contests).values(
            id=made.id, title=json.dumps(dict(made.title), ensure_ascii=False), date=made.date, digest=digest,
            revision=1, mode="draft", chapter="before", created_at=now,
        )
    )  # fmt: skip
    _keep(connection, made, digest, 1, now)
    journal.append(
        connection, made.id, beginning(made.id), [ContestCreated(at=now, by=by, plan_digest=digest)]
    )


def revise(
    connection: Connection, journal: Journal, made: Plan, now: Instant, by: str = INSTALLATION
) -> bool:
    """A new revision of a draft's plan; False when it is the same plan. NotDraftError once it has begun."""
    # Held until all is written: meanwhile nobody can open the contest.
    row = connection.execute(select(_contests).where(_contests.c.id == made.id).with_for_update()).one()
    digest = plancodec.digest(made)
    if row.digest == digest:
        return False
    if row.mode != "draft":
        raise NotDraftError(made.id)
    connection.execute(
        update(_contests).where(_contests.c.id == made.id).values(
            title=json.dumps(dict(made.title), ensure_ascii=False), date=made.date, digest=digest,
            revision=row.revision + 1,
        )
    )  # fmt: skip
    _keep(connection, made, digest, row.revision + 1, now)
    place = beginning(made.id)
    for line in journal.checked(connection, made.id):
        place = Place(seq=line.seq, head=bytes.fromhex(line.hash))
    journal.append(connection, made.id, place, [PlanRevised(at=now, by=by, plan_digest=digest)])
    return True


def _keep(connection: Connection, made: Plan, digest: str, revision: int, now: Instant) -> None:
    text = plancodec.canonical(plancodec.encode(made))
    connection.execute(
        insert(_plans).values(contest_id=made.id, revision=revision, digest=digest, plan=text, at=now)
    )


def moved(connection: Connection, contest: ContestId, mode: str, chapter: str) -> None:
    """Write where the contest stands, in the transaction of the events that moved it there."""
    _set(connection, contest, mode=mode, chapter=chapter)


def _set(connection: Connection, contest: ContestId, **values: str | int | None) -> None:
    connection.execute(update(_contests).where(_contests.c.id == contest).values(**values))


def certified(
    connection: Connection,
    made: Plan,
    standings: Sequence[tuple[EntryId, int | None, str]],
    winners: Sequence[tuple[AwardId, Sequence[EntryId]]],
    seq: int,
    revision: int = 0,
) -> None:
    """Write the certified results as rows, in the transaction of the certification (a correction replaces them)."""
    for table in (CertifiedRow, CertifiedAwardRow):
        connection.execute(delete(table).where(table.contest_id == made.id))  # type: ignore[arg-type]
    places = [
        {"contest_id": made.id, "entry_id": entry, "unit_id": made.entry[entry].unit, "place": n, "rank": rank,
         "total": total, "revision": revision, "seq": seq}
        for n, (entry, rank, total) in enumerate(standings, 1)
    ]  # fmt: skip
    awards = [
        {"contest_id": made.id, "award_id": award, "entry_id": entry}
        for award, entries in winners
        for entry in entries
    ]
    for table, rows in ((CertifiedRow, places), (CertifiedAwardRow, awards)):
        if rows:
            connection.execute(insert(table), rows)


def pairing_until(connection: Connection, contest: ContestId) -> int | None:
    """Until when PINs work, in ms; None while pairing is closed."""
    found = connection.execute(select(_contests.c.pairing_until).where(_contests.c.id == contest)).scalar()
    return None if found is None else int(found)


def set_pairing(connection: Connection, contest: ContestId, until: int | None) -> None:
    """Open pairing by PIN until then, or close it."""
    _set(connection, contest, pairing_until=until)


def how_many(connection: Connection) -> int:
    """How many contests there are."""
    return int(connection.execute(select(func.count()).select_from(_contests)).scalar_one())
