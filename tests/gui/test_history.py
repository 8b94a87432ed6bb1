"""Correcting with undo, kept on disk."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from attache.corrections import KindIs, NotAQuote, RoleIs, TitleIs
from attache.gui.desk import Desk
from attache.gui.history import History
from attache.model import Article, Briefing, Kind, Quote, Role, Span
from attache.reading import read_text
from attache.store.library import Library

TEXT = "The port is open, said one. The port is shut, said another.\n\nNobody said a third thing."


def briefing(article: Article) -> Briefing:
    spans = [Span(0, 16), Span(28, 44)]
    return Briefing(article, tuple(Quote((span,), Kind.INDIRECT, 0) for span in spans))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with closing(Library(tmp_path / "library.sqlite")) as made:
        yield made


@pytest.fixture
def history(library: Library) -> History:
    desk = Desk()
    found = History(desk, library, desk)
    article = read_text(TEXT)
    desk.lay(found.take_up(article))
    desk.learn(briefing(article))
    found.setProperty("desk", desk)
    return found


def desk_of(history: History) -> Desk:
    desk = history.property("desk")
    assert isinstance(desk, Desk)
    return desk


def test_correct_undo_redo(qtbot: QtBot, history: History) -> None:
    desk = desk_of(history)
    desk.choose(1)
    history.correct(NotAQuote(Span(0, 16)))
    assert [quote.span for quote in desk.quotes] == [Span(28, 44)]
    assert desk.chosen == 0, "the same quote stays chosen"
    history.stack.undo()
    assert len(desk.quotes) == 2
    assert desk.chosen == 1
    history.stack.redo()
    assert len(desk.quotes) == 1
    assert history.stack.undoText() == "Not a quote, ¶1: The port is open"


def test_what_was_corrected_comes_back_and_what_was_undone_does_not(
    qtbot: QtBot, history: History, library: Library
) -> None:
    history.correct(KindIs(Span(0, 16), Kind.MIXED))
    history.correct(NotAQuote(Span(28, 44)))
    history.stack.undo()
    desk = Desk()
    again = History(desk, library, desk)
    article = again.take_up(read_text(TEXT))
    desk.lay(article)
    desk.learn(briefing(article))
    assert [quote.kind for quote in desk.quotes] == [Kind.MIXED, Kind.INDIRECT]
    again.stack.undo()
    assert [quote.kind for quote in desk.quotes] == [Kind.INDIRECT, Kind.INDIRECT], "also later"
    assert library.corrections(TEXT) == ()
    again.stack.redo()
    assert desk.quotes[0].kind is Kind.MIXED


def test_a_role_asks_for_the_engine(qtbot: QtBot, history: History) -> None:
    second = read_text(TEXT).blocks[1].span
    with qtbot.waitSignal(history.reread) as asked:
        history.correct(RoleIs(second, Role.PROMO), TitleIs("Port news"))
    article = asked.args[0]
    assert article.blocks[1].role is Role.PROMO
    assert article.source.title == "Port news"
    with qtbot.waitSignal(history.reread) as asked:
        history.stack.undo()
    assert asked.args[0].blocks[1].role is Role.PARAGRAPH


def test_a_disk_that_fails_is_told_and_the_step_is_kept(
    qtbot: QtBot, history: History, library: Library
) -> None:
    library.close()
    with qtbot.waitSignal(history.unsaved):
        history.correct(NotAQuote(Span(0, 16)))
    assert len(desk_of(history).quotes) == 1


def test_without_a_library_corrections_last_as_long_as_the_window(qtbot: QtBot) -> None:
    desk = Desk()
    history = History(desk, None, desk)
    article = history.take_up(read_text(TEXT))
    desk.lay(article)
    desk.learn(briefing(article))
    history.correct(NotAQuote(Span(0, 16)))
    assert len(desk.quotes) == 1
    assert history.take_up(article) is article
    assert history.corrections == ()
