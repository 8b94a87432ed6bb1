"""What the exports say in the same words: names, places, kinds."""

from __future__ import annotations

from pathlib import PurePath

from attache.export.groups import SpeakerGroup
from attache.model import Kind, Quote, Source

KINDS = {Kind.DIRECT: "direct", Kind.MIXED: "part quoted", Kind.INDIRECT: "reported"}


def one_line(text: str) -> str:
    """The text with every run of white space as one blank."""
    return " ".join(text.split())


def said(quote: Quote, article: str) -> str:
    """The words of a quote in one line, verbatim otherwise."""
    return one_line(quote.text(article))


def place(quote: Quote, article: str) -> str:
    """Cue, paragraph, kind and doubt: "told reporters, ¶4, reported, speaker unsure"."""
    cue = [one_line(quote.cue.of(article))] if quote.cue else []
    parts = [*cue, f"¶{quote.block + 1}", KINDS[quote.kind]]
    return ", ".join(parts if quote.sure else [*parts, "speaker unsure"])


def speaker(group: SpeakerGroup) -> str:
    """Name and role, and in brackets the codes of those who speak jointly."""
    name = f"{group.name}, {group.role}" if group.role else group.name
    return one_line(f"{name} ({', '.join(group.also)})" if group.also else name)


def file_name(path: str | None) -> str | None:
    """The name of a file, of a path of any system."""
    return PurePath(path.replace("\\", "/")).name if path else None


def origin(source: Source) -> str:
    """Author, site, date, the file's name and the number of words, as far as known; where the file
    lies is nobody's business whom a briefing is sent to."""
    parts = [source.author, source.site, source.date, file_name(source.path)]
    return " · ".join([one_line(part) for part in parts if part] + [f"{source.words} words"])
