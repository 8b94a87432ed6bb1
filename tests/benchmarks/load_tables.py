"""How long the tables of countries take to load, in a process that has not read them yet.

    python tests/benchmarks/load_tables.py [RUNS]

Prints the medians of all runs in milliseconds of processor time: the terms and their index, the
office-holders, the words of speakers, and their sum (goal: 15 ms).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOAD = """
import tomllib  # there already: the tables of words are read before those of countries
from time import process_time as now
from attache import assets, countries
from attache.countries.vocabulary import vocabulary
from attache.language.gazetteer import country_name, gazetteer
from attache.language.officeholders import offices
assets.root()
times = [now()]
for load in (gazetteer, lambda: country_name("FR"), lambda: offices("Nobody Known"), vocabulary):
    load()
    times.append(now())
print(*(1000 * (after - before) for before, after in zip(times, times[1:])))
"""


def main() -> None:
    """Measure, and print a line for each table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "attache-bytecode")
    rows = []
    for _ in range(runs + 1):
        command = [sys.executable, "-c", LOAD]
        out = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
        rows.append([float(word) for word in out.stdout.split()])
    rows = rows[1:]  # the first run writes the bytecode
    for name, column in zip(
        ("terms", "states", "offices", "words"), zip(*rows, strict=True), strict=True
    ):
        print(f"{name:8} {statistics.median(column):5.1f} ms")
    print(f"{'all':8} {statistics.median(map(sum, rows)):5.1f} ms")


if __name__ == "__main__":
    main()
