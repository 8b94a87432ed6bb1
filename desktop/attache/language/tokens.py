"""The words and marks of an article's body, each with its place and its tag."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from attache.language.marks import Quotation
from attache.language.tags import tagged
from attache.language.words import words
from attache.model import Article

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}(?:-\w+)*"  # U.S., U.S.-backed
    r"|\d+(?:[.,:]\d+)*(?:[-’']?\w+)*"  # 1,000  2.5  19-year-old
    r"|[@#]?\w+(?:[-’'.&@/]\w+)*\.?"  # well-known  O'Neill  Mr.  AT&T
    r"|--+|\.\.\.+|``|''"
    r"|\S"
)
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}$")
_CLITIC = re.compile(r"[’'](?:s|ve|re|ll|d|m)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark: code points [start, end), its text and that in lower case; `block` is the
    index of its block, `quotation` that of the quotation it stands in, or -1; `tag` is one of
    `Tag`.  A clitic is a token of its own ("Trump" "'s", "he" "'ve"), "don't" is one token.
    """

    start: int
    end: int
    text: str
    lower: str
    block: int
    quotation: int = -1
    tag: str = ""


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the tokens in text[start:end]."""
    abbreviations = words().abbreviations
    found: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(text, start, end):
        left, right = match.span()
        word = match.group()
        stop = 0
        if word[-1] == "." and right - left > 1 and word[0] != "." and word[-2] != ".":
            initial = (len(word) == 2 and word[0].isupper() and right < end) or _INITIALS.match(
                word
            )
            stop = 0 if initial or word.lower().rpartition("-")[2] in abbreviations else 1
        if ("'" in word or "’" in word) and (clitic := _CLITIC.search(word, 0, len(word) - stop)):
            if clitic.start():
                found.append((left, left + clitic.start()))
            found.append((left + clitic.start(), right - stop))
        else:
            found.append((left, right - stop))
        if stop:
            found.append((right - 1, right))
    return found


def tokens(article: Article, quotations: Sequence[Quotation]) -> tuple[Token, ...]:
    """The tokens of all body blocks, in order."""
    # Five plain lists: a tuple for each token would make the collector's work grow with the text.
    starts: list[int] = []
    ends: list[int] = []
    texts: list[str] = []
    blocks: list[int] = []
    inside: list[int] = []
    edges: dict[int, str] = {}
    current = 0
    for number, block in enumerate(article.blocks):
        if not block.is_body:
            continue
        for start, end in _pieces(article.text, block.span.start, block.span.end):
            while current < len(quotations) and quotations[current].span.end <= start:
                current += 1
            quotation = -1
            if current < len(quotations) and quotations[current].span.start <= start:
                quotation = current
                if start < quotations[current].inner.start:
                    edges[len(starts)] = "<"
                elif end > quotations[current].inner.end:
                    edges[len(starts)] = ">"
            starts.append(start)
            ends.append(end)
            texts.append(article.text[start:end])
            blocks.append(number)
            inside.append(quotation)
    tags = tagged(texts, blocks, edges)
    lowers = [text.lower() for text in texts]
    return tuple(map(Token, starts, ends, texts, lowers, blocks, inside, tags))
