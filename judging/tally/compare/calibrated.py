"""Judges made comparable: z-scores and offsets."""

from fractions import Fraction

from judging.ids import EntryId, JudgeId, RoundId, turn
from judging.outcome import Question
from judging.rules import Offsets, PanelComponent, ZScore
from judging.tally.calibration import Calibrated, mean, offsets, z_scores
from judging.tally.field import Field, Worth
from judging.tally.sheets import totals
from judging.trace import Ledger, Term, exact


def calibrated(
    field: Field,
    component: PanelComponent,
    method: ZScore | Offsets,
    round_id: RoundId,
    entry: EntryId,
    ledger: Ledger | None,
) -> Worth:
    """The entry's value once the judges' differing scales are taken out."""
    done = _calibration(field, component, method, round_id)
    if entry not in done.values:
        return unmarked(component, round_id, entry)
    if ledger is not None:
        _note_calibrated(ledger, component, method, done, entry)
    return done.values[entry]


def _calibration(
    field: Field, component: PanelComponent, method: ZScore | Offsets, round_id: RoundId
) -> Calibrated:
    def work() -> Calibrated:
        given = judges_totals(field, component, round_id)
        return z_scores(method, given) if isinstance(method, ZScore) else offsets(given)

    return field.once(("calibrated", component.id, round_id), work)


def judges_totals(
    field: Field, component: PanelComponent, round_id: RoundId
) -> dict[JudgeId, dict[EntryId, Fraction]]:
    """What each judge of the component gave the scored entries of a round."""
    given: dict[JudgeId, dict[EntryId, Fraction]] = {}
    for entry in field.scored(round_id):
        record = field.record(round_id, entry)
        for panel in field.plan.panels:
            if panel.id in component.panels:
                column = totals(panel, record, component.rounding)
                for judge, value in column.values.items():
                    given.setdefault(judge, {})[entry] = Fraction(value)
    return {j: given[j] for j in field.plan.judge if j in given}


def unmarked(component: PanelComponent, round_id: RoundId, entry: EntryId) -> Question:
    """The question asked about an entry that no judge marked."""
    at = turn(round_id, entry)
    args = {"component": component.id, "turn": at, "present": "0"}
    return Question(id=f"too-few:{component.id}:{at}", kind="too-few-judges", args=args)


def connection_question(field: Field, component: PanelComponent, round_id: RoundId) -> Question | None:
    """The question asked when judges can not be compared because no chain of common entries joins them."""
    if not isinstance(component.method, ZScore | Offsets):
        return None
    done = _calibration(field, component, component.method, round_id)
    if len(done.blocks) < 2:
        return None
    groups = " | ".join(" ".join(block) for block in done.blocks)
    about = f"not-connected:{component.id}:{round_id}"
    args = {"component": component.id, "blocks": str(len(done.blocks)), "judges": groups}
    return Question(id=about, kind="not-connected", args=args, choices=("accept",))


def _note_calibrated(
    ledger: Ledger, component: PanelComponent, method: ZScore | Offsets, done: Calibrated, entry: EntryId
) -> None:
    terms = [
        Term(of=f"judge:{j}", value=exact(c[entry]), step=_note_base(ledger, method, done, j, entry))
        for j, c in done.numbers.items()
        if entry in c
    ]
    middle = mean([Fraction(t.value) for t in terms])
    code = "not-normalised" if done.off else "z-score" if isinstance(method, ZScore) else "offset"
    step = ledger.add(code, "mean", terms, middle, component=component.id)
    slope, constant = done.line
    if slope != 1 or constant:
        score = Term(of="standard-score", value=exact(middle), weight=exact(slope), step=step)
        both = (score, Term(of="constant", value=exact(constant)))
        ledger.add("rescaled", "sum", both, done.values[entry], component=component.id)


def _note_base(
    ledger: Ledger, method: ZScore | Offsets, done: Calibrated, judge: JudgeId, entry: EntryId
) -> int | None:
    """How a judge's mark becomes a number that others' compare with: less the mean or offset, over the deviation."""
    if judge not in done.bases:
        return None
    base, deviation = done.bases[judge]
    what = "judge-offset" if isinstance(method, Offsets) else "judge-mean"
    mark = done.given[judge][entry]
    terms = (
        Term(of=f"judge:{judge}", value=exact(mark)),
        Term(of=what, value=exact(base), weight="-1"),
    )
    step = ledger.add("distance", "sum", terms, mark - base, judge=judge)
    if isinstance(method, Offsets):
        return step
    distance = Term(of="distance", value=exact(mark - base), step=step)
    if not deviation:
        return ledger.add("no-spread", "given", (distance,), Fraction(0), judge=judge)
    both = (distance, Term(of="deviation", value=exact(deviation)))
    return ledger.add("standard-score", "quotient", both, (mark - base) / deviation, judge=judge)
