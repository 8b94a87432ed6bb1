"""The real program on a virtual screen, used by keyboard and mouse as a person would."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from screen import Screen, screen, wait

pytestmark = pytest.mark.system
TITLE = "US Defence Secretary"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path / "home") as made:
        yield made


@pytest.fixture
def article(tmp_path: Path, sample: Path) -> Path:
    """The sample in a folder whose name needs care."""
    folder = tmp_path / "Press “reviews” & é"
    folder.mkdir()
    return Path(shutil.copy(sample, folder / "today's article.txt"))


def corrections(desk: Screen) -> list[dict[str, object]]:
    path = desk.home / ".local/share/attache/library.sqlite"
    if not path.exists():
        return []
    database = sqlite3.connect(path)
    try:
        rows = database.execute("SELECT record FROM correction ORDER BY position").fetchall()
    except sqlite3.OperationalError:
        return []
    finally:
        database.close()
    return [json.loads(row[0]) for row in rows]


def analysed(desk: Screen) -> float:
    """When an article was last put in the library, which is when its analysis is complete; 0 for
    never."""
    path = desk.home / ".local/share/attache/library.sqlite"
    if not path.exists():
        return 0
    database = sqlite3.connect(path)
    try:
        return float(database.execute("SELECT coalesce(max(opened), 0) FROM article").fetchone()[0])
    except sqlite3.OperationalError:
        return 0
    finally:
        database.close()


def opened(desk: Screen, article: Path) -> subprocess.Popen[bytes]:
    """Launch the program with an article, and wait until it is analysed."""
    before = analysed(desk)
    process = desk.attache(article)
    wait(lambda: analysed(desk) > before, what="the analysis")
    desk.window(TITLE)
    return process


def saved_words(desk: Screen, goal: Path) -> str:
    """Save the page by keyboard, and read its words."""
    desk.window(TITLE)
    desk.key("ctrl+s")
    desk.window("Export the briefing")
    desk.key("ctrl+a")
    desk.type(str(goal))
    desk.key("Return")
    wait(lambda: goal.exists() and goal.stat().st_size > 0, what="the PDF")
    done = subprocess.run(["pdftotext", goal, "-"], capture_output=True, check=True, text=True)
    return " ".join(done.stdout.split())


def test_open_correct_undo_save_close_reopen(desk: Screen, article: Path, tmp_path: Path) -> None:
    first = opened(desk, article)
    desk.key("n", "s")
    wait(lambda: [each["is"] for each in corrections(desk)] == ["Starred"], what="the star on disk")
    desk.key("ctrl+z")
    wait(lambda: corrections(desk) == [], what="the undo on disk")
    desk.key("n", "n", "Delete")
    wait(lambda: [each["is"] for each in corrections(desk)] == ["NotAQuote"], what="the correction")
    start, end = corrections(desk)[0]["quote"]  # type: ignore[misc]
    words = article.read_text("utf-8")[start:end]
    text = saved_words(desk, tmp_path / "one.pdf")
    assert "Boris Pistorius" in text
    assert "dictated peace" in text
    desk.window(TITLE)
    desk.key("ctrl+q")
    assert first.wait(20) == 0

    opened(desk, article)
    assert len(corrections(desk)) == 1
    again = saved_words(desk, tmp_path / "two.pdf")
    assert again == text
    assert " ".join(words.split())[:40] not in again.replace("-", "")


def test_a_second_launch_goes_to_the_first_window(
    desk: Screen, article: Path, tmp_path: Path
) -> None:
    first = desk.attache()
    desk.window("Attaché")
    second = desk.attache(article)
    desk.window(TITLE)
    assert second.wait(20) == 0
    assert first.poll() is None


def test_a_file_that_is_not_there_is_told_in_the_window(desk: Screen, tmp_path: Path) -> None:
    process = desk.attache(tmp_path / "gone.txt")
    desk.window("Attaché")
    desk.key("ctrl+q")
    assert process.wait(20) == 0


def test_corrections_survive_a_kill(desk: Screen, article: Path) -> None:
    process = opened(desk, article)
    desk.key("n", "s")
    wait(lambda: corrections(desk), what="the star on disk")
    process.kill()
    process.wait()
    desk.gone(TITLE)
    opened(desk, article)
    assert [each["is"] for each in corrections(desk)] == ["Starred"]


def test_dragging_a_file_from_the_file_manager(desk: Screen, article: Path) -> None:
    desk.attache()
    number = desk.window("Attaché")
    desk.do("windowsize", "--sync", number, 900, 700)
    desk.do("windowmove", "--sync", number, 520, 60)
    manager = desk.file_manager(article.parent)
    desk.do("windowsize", "--sync", manager, 480, 400)
    desk.do("windowmove", "--sync", manager, 0, 60)
    desk.key("ctrl+2")  # the list, one row a file
    time.sleep(1)
    for row in range(130, 211, 10):
        desk.do("mousemove", "--sync", 240, row)
        desk.do("mousedown", 1)
        time.sleep(0.2)  # programs on a busy machine see slow hands only
        for x in range(240, 960, 40):
            desk.do("mousemove", "--sync", x, 400)
        time.sleep(0.4)
        desk.do("mouseup", 1)
        time.sleep(0.4)
        if desk.do("search", "--onlyvisible", "--name", TITLE):
            break
    assert desk.window(TITLE, 15)


def test_click_correct_in_the_card_and_undo_after_another_start(
    desk: Screen, article: Path
) -> None:
    first = opened(desk, article)
    number = desk.window(TITLE)
    desk.do("windowsize", "--sync", number, 1300, 800)
    time.sleep(1)
    desk.do("mousemove", "--window", number, 1000, 640)  # among the quotes of the list
    desk.do("click", 1)
    time.sleep(0.5)
    desk.key("e")
    time.sleep(0.5)
    desk.key("Tab")
    desk.type("france")
    desk.key("Return", "Return")
    wait(lambda: [each["is"] for each in corrections(desk)] == ["CountryIs"], what="the country")
    assert corrections(desk)[0]["code"] == "FR"
    desk.key("ctrl+q")
    assert first.wait(20) == 0

    again = opened(desk, article)
    desk.key("ctrl+z")
    wait(lambda: corrections(desk) == [], what="the undo of another day")
    desk.key("ctrl+q")
    assert again.wait(20) == 0
