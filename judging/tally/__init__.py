"""The tally: components of an entry turned into one exact number, with the steps that lead to it."""
