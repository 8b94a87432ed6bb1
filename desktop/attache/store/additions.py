"""The reader's additions to the tables of countries, one line the more.

The file is text that they may edit; `attache.countries.read_additions` reads it.
"""

from __future__ import annotations

import csv
import io
import os
import tempfile
from pathlib import Path

HEAD = """# Your own additions to Attaché's tables: who or what stands for which country.
# One a line, read anew with every article: person, NAME, COUNTRY  or  term, WORDS, COUNTRY
# The country by its two-letter code or its English name. The last line about a name counts.
"""


def add_person(path: Path, name: str, code: str) -> None:
    """Put ``person, name, code`` at the end of the file, which is made if it is not there; what is
    in it stays.  Raises OSError where it cannot be written."""
    path.parent.mkdir(parents=True, exist_ok=True)
    before = path.read_text(encoding="utf-8-sig") if path.exists() else HEAD
    _write(path, before + ("" if before.endswith("\n") or not before else "\n") + _line(name, code))


def remove_person(path: Path, name: str, code: str) -> None:
    """Take the last line that `add_person` wrote of this name and code out again; where there is
    none, nothing changes.  Raises OSError where the file cannot be written."""
    if not path.exists():
        return
    before, line = path.read_text(encoding="utf-8-sig"), _line(name, code)
    place = f"\n{before}".rfind(f"\n{line}")
    if place >= 0:
        _write(path, before[:place] + before[place + len(line) :])


def _line(name: str, code: str) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(["person", " ".join(name.split()), code])
    return line.getvalue() + "\n"


def _write(path: Path, text: str) -> None:
    """All or nothing."""
    handle, new = tempfile.mkstemp(dir=path.parent, prefix=".additions-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        Path(new).replace(path)
    except BaseException:
        Path(new).unlink(missing_ok=True)
        raise
