"""The article on screen is the article's text, character for character."""

from __future__ import annotations

import articles
import people

from attache.gui.article_document import lines
from attache.model import Article, Block, Role, Span


def test_the_document_is_the_text(lay) -> None:
    window = lay(articles.briefing())
    assert window.article.view.toPlainText() == articles.TEXT


def test_hard_wrapped_paragraphs_flow_and_offsets_hold() -> None:
    text = "The minister\nsaid that the\nferry sails.\n\nSo it does."
    found = Article(
        text, (Block(Role.PARAGRAPH, Span(0, 39)), Block(Role.PARAGRAPH, Span(41, len(text))))
    )
    shown = "\n".join(line.text for line in lines(found))
    assert shown == "The minister said that the ferry sails.\n\nSo it does."
    assert [line.role for line in lines(found)] == [Role.PARAGRAPH, None, Role.PARAGRAPH]


def test_a_quote_behind_an_emoji_is_marked_where_it_stands(lay) -> None:
    """The emoji in the first paragraph takes two of Qt's units."""
    window = lay(articles.briefing())
    view = window.article.view
    for mark in view.marks.words:
        cursor = view.textCursor()
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, cursor.MoveMode.KeepAnchor)
        quote = articles.quotes()[mark.quote]
        assert cursor.selectedText() in " ".join(span.of(articles.TEXT) for span in quote.spans)


def test_what_is_not_body_is_set_smaller_and_grey(lay) -> None:
    window = lay(articles.briefing())
    document = window.article.view.document()
    promo = document.lastBlock().begin().fragment().charFormat()
    body = document.firstBlock().begin().fragment().charFormat()
    assert promo.font().pixelSize() < body.font().pixelSize()
    assert promo.foreground().color().name() == window.looks.look.second


def test_a_line_holds_about_66_characters(lay, qtbot) -> None:
    window = lay(articles.many(3))
    window.resize(1440, 900)
    qtbot.wait(50)
    layout = window.article.view.document().firstBlock().layout()
    full = [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
    assert full
    assert all(52 <= length <= 75 for length in full)


def test_a_quote_in_view_after_the_text_grows(lay, qtbot) -> None:
    window = lay(articles.briefing())
    window.looks.set_text_size(175)
    qtbot.wait(50)
    window.desk.choose(7)
    window.show_view("article")
    window.desk.ask_place(articles.quotes()[7].span)
    assert people.in_view(window, articles.quotes()[7].span)
