"""Where the words in quotation marks are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attache.language.mark import DOUBLE, Mark, marks_in
from attache.model import Article, Span

# What may close each opening mark; a straight or double mark closes whatever is double.
_CLOSERS = {
    "“": ("”", '"', "''", "“"), "„": ("“", "”", '"', "‟"), "‟": ("”", '"'), "”": ("”", '"'),
    "«": ("»",), "»": ("«", "»"), '"': ('"', "”"), "``": ("''", '"', "”"), "''": ("''", '"'),
    "‘": ("’", "'"), "’": ("’",), "'": ("'", "’"), "‚": ("‘", "’"), "‛": ("’",), "‹": ("›",),
}  # fmt: skip
_SENTENCE_END = re.compile(r"[.!?…](?=\s+[A-Z])")


_NOWHERE = Span(0, 0)


class Quotation(NamedTuple):
    """Words in quotation marks; `span` takes the marks in, `inner` is what stands between them.

    `closed` is False where the mark that ends it is missing: it then runs to the end of its block;
    `opened` is False where the first mark is missing.  `continued` says that it is taken up again
    by the quotation that begins the next block, as a speech over several paragraphs is.
    """

    span: Span
    block: int
    closed: bool = True
    opened: bool = True
    continued: bool = False
    inner: Span = _NOWHERE


def _closing(text: str, marks: list[Mark], first: int, opening: Mark) -> int | None:
    """The index of the mark that closes `opening`, or None where it is missing."""
    closers = _CLOSERS[opening.form]
    double = opening.form in DOUBLE
    spare: int | None = None
    for index in range(first, len(marks)):
        mark = marks[index]
        if double and mark.opens and not mark.closes and mark.form == opening.form:
            return spare  # opened again: the closing mark is missing
        if not double and mark.form not in DOUBLE and mark.opens and not mark.closes:
            return spare
        if mark.form not in closers or (not mark.closes and mark.form not in "“‘"):
            continue
        if double:
            return index
        plural = (
            text[mark.start - 1] in "sS"
            and text[mark.end : mark.end + 2].strip().isalpha()
            and text[mark.end : mark.end + 1] == " "
        )
        if not plural:
            return index
        spare = index if spare is None else spare
    return spare


def _unclosed_end(text: str, span: Span, marks: list[Mark], index: int) -> int:
    """Where a quotation ends that nothing closes, before the mark at `index`: with its first
    sentence if another quotation follows, else with its block."""
    for following in range(index, len(marks)):
        mark = marks[following]
        if mark.opens and mark.form in DOUBLE:
            end = _SENTENCE_END.search(text, marks[index - 1].end, mark.start)
            return end.start() + 1 if end else mark.start
    return span.end


def _of_block(text: str, span: Span, number: int) -> Iterator[Quotation]:
    marks = list(marks_in(text, span))
    index = 0
    done = span.start
    while index < len(marks):
        mark = marks[index]
        index += 1
        if mark.start < done:
            continue
        if not mark.opens:
            if (
                mark.form in DOUBLE
                and done == span.start
                and text[mark.start - 1 : mark.start] in ".,!?"
            ):
                yield Quotation(
                    Span(span.start, mark.end),
                    number,
                    opened=False,
                    inner=Span(span.start, mark.start),
                )
            if mark.form in DOUBLE:
                done = mark.end
            continue
        closing = _closing(text, marks, index, mark)
        if closing is not None:
            close = marks[closing]
            done = close.end
            index = closing + 1
            yield Quotation(Span(mark.start, done), number, inner=Span(mark.end, close.start))
        elif mark.form in DOUBLE:
            done = _unclosed_end(text, span, marks, index)
            yield Quotation(
                Span(mark.start, done), number, closed=False, inner=Span(mark.end, done)
            )


def quotations(article: Article) -> tuple[Quotation, ...]:
    """The outermost quotations of the body, in order; none leaves its block or overlaps another.

    All usual marks count (“ ” " „ « » ‘ ’ `` '' '), an apostrophe does not.  Where a mark is
    missing or odd the quotation ends with its block at the latest.
    """
    found: list[Quotation] = []
    text = article.text
    for number, block in enumerate(article.blocks):
        if not block.is_body:
            continue
        here = list(_of_block(text, block.span, number))
        if here and found and not found[-1].closed:
            last = found[-1]
            if last.block == number - 1 and here[0].span.start == block.span.start:
                found[-1] = Quotation(last.span, last.block, False, last.opened, True, last.inner)
        found.extend(here)
    return tuple(found)
