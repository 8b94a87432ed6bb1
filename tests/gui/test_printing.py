"""Paper: the page through Qt's printer into a PDF, read back; several articles; what goes wrong."""

from __future__ import annotations

from pathlib import Path

import articles
import numpy as np
import pypdfium2
import pytest
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QTimer
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from attache.errors import ExportError
from attache.export import exported
from attache.export.page_options import PageOptions, Paper
from attache.gui import app, printing
from attache.gui.print_values import Asked, Report, Step
from attache.gui.printing import paint, placed, printer_for

A4, LETTER = QSizeF(595.276, 841.89), QSizeF(612, 792)


def _shown(pdf: bytes | Path, scale: float = 1.0) -> list[np.ndarray]:
    """Each page in greys, 0 black to 255 white."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [np.array(page.render(scale=scale, grayscale=True).to_pil()) for page in document]
    document.close()
    return pages


def _alike(one: np.ndarray, other: np.ndarray) -> float:
    """How far two pages differ, 0 to 255, on average, where either has ink."""
    height, width = min(one.shape[0], other.shape[0]), min(one.shape[1], other.shape[1])
    one, other = one[:height, :width].astype(int), other[:height, :width].astype(int)
    ink = (one < 200) | (other < 200)
    return float(np.abs(one - other)[ink].mean())


def _into(goal: Path, paper: str = "a4", *, greyscale: bool = False) -> QPrinter:
    printer = printer_for(paper, "Briefing", greyscale=greyscale)
    printer.setOutputFileName(str(goal))
    return printer


@pytest.fixture
def dialog(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The print dialog answers: into this file."""

    def answer(_parent: object, printer: QPrinter, _pages: int = 1) -> bool:
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return True

    monkeypatch.setattr(printing, "ask", answer)
    return tmp_path / "printed.pdf"


def _told(window, qtbot) -> str:
    qtbot.waitUntil(window.message.isVisible, timeout=60_000)
    return f"{window.message.title.text()} {window.message.text.text()}"


@pytest.mark.parametrize("paper", list(Paper))
def test_what_comes_out_of_the_printer_is_the_page(qapp, tmp_path: Path, paper: Paper) -> None:
    pdf = exported(articles.briefing(), "pdf", PageOptions(paper=paper))
    assert list(paint([pdf], _into(tmp_path / "printed.pdf", paper.value))) == [1]
    (page,) = _shown(pdf, 2.0)
    (printed,) = _shown(tmp_path / "printed.pdf", 2.0)
    assert [abs(a - b) <= 2 for a, b in zip(page.shape, printed.shape, strict=True)] == [True] * 2
    assert (printed < 100).mean() > 0.005, "there is ink on it"
    assert _alike(page, printed) < 60, "and it stands where it stands on the page"


def test_without_colour_the_printer_gets_greys(qapp, tmp_path: Path) -> None:
    pdf = exported(articles.briefing(), "pdf")
    list(paint([pdf], _into(tmp_path / "printed.pdf", greyscale=True)))
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    picture = document[0].render(scale=1, rev_byteorder=True).to_numpy()[..., :3]
    document.close()
    assert (picture.max(axis=2) - picture.min(axis=2)).max() == 0


def test_several_pages_and_copies_follow_each_other(qapp, tmp_path: Path) -> None:
    first = exported(articles.briefing(), "pdf")
    second = exported(articles.briefing(), "pdf", PageOptions(sentences=0, keywords=False))
    printer = _into(tmp_path / "printed.pdf")
    printer.setCopyCount(2)
    assert list(paint([first, second], printer)) == [1, 2, 3, 4]
    pages = _shown(tmp_path / "printed.pdf")
    assert len(pages) == 4
    assert np.array_equal(pages[0], pages[1])
    assert not np.array_equal(pages[1], pages[2])


def _layout(size: QPageSize.PageSizeId, edge: float) -> QPageLayout:
    """Paper of which a printer cannot reach so many points at each side."""
    layout = QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(edge, edge, edge, edge),
        QPageLayout.Unit.Point, QMarginsF(edge, edge, edge, edge),
    )  # fmt: skip
    assert layout.minimumMargins().left() == pytest.approx(edge, abs=0.5)
    return layout


