"""A briefing as Markdown of the GitHub flavour, countries as headings."""

from __future__ import annotations

import re

from attache.export.groups import by_country
from attache.export.heading import heading, summary_below
from attache.export.words import one_line, origin, place, said, speaker
from attache.model import Briefing, Quote

# What would be read as a sign: escaped wherever it stands, and at a line's beginning.
_SIGNS = re.compile(r"([\\`*_{}\[\]<>|~$&#!])")
_FIRST = re.compile(r"^(\d+)([.)])(?=\s|$)|^([-+=:])")
_ADDRESS = re.compile(r"\b(https?|ftp|mailto)(:)|(www)(\.)|(@)", re.IGNORECASE)


def escaped(text: str) -> str:
    """The text so that Markdown shows it letter for letter, in one line."""
    text = _SIGNS.sub(r"\\\1", one_line(text))
    text = _FIRST.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", text)
    return _ADDRESS.sub(_not_linked, text)


def _not_linked(match: re.Match[str]) -> str:
    """GitHub makes links of bare addresses; a sign written as a number stays a sign."""
    before = match[1] or match[3] or ""
    sign = match[2] or match[4] or match[5]
    return f"{before}&#{ord(sign)};"


def _origin(briefing: Briefing) -> str:
    return f"*{escaped(origin(briefing.article.source))}*"


def quote_line(quote: Quote, article: str) -> str:
    """One quote as a Markdown list item's text, with its place."""
    return f"{escaped(said(quote, article))} ({escaped(place(quote, article))})"


def as_markdown(briefing: Briefing) -> str:
    """The briefing as Markdown; ends with a line end."""
    text = briefing.article.text
    head = heading(briefing)
    found = [f"# {escaped(head.text) or 'Briefing'}", "", _origin(briefing), ""]
    summary = summary_below(briefing, head)
    if summary:
        found += ["## Summary", ""]
        found += [f"- {escaped(s.span.of(text))} (¶{s.block + 1})" for s in summary]
        found.append("")
    if briefing.keywords:
        found += ["**Keywords:** " + " · ".join(map(escaped, briefing.keywords)), ""]
    groups = by_country(briefing)
    for group in groups:
        code = f" ({group.code})" if group.code else ""
        found += [f"## {escaped(group.name)}{code}: {len(group.quotes)}", ""]
        for by in group.speakers:
            found += [f"### {escaped(speaker(by))}", ""]
            found += [f"- {quote_line(item.quote, text)}" for item in by.quotes]
            found.append("")
    if not groups:
        found += ["No quotes found in this article.", ""]
    return "\n".join(found).rstrip("\n") + "\n"
