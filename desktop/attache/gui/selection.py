"""What the reader has selected in the article."""

from __future__ import annotations

from attache.gui.article_view import ArticleView
from attache.model import Span


def selection(view: ArticleView) -> Span | None:
    """The selected words of the article without the blanks around them."""
    cursor, text = view.textCursor(), view.text_of_article()
    if not cursor.hasSelection():
        return None
    start = view.positions.from_qt(cursor.selectionStart())
    words = text[start : view.positions.from_qt(cursor.selectionEnd())]
    left = len(words) - len(words.lstrip())
    return Span(start + left, start + left + len(words.strip())) if words.strip() else None
