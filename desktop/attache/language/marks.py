"""Where the words in quotation marks are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from attache.model import Article, Span

_MARK = re.compile("``|''|[“”„‟«»\"‘’‚‛'‹›]")
_DOUBLE = frozenset(("“", "”", "„", "‟", "«", "»", '"', "``", "''"))
_ALWAYS_OPEN = frozenset(("„", "``", "«", "‚", "‹"))
_ALWAYS_CLOSE = frozenset(("»", "›"))
# What may close each opening mark; a straight or double mark closes whatever is double.
_CLOSERS = {
    "“": ("”", '"', "''", "“"), "„": ("“", "”", '"', "‟"), "‟": ("”", '"'), "”": ("”", '"'),
    "«": ("»",), "»": ("«", "»"), '"': ('"', "”"), "``": ("''", '"', "”"), "''": ("''", '"'),
    "‘": ("’", "'"), "’": ("’",), "'": ("'", "’"), "‚": ("‘", "’"), "‛": ("’",), "‹": ("›",),
}  # fmt: skip
_ELISION = re.compile(
    r"[’'‘](?:\d0s|em|til|till|tis|twas|cause|bout|n|round|cos|neath)\b", re.IGNORECASE
)
_MEASURE = re.compile(r"\d[’']?$")
# A clause that says who spoke, after a mark that lacks: '"Fine, he said.'
_SENTENCE_END = re.compile(r"[.!?…](?=\s+[A-Z])")


_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Quotation:
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


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark and whether, by its form and its neighbours, it can open or close a quotation."""

    start: int
    end: int
    form: str
    opens: bool
    closes: bool


def _marks(text: str, span: Span) -> Iterator[_Mark]:
    for match in _MARK.finditer(text, span.start, span.end):
        form, (start, end) = match.group(), match.span()
        before = text[start - 1] if start > span.start else " "
        after = text[end] if end < span.end else " "
        double = form in _DOUBLE
        if not double and (before.isalnum() and after.isalnum()):
            continue  # an apostrophe
        free_before = not before.isalnum() and before not in ".,;:!?…%)"
        free_after = not after.isalnum()
        if form in ("“", "‘", "‛"):
            opens, closes = not after.isspace() or before.isspace(), False
        elif form == "”":
            opens, closes = False, True
        elif form in _ALWAYS_OPEN:
            opens, closes = True, False
        elif form in _ALWAYS_CLOSE:
            opens, closes = False, True
        elif double:
            if (
                form == '"'
                and _MEASURE.search(text, max(span.start, start - 2), start)
                and free_after
            ):
                opens, closes = False, True
            else:
                opens, closes = free_before and not after.isspace(), not before.isspace()
                if before in ".,!?" and after.isupper():
                    opens = closes = True  # a blank is missing on one side
                if before.isspace() and after.isspace():
                    opens = closes = True
        else:
            opens = (
                free_before and not after.isspace() and after.isalnum() | (after in '[$£€#@“"(…')
            )
            closes = not before.isspace() and free_after
            if opens and _ELISION.match(text, start):
                opens = False
            opens = opens and form in ("'", "‘")
        if form in ("‘", "‛"):
            opens = opens and not before.isalnum() and not _ELISION.match(text, start)
        yield _Mark(start, end, form, opens, closes)


def _closing(text: str, marks: list[_Mark], first: int, opening: _Mark) -> int | None:
    """The index of the mark that closes `opening`, or None where it is missing."""
    closers = _CLOSERS[opening.form]
    double = opening.form in _DOUBLE
    spare: int | None = None
    for index in range(first, len(marks)):
        mark = marks[index]
        if double and mark.opens and not mark.closes and mark.form == opening.form:
            return spare  # opened again: the closing mark is missing
        if mark.form not in closers or (not mark.closes and mark.form not in "“‘"):
            continue
        if double:
            return index
        if mark.opens and not mark.closes:
            return spare
        plural = (
            text[mark.start - 1] in "sS"
            and text[mark.end : mark.end + 2].strip().isalpha()
            and text[mark.end : mark.end + 1] == " "
        )
        if not plural:
            return index
        spare = index if spare is None else spare
    return spare


def _of_block(text: str, span: Span, number: int) -> Iterator[Quotation]:
    marks = list(_marks(text, span))
    index = 0
    done = span.start
    while index < len(marks):
        mark = marks[index]
        index += 1
        if mark.start < done:
            continue
        if not mark.opens:
            if (
                mark.form in _DOUBLE
                and done == span.start
                and text[mark.start - 1 : mark.start] in ".,!?"
            ):
                yield Quotation(
                    Span(span.start, mark.end),
                    number,
                    opened=False,
                    inner=Span(span.start, mark.start),
                )
            if mark.form in _DOUBLE:
                done = mark.end
            continue
        closing = _closing(text, marks, index, mark)
        if closing is not None:
            close = marks[closing]
            done = close.end
            index = closing + 1
            yield Quotation(Span(mark.start, done), number, inner=Span(mark.end, close.start))
        elif mark.form in _DOUBLE:
            following = next((m for m in marks[index:] if m.opens and m.form in _DOUBLE), None)
            done = span.end
            if following is not None:
                ends = [
                    m.start() + 1 for m in _SENTENCE_END.finditer(text, mark.end, following.start)
                ]
                done = ends[0] if ends else following.start
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
