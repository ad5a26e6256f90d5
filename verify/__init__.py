"""The independent tally and chain check: one file, standard library only, no code shared with what it checks."""
