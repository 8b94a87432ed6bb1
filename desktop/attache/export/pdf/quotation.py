"""A quote as styled text: quoted words in ink, reported words lighter, then cue and paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attache.export.marked import pieces
from attache.export.pdf.styles import BODY, Sizes
from attache.export.pdf.words import Fragment
from attache.model import Kind, Quote

NARROW = "\u00a0"  # what must not be parted
_SHORT = 20  # letters of a cue that stays on one line


def _styled(text: str, kind: Kind, sizes: Sizes) -> Iterator[Fragment]:
    for part, quoted in pieces(text, kind):
        yield Fragment(part, sizes.quoted if quoted else sizes.reported)


def content(quote: Quote, article: str, sizes: Sizes = BODY) -> list[Fragment]:
    """The words of a quote, verbatim; pieces of one quote are joined with an ellipsis."""
    found: list[Fragment] = []
    for span in quote.spans:
        if found:
            found.append(Fragment(" … ", sizes.reported))
        found += _styled(span.of(article), quote.kind, sizes)
    return found


def place(quote: Quote, article: str, sizes: Sizes = BODY) -> list[Fragment]:
    """What stands after the words: the cue, the number of the paragraph, and a doubt."""
    said = " ".join(quote.cue.of(article).split()) if quote.cue else ""
    if len(said) <= _SHORT:
        said = said.replace(" ", NARROW)
    number = f"¶{quote.block + 1}"
    text = f"{said}{NARROW}·{NARROW}{number}" if said else number
    if not quote.sure:
        text += f", speaker{NARROW}unsure"
    if quote.corrected:
        text += ", corrected"
    return [Fragment(f"{' ' if said else NARROW}{text}", sizes.place)]


def shortened(fragments: list[Fragment], words: int) -> list[Fragment]:
    """The first `words` words, and a mark that there are more."""
    found: list[Fragment] = []
    for fragment in fragments:
        matches = list(re.finditer(r"\S+", fragment.text))
        if len(matches) >= words:
            end = matches[words - 1].end() if words else 0
            found.append(Fragment(fragment.text[:end], fragment.style))
            break
        found.append(fragment)
        words -= len(matches)
    return [*found, Fragment(f"{NARROW}[…]", BODY.reported)]
