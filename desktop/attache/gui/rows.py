"""The rows of the briefing, as values: summary, groups, speakers, quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from attache.engine.pieces import Piece
from attache.gui.country_words import country_word
from attache.gui.groups import Group, Voice
from attache.gui.surroundings import Surroundings
from attache.gui.utf16 import units
from attache.gui.wording import (
    DOT,
    chip_code,
    kinds_line,
    meta_line,
    place,
    quotes_word,
    reader_words,
    speaker_name,
    unsure_word,
)
from attache.model import Briefing, Quote

_translate = QCoreApplication.translate
_BLANK = re.compile(r"\s")


class RowKind(IntEnum):
    """What a row shows."""

    SUMMARY = 0
    SENTENCE = 1
    GROUP = 2
    SPEAKER = 3
    QUOTE = 4


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is painted from, and `spoken`, what a screen reader says.

    `number` is the index of the quote or of the summary sentence; `code` the group's country;
    `text` the words, in which `marked` are the UTF-16 ranges inside quotation marks; `name` and
    `detail` are the head's or speaker's; `meta` the small line; `names` the speakers of a folded
    group; `whole` a summary sentence with all its words, where others take one line.
    """

    kind: RowKind
    spoken: str
    number: int = -1
    code: str | None = None
    text: str = ""
    marked: tuple[tuple[int, int], ...] = ()
    name: str = ""
    detail: str = ""
    meta: str = ""
    names: str = ""
    sure: bool = True
    starred: bool = False
    note: str = ""
    whole: bool = False


def hint(row: Row | None) -> str:
    """All that a head says, for a tool tip, name and role or speakers, or a quote's note."""
    if row is None or row.kind not in (RowKind.GROUP, RowKind.SPEAKER):
        return row.note.replace("<", "‹") if row is not None else ""
    words = (row.name, row.names if row.kind is RowKind.GROUP else row.detail)
    return ": ".join(part for part in words if part).replace("<", "‹")  # never markup


def one_line(text: str) -> str:
    """The words with every line end and run of blanks as one blank."""
    return " ".join(text.split())


def sentence_rows(briefing: Briefing) -> tuple[Row, ...]:
    """The summary's sentences, in reading order."""
    found = []
    for number, sentence in enumerate(briefing.summary):
        text = one_line(sentence.span.of(briefing.article.text))
        where = place(sentence.block)
        spoken = _translate("Rows", "Summary sentence {number}, paragraph {paragraph}: {text}")
        spoken = spoken.format(number=number + 1, paragraph=sentence.block + 1, text=text)
        found.append(
            Row(RowKind.SENTENCE, spoken, number, text=text, name=str(number + 1), meta=where)
        )
    return tuple(found)


def group_row(group: Group, briefing: Briefing) -> Row:
    """The head of a group."""
    name, count = country_word(group.code, group.name), quotes_word(len(group.quotes))
    names = ", ".join(speaker_name(voice.name) for voice in group.voices)
    kinds = kinds_line([briefing.quotes[number].kind for number in group.quotes])
    spoken = f"{name}, {chip_code(group.code)}, {count}"
    return Row(
        RowKind.GROUP, spoken, code=group.code, name=name, detail=count, meta=kinds, names=names
    )


def voice_row(voice: Voice, code: str | None) -> Row:
    """A speaker's name and role."""
    name = speaker_name(voice.name)
    role = one_line(voice.role or "")
    spoken = ", ".join(part for part in (name, role, quotes_word(len(voice.quotes))) if part)
    return Row(RowKind.SPEAKER, spoken, code=code, name=name, detail=role)


def quote_row(
    number: int,
    quote: Quote,
    pieces: tuple[Piece, ...],
    briefing: Briefing,
    around: Surroundings | None = None,
) -> Row:
    """A quote: its words, which of them stand in marks, and the line below; with `around` the
    sentences beside it too, where the quote's own words are what is marked."""
    text, marked = _words(quote, pieces, briefing.article.text)
    meta = meta_line(briefing.article, quote)
    note = one_line(quote.note)
    name = speaker_name(quote.speaker.name if quote.speaker else None)
    given = quote.country
    country = country_word(given.code, given.name) if given else country_word(None, None)
    spoken = _translate("Rows", "{text}, said by {speaker}, {country}, {meta}")
    spoken = spoken.format(text=text, speaker=name, country=country, meta=meta.replace("  ·", ","))
    extra = reader_words(quote)
    if not quote.sure:
        spoken += ", " + unsure_word()
    spoken = ", ".join([spoken, *extra, *([note] if note else [])])
    meta = DOT.join([meta, *extra])
    code = quote.country.code if quote.country else None
    if around is not None:
        text, marked = around.words(quote)
    return Row(
        RowKind.QUOTE,
        spoken,
        number,
        code,
        text,
        marked,
        meta=meta,
        sure=quote.sure,
        starred=quote.starred,
        note=note,
    )


def _words(
    quote: Quote, pieces: tuple[Piece, ...], article: str
) -> tuple[str, tuple[tuple[int, int], ...]]:
    text, marked, last = "", [], None
    starts = {span.start for span in quote.spans[1:]}
    for piece in pieces:
        words = piece.span.of(article)
        if last is not None:
            joined = piece.span.start in starts
            text = text.rstrip() + " … " if joined else text
        begins = units(text)
        text += _BLANK.sub(" ", words)  # a line end inside a quote is no line end of the card
        if piece.marked:
            marked.append((begins, units(text)))
        last = piece
    return text, tuple(marked)
