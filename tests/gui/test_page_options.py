"""The options beside the page: each at work in the preview, and what is kept of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import articles
import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QDate

from attache.gui import app, files
from attache.gui.looks import Looks
from attache.gui.page_options_panel import PageOptionsPanel
from attache.gui.page_view import PageView


def _text(page: PageView) -> str:
    document = pypdfium2.PdfDocument(page.pdf)
    text = document[0].get_textpage().get_text_range()
    document.close()
    return " ".join(text.replace("\ufffe", "").split())


@pytest.fixture
def shown(lay, attache: app.Attache, qtbot) -> PageView:
    """The page of the article on the desk, in view."""
    window = lay(articles.briefing())
    window.actions_by_name["page"].trigger()
    qtbot.waitUntil(lambda: attache.page.pdf != b"", timeout=20_000)
    return attache.page


@pytest.fixture
def after(shown: PageView, qtbot) -> Callable[[Callable[[PageOptionsPanel], object]], str]:
    """What the preview reads once something is done in the panel."""

    def act(do: Callable[[PageOptionsPanel], object]) -> str:
        before = shown.pdf
        do(shown.panel)
        qtbot.waitUntil(lambda: shown.pdf != before, timeout=20_000)
        return _text(shown)

    return act


def test_countries_are_offered_and_left_out(shown: PageView, after) -> None:
    boxes = shown.panel.countries.boxes
    names = {code: box.text() for code, box in boxes.items()}
    assert names["NO"].startswith("NO  Norway (")
    assert "NO Norway" in _text(shown)
    read = after(lambda panel: panel.countries.boxes["NO"].setChecked(False))
    assert "NO Norway" not in read
    assert "left out by your choice" in shown.panel.fits.text()
    assert "do not fit" not in shown.panel.fits.text()
    assert "NO Norway" in after(lambda panel: panel.countries.boxes["NO"].setChecked(True))


def test_sentences_kinds_keywords_and_order(shown: PageView, after) -> None:
    first = _text(shown)
    assert "Keywords" in first
    assert "Keywords" not in after(lambda panel: panel.keywords.setChecked(False))
    assert "Summary" not in after(lambda panel: panel.sentences.setValue(0))
    reported = [q for q in articles.briefing().quotes if q.kind == "indirect"]
    words = " ".join(reported[0].text(articles.TEXT).split())[:24]
    assert words in first
    assert words not in after(lambda panel: panel.reported.setChecked(False))
    by_name = after(lambda panel: panel.order.setCurrentIndex(2))
    codes = [box.text().split("  ")[1] for box in shown.panel.countries.boxes.values()]
    names = sorted(name.rsplit(" (", 1)[0] for name in codes if "not stated" not in name)
    places = [by_name.index(f"{name} ") for name in names if f" {name} " in by_name]
    assert places == sorted(places)


def test_header_line_note_and_date(shown: PageView, after) -> None:
    today = date.today()
    assert str(today.year) in _text(shown)
    read = after(lambda panel: panel.at_head.header.setText("Embassy of Norway"))
    assert read.startswith("Embassy of Norway")
    assert "Call at eleven." in after(
        lambda panel: panel.at_head.note.setPlainText("Call at eleven.")
    )
    read = after(lambda panel: panel.at_head.day.setDate(QDate(2026, 5, 17)))
    assert "17 May 2026" in read
    assert "17 May 2026" not in after(lambda panel: panel.at_head.dated.setChecked(False))
    assert not shown.panel.at_head.day.isEnabled()


def test_only_what_the_reader_put_first(shown: PageView, after, attache: app.Attache) -> None:
    read = after(lambda panel: panel.starred.setChecked(True))
    assert "None of the article’s quotes is among those chosen." in read
    desk = attache.window.desk
    briefing = articles.briefing()
    quotes = (replace(briefing.quotes[0], starred=True), *briefing.quotes[1:])
    read = after(lambda _: desk.show(replace(briefing, quotes=quotes)))
    words = " ".join(quotes[0].text(briefing.article.text).split())
    assert words[:20] in read
    assert shown.panel.fits.text().startswith("1 quote on one page")


def test_a_logo_is_shown_and_taken_away(
    shown: PageView, after, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logo.png"
    Image.new("RGB", (300, 80), "#aa2211").save(path)
    monkeypatch.setattr(files, "ask_image", lambda *_: str(path))
    after(lambda panel: panel.at_head.logo.button.click())
    assert _reddest(shown) == (170, 34, 17)
    assert shown._keeper.now.logo == str(path)
    after(lambda panel: panel.greyscale.setChecked(True))
    red, green, blue = _reddest(shown)
    assert red == green == blue
    after(lambda panel: panel.at_head.logo.remove.click())
    assert shown._keeper.now.logo == ""


def _reddest(page: PageView) -> tuple[int, ...]:
    """The colour in the middle of the logo's place."""
    document = pypdfium2.PdfDocument(page.pdf)
    image = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    return image.getpixel((image.width - 46 - 40, 42 + 12))


def test_a_file_that_is_no_image_is_told_and_not_taken(
    shown: PageView, attache: app.Attache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"no image")
    monkeypatch.setattr(files, "ask_image", lambda *_: str(path))
    shown.panel.at_head.logo.button.click()
    assert "PNG or JPEG" in attache.window.message.text.text()
    assert shown.panel.at_head.logo.data is None
    assert shown._keeper.now.logo == ""


def test_what_belongs_to_the_office_is_kept_from_run_to_run(
    shown: PageView, after, qtbot, looks: Looks
) -> None:
    panel = shown.panel
    after(lambda panel: panel.at_head.header.setText("Embassy of Norway"))
    after(lambda panel: panel.greyscale.setChecked(True))
    after(lambda panel: panel.order.setCurrentIndex(2))
    after(lambda panel: panel.paper.buttons["letter"].click())
    after(lambda panel: panel.keywords.setChecked(False))
    after(lambda panel: panel.at_head.note.setPlainText("Only here."))
    after(lambda panel: panel.reported.setChecked(False))
    shown._keeper.write()
    again = app.build(looks)
    qtbot.addWidget(again.window)
    kept = again.page.options()
    assert (kept.header, kept.greyscale, kept.order, kept.paper, kept.keywords) == (
        "Embassy of Norway", True, "name", "letter", False,
    )  # fmt: skip
    assert kept.note == ""
    assert len(kept.kinds) == 3
    assert panel.options is not None
    again.window.close()


def test_what_belongs_to_one_article_stays_with_it(
    lay, shown: PageView, after, attache: app.Attache, qtbot, tmp_path: Path
) -> None:
    after(lambda panel: panel.at_head.note.setPlainText("About the cod."))
    after(lambda panel: panel.countries.boxes["NO"].setChecked(False))
    other = tmp_path / "other.txt"
    other.write_text("“We sail at noon,” said Ada Brun, the Norwegian transport minister.", "utf-8")
    with qtbot.waitSignal(attache.window.opener.known, timeout=30_000):
        attache.window.opener.open_path(str(other))
    options = shown.options()
    assert (options.note, options.countries, options.starred) == ("", None, False)
    lay(articles.briefing())
    options = shown.options()
    assert options.note == "About the cod."
    assert options.countries is not None
    assert "NO" not in options.countries
