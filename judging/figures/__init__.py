"""What people bring from outside: figures, counted ballots, earlier places; entered, corrected, released, owed."""
