"""What everybody may see: nothing here depends on a mark that has not been revealed."""

from collections.abc import Mapping
from itertools import chain

from judging.contest import Contest, revisions
from judging.decide.order import undrawn
from judging.ids import AwardId, EntryId, TurnId, entry_of
from judging.memo import kept
from judging.outcome import Results
from judging.panel import due, missing, panel_judges
from judging.rows import rows
from judging.stage import at_work, in_state, marking_now
from judging.table import Listed, where
from judging.views import slices as s
from judging.views.chain import Chain
from judging.views.corrections import notices_slice
from judging.views.levels import levels_slice
from judging.views.reveal import reveal_slice
from judging.views.words import entry_card, judge_label, position, unit_words

Slices = Mapping[str, object]


def public_slices(contest: Contest, chain: Chain | None) -> Slices:
    """The slices of audience, screens and presenters, and the public half of host and scrutineer."""
    return {
        "contest": contest_slice(contest),
        "programme": programme_slice(contest),
        "draw": draw_slice(contest),
        "stage": stage_slice(contest),
        "clock": clock_slice(contest),
        "progress": progress_slice(contest),
        "reveal": reveal_slice(contest),
        "standings": standings_slice(contest),
        "levels": levels_slice(contest),
        "ceremony": ceremony_slice(contest),
        "pause": pause_slice(contest),
        "seal": seal_slice(contest, chain),
        "notices": notices_slice(contest),
    }


@kept
def contest_slice(contest: Contest) -> s.ContestSlice:
    """What the contest is and where the evening stands."""
    plan, show = contest.plan, contest.show
    return s.ContestSlice(
        id=contest.id,
        title=plan.title,
        subtitle=plan.subtitle,
        organiser=plan.organiser,
        venue=plan.venue,
        date=plan.date,
        mode=contest.mode,
        chapter=show.chapter,
        round=show.round,
        round_name=plan.round[show.round].name,
        entry_count=len(plan.entries),
        judge_count=len(plan.judge),
        criteria=tuple(c.name for p in plan.panels for c in p.criteria),
        theme=s.ThemeView(accent=plan.theme.accent, background=plan.theme.background, base=plan.theme.base),
    )


@kept
def programme_slice(contest: Contest) -> s.ProgrammeSlice:
    """The running order; hidden before the draw has been made."""
    show, plan = contest.show, contest.plan
    hidden = undrawn(contest)
    known = taking_part(contest) if hidden else ()
    return s.ProgrammeSlice(
        drawn=not hidden,
        rows=() if hidden else Listed(programme_row(contest, show.order)),
        entrants=tuple(s.Entrant(entry=e, unit=unit_words(plan, e)) for e in known),
    )


def taking_part(contest: Contest) -> tuple[EntryId, ...]:
    """Who has a turn in this round, in the order of the plan."""
    plan, here = contest.plan, frozenset(map(entry_of, contest.show.order))
    return tuple(e for e in plan.round[contest.show.round].entries or plan.entry if e in here)


@rows
def programme_row(contest: Contest, turn: TurnId) -> s.ProgrammeRow:
    """A line of the running order."""
    entry = contest.plan.entry[entry_of(turn)]
    return s.ProgrammeRow(
        turn=turn,
        entry=entry.id,
        position=position(contest, turn),
        unit=unit_words(contest.plan, entry.id),
        topic=entry.topic,
        presenter=entry.presenter,
        state=contest.show.states[turn],
    )


@kept
def draw_slice(contest: Contest) -> s.DrawSlice | None:
    """The public draw: the seed stays hidden until the order is drawn."""
    draw, plan = contest.show.draw, contest.plan
    if draw is None:
        return None
    done, known = draw.order is not None, taking_part(contest)
    return s.DrawSlice(
        commitment=draw.commitment,
        word=draw.word,
        seed=draw.seed if done else None,
        names=tuple(unit_words(plan, e) for e in known),
        order=tuple(unit_words(plan, entry_of(t)) for t in draw.order) if draw.order is not None else None,
        ids=known if draw.order is None else tuple(map(entry_of, draw.order)),
    )


@kept
def stage_slice(contest: Contest) -> s.StageSlice:
    """Who is on stage and who is next."""
    show = contest.show
    ahead = () if undrawn(contest) else in_state(contest, "waiting") or in_state(contest, "skipped")
    return s.StageSlice(
        now=entry_card(contest, show.current),
        state=show.states[show.current] if show.current else None,
        next=entry_card(contest, next(iter(ahead), None)),
        of=len(show.order),
        together=len(in_state(contest, "held")) or len(marking_now(contest)),
    )


