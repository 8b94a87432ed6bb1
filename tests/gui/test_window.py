"""The window as a person drives it: drop, look, click, paste, and what happens to bad files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import articles
import people
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from attache.gui import app
from attache.gui.article_hints import hint
from attache.gui.drops import offer
from attache.gui.main_window import MainWindow
from attache.gui.mark_painter import line_parts
from attache.model import Kind


def _file(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def test_a_fresh_window_invites_a_drop(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.empty
    assert window.empty.open_button.isVisible()
    assert not window.actions_by_name["export_pdf"].isEnabled()


def test_a_dropped_file_is_read_and_analysed(window: MainWindow, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "cod.txt"
    path.write_text(articles.TEXT, encoding="utf-8")
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        people.drop(window, _file(path))
    assert window.article.view.toPlainText() == articles.TEXT
    assert window.desk.shown is not None
    assert window.desk.shown.summary
    assert window.stack.currentWidget() is window.panes
    assert "Norway’s fisheries minister" in window.windowTitle()


def test_the_customers_article_opens(window: MainWindow, qtbot, sample: Path) -> None:
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        window.opener.open_path(str(sample))
    assert "Speaking to reporters" in window.article.view.toPlainText()


def test_dropped_and_pasted_text_open_too(window: MainWindow, qtbot) -> None:
    mime = QMimeData()
    mime.setText(articles.TEXT)
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        people.drop(window, mime)
    assert window.article.source.text().startswith("Pasted text")
    QGuiApplication.clipboard().setText("The minister said that the ferry would sail. " * 3)
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        window.actions_by_name["paste"].trigger()
    assert "the ferry would sail" in window.article.view.toPlainText()


@pytest.mark.parametrize(
    ("name", "data"),
    [("empty.txt", b""), ("blank.txt", b" \n\n"), ("noise.txt", bytes(range(256)) * 8)],
)
def test_a_bad_file_gives_a_message_and_keeps_what_was_open(
    lay, qtbot, tmp_path: Path, name: str, data: bytes
) -> None:
    window = lay(articles.briefing())
    path = tmp_path / name
    path.write_bytes(data)
    with qtbot.waitSignal(window.opener.jobs.finished, timeout=30_000):
        people.drop(window, _file(path))
    assert window.message.isVisible()
    assert name in window.message.title.text()
    assert window.message.text.text()
    assert window.article.view.toPlainText() == articles.TEXT
    QTest.mouseClick(window.message.copy, Qt.MouseButton.LeftButton)
    assert window.message.text.text() in QGuiApplication.clipboard().text()
    QTest.mouseClick(window.message.close_button, Qt.MouseButton.LeftButton)
    assert not window.message.isVisible()


def test_a_missing_file_given_as_argument_gives_a_message(window: MainWindow, qtbot) -> None:
    with qtbot.waitSignal(window.opener.faulted, timeout=10_000):
        window.opener.open_path("/nowhere/gone.txt")
    assert "gone.txt" in window.message.title.text()


def test_groups_have_code_name_and_count(lay) -> None:
    window = lay(articles.briefing())
    assert people.groups_seen(window) == [
        ("NO", "Norway", "4 quotes"),
        ("KE", "Kenya", "2 quotes"),
        ("EU", "European Union", "1 quote"),
        ("–", "Country not stated", "1 quote"),
    ]


def test_a_click_on_a_card_lights_the_quote_up_in_the_article(lay) -> None:
    window = lay(articles.briefing())
    window.resize(1300, 460)
    people.click_quote(window, 7)
    assert window.desk.chosen == 7
    assert people.in_view(window, articles.quotes()[7].span)
    assert window.article.view.chosen == 7
    assert "¶10" in window.status.where.text()


def test_a_click_in_the_article_chooses_the_card(lay) -> None:
    window = lay(articles.briefing())
    people.click_words(window, articles.span("already in the budget"))
    assert window.desk.chosen == 3
    view = window.briefing.view
    assert view.currentIndex() == view.rows.quote_index(3)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


def test_a_click_on_a_summary_sentence_shows_its_place(lay) -> None:
    window = lay(articles.briefing())
    window.resize(1300, 460)
    view = window.briefing.view
    item = view.rows.summary_item.child(2)
    view.scrollTo(item.index())
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(item.index()).center()
    )
    assert people.in_view(window, articles.article().blocks[8].span)


def test_the_quote_has_its_countrys_colour_in_card_and_article(lay) -> None:
    """The bar beside the quote's card and the bar beside its words are of one colour."""
    window = lay(articles.briefing())
    view, article = window.briefing.view, window.article.view
    people.click_quote(window, 4)
    picture = view.viewport().grab().toImage()
    ratio = picture.devicePixelRatio()
    row = view.visualRect(view.rows.quote_index(4))
    bar = view.painter_of_rows.metrics.edge + 1
    in_card = picture.pixelColor(round(bar * ratio), round(row.center().y() * ratio))
    gutter = article._left.grab().toImage()
    colours = {
        gutter.pixelColor(gutter.width() - round(article.looks.px(14) * ratio), y).name()
        for y in range(gutter.height())
    }
    assert in_card.name() in colours
    assert in_card != QColor(window.looks.look.ground)


