"""What a quote's words in the article say when the mouse rests on them: who, for whom, and why."""

from __future__ import annotations

from attache.engine.pieces import Piece
from attache.gui.why import facts, title
from attache.model import Briefing


def hint(briefing: Briefing, number: int, pieces: tuple[Piece, ...]) -> str:
    """The facts of the why card as rich text of a tool tip, every word of the article escaped."""
    from html import escape  # brings the table of all entities

    quote = briefing.quotes[number]
    lines = [f"<b>{escape(title(quote))}</b>"]
    for fact in facts(briefing, quote, pieces):
        chain = " → ".join(f"{place.words} ¶{place.paragraph}" for place in fact.places)
        words = " · ".join(part for part in (chain, fact.words) if part)
        lines.append(f"{escape(fact.label)}: {escape(words)}")
    return "<p>" + "<br>".join(lines) + "</p>"