@kept
def clock_slice(contest: Contest) -> s.ClockSlice | None:
    """The stage clock as devices draw it."""
    clock = contest.show.clock
    if clock is None:
        return None
    phase = next(p for p in contest.plan.phases if p.id == clock.phase)
    return s.ClockSlice(
        phase=phase.id,
        phase_name=phase.name,
        limit_ms=clock.limit_ms,
        spent_ms=clock.spent_ms,
        running_since=clock.running_since,
        warn_at_ms=tuple(1000 * x for x in sorted(phase.warn_at, reverse=True)),
        counts_overtime=phase.counts_overtime,
    )


@kept
def progress_slice(contest: Contest) -> s.ProgressSlice | None:
    """One lamp a judge while marking is open or just closed, lit once all the own sheets are in. Never a number."""
    current = contest.show.current
    if current is None or contest.show.states[current] not in ("marking", "closed"):
        return None
    turns = at_work(contest)
    marks = {j for t in turns for j in due(contest, t)}
    gone = {j for t in turns for j in missing(contest, t)}
    lamps = tuple(
        s.Lamp(
            judge=j,
            label=judge_label(contest, j),
            state="out" if j not in marks else "dark" if j in gone else "lit",
        )
        for j in dict.fromkeys(j for t in turns for j in panel_judges(contest.plan, t))
    )
    return s.ProgressSlice(turn=current, open=contest.show.states[current] == "marking", lamps=lamps)


@kept
def withdrawn(contest: Contest) -> tuple[TurnId, ...]:
    """The turns of those who withdrew."""
    return where(contest.show.states, ("withdrawn",))


@kept
def standings_slice(contest: Contest) -> s.StandingsSlice:
    """The standing of what has been revealed, and of those who withdrew."""
    show = contest.show
    shown = show.revealed if show.frozen is None else show.frozen
    entries = frozenset(map(entry_of, chain(shown, withdrawn(contest))))
    return s.StandingsSlice(
        frozen=show.frozen is not None,
        complete=show.chapter in ("standings", "ceremony", "after"),
        certified=contest.mode == "certified",
        revision=revisions(contest, told=True),
        rows=s.StandingRows(contest.plan, contest.public.standings, entries),
    )


def winner(contest: Contest, results: Results, entry: EntryId) -> s.Winner:
    """A winner as shown."""
    found, place = contest.plan.entry[entry], results.place.get(entry)
    return s.Winner(
        entry=entry,
        unit=unit_words(contest.plan, entry),
        topic=found.topic,
        presenter=found.presenter,
        total=place.total if place else None,
    )


def award_view(
    contest: Contest, results: Results, award: AwardId, winners: tuple[EntryId, ...] | None
) -> s.AwardView:
    """An award; without winners while they are not named."""
    name = next(a.name for a in contest.plan.awards if a.id == award)
    if winners is None:
        return s.AwardView(award=award, name=name, winners=None)
    steps = (step for given in results.awards if given.award == award for step in given.trace)
    return s.AwardView(
        award=award,
        name=name,
        winners=tuple(winner(contest, results, e) for e in winners),
        decided=next((step.args["reason"] for step in steps if step.code == "prize-people"), None),
    )


@kept
def ceremony_slice(contest: Contest) -> s.CeremonySlice | None:
    """The award on the screen, those given before, and how many are left."""
    show = contest.show
    if show.chapter not in ("ceremony", "after"):
        return None
    results, winners = contest.revealed, contest.winners
    now = (
        None
        if show.award is None
        else award_view(contest, results, show.award, winners.get(show.award) if show.named else None)
    )
    given = tuple(award_view(contest, results, a, winners[a]) for a in show.given)
    return s.CeremonySlice(now=now, given=given, remaining=len(contest.plan.awards) - len(show.given))


@kept
def pause_slice(contest: Contest) -> s.BreakSlice | None:
    """The break, if there is one."""
    pause = contest.show.pause
    return None if pause is None else s.BreakSlice(until=pause.until, message=pause.message)


def seal_slice(contest: Contest, chain: Chain | None) -> s.SealSlice | None:
    """The journal's head at the last boundary."""
    if chain is None or not chain.boundary:
        return None
    return s.SealSlice(
        boundary=chain.boundary,
        head=chain.boundary_head,
        at=chain.boundary_at,
        certified_at=contest.certified_at,
    )
