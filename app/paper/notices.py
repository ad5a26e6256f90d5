"""The corrections the hall was told of, in sentences for paper: old, new, why and who decided."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.sentences import minute, named, say
from app.tracetext import seat_name, unended
from judging.contest import Contest
from judging.ids import Lang
from judging.views import slices as s
from judging.views.corrections import notices_slice


@dataclass(frozen=True, kw_only=True)
class Told:
    """One announced correction."""

    heading: str
    lines: tuple[str, ...]


def told(contest: Contest, lang: Lang) -> tuple[Told, ...]:
    """Every announced correction, the newest first; what waits for the host is not public and not here."""
    return tuple(_told(notice, lang) for notice in notices_slice(contest).notices)


def _told(notice: s.NoticeView, lang: Lang) -> Told:
    revision = say(lang, "notice-revision", n=str(notice.revision)) if notice.revision else ""
    return Told(
        heading=" · ".join(x for x in (revision, say(lang, "notice-at", time=minute(notice.at))) if x),
        lines=(
            *(_award(award, lang) for award in notice.awards),
            *(line for place in sorted(notice.places, key=_only_moved) for line in _place(place, lang)),
            *(line for decided in notice.decided for line in _decided(decided, lang)),
        ),
    )


def _award(award: s.AwardMove, lang: Lang) -> str:
    def winners(units: tuple[s.Words, ...]) -> str:
        names = [named(unit, lang) for unit in units]
        return say(lang, "trace-comma").join(names) if names else say(lang, "notice-award-nobody")

    before, after = winners(award.before), winners(award.after)
    return say(lang, "notice-award", award=named(award.name, lang), before=before, after=after)


def _only_moved(place: s.PlaceView) -> bool:
    """Those whose score or outcome changed come before those who only moved up or down by it."""
    return (place.total_before, place.status_before) == (place.total_after, place.status_after)


def _place(place: s.PlaceView, lang: Lang) -> Iterator[str]:
    """Place and total if they change, and every card or tier that changes; else that a judge's card was corrected."""
    unit = named(place.unit, lang)
    before = _standing(place.status_before, place.rank_before, place.total_before, lang)
    after = _standing(place.status_after, place.rank_after, place.total_after, lang)
    if before != after:
        yield say(lang, "notice-place", unit=unit, before=before, after=after)
    elif not place.levels:
        yield say(lang, "notice-card", unit=unit)
    for level in place.levels:
        of = say(lang, "notice-level-of", unit=unit, name=named(level.name, lang))
        yield say(
            lang, "notice-place", unit=of, before=_level(level.before, lang), after=_level(level.after, lang)
        )


def _level(level: s.Words | None, lang: Lang) -> str:
    return say(lang, "notice-level-none") if level is None else named(level, lang)


def _standing(status: str, rank: int | None, total: str | None, lang: Lang) -> str:
    if status != "scored":
        return say(lang, f"notice-status-{status}")
    if rank is not None and total:
        return say(lang, "notice-rank-total", rank=str(rank), total=total)
    if total:
        return say(lang, "notice-total", total=total)
    return "–" if rank is None else say(lang, "notice-rank", rank=str(rank))


def _decided(decided: s.Decided, lang: Lang) -> tuple[str, str]:
    return (
        say(lang, "notice-why", reason=unended(decided.reason)),
        say(lang, "notice-who", by=seat_name(lang, decided.by), second=seat_name(lang, decided.second)),
    )