@pytest.mark.parametrize(
    ("page", "paper", "edge", "own_size"),
    [
        (A4, QPageSize.PageSizeId.A4, 0, True),
        (A4, QPageSize.PageSizeId.A4, 18, True),  # a usual printer: 6 mm
        (LETTER, QPageSize.PageSizeId.Letter, 36, True),
        (A4, QPageSize.PageSizeId.A4, 60, False),  # our type would be cut
        (A4, QPageSize.PageSizeId.Letter, 18, False),
        (LETTER, QPageSize.PageSizeId.A4, 18, False),
        (A4, QPageSize.PageSizeId.A5, 12, False),
    ],
)
def test_the_page_is_fitted_to_what_the_printer_can_reach(
    page: QSizeF, paper: QPageSize.PageSizeId, edge: float, own_size: bool
) -> None:
    layout = _layout(paper, edge)
    place = placed(page, layout, 72)
    sheet = QRectF(layout.fullRect(QPageLayout.Unit.Point))
    assert sheet.adjusted(-1, -1, 1, 1).contains(place)
    assert place.width() / place.height() == pytest.approx(page.width() / page.height(), rel=1e-3)
    assert (abs(place.width() - page.width()) < 1) == own_size
    scale = place.width() / page.width()
    type_ = place.adjusted(46 * scale, 42 * scale, -46 * scale, -40 * scale)
    assert sheet.adjusted(edge, edge, -edge, -edge).contains(type_)
    assert placed(page, layout, 600).width() == pytest.approx(place.width() * 600 / 72)


def test_a_fault_of_one_page_costs_no_other(qapp, tmp_path: Path) -> None:
    good = exported(articles.briefing(), "pdf")

    def bad() -> bytes:
        raise ExportError("The ink is dry. Wet it.")

    pages = [Asked("one", lambda: good), Asked("two", bad), Asked("three", lambda: good)]
    work = printing.printing(pages, _into(tmp_path / "printed.pdf"), lambda: False)
    *steps, report = work(lambda: False)
    assert report == Report(2, (("two", "The ink is dry. Wet it."),))
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[-1].done == steps[-1].of == 6
    assert len(_shown(tmp_path / "printed.pdf")) == 2


def test_what_is_stopped_while_pages_are_made_prints_nothing(qapp, tmp_path: Path) -> None:
    good = exported(articles.briefing(), "pdf")
    made: list[int] = []
    pages = [Asked(str(number), lambda: made.append(1) or good) for number in range(3)]
    work = printing.printing(pages, _into(tmp_path / "printed.pdf"), lambda: len(made) == 2)
    *_, report = work(lambda: False)
    assert report == Report(0, stopped=True)
    assert len(made) == 2
    assert not (tmp_path / "printed.pdf").exists()


def test_what_is_stopped_while_it_is_drawn_tells_how_far_it_came(qapp, tmp_path: Path) -> None:
    good = exported(articles.briefing(), "pdf")
    drawn: list[int] = []
    printer = _into(tmp_path / "printed.pdf")
    pages = [Asked(str(number), lambda: good) for number in range(3)]
    work = printing.printing(pages, printer, lambda: bool(drawn))
    for value in work(lambda: False):
        if isinstance(value, Step) and value.done == 4:  # three are made, the first is drawn
            drawn.append(1)
        last = value
    assert last == Report(1, stopped=True)


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\)", extend=True)
def test_a_folder_that_cannot_be_written_is_told(qapp, tmp_path: Path) -> None:
    good = exported(articles.briefing(), "pdf")
    with pytest.raises(ExportError, match="took nothing"):
        list(paint([good], _into(tmp_path / "nowhere" / "printed.pdf")))


def test_the_command_prints_the_page_on_the_desk(lay, attache: app.Attache, qtbot, dialog) -> None:
    window = lay(articles.briefing())
    window.actions_by_name["print"].trigger()
    assert "1 page went to" in _told(window, qtbot)
    pdf = exported(articles.briefing(), "pdf", attache.page.options())
    assert _alike(_shown(pdf)[0], _shown(dialog)[0]) < 70


def test_giving_up_in_the_dialog_prints_nothing(
    lay, attache: app.Attache, qtbot, monkeypatch, tmp_path
) -> None:
    window = lay(articles.briefing())
    monkeypatch.setattr(printing, "ask", lambda *_: False)
    window.actions_by_name["print"].trigger()
    assert not window.message.isVisible()


