"""A quote on its way to another program: as text, rich text and Markdown at once."""

from __future__ import annotations

from PySide6.QtCore import QMimeData

from attache.gui.rows import one_line
from attache.gui.wording import group_name, heading, speaker_name
from attache.model import Briefing, Quote


def _parts(briefing: Briefing, quote: Quote) -> tuple[str, str, str]:
    words = one_line(quote.text(briefing.article.text))
    speaker = speaker_name(quote.speaker.name if quote.speaker else None)
    role = one_line(quote.speaker.role or "") if quote.speaker else ""
    country = group_name(quote.country.name if quote.country else None)
    who = ", ".join(part for part in (one_line(speaker), role, country) if part)
    article = briefing.article
    source = [heading(article)[:160], article.source.site, article.source.date]
    return words, who, ", ".join(one_line(part) for part in source if part)


def as_text(briefing: Briefing, quote: Quote) -> str:
    """Words, speaker, country, source: two lines of plain text."""
    words, who, source = _parts(briefing, quote)
    return f"{words}\n— {who} ({source}, ¶{quote.block + 1})"


def as_markdown(briefing: Briefing, quote: Quote) -> str:
    """The same as a block quotation; characters that Markdown would read are escaped."""
    words, who, source = (_marked(part) for part in _parts(briefing, quote))
    return f"> {words}\n>\n> — {who} (*{source}*, ¶{quote.block + 1})"


def _marked(text: str) -> str:
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|~&" else letter for letter in text)


def as_html(briefing: Briefing, quote: Quote) -> str:
    """The same as HTML, every word of the article escaped."""
    from html import escape  # brings the table of all entities

    words, who, source = (escape(part) for part in _parts(briefing, quote))
    place = f"¶{quote.block + 1}"
    return f"<blockquote><p>{words}</p><p>— {who} (<i>{source}</i>, {place})</p></blockquote>"


def mime(briefing: Briefing, quote: Quote) -> QMimeData:
    """All three, for clipboard and drag."""
    data = QMimeData()
    data.setText(as_text(briefing, quote))
    data.setHtml(as_html(briefing, quote))
    data.setData("text/markdown", as_markdown(briefing, quote).encode())
    return data
