"""What the scrutineer looks at before release: margins, alternatives, corrections, and how the judges judged."""
