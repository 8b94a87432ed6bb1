"""Lays siege to the reading of files: mutated files of every format, at length.

    python tests/siege.py --files 20000

Each file is written to disk and read as the program reads it, in a process that may use 1 GB of
memory.  A crash (an exception that is no sentence for the reader, or a death of the process), a
file that takes more than 10 seconds of work, or a temporary file left behind is a breach: it is
named, the file that caused it is kept in --keep, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import resource
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from multiprocessing.connection import Connection
from pathlib import Path

sys.path[:0] = [
    str(Path(__file__).resolve().parent),
    str(Path(__file__).resolve().parents[1] / "desktop"),
]

from mutations import broken, samples  # noqa: E402 - the path is set above

MEMORY = 1_000_000_000
SECONDS = 10.0  # of the processor
PATIENCE = 120.0  # seconds by the clock, on a machine that has other work too


def _serve(pipe: Connection, folder: str) -> None:
    """Read the files named on the pipe, answer with what came of each."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY + 500_000_000, MEMORY + 500_000_000))
    os.environ["TMPDIR"] = tempfile.tempdir = folder
    from attache.errors import ArticleError
    from attache.reading import read_file

    while (path := pipe.recv()) is not None:
        began = time.process_time()
        try:
            read_file(path)
            answer = "read"
        except ArticleError as error:
            answer = (
                error.code if error.message.endswith((".", ":")) else f"BREACH no sentence: {error}"
            )
            if isinstance(error.__cause__, (MemoryError, RecursionError)):
                answer += f" ({type(error.__cause__).__name__})"
        except BaseException:  # noqa: BLE001 - that is what is looked for
            answer = "BREACH " + traceback.format_exc()
        took = time.process_time() - began
        if took > SECONDS:
            answer = f"BREACH {took:.1f} s of work"
        pipe.send((answer, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024, took))


class Keep:
    """A process that reads, started anew when it dies or hangs."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.start()

    def start(self) -> None:
        self.pipe, theirs = multiprocessing.Pipe()
        context = multiprocessing.get_context("spawn")
        self.process = context.Process(target=_serve, args=(theirs, self.folder), daemon=True)
        self.process.start()
        theirs.close()

    def read(self, path: Path) -> tuple[str, int, float]:
        """What came of a file, the most memory used so far in bytes, and the seconds of work."""
        self.pipe.send(str(path))
        try:
            if self.pipe.poll(PATIENCE):
                return self.pipe.recv()
            verdict = f"BREACH took more than {PATIENCE:.0f} s"
        except (EOFError, OSError):
            self.process.join()
            verdict = f"BREACH the process died ({self.process.exitcode})"
        self.process.kill()
        self.process.join()
        self.start()
        return verdict, 0, PATIENCE

    def stop(self) -> None:
        self.pipe.send(None)
        self.process.join()


def main() -> int:
    """Run the siege; 1 where there was a breach."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--files", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("out/siege"))
    options = parser.parse_args()
    random_ = random.Random(options.seed)
    sources = samples()
    results: Counter[str] = Counter()
    breaches = 0
    memory, slowest, began = 0, (0.0, ""), time.monotonic()
    with tempfile.TemporaryDirectory() as work, tempfile.TemporaryDirectory() as leaks:
        reader = Keep(leaks)
        for number in range(options.files):
            name = random_.choice(sorted(sources))
            path = Path(work, name)
            path.write_bytes(broken(sources[name], random_))
            verdict, used, took = reader.read(path)
            slowest = max(slowest, (took, f"{number} {name}"))
            memory = max(memory, used)
            if used > MEMORY:
                verdict = f"BREACH {used / 1e6:.0f} MB of memory"
            left = [*Path(leaks).iterdir(), *(one for one in Path(work).iterdir() if one != path)]
            if left:
                verdict = f"BREACH left behind {left}"
            results[f"{path.suffix[1:]} {verdict.split(chr(10))[0][:60]}"] += 1
            if verdict.startswith("BREACH"):
                breaches += 1
                options.keep.mkdir(parents=True, exist_ok=True)
                shutil.copy(path, options.keep / f"{options.seed}-{number}-{name}")
                print(f"{number} {name}: {verdict}", flush=True)
                if used > MEMORY:
                    reader.stop()
                    reader.start()
            path.unlink()
        reader.stop()
    for result, count in sorted(results.items()):
        print(f"{count:7} {result}")
    print(
        f"{options.files} files, {breaches} breaches, {time.monotonic() - began:.0f} s, at most"
        f" {memory / 1e6:.0f} MB; slowest {slowest[0]:.1f} s ({slowest[1]})"
    )
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())
