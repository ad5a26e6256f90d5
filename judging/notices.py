"""Corrections in play: what applying one does, and what the hall was told that is no longer right by it.

Until the host announces it, everything public stands as it was announced; nothing moves silently.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import compress

from judging.contest import Contest, Correction, Told, heir, public_results, unannounced
from judging.figures.brought import Brought
from judging.figures.fold import entered
from judging.ids import AwardId, EntryId, JudgeId, TurnId, entry_of, round_of
from judging.outcome import Results
from judging.scrutiny.correction import (
    Amendment,
    Applied,
    AwardChange,
    ChangeOutcome,
    ChangeOvertime,
    Changes,
    EditMark,
    ExcludeJudge,
    PlaceChange,
    candidates,
    differences,
    moved,
    place_change,
)
from judging.table import other_keys, where


@dataclass(frozen=True, kw_only=True)
class Prepared:
    """What an announcement will say: places and awards as the hall was told them, and as they are right now."""

    places: tuple[PlaceChange, ...]
    awards: tuple[AwardChange, ...]


def amended(contest: Contest, correction: Correction) -> Contest:
    """The contest with the correction's amendments counting; excluded from all means from all marked so far."""
    made = tuple(
        Applied(
            what=each, reason=correction.reason, by=correction.by, at=correction.at, correction=correction.id
        )
        for amendment in correction.amendments
        for each in _single(contest, amendment)
    )
    told = contest.told
    if told is None and correction.hall == "owed":
        told = Told(brought=contest.brought, released=contest.show.released)
    after = replace(
        contest,
        amended=(*contest.amended, *made),
        corrections={**contest.corrections, correction.id: correction},
        told=told,
    )
    return heir(
        contest, after if correction.brought is None else _brought(after, correction, correction.brought)
    )


def _brought(contest: Contest, correction: Correction, brought: Brought) -> Contest:
    """With its values from outside in place of the present ones; what was public stays public."""
    contest = entered(contest, brought, by=correction.by, at=correction.at, source=correction.reason)
    known = frozenset(contest.brought)
    released = known if contest.mode == "certified" else contest.show.released & known
    return replace(contest, show=replace(contest.show, released=released))


def _single(contest: Contest, amendment: Amendment) -> Iterator[Amendment]:
    if not isinstance(amendment, ExcludeJudge) or amendment.turn is not None:
        yield amendment
        return
    for turn in contest.show.states:
        if turn in marked(contest):
            yield replace(amendment, turn=turn)


def marked(contest: Contest) -> frozenset[TurnId]:
    """Turns a correction may be about: closed, revealed or withdrawn."""
    return frozenset(where(contest.show.states, ("closed", "revealed", "withdrawn")))


def set_aside(contest: Contest, turn: TurnId, judge: JudgeId | None = None) -> Contest:
    """Without corrections of what is recorded anew: one judge's sheet, or with no judge named the whole turn."""

    def stays(what: Amendment) -> bool:
        if judge is not None:
            return not (isinstance(what, EditMark) and (what.turn, what.judge) == (turn, judge))
        return not (
            isinstance(what, EditMark | ChangeOutcome | ChangeOvertime | ExcludeJudge) and what.turn == turn
        )

    left = tuple(x for x in contest.amended if stays(x.what))
    return contest if len(left) == len(contest.amended) else replace(contest, amended=left)


def effect(contest: Contest, correction: Correction) -> tuple[Changes, bool]:
    """What the correction changes if it is applied now, and whether the hall must then be told."""
    after = amended(contest, replace(correction, state="applied", hall="owed"))
    changes = differences(contest.outcome, after.outcome)
    if unannounced(contest):
        return changes, True
    found = prepared(after)
    return changes, bool(found.places or found.awards)


def effects(contest: Contest) -> Mapping[str, tuple[Changes, bool]]:
    """The effect of every proposed correction, remembered with the contest: each view asks for it."""
    kept: dict[str, dict[str, tuple[Changes, bool]]] = contest.__dict__
    if EFFECTS not in kept:
        proposed = (x for x in contest.corrections.values() if x.state == "proposed")
        kept[EFFECTS] = {x.id: effect(contest, x) for x in proposed}
    return kept[EFFECTS]


def announcement(contest: Contest) -> Prepared:
    """What waits to be announced, remembered likewise."""
    kept: dict[str, Prepared] = contest.__dict__
    if ANNOUNCEMENT not in kept:
        kept[ANNOUNCEMENT] = prepared(contest)
    return kept[ANNOUNCEMENT]


EFFECTS, ANNOUNCEMENT = "_effects", "_announcement"


def prepared(contest: Contest) -> Prepared:
    """Everything the hall was told (a card, a total, a place, a named award) that is not right any more."""
    frozen = contest.show.frozen is not None
    told = contest.revealed
    right = public_results(contest, contest.show.revealed, contest.show.released)
    others = set(other_keys(told.tallies, right.tallies))
    again = compress(contest.show.revealed, map(others.__contains__, map(entry_of, contest.show.revealed)))
    revealed = frozenset(map(entry_of, contest.show.revealed))
    shown = {entry_of(t) for t in again if face(told, t) != face(right, t)}
    concerned = sorted({*candidates(told, right), *shown}, key=right.standings.at)
    places: Iterable[PlaceChange] = (place_change(told, right, entry) for entry in concerned)
    if contest.show.levels_at is None and contest.mode != "certified":  # no card or tier is public yet
        places = (replace(p, levels=()) for p in places)
    if frozen:  # ranks are not public while the board stands still
        places = (replace(p, rank_before=None, rank_after=None) for p in places)
    places = (p for p in places if p.entry in shown or p.levels or (moved(p) and p.entry in revealed))
    return Prepared(places=tuple(places), awards=tuple(_awards(contest, told, right)))


def face(found: Results, turn: TurnId) -> tuple[object, ...]:
    """What a reveal showed of a turn: the judges' cards, the lines, the score."""
    tally = found.tallies[entry_of(turn)].rounds[round_of(turn)]
    cards = tuple((c.judge, c.shown, c.dropped, c.absent) for c in tally.cards)
    return (cards, tally.lines, tally.announced, tally.shown, tally.outcome)


def _awards(contest: Contest, told: Results, right: Results) -> Iterator[AwardChange]:
    """Awards whose winners were named on stage or certified, and are others now."""
    before: dict[AwardId, tuple[EntryId, ...]] = {a.award: a.entries for a in told.awards}
    before |= contest.winners
    for each in right.awards:
        public = contest.mode == "certified" or each.award in contest.show.given
        if public and set(before[each.award]) != set(each.entries):
            yield AwardChange(award=each.award, before=before[each.award], after=each.entries)