def _opened(attache: app.Attache, qtbot, folder: Path, number: int) -> list[Path]:
    paths = []
    for index in range(number):
        path = folder / f"article {index}.txt"
        path.write_text(
            f"Harbour number {index} will open in May.\n"
            f"“We hired {index + 2} pilots,” said Ada Brun, the Norwegian transport minister.\n",
            encoding="utf-8",
        )
        with qtbot.waitSignal(attache.window.opener.known, timeout=30_000):
            attache.window.opener.open_path(str(path))
        paths.append(path)
    return paths


def test_a_page_of_each_article_that_was_opened(
    window, attache: app.Attache, qtbot, dialog, tmp_path
) -> None:
    _opened(attache, qtbot, tmp_path, 3)
    entries = attache.commands.paper._opened.entries()
    assert [entry.heading for entry, here in entries if here] == [
        "Harbour number 2 will open in May.", "Harbour number 1 will open in May.",
        "Harbour number 0 will open in May.",
    ]  # fmt: skip
    attache.commands.paper.print_these([entry.fingerprint for entry, _ in entries])
    assert "3 pages went to" in _told(window, qtbot)
    pages = _shown(dialog)
    assert len(pages) == 3
    assert not np.array_equal(pages[0], pages[1])


def test_an_article_that_is_gone_is_named_and_the_others_are_printed(
    window, attache: app.Attache, qtbot, dialog, tmp_path
) -> None:
    _opened(attache, qtbot, tmp_path, 2)
    keys = [entry.fingerprint for entry, _ in attache.commands.paper._opened.entries()]
    attache.commands.paper.print_these([keys[0], "gone" * 16, keys[1]])
    told = _told(window, qtbot)
    assert "Some pages were not printed." in told
    assert "Open its file again." in told
    assert "2 pages went to the printer." in told
    assert len(_shown(dialog)) == 2


def test_corrections_of_the_reader_are_printed_too(
    window, attache: app.Attache, qtbot, dialog, tmp_path
) -> None:
    _opened(attache, qtbot, tmp_path, 1)
    window.desk.choose(0)
    window.actions_by_name["not_a_quote"].trigger()
    assert window.desk.quotes == ()
    _opened(attache, qtbot, tmp_path, 2)
    keys = [entry.fingerprint for entry, _ in attache.commands.paper._opened.entries()]
    pages = attache.commands.paper._opened.pages(keys)
    texts = []
    for page in pages:
        document = pypdfium2.PdfDocument(page.pdf())
        texts.append(document[0].get_textpage().get_text_range())
        document.close()
    assert "3 pilots" in texts[0]
    assert "No quotes found" in texts[1]


def test_the_dialog_offers_what_was_opened_and_counts(qapp, qtbot) -> None:
    from attache.gui.several_dialog import Choice, SeveralDialog

    choices = [Choice("a", "One", "Today", True), Choice("b", "Two", "Fri", False)]
    dialog = SeveralDialog(choices)
    qtbot.addWidget(dialog)
    assert dialog.chosen() == ["a"]
    assert dialog.count.text() == "1 page"
    dialog.all.click()
    assert dialog.chosen() == ["a", "b"]
    assert dialog.count.text() == "2 pages"
    dialog.none.click()
    assert not dialog.go.isEnabled()


def test_without_any_article_the_command_says_what_to_do(window, attache, qtbot) -> None:
    window.actions_by_name["print_several"].trigger()
    assert "Open an article first." in _told(window, qtbot)


def test_cancelling_stops_before_anything_is_printed(
    window, attache: app.Attache, qtbot, tmp_path, monkeypatch
) -> None:
    _opened(attache, qtbot, tmp_path, 3)
    paper = attache.commands.paper

    def answer(_parent: object, printer: QPrinter, _pages: int = 1) -> bool:
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        QTimer.singleShot(0, paper.stop)
        return True

    monkeypatch.setattr(printing, "ask", answer)
    paper.print_these([entry.fingerprint for entry, _ in paper._opened.entries()])
    told = _told(window, qtbot)
    assert "Printing was stopped." in told
    assert "No page was printed." in told
    assert not (tmp_path / "printed.pdf").exists()
