"""What a screen reader finds in the real program: by AT-SPI, on a bus of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from screen import Screen, screen, wait

pytestmark = pytest.mark.system
PYTHON = "/usr/bin/python3"  # the system's: the bindings of AT-SPI are its own package
READER = Path(__file__).parent / "assistive.py"
# one bus for program and reader, with the registry of accessible programs on it
SCRIPT = """
gsettings set org.gnome.desktop.interface toolkit-accessibility true 2>/dev/null
"$1" -m attache "$2" &
program=$!
n=0
while [ $n -lt 30 ]; do
  sleep 1
  "$3" "$4" attach > "$5.new" 2>"$5.err" && mv "$5.new" "$5"
  grep -q "said by" "$5" 2>/dev/null && grep -q "Summary sentence" "$5" && break
  n=$((n + 1))
done
kill $program
wait $program
"""


def has_bindings() -> bool:
    """Whether the system's Python can speak AT-SPI."""
    try:
        done = subprocess.run(
            [PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"],
            capture_output=True,
            check=False,
        )
    except OSError:
        return False
    return done.returncode == 0


@pytest.mark.skipif(not has_bindings(), reason="needs gir1.2-atspi-2.0 and python3-gi")
def test_groups_and_quotes_are_found_by_name(tmp_path: Path, sample: Path) -> None:
    with screen(tmp_path / "home") as desk:
        lines = heard(desk, sample, tmp_path / "heard.txt")
    pairs = [line.split("\t", 1) for line in lines if "\t" in line]
    items = [name for role, name in pairs if role in ("tree item", "table cell")]  # by Qt
    assert any(name.startswith("Germany, DE, ") for name in items)
    assert any(name.startswith("United States, US, ") for name in items)
    said = [name for name in items if "said by " in name]
    assert any("dictated peace" in name and "Olaf Scholz, Germany" in name for name in said)
    assert any(name.startswith("Summary sentence 1") for name in items)
    buttons = {name for role, name in pairs if role in ("check box", "push button", "button")}
    assert any(name.startswith("Germany, ") for name in buttons)


def heard(desk: Screen, article: Path, goal: Path) -> list[str]:
    """Open the article in the program, and take down what the reader hears."""
    desk.start(
        "dbus-run-session", "--", "sh", "-c", SCRIPT, "sh",
        sys.executable, article, PYTHON, READER, goal,
    )  # fmt: skip
    wait(lambda: desk.running[-1].poll() is not None, 110, "the reader's end")
    assert goal.exists(), goal.with_name(goal.name + ".err").read_text("utf-8")
    return goal.read_text("utf-8").splitlines()
