"""A briefing's quotes as CSV (RFC 4180), a row a quote, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from io import StringIO

from attache.export.words import one_line, said
from attache.language import document
from attache.model import Briefing, Quote, Sentence, Span

COLUMNS = (
    "file", "title", "paragraph", "speaker", "role", "country", "country_code", "kind", "cue",
    "quote", "sentence", "sure",
)  # fmt: skip
BOM = "\ufeff"
# A spreadsheet takes a cell that begins with one of these for a formula, also after blanks.
_FORMULA = frozenset("=+-@\t\r＝＋－＠")
_INSIDE = re.compile("([;\t]\\s*)(?=[=+\\-@＝＋－＠])")


def harmless(cell: str) -> str:
    """The cell with an apostrophe before it where a spreadsheet would read a formula; also inside,
    where one that parts cells at semicolons (as in much of Europe) would begin another."""
    cell = _INSIDE.sub(r"\1'", cell)
    bare = cell.lstrip()
    risky = bare[:1] in _FORMULA or cell[:1] in _FORMULA
    return f"'{cell}" if risky else cell


def _around(quote: Quote, sentences: tuple[Sentence, ...], text: str) -> str:
    """The sentences that the quote touches, from the first to the last, in one line."""
    touched = [sentence.span for sentence in sentences if sentence.span.overlaps(quote.span)]
    if not touched:
        return said(quote, text)
    return one_line(Span(touched[0].start, touched[-1].end).of(text))


def _rows(briefing: Briefing) -> Iterable[tuple[str, ...]]:
    text = briefing.article.text
    source = briefing.article.source
    sentences = document(briefing.article).sentences if briefing.quotes else ()
    for quote in briefing.quotes:
        speaker, country = quote.speaker, quote.country
        yield (
            source.path or "",
            source.title or "",
            str(quote.block + 1),
            speaker.name if speaker else "",
            (speaker.role or "") if speaker else "",
            country.name if country else "",
            country.code if country else "",
            str(quote.kind),
            quote.cue.of(text) if quote.cue else "",
            said(quote, text),
            _around(quote, sentences, text),
            "yes" if quote.sure else "no",
        )


def as_csv(briefings: Iterable[Briefing], *, bom: bool = False, heads: bool = True) -> str:
    """The quotes of all briefings; `bom` puts the mark before it by which Excel knows UTF-8."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    if heads:
        writer.writerow(COLUMNS)
    for briefing in briefings:
        writer.writerows([harmless(one_line(cell)) for cell in row] for row in _rows(briefing))
    return (BOM if bom else "") + out.getvalue()
