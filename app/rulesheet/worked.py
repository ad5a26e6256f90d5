"""The worked example of a rule sheet: an invented entry's numbers, from the marks to the total, by the real tally."""

from collections.abc import Iterator, Mapping

from app.rulesheet.night import EXAMPLE, judged, neutral, night, starters
from app.rulesheet.table import Block, Struck, Table
from app.sentences import named, say
from app.tracetext import Names, number, sentence
from judging.ids import EntryId, JudgeId, Lang, RoundId, turn
from judging.outcome import JudgeCard, Results, Tally
from judging.plan import Panel, Plan
from judging.recorded import Recorded
from judging.results import results


def worked(plan: Plan, lang: Lang) -> tuple[Block, ...]:
    """The example as tables of marks and numbered sentences; nothing where nobody takes part yet."""
    plan = neutral(plan)
    entry = _shown(plan)
    if entry is None:
        return ()
    over = _seconds(plan)
    recorded = night(plan, over=over, reason=EXAMPLE[lang])
    found = results(plan, recorded)
    tally = found.tallies[entry]
    blocks: list[Block] = [say(lang, "sheet-example-intro", seconds=str(over) if over else "none")]
    blocks += marks_tables(plan, recorded, tally, lang)
    names = Names(plan, lang)
    steps = [s for s in tally.trace if s.code != "judge-total"]
    blocks += [f"{i}. {sentence(names, step)}" for i, step in enumerate(steps, 1)]
    return (*blocks, *_absent(plan, entry, over, found, lang))


def _shown(plan: Plan) -> EntryId | None:
    """The entry of the example: the first of the first round that has any."""
    return next((starters(plan, r.id)[0] for r in plan.rounds if starters(plan, r.id)), None)


def _seconds(plan: Plan) -> int:
    """So many seconds over that the first tier takes something off; 0 where overtime costs nothing."""
    rule = plan.tally.overtime
    costly = [t for t in rule.tiers if t.deduct > 0] if rule is not None else []
    if rule is None or not costly:
        return 0
    first = min(costly, key=lambda t: t.start)
    start = max(first.start, rule.grace + 1)
    return start if first.end is None or first.end < start + 4 else start + 4


def marks_tables(plan: Plan, recorded: Recorded, tally: Tally, lang: Lang) -> Iterator[Block]:
    """Who gave what: a table per round and panel, what was dropped struck out."""
    for round_id, scored in tally.rounds.items():
        cards = {card.judge: card for card in scored.cards}
        for panel in judged(plan, round_id):
            if any(j.id in cards for j in panel.judges):
                if len(tally.rounds) > 1:
                    yield Names(plan, lang).of(f"round:{round_id}")
                yield _table(panel, recorded, round_id, tally.entry, cards, lang)


def _table(
    panel: Panel,
    recorded: Recorded,
    round_id: RoundId,
    entry: EntryId,
    cards: Mapping[JudgeId, JudgeCard],
    lang: Lang,
) -> Table:
    sheets = recorded.turns[turn(round_id, entry)].marks
    rows = []
    for judge in panel.judges:
        card = cards.get(judge.id)
        if card is None:
            continue
        out = {m.criterion for m in card.marks if m.dropped}
        marks = sheets.get(judge.id, {})
        cells = [_cell(str(marks.get(c.id, "–")), out=c.id in out) for c in panel.criteria]
        total = number(card.shown) if card.shown else say(lang, "sheet-example-away")
        name = named(judge.name, lang) or judge.id
        rows.append((name, *cells, _cell(total, out=card.dropped is not None)))
    heads = (
        say(lang, "sheet-col-judge"),
        *(named(c.name, lang) or c.id for c in panel.criteria),
    )
    count = len(panel.criteria)
    if count == 1:  # the mark is the total
        return Table(heads=heads, rows=tuple((r[0], r[2]) for r in rows), numbers=frozenset({1}))
    return Table(
        heads=(*heads, say(lang, "sheet-col-total")),
        rows=tuple(rows),
        numbers=frozenset(range(1, count + 2)),
    )


def _cell(text: str, *, out: bool) -> str:
    return Struck(text) if out else text


def _absent(plan: Plan, entry: EntryId, over: int, found: Results, lang: Lang) -> Iterator[str]:
    """The same night with one judge away: the first whose absence changes the total, else the first."""
    before = found.tallies[entry].shown
    told = ""
    for judge in (j for r in plan.rounds for p in judged(plan, r.id) for j in p.judges):
        if not any(c.judge == judge.id for r in found.tallies[entry].rounds.values() for c in r.cards):
            continue
        tally = results(plan, night(plan, over=over, without=judge.id, reason=EXAMPLE[lang])).tallies[entry]
        if tally.owed:
            yield say(lang, "sheet-example-absent-asked", judge=judge.name[lang])
            return
        args = {"judge": judge.name[lang], "total": tally.shown, "before": before}
        if tally.shown and tally.shown != before:
            yield say(lang, "sheet-example-absent", **args)
            return
        told = told or say(lang, "sheet-example-absent-same", **args)
    if told:
        yield told
