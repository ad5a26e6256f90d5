"""The rules of a plan in words, part by part."""

from app.rulewords.awards import awards, levels
from app.rulewords.contest import contest, entries, panels, stage
from app.rulewords.tally import adjustments, rounds, tally, ties
from app.rulewords.words import Words

__all__ = [
    "Words", "adjustments", "awards", "contest", "entries", "levels", "panels", "rounds", "stage", "tally", "ties",
]  # fmt: skip
