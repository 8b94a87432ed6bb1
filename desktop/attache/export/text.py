"""A briefing as plain text: what a terminal shows."""

from __future__ import annotations

from textwrap import wrap

from attache.export.groups import by_country
from attache.export.heading import heading, summary_below
from attache.export.words import one_line, origin, place, said, speaker
from attache.model import Briefing, Quote

_WIDTH = 88


def _paragraph(text: str, first: str, then: str) -> str:
    lines = wrap(
        text, _WIDTH, initial_indent=first, subsequent_indent=then,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
    return "\n".join(lines or [first.rstrip()])


def _reasons(quote: Quote, text: str) -> list[str]:
    """Why this speaker and this country: the words of the article that say so."""
    found = []
    if quote.cue:
        found.append(f"cue “{one_line(quote.cue.of(text))}” at {quote.cue.start}")
    if quote.speaker:
        spans = quote.speaker.chain or (quote.speaker.mention,)
        chain = " ← ".join(f"“{one_line(link.of(text))}” at {link.start}" for link in spans if link)
        found.append(f"speaker {chain}")
    if quote.country:
        evidence = quote.country.evidence
        at = f" (“{one_line(evidence.of(text))}” at {evidence.start})" if evidence else ""
        found.append(f"country: {one_line(quote.country.why)}{at}")
    return found or ["no speaker and no country is stated"]


def as_text(briefing: Briefing, *, explain: bool = False) -> str:
    """The briefing as plain text of 88 columns; ends with a line end.

    `explain` adds below each quote what in the article tells its speaker and country.
    """
    text = briefing.article.text
    head = heading(briefing)
    found = [_paragraph(one_line(head.text), "", ""), origin(briefing.article.source), ""]
    summary = summary_below(briefing, head)
    if summary:
        found.append("SUMMARY")
        for sentence in summary:
            line = f"{one_line(sentence.span.of(text))} (¶{sentence.block + 1})"
            found.append(_paragraph(line, "  - ", "    "))
        found.append("")
    if briefing.keywords:
        found += [_paragraph("KEYWORDS  " + " · ".join(briefing.keywords), "", "  "), ""]
    groups = by_country(briefing)
    for group in groups:
        found.append(f"[{group.code or '–'}] {group.name} ({len(group.quotes)})")
        for by in group.speakers:
            found.append(_paragraph(speaker(by), "  ", "    "))
            for item in by.quotes:
                line = f"{said(item.quote, text)}  ({place(item.quote, text)})"
                found.append(_paragraph(line, "    ", "      "))
                if explain:
                    reasons = _reasons(item.quote, text)
                    found += [_paragraph(reason, "        · ", "          ") for reason in reasons]
        found.append("")
    if not groups:
        found += ["No quotes found in this article.", ""]
    return "\n".join(found).rstrip("\n") + "\n"
