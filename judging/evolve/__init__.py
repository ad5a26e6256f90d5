"""(contest, event) -> contest: the fold that turns the journal into the state. It never fails and asks nobody."""

from judging import events as e
from judging.contest import Contest, heir
from judging.evolve import ceremony, crew, figures, marking, opening, order, scrutiny, turns
from judging.evolve.carried import carry, scoreless
from judging.evolve.change import Steps
from judging.evolve.log import noted, written
from judging.evolve.revision import SHOW_STEPS, advanced


def evolve(contest: Contest, event: e.Event) -> Contest:
    """The contest after the event."""
    after = _STEPS[type(event)](contest, event)
    line = written(contest, event)
    if line is not None and isinstance(event, SHOW_STEPS):
        after = advanced(contest, after, event, line)
    if line is not None:
        after = noted(after, line)
    if scoreless(contest, event):
        carry(contest, after)
    return heir(contest, after)


_STEPS: Steps = {
    **opening.STEPS,
    **order.STEPS,
    **turns.STEPS,
    **crew.STEPS,
    **marking.STEPS,
    **figures.STEPS,
    **scrutiny.STEPS,
    **ceremony.STEPS,
}
