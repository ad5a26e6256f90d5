"""What everybody may see: nothing here depends on a mark that has not been revealed."""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import chain
from typing import cast

from judging.contest import Contest, revisions
from judging.decide.order import needs_draw
from judging.decide.turns import at_work, in_state, marking_now
from judging.ids import AwardId, EntryId, TurnId, entry_of, round_of
from judging.memo import kept
from judging.outcome import Line, Results
from judging.panel import due, missing, panel_judges, recusal
from judging.plan import Plan
from judging.rows import rows
from judging.rules import Component, PanelComponent
from judging.table import Listed, where
from judging.tally.field import judged_in
from judging.views import slices as s
from judging.views.chain import Chain
from judging.views.corrections import notices_slice
from judging.views.levels import levels_slice
from judging.views.words import entry_card, item_words, judge_label, position, unit_words

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
    undrawn = needs_draw(contest) or (show.draw is not None and show.draw.order is None)
    known = plan.round[show.round].entries if undrawn else ()
    return s.ProgrammeSlice(
        drawn=not undrawn,
        rows=() if undrawn else Listed(programme_row(contest, show.order)),
        entrants=tuple(s.Entrant(entry=e, unit=unit_words(plan, e)) for e in known),
    )


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
    done = draw.order is not None
    return s.DrawSlice(
        commitment=draw.commitment,
        word=draw.word,
        seed=draw.seed if done else None,
        names=tuple(unit_words(plan, e) for e in plan.round[draw.round].entries),
        order=tuple(unit_words(plan, entry_of(t)) for t in draw.order) if draw.order is not None else None,
        ids=plan.round[draw.round].entries if draw.order is None else tuple(map(entry_of, draw.order)),
    )


@kept
def stage_slice(contest: Contest) -> s.StageSlice:
    """Who is on stage and who is next."""
    show = contest.show
    ahead = (
        None
        if needs_draw(contest)
        else next(iter(in_state(contest, "waiting") or in_state(contest, "skipped")), None)
    )
    undrawn = show.draw is not None and show.draw.order is None
    return s.StageSlice(
        now=entry_card(contest, show.current),
        state=show.states[show.current] if show.current else None,
        next=None if undrawn else entry_card(contest, ahead),
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
def reveal_slice(contest: Contest) -> s.RevealSlice | None:
    """The arithmetic of the turn on stage once it is revealed: cards, average, adjustments, total, place."""
    show, turn = contest.show, contest.show.current
    if turn is None or show.states[turn] != "revealed" or show.revealed_at is None or show.chapter != "turns":
        return None
    results, entry = contest.revealed, entry_of(turn)
    tally = results.tallies[entry].rounds[round_of(turn)]
    place = None if show.frozen is not None else results.place.get(entry)
    card = entry_card(contest, turn)
    if card is None:
        return None
    return s.RevealSlice(
        turn=turn,
        entry=entry,
        position=card.position,
        unit=card.unit,
        topic=card.topic,
        cards=tuple(
            s.JudgeCard(
                judge=x.judge,
                label=judge_label(contest, x.judge),
                total=None if x.absent else x.shown,
                recused=x.absent and recusal(contest, turn, x.judge) is not None,
                struck=None if x.dropped == "not-best" else x.dropped,
            )
            for x in tally.cards
        ),
        kept=sum(1 for x in tally.cards if not x.absent and x.dropped is None),
        method=method_code(contest, turn),
        times=multiplied(contest, turn),
        average=tally.announced,
        adjustments=tuple(adjustment_line(contest.plan, x, tally.announced) for x in tally.lines),
        final=tally.shown,
        total=None if place is None or place.total in ("", tally.shown) else place.total,
        rank=None if place is None else place.rank,
        tied=place is not None and place.tied,
        of=len(show.revealed),
        revealed_at=show.revealed_at,
    )


def method_code(contest: Contest, turn: TurnId) -> str:
    """The method of the panel judging the turn, in kebab case; "several" where other parts count too."""
    match counting(contest.plan, turn):
        case [PanelComponent() as panel]:
            return re.sub(r"(?<!^)(?=[A-Z])", "-", type(panel.method).__name__).lower()
        case []:
            return "given"
        case _:
            return "several"


def counting(plan: Plan, turn: TurnId) -> list[Component]:
    """The components that are in the score of this turn."""
    return [x for x in plan.tally.components if judged_in(x, round_of(turn))]


def multiplied(contest: Contest, turn: TurnId) -> str | None:
    """Weight x factor x difficulty of the only component of a turn: "70%", "3.2", "1/3"; None for one."""
    parts, rule = counting(contest.plan, turn), contest.plan.tally.round_score
    if len(parts) != 1:
        return None
    times = Fraction(parts[0].weight) * Fraction(rule.factor)
    if rule.difficulty:
        times *= Fraction(_difficulty(contest, turn) or 1)
    if times == 1:
        return None
    if (10_000 * times).denominator != 1:
        return str(times)
    whole = times.numerator / Decimal(times.denominator)
    return f"{(100 * whole).normalize():f}%" if times < 1 else f"{whole.normalize():f}"


def _difficulty(contest: Contest, turn: TurnId) -> Decimal | None:
    """As the hall was told it."""
    brought = contest.brought if contest.told is None else contest.told.brought
    noted = brought.get(("difficulty", turn))
    own = contest.plan.entry[entry_of(turn)].difficulty
    return own if noted is None else cast("Decimal", noted.value)


def adjustment_line(plan: Plan, line: Line, beside: str) -> s.AdjustmentLine:
    """A bonus, deduction or overtime line, with at least as many places as the score it is shown beside."""
    seconds = line.seconds if line.kind == "overtime" else None
    return s.AdjustmentLine(
        item=line.kind,
        name=item_words(plan, line.kind),
        seconds=seconds,
        points=padded(line.shown, beside),
        reason=line.reason,
    )


def padded(number: str, like: str) -> str:
    """The number with zeros appended until it has as many places as `like`."""
    places, wanted = len(number.partition(".")[2]), len(like.partition(".")[2])
    point = "." if wanted and "." not in number else ""
    return f"{number}{point}{'0' * (wanted - places)}"


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


def award_view(contest: Contest, award: AwardId, winners: tuple[EntryId, ...] | None) -> s.AwardView:
    """An award; without winners while they are not named."""
    name = next(a.name for a in contest.plan.awards if a.id == award)
    named = None if winners is None else tuple(winner(contest, contest.revealed, e) for e in winners)
    return s.AwardView(award=award, name=name, winners=named)


@kept
def ceremony_slice(contest: Contest) -> s.CeremonySlice | None:
    """The award on the screen, those given before, and how many are left."""
    show = contest.show
    if show.chapter not in ("ceremony", "after"):
        return None
    winners = contest.winners
    now = (
        None
        if show.award is None
        else award_view(contest, show.award, winners.get(show.award) if show.named else None)
    )
    given = tuple(award_view(contest, a, winners[a]) for a in show.given)
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