def test_late_results_of_an_article_that_was_left_do_not_arrive(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("The first minister said nothing at all. " * 2000, encoding="utf-8")
    second.write_text(articles.TEXT, encoding="utf-8")
    window.opener.open_path(str(first))
    window.opener.open_path(str(second))
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        pass
    qtbot.wait(200)
    assert window.article.view.toPlainText() == articles.TEXT
    assert window.desk.shown.article.text == articles.TEXT


def test_closing_the_article_leads_back_to_the_beginning(lay) -> None:
    window = lay(articles.briefing())
    window.desk.choose(2)
    window.actions_by_name["close_article"].trigger()
    assert window.stack.currentWidget() is window.empty
    for name in ("export_pdf", "next", "copy_quote", "why", "find"):
        assert not window.actions_by_name[name].isEnabled()
    assert window.windowTitle() == "Attaché"


def test_an_empty_clipboard_is_said_to_be_empty(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.actions_by_name["paste"].trigger()
    assert "nothing to paste" in window.message.title.text()
    assert offer(None).is_empty


def test_words_of_the_article_are_never_read_as_markup(window: MainWindow, qtbot) -> None:
    text = "<b>Ann Lee</b>, the <i>minister</i>, said that <img src=x> the ferry would sail.\n" * 3
    with qtbot.waitSignal(window.opener.known, timeout=30_000):
        window.opener.open_text(text)
    assert "<b>Ann Lee</b>" in window.article.view.toPlainText()
    labels = [label for label in window.findChildren(QLabel) if "<" in label.text()]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)


def test_a_fault_that_is_still_to_be_read_comes_back(window: MainWindow, qtbot) -> None:
    bar = window.message
    bar.show_fault("First.", "Read me.")
    bar.show_fault("Second.")
    bar.show_fault("Second.")
    bar.show_note("Saved.", seconds=60)
    assert bar.title.text() == "Saved."
    bar.close_button.click()
    assert bar.title.text() == "Second."
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert (bar.title.text(), bar.text.text()) == ("First.", "Read me.")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    bar.show_note("Done.")
    bar.close_button.click()
    assert not bar.isVisible(), "what was read does not come back"


def test_the_mouse_on_a_quote_in_the_article_says_who_said_it_and_why(lay) -> None:
    window = lay(articles.briefing())
    view = window.article.view
    start, end = view.positions.span(articles.span("already in the budget"))
    rect, _ = next(iter(line_parts(view.document(), start, end)))
    at = rect.center().toPoint() - QPoint(0, view.verticalScrollBar().value())
    number = view.quote_under(at)
    assert articles.quotes()[number].kind is Kind.MIXED
    words = hint(window.desk.shown, number, window.desk.pieces[number])
    for each in ("Ingrid Dahl speaks for Norway", "She ¶5 → ", "added ¶5", "Unsure"):
        assert each in words
    assert view.quote_under(at + QPoint(0, 3000)) == -1


def test_words_in_that_hint_are_never_markup(lay) -> None:
    found = articles.briefing()
    quote = replace(found.quotes[0], speaker=replace(articles.INGRID, name="<img src=x>"))
    assert "&lt;img" in hint(replace(found, quotes=(quote,)), 0, ())


def test_library_stays_beside_the_page_and_the_status_line_tells_of_it(
    lay, attache: app.Attache, qtbot
) -> None:
    window = lay(articles.briefing())
    window.resize(1440, 900)
    window.top.segments.buttons["page"].click()
    qtbot.waitUntil(lambda: bool(attache.page.pdf), timeout=30_000)
    qtbot.waitUntil(lambda: window.status.where.text().startswith("A4"))
    assert window.library.isVisible()
    assert not window.article.isVisible()
    assert not window.briefing.isVisible()
    zoom = window.status.zoom.text()
    window.actions_by_name["larger"].trigger()
    assert window.status.zoom.text() != zoom
    window.top.segments.buttons["desk"].click()
    assert window.status.zoom.text() == "100 %"
    assert window.article.isVisible()
    assert "quotes" in window.status.where.text()
