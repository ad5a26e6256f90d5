"""The rules of a plan in words, part by part."""

from app.rulesheet.words.awards import awards, levels
from app.rulesheet.words.contest import contest, entries, panels, stage
from app.rulesheet.words.tally import adjustments, rounds, tally, ties
from app.rulesheet.words.words import Words

__all__ = [
    "Words", "adjustments", "awards", "contest", "entries", "levels", "panels", "rounds", "stage", "tally", "ties",
]  # fmt: skip
