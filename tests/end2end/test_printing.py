"""The real program prints: to Qt's PDF printer, and to a queue of a real CUPS made for the test."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cups
import numpy as np
import pypdfium2
import pytest
from cups import Queue
from screen import ROOT, Screen, screen, wait
from test_desktop import analysed

pytestmark = pytest.mark.system
TITLE = "US Defence Secretary"
A4 = (595, 842)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Screen]:
    with screen(tmp_path / "home") as made:
        yield made


@pytest.fixture
def queue(desk: Screen) -> Iterator[Queue]:
    """A queue that the programs on this screen see as their only and usual printer."""
    if lack := cups.missing():
        pytest.skip(lack)
    with cups.queue() as made:
        desk.environment |= made.environment
        yield made


@pytest.fixture
def article(tmp_path: Path, sample: Path) -> Path:
    return Path(shutil.copy(sample, tmp_path / "today's article.txt"))


def page_of(article: Path, goal: Path, *options: str) -> Path:
    """The page that the command line makes of an article."""
    command = [sys.executable, "-m", "attache", "brief", str(article), "-o", str(goal), *options]
    subprocess.run(command, check=True, cwd=ROOT / "desktop")
    return goal


def pages(path: Path) -> list[np.ndarray]:
    """Each page in greys at 72 dots per inch, each of the size of A4."""
    document = pypdfium2.PdfDocument(path)
    found = []
    for page in document:
        size = page.get_size()
        assert all(abs(a - b) <= 1.5 for a, b in zip(size, A4, strict=True)), size
        found.append(np.array(page.render(scale=1, grayscale=True).to_pil())[:841, :595])
    document.close()
    return found


def unlike(one: np.ndarray, other: np.ndarray) -> float:
    """How far two pages differ, 0 to 255, on average where either has ink."""
    ink = (one < 200) | (other < 200)
    return float(np.abs(one.astype(int) - other.astype(int))[ink].mean())


def same(printed: np.ndarray, page: np.ndarray) -> None:
    assert (printed < 128).mean() > 0.01, "the printed page is blank"
    assert unlike(printed, page) < 60
    assert unlike(np.roll(printed, 6, axis=0), page) > 75, "a page moved by 2 mm is told apart"


def opened(desk: Screen, *articles: Path) -> None:
    """Launch the program with these, one after the other, and wait until all are analysed."""
    for article in articles:
        before = analysed(desk)
        desk.attache(article)
        wait(lambda before=before: analysed(desk) > before, what=f"the analysis of {article.name}")
    desk.window(TITLE)


def test_the_page_goes_to_a_pdf_printer(desk: Screen, article: Path, tmp_path: Path) -> None:
    desk.environment["CUPS_SERVER"] = str(tmp_path / "no.sock")  # only Qt's own: into a file
    opened(desk, article)
    desk.key("ctrl+p")
    desk.window("Print")
    desk.key("Return")
    found = wait(
        lambda: [path for path in desk.home.glob("*.pdf") if path.read_bytes()[-6:].count(b"EOF")],
        60, "the printed file",
    )  # fmt: skip
    assert isinstance(found, list)
    (printed,) = pages(found[0])
    same(printed, pages(page_of(article, tmp_path / "page.pdf"))[0])


def test_the_page_goes_through_a_real_queue(
    desk: Screen, queue: Queue, article: Path, tmp_path: Path
) -> None:
    opened(desk, article)
    desk.key("ctrl+p")
    desk.window("Print")
    desk.key("Return")
    (printed,) = [page for path in queue.printed() for page in pages(path)]
    same(printed, pages(page_of(article, tmp_path / "page.pdf"))[0])
    wait(lambda: not queue.jobs(), what="the queue to be empty")


def test_several_articles_are_one_job_with_a_page_each(
    desk: Screen, queue: Queue, article: Path, tmp_path: Path
) -> None:
    other = tmp_path / "ferry.txt"
    other.write_text(
        "The ferry to Lund harbour will sail again in May.\n"
        "“We hired forty pilots,” said Ada Brun, the Norwegian transport minister.\n",
        encoding="utf-8",
    )
    opened(desk, other, article)
    desk.key("ctrl+shift+p")
    desk.window("Print several")
    desk.key("Return")
    desk.window("^Print$")
    desk.key("Return")
    (path,) = queue.printed()
    first, second = pages(path)  # last opened first
    same(first, pages(page_of(article, tmp_path / "page.pdf"))[0])
    same(second, pages(page_of(other, tmp_path / "other.pdf"))[0])


def test_giving_up_in_the_dialog_sends_nothing(
    desk: Screen, queue: Queue, article: Path, tmp_path: Path
) -> None:
    opened(desk, article)
    desk.key("ctrl+p")
    desk.window("Print")
    desk.key("Escape")
    desk.gone("^Print$")
    desk.key("ctrl+p")
    desk.window("Print")
    desk.key("Return")
    assert len(queue.printed()) == 1
