"""The briefing's list: filters, order, folding, keys."""

from __future__ import annotations

from dataclasses import replace

import articles
import people
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from attache.corrections import KindIs, Noted
from attache.gui import briefing_pane
from attache.gui.chips import Chip
from attache.gui.groups import Order
from attache.gui.rows import RowKind
from attache.model import Briefing, Kind, SummarySentence


def _chip(window, code: str | None) -> Chip:
    chips = [chip for chip in window.briefing.chips.findChildren(Chip) if not chip.everything]
    return next(chip for chip in chips if chip.code == code)


def test_a_chip_shows_only_its_country_and_ctrl_adds_another(lay) -> None:
    window = lay(articles.briefing())
    QTest.mouseClick(_chip(window, "KE"), Qt.MouseButton.LeftButton)
    assert people.quotes_seen(window) == [4, 5]
    assert [code for code, _, _ in people.groups_seen(window)] == ["KE"]
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(_chip(window, None), Qt.MouseButton.LeftButton, ctrl)
    assert people.quotes_seen(window) == [4, 5, 7]
    everything = next(c for c in window.briefing.chips.findChildren(Chip) if c.everything)
    QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
    assert len(people.quotes_seen(window)) == 8


def test_words_kind_and_speaker_sift(lay, qtbot) -> None:
    window = lay(articles.briefing())
    bar = window.briefing.filters
    QTest.keyClicks(bar.words, "budget")
    qtbot.waitUntil(lambda: people.quotes_seen(window) == [3])
    bar.reset()
    bar.kind.setCurrentIndex(bar.kind.findData(Kind.DIRECT.value))
    assert people.quotes_seen(window) == [0, 1, 5]
    bar.speaker.setCurrentIndex(bar.speaker.findData(2))
    assert people.quotes_seen(window) == [5]
    bar.reset()
    bar.kind.setCurrentIndex(bar.kind.findData("unsure"))
    assert people.quotes_seen(window) == [3]


