"""How long `attache analyse` takes beside a script that runs only sumy's own LexRank.

    python tests/benchmarks/beside_sumy.py [ARTICLE] [RUNS]

One process of each kind in turn, so that a busy machine slows both.  Printed are the medians of
wall and processor time in milliseconds, and the ratios of the medians.  POSIX only.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]


def timed(*arguments: str) -> tuple[float, float]:
    """Wall and processor seconds of a Python process with these arguments."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "attache-bytecode")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    command = [sys.executable, *arguments]
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True, env=environment)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure, and print a table."""
    sample = sys.argv[1] if len(sys.argv) > 1 else str(next((ROOT / "seeds").glob("*.txt")))
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 11
    sumy = (str(Path(__file__).with_name("sumy_alone.py")), sample)
    attache = ("-m", "attache", "analyse", sample)
    timed(*sumy), timed(*attache)  # the first run writes the bytecode
    taken = [(timed(*sumy), timed(*attache)) for _ in range(runs)]
    for number, name in enumerate(("wall", "processor")):
        alone = median(pair[0][number] for pair in taken) * 1000
        ours = median(pair[1][number] for pair in taken) * 1000
        print(f"{name:10} sumy {alone:5.0f} ms   attache {ours:5.0f} ms   {ours / alone:.2f} x")


if __name__ == "__main__":
    main()
