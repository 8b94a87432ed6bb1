"""A quote in another program: with its speaker, country and source, and harmless."""

from __future__ import annotations

from dataclasses import replace

import articles
from PySide6.QtGui import QGuiApplication

from attache.gui.copying import as_html, as_markdown, as_text


def test_copy_gives_text_rich_text_and_markdown(lay) -> None:
    window = lay(articles.briefing())
    window.desk.choose(5)
    window.actions_by_name["copy_quote"].trigger()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().startswith("“Our fishers own one net each,” … “They cannot wait")
    assert "Joseph Mwangi, envoy, Kenya" in mime.text()
    assert "¶8" in mime.text()
    assert "<blockquote>" in mime.html()
    assert bytes(mime.data("text/markdown").data()).decode().startswith("> “Our fishers")


def test_words_of_the_article_are_never_markup() -> None:
    briefing = articles.briefing()
    bad = replace(briefing.quotes[4].speaker, name="<b>*Joe*</b>")
    quote = replace(briefing.quotes[4], speaker=bad)
    assert "<b>" not in as_html(briefing, quote)
    assert "\\*Joe\\*" in as_markdown(briefing, quote)
    assert "<b>*Joe*</b>" in as_text(briefing, quote)