def test_when_nothing_passes_the_list_says_so(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.briefing.filters.words.setText("zebra")
    qtbot.waitUntil(window.briefing.overlays.empty.isVisible)
    assert people.groups_seen(window) == []
    window.actions_by_name["clear_filter"].trigger()
    assert len(people.quotes_seen(window)) == 8
    assert not window.briefing.overlays.empty.isVisible()


@pytest.mark.parametrize(
    ("order", "codes"),
    [
        (Order.ARTICLE, ["NO", "KE", "EU", "–"]),
        (Order.COUNT, ["NO", "KE", "EU", "–"]),
        (Order.NAME, ["EU", "KE", "NO", "–"]),
    ],
)
def test_groups_sort_and_not_stated_stays_last(lay, order: Order, codes: list[str]) -> None:
    window = lay(articles.briefing())
    window.briefing.filters.orders[order.value].trigger()
    assert [code for code, _, _ in people.groups_seen(window)] == codes


def test_a_click_on_a_groups_head_folds_it(lay) -> None:
    window = lay(articles.briefing())
    view = window.briefing.view
    item, _ = view.rows.items(RowKind.GROUP)[0]
    for expanded in (False, True):
        view.scrollTo(item.index())
        place = view.visualRect(item.index()).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert view.isExpanded(item.index()) is expanded


def test_keys_walk_through_quotes_and_countries(lay) -> None:
    window = lay(articles.briefing())
    names = window.actions_by_name
    seen = []
    for name in ("next", "next", "next_country", "next_country", "previous", "previous_country"):
        names[name].trigger()
        seen.append(window.desk.chosen)
    assert seen == [0, 1, 4, 6, 5, 0]


def test_letters_work_as_keys_but_not_in_fields(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.activateWindow()
    window.briefing.view.setFocus()
    qtbot.waitUntil(window.briefing.view.hasFocus)
    QTest.keyClick(window.briefing.view, Qt.Key.Key_N)
    assert window.desk.chosen == 0
    words = window.briefing.filters.words
    words.setFocus()
    QTest.keyClicks(words, "nnp")
    assert words.text() == "nnp"
    assert window.desk.chosen == 0


def test_arrows_and_enter_lead_into_the_article(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.activateWindow()
    view = window.briefing.view
    view.setFocus()
    view.setCurrentIndex(view.rows.quote_index(4))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert window.desk.chosen == 5
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.article.view)
    assert people.in_view(window, articles.quotes()[5].span)


def test_f6_goes_round_the_panes(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.activateWindow()
    window.briefing.view.setFocus()
    seen = []
    for _ in range(3):
        window.actions_by_name["next_pane"].trigger()
        seen.append(QApplication.focusWidget())
    assert seen[1:] == [window.article.view, window.briefing.view]
    assert window.library.isAncestorOf(seen[0])


def test_the_length_of_the_summary_is_asked_for(lay, qtbot) -> None:
    window = lay(articles.briefing())
    with qtbot.waitSignal(window.briefing.summary_wanted, timeout=3000) as asked:
        window.briefing.summary.slider.setValue(5)
    assert asked.args == [5, "newsrank"]
    qtbot.waitUntil(lambda: len(window.desk.shown.summary) == 5, timeout=20_000)


def test_a_long_briefing_shows_true_heights_without_overlap(lay) -> None:
    window = lay(articles.many(400))
    view = window.briefing.view
    metrics = view.painter_of_rows.metrics
    for item, row in view.rows.items(RowKind.QUOTE)[::37]:
        assert item.sizeHint().height() == metrics.height(row)


def test_the_head_of_the_group_in_view_stays_at_the_top(lay) -> None:
    window = lay(articles.many(60))
    view = window.briefing.view
    view.verticalScrollBar().setValue(900)
    assert view._head.isVisible()
    assert view._head.accessibleName().startswith("Norway")
    view.verticalScrollBar().setValue(0)
    assert not view._head.isVisible()


def test_a_correction_changes_neither_folds_nor_place(lay) -> None:
    window = lay(articles.many(80))
    view = window.briefing.view
    kenya = next(item for item, row in view.rows.items(RowKind.GROUP) if row.code == "KE")
    view.setExpanded(kenya.index(), False)
    view.verticalScrollBar().setValue(700)
    briefing = window.desk.shown
    window.desk.learn(replace(briefing, quotes=briefing.quotes[:-1]))
    kenya = next(item for item, row in view.rows.items(RowKind.GROUP) if row.code == "KE")
    assert not view.isExpanded(kenya.index())
    assert view.verticalScrollBar().value() == 700
    window.desk.lay(articles.article())
    window.desk.learn(articles.briefing())
    assert view.verticalScrollBar().value() == 0
    assert len(people.quotes_seen(window)) == 8


def test_a_filter_holds_while_a_long_briefing_is_ordered_anew(lay, qtbot) -> None:
    window = lay(articles.many(700))
    _chip(window, "EU").click()
    window.briefing.filters.orders["name"].trigger()
    qtbot.waitUntil(lambda: window.briefing.settled)
    assert [code for code, _, _ in people.groups_seen(window)] == ["EU"]
    assert people.quotes_seen(window) == list(range(2, 700, 4))
    window.briefing.filters.words.setText("the 6th proposal")
    qtbot.waitUntil(lambda: window.briefing.passing == {6})


def _with_summary(count: int) -> Briefing:
    made = articles.many(count)
    chosen = (SummarySentence(made.article.blocks[n].span, n, 1.0, n) for n in range(3))
    return replace(made, summary=tuple(chosen))


def test_a_summary_sentence_in_one_line_opens_and_closes(lay) -> None:
    window = lay(_with_summary(40))
    view = window.briefing.view
    index = view.rows.summary_item.child(1).index()
    line = view.visualRect(index).height()
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
    )
    whole = view.visualRect(index).height()
    assert whole >= line * 1.8  # two lines at least
    below = view.rows.summary_item.child(2).index()
    assert view.visualRect(below).top() >= view.visualRect(index).bottom()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.visualRect(index).height() == line
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.visualRect(index).height() == whole
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
    )
    assert view.visualRect(index).height() == line


def test_enter_opens_a_folded_sentence_and_then_leads_to_its_place(lay) -> None:
    window = lay(_with_summary(40))
    view = window.briefing.view
    index = view.rows.summary_item.child(2).index()
    view.setCurrentIndex(index)
    view.setFocus()
    line = view.visualRect(index).height()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.visualRect(index).height() > line
    assert view.hasFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.article.view.hasFocus()
    assert people.in_view(window, window.desk.shown.summary[2].span)


def test_the_groups_of_a_whole_book_begin_folded(window, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(briefing_pane, "FOLDED_ABOVE", 300)
    made = articles.many(400)
    window.desk.lay(made.article)
    window.desk.learn(made)
    qtbot.waitUntil(lambda: window.briefing.settled, timeout=20_000)
    view = window.briefing.view
    heads = [item.index() for item, _ in view.rows.items(RowKind.GROUP)]
    assert len(heads) == 4
    assert not any(view.isExpanded(head) for head in heads)
    assert window.briefing.filters.fold.isChecked()
    people.click_quote(window, 399)  # and every quote is there
    assert window.desk.chosen == 399
    window.briefing.filters.fold.click()
    assert all(view.isExpanded(head) for head in heads)


def test_a_correction_that_moves_no_quote_changes_its_row_alone(lay) -> None:
    window = lay(articles.many(400))
    window.correcting.history.take_up(window.desk.article)
    view = window.briefing.view
    before = {row.number: item for item, row in view.rows.items(RowKind.QUOTE)}
    window.briefing.chips.choose(frozenset({"KE"}))
    window.desk.choose(1)
    for name, words in (("star", "first on the page"), ("off_page", "off the page")):
        window.actions_by_name[name].trigger()
        assert words in view.rows.row_of(view.rows.quote_index(1)).meta
        assert words in view.rows.quote_index(1).data()
    after = {row.number: item for item, row in view.rows.items(RowKind.QUOTE)}
    assert after == before
    assert people.quotes_seen(window) == list(range(1, 400, 4))
    window.actions_by_name["not_a_quote"].trigger()
    window.briefing.finish()
    assert len(view.rows.items(RowKind.QUOTE)) == 399
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()
    assert "page" not in view.rows.row_of(view.rows.quote_index(1)).meta


def test_a_note_makes_its_row_higher_and_another_kind_tells_the_head(lay, qtbot) -> None:
    window = lay(articles.briefing())
    history = window.correcting.history
    history.take_up(window.desk.article)
    view = window.briefing.view
    height = view.visualRect(view.rows.quote_index(1)).height()
    key = window.desk.quotes[1].key
    history.correct(Noted(key, "Ask them again."))
    assert view.visualRect(view.rows.quote_index(1)).height() > height
    history.correct(KindIs(key, Kind.INDIRECT))
    heads = [row for _, row in view.rows.items(RowKind.GROUP)]
    assert heads[0].meta.startswith("1 direct")
    window.briefing.show_context(on=True)
    assert len(view.rows.row_of(view.rows.quote_index(0)).text) > len("“the last honest offer")
