"""What the usual summary does without."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from attache.briefing import analyse
from attache.reading import read_text
briefing = analyse(read_text("Snow fell on Monday, the mayor said. Schools in Brenz stay closed."))
print(len(briefing.summary))
print(*sorted(sys.modules), sep="\\n")
"""


def test_a_summary_of_english_news_imports_neither_numpy_nor_nltk() -> None:
    """A tenth of a second and more, for which every reader would wait."""
    done = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=True
    ).stdout.split()
    assert done[0] == "2"
    assert "attache.summary.newsrank" in done
    assert not {name.split(".")[0] for name in done} & {"numpy", "nltk", "requests"}
