"""How the engine's time per word and its memory grow with the length of the text.

    python tests/benchmarks/growth.py [WORDS ...]

Two kinds of text: ``different`` articles one after the other, each with names of its own, and one
article ``repeated``.  For 1,000, 10,000, 50,000 and 200,000 words (or those given) it prints the
processor time in milliseconds per 1,000 words: of language (tokens, sentences, terms), quotes
(proposals and attribution), entities, countries, and all of them; the ratio of entities with
quotes, and of all, to those of the shortest text; and the peak memory of the process.  The least of
several runs counts, each length in a process of its own.  POSIX only.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SIZES = (1_000, 10_000, 50_000, 200_000)
KINDS = ("different", "repeated")
STEPS = ("language", "proposals", "entities", "countries", "attributed")
SHORT = 20  # different texts of the shortest kind are taken, so that none counts too much


def once(text: str) -> list[float]:
    """Seconds of processor time of each of STEPS."""
    from attache.countries import countries
    from attache.entities import entities
    from attache.language import document
    from attache.quotes import attributed, proposals
    from attache.reading import read_text

    article = read_text(text)
    times = [time.process_time()]

    def lap() -> None:
        times.append(time.process_time())

    read = document(article)
    lap()
    said = proposals(read)
    lap()
    found = entities(read, tuple(each.source for each in said if each.source is not None))
    lap()
    found = countries(read, found)
    lap()
    attributed(read, said, found)
    lap()
    return [after - before for before, after in pairwise(times)]


def measured(kind: str, words: int) -> dict[str, float]:
    """Milliseconds per 1,000 words of each of STEPS, and megabytes, of this process."""
    from news import news

    from attache.collector import uncollected

    many = max(1, min(SHORT, 20_000 // words))
    texts = [
        news(words, repeated=kind == "repeated", start=1_000 * number) for number in range(many)
    ]
    count = sum(len(text.split()) for text in texts)
    quick = uncollected(once)  # as the program does it
    quick(texts[0])
    runs = max(2, min(15, 100_000 // words))
    least = [
        [min(column) for column in zip(*(quick(text) for _ in range(runs)), strict=True)]
        for text in texts
    ]
    totals = (sum(column) * 1e6 / count for column in zip(*least, strict=True))
    unit = 1024 if sys.platform == "linux" else 1024**2
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    return dict(zip(STEPS, totals, strict=True)) | {"memory": memory}


def apart(kind: str, words: int) -> dict[str, float]:
    """The same, in a process of its own."""
    path = os.pathsep.join([str(ROOT / "desktop"), str(Path(__file__).parent)])
    environment = dict(os.environ, PYTHONPATH=path)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "attache-bytecode")
    command = [sys.executable, __file__, "--one", kind, str(words)]
    out = subprocess.run(command, stdout=subprocess.PIPE, env=environment, check=True).stdout
    found: dict[str, float] = json.loads(out)
    return found


def main() -> None:
    """Measure, and print a table."""
    sizes = [int(word) for word in sys.argv[1:]] or SIZES
    print(
        f"{'text':10}{'words':>8}  language  quotes  entities  countries   all"
        "   entities+quotes  all, x   memory"
    )
    for kind in KINDS:
        base: tuple[float, float] | None = None
        for words in sizes:
            took = apart(kind, words)
            memory = took.pop("memory")
            quotes = took["proposals"] + took["attributed"]
            whole = sum(took.values())
            base = base or (quotes + took["entities"], whole)
            print(
                f"{kind:10}{words:8}  {took['language']:8.1f}{quotes:8.1f}{took['entities']:10.1f}"
                f"{took['countries']:11.1f}{whole:6.1f}"
                f"{(quotes + took['entities']) / base[0]:14.2f} x{whole / base[1]:8.2f}"
                f"{memory:6.0f} MB"
            )  # fmt: skip


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(measured(sys.argv[2], int(sys.argv[3]))))
    else:
        main()
