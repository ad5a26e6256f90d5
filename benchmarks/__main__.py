"""`python -m benchmarks NAME`: one bench, as a table or as JSON."""

import argparse
import importlib
import json
import resource

from benchmarks.stage import hurry, surroundings

NAMES = ("fanout", "herd", "confirm", "stuck", "start", "tally", "mark", "kills")


def main() -> None:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("name", choices=NAMES)
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--quick", action="store_true", help="a short form for guards and first looks")
    parser.add_argument("--rounds", type=int, help="interleaved rounds (five; three when quick)")
    asked = parser.parse_args()
    _soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    hurry()
    bench = importlib.import_module(f"benchmarks.{asked.name}")
    figures = bench.run(quick=asked.quick, rounds=asked.rounds)
    if asked.json:
        print(json.dumps(figures | {"machine": surroundings()}, ensure_ascii=False, indent=1))
    else:
        print(f"{bench.text(figures)}\n\n({surroundings()})")


if __name__ == "__main__":
    main()
