"""How long until something can be read: Attaché with an article beside an empty PySide6 window.

    python tests/benchmarks/start_up.py [ARTICLE] [RUNS]

Each run starts one process of each kind in turn and takes the time from its start to the moment
when it has painted: the empty window; article and quotes; the summary.  The least of all runs is
printed, in milliseconds, with the ratio to the empty window.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([]); window = QMainWindow(); window.resize(1440, 900); window.show()
app.processEvents(); print("shown", flush=True)
"""

ATTACHE = """
import gc, sys
gc.disable()
from attache.engine.process import Engine
engine = Engine(); engine.start()
from attache.gui import app as gui
sys.setswitchinterval(gui.SWITCH)
app = gui.application()
made = gui.build(gui.Looks(), "", engine)
window = made.window
def told(word):
    app.processEvents(); window.repaint(); print(word, flush=True)
window.desk.briefing_changed.connect(lambda: window.desk.shown and told("shown"))
window.opener.known.connect(lambda: (told("summary"), app.quit()))
made.commands.open.open_files([sys.argv[1]])
app.exec(); window.close(); engine.close()
"""


def timed(code: str, *arguments: str) -> dict[str, float]:
    """Seconds from the start of the process to each word that it prints."""
    environment = dict(os.environ, PYTHONPATH=str(ROOT / "desktop"))
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "attache-bytecode")
    start = time.perf_counter()
    found: dict[str, float] = {}
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        for line in process.stdout or ():
            found.setdefault(line.strip(), time.perf_counter() - start)
    return found


def main() -> None:
    """Measure, and print a table."""
    sample = sys.argv[1] if len(sys.argv) > 1 else str(next((ROOT / "seeds").glob("*.txt")))
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    empty, quotes, summary = [], [], []
    timed(EMPTY), timed(ATTACHE, sample)  # the first run writes the bytecode
    for _ in range(runs):
        empty.append(timed(EMPTY)["shown"])
        found = timed(ATTACHE, sample)
        quotes.append(found["shown"])
        summary.append(found["summary"])
    base = min(empty)
    for name, times in (("empty window", empty), ("quotes", quotes), ("summary", summary)):
        print(f"{name:14} {min(times) * 1000:6.0f} ms   {min(times) / base:4.1f} x")


if __name__ == "__main__":
    main()
