"""A quote's ends are moved: by dragging its handles, and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import articles
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from attache.gui.extent_handles import Handle
from attache.gui.flowed_text import laid_out
from attache.gui.fonts import Fonts
from attache.gui.main_window import MainWindow
from attache.gui.mark_painter import line_parts
from attache.gui.word_edges import edges, nearest, step, stretched
from attache.model import Article, Block, Briefing, Kind, Quote, Role, Source, Span

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(lay: Callable[..., MainWindow]) -> MainWindow:
    window = lay(articles.briefing())
    window.correcting.history.take_up(window.desk.article)  # type: ignore[attr-defined]
    return window


def words(window: MainWindow) -> str:
    return window.desk.quotes[window.desk.chosen].text(articles.TEXT)


def choose(window: MainWindow, number: int) -> None:
    window.desk.choose(number)
    window.desk.ask_place(window.desk.quotes[number].span)


def place_of(window: MainWindow, said: str, *, end: bool) -> QPoint:
    """Where in the viewport these words of the article begin or end."""
    view = window.article.view
    span = articles.span(said)
    start, stop = view.positions.span(span)
    part = list(line_parts(view.document(), start, stop))[-1 if end else 0][0]
    x = part.right() if end else part.left()
    return QPoint(round(x), round(part.center().y()) - view.verticalScrollBar().value())


def drag(handle: Handle, goal: QPoint, *, let_go: bool = True) -> None:
    QTest.mousePress(handle, LEFT, pos=handle.rect().center())
    QTest.mouseMove(handle, handle.mapFrom(handle.parentWidget(), goal))
    if let_go:
        QTest.mouseRelease(handle, LEFT, pos=handle.mapFrom(handle.parentWidget(), goal))


def test_handles_stand_at_the_ends_of_the_lit_quote_only(desk: MainWindow) -> None:
    handles = desk.article.view.handles
    assert not handles.begin.isVisible()
    choose(desk, 4)
    said = "small boats must be exempt from the new rules"
    for handle, end in ((handles.begin, False), (handles.end, True)):
        assert handle.isVisible()
        assert handle.accessibleName()
        near = handle.geometry().adjusted(-2, -2, 2, 2)
        assert near.contains(place_of(desk, said, end=end))
    desk.desk.choose(-1)
    assert not handles.begin.isVisible()
    assert not handles.end.isVisible()


def test_dragging_the_end_leaves_words_out_in_one_step(desk: MainWindow) -> None:
    choose(desk, 4)
    before = words(desk)
    stack = desk.correcting.history.stack  # type: ignore[attr-defined]
    drag(desk.article.view.handles.end, place_of(desk, "must be exempt", end=True))
    assert words(desk) == "small boats must be exempt"
    assert stack.count() == 1
    assert desk.desk.quotes[desk.desk.chosen].corrected
    desk.actions_by_name["undo"].trigger()
    assert words(desk) == before


def test_dragging_the_beginning_takes_words_in(desk: MainWindow) -> None:
    choose(desk, 6)
    drag(
        desk.article.view.handles.begin,
        place_of(desk, "the European Commission", end=False),
    )
    assert words(desk) == "the European Commission said that the bloc could accept a cap"


def test_in_the_middle_of_a_word_the_nearer_edge_counts(desk: MainWindow) -> None:
    choose(desk, 4)
    drag(desk.article.view.handles.end, place_of(desk, "must be exemp", end=True))
    assert words(desk) == "small boats must be exempt"


def test_while_it_is_dragged_nothing_is_corrected(desk: MainWindow) -> None:
    choose(desk, 4)
    before = words(desk)
    drag(desk.article.view.handles.end, place_of(desk, "must be", end=True), let_go=False)
    desk.grab()
    assert words(desk) == before
    assert desk.article.view.handles.preview == (articles.span("small boats must be"),)
    desk.desk.choose(-1)
    assert desk.article.view.handles.preview == ()


def test_a_quote_of_two_pieces_keeps_what_is_between_out(desk: MainWindow) -> None:
    choose(desk, 5)
    drag(desk.article.view.handles.end, place_of(desk, "cannot wait", end=True))
    spans = desk.desk.quotes[desk.desk.chosen].spans
    assert [span.of(articles.TEXT) for span in spans] == [
        "“Our fishers own one net each,”",
        "“They cannot wait",
    ]


def test_by_keyboard_word_by_word(desk: MainWindow, qtbot: QtBot) -> None:
    choose(desk, 4)
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    desk.activateWindow()
    view = desk.article.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left, alt | shift)
    assert words(desk) == "small boats must be exempt from the new"
    qtbot.keyClick(view, Qt.Key.Key_Right, alt)
    assert words(desk) == "boats must be exempt from the new"
    qtbot.keyClick(view, Qt.Key.Key_Left, alt)
    qtbot.keyClick(view, Qt.Key.Key_Left, alt)
    assert words(desk) == "that small boats must be exempt from the new"
    qtbot.keyClick(view, Qt.Key.Key_Right, alt | shift)
    qtbot.keyClick(view, Qt.Key.Key_Right, alt | shift)
    assert words(desk).endswith("from the new rules.")


def test_the_last_word_stays(desk: MainWindow) -> None:
    choose(desk, 7)
    for _ in range(12):
        desk.actions_by_name["end_back"].trigger()
    assert words(desk) == "nobody"


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("“Yes,” he", [0, 1, 7], [4, 5, 6, 9]),
        ("well-made l’eau", [0, 10], [9, 15]),
        ("now—then", [0, 3, 4], [3, 4, 8]),
        ("क़िला है", [0, 6], [5, 8]),
        ("", [], []),
    ],
)
def test_edges(text: str, begins: list[int], ends: list[int]) -> None:
    assert edges(text, 0) == (begins, ends)


@given(st.text(max_size=900), st.integers(0, 900))
def test_edges_are_places_of_the_text_and_steps_go_their_way(text: str, near: int) -> None:
    near = min(near, len(text))
    for places in edges(text, near):
        assert places == sorted(places)
        assert all(0 <= place <= len(text) for place in places)
        assert step(places, near, 1) >= near >= step(places, near, -1)
        assert nearest(places, near) in [*places, near]


def test_stretching_drops_pieces_that_are_outside() -> None:
    two = (Span(10, 20), Span(30, 40))
    assert stretched(two, 5, 45) == (Span(5, 20), Span(30, 45))
    assert stretched(two, 12, 18) == (Span(12, 18),)
    assert stretched(two, 25, 40) == (Span(30, 40),)
    assert stretched(two, 50, 45) == ()


def test_esc_gives_up_a_drag_whatever_has_the_keyboard(desk: MainWindow, qtbot: QtBot) -> None:
    choose(desk, 4)
    before, handles = words(desk), desk.article.view.handles
    desk.briefing.filters.words.setFocus()
    goal = place_of(desk, "small boats must be", end=True)
    drag(handles.end, goal, let_go=False)
    assert handles.preview
    QTest.keyClick(desk.briefing.filters.words, Qt.Key.Key_Escape)
    assert not handles.preview
    QTest.mouseMove(handles.end, handles.end.mapFrom(handles.end.parentWidget(), goal))
    QTest.mouseRelease(handles.end, LEFT)
    assert words(desk) == before
    drag(handles.end, goal)  # and the next drag does what it did
    assert words(desk) == "small boats must be"


ARABIC = "قال الوزير إن «الاتفاق ما زال ممكنا» ثم غادر القاعة مساء الثلاثاء."


def test_words_that_go_leftwards_begin_at_the_right(lay) -> None:
    start = ARABIC.index("«")
    said = Span(start, ARABIC.index("»") + 1)
    article = Article(ARABIC, (Block(Role.PARAGRAPH, Span(0, len(ARABIC))),), Source(words=11))
    window = lay(Briefing(article, (Quote((said,), Kind.DIRECT, 0),)))
    window.desk.choose(0)
    view = window.article.view
    lit = view.place_lit()
    begin, end = view.handles.begin, view.handles.end
    assert begin.geometry().center().x() > lit.right() - 3
    assert end.geometry().center().x() < lit.left() + 3


def test_a_card_of_such_words_is_set_from_the_right(qapp) -> None:
    font = Fonts(1.0).quote
    for words, leftwards in ((ARABIC, True), ("“Yes,” he said. «الاتفاق»", False), ("…", False)):
        layout = laid_out(words, font, 900, 20)
        assert (layout.lineAt(0).x() > 300) is leftwards
