"""The words and marks of an article's body, each with its place and its tag."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import add
from typing import Final

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
# U.S. and, behind a party's letter, D-N.M.
_INITIALS = re.compile(r"(?:[A-Z][-–])?(?:[^\W\d_]\.){2,}$")
_CLITIC = re.compile(r"[’'](?:s|ve|re|ll|d|m)$", re.IGNORECASE)


class Token:
    """A word or mark: code points [start, end), its text and that in lower case; `block` is the
    index of its block, `quotation` that of the quotation it stands in, or -1; `tag` is one of
    `Tag`.  A clitic is a token of its own ("Trump" "'s", "he" "'ve"), "don't" is one token.

    No frozen dataclass: there is one for each word, and that would take thrice the time to build.
    """

    __slots__ = ("block", "end", "lower", "quotation", "start", "tag", "text")

    def __init__(
        self, start: int, end: int, text: str, lower: str, block: int, quotation: int, tag: str
    ) -> None:
        self.start: Final = start
        self.end: Final = end
        self.text: Final = text
        self.lower: Final = lower
        self.block: Final = block
        self.quotation: Final = quotation
        self.tag: Final = tag


def _split(text: str, start: int, end: int, starts: list[int], texts: list[str]) -> None:
    """Append the places and texts of the tokens in text[start:end]."""
    abbreviations = words().abbreviations
    for match in _TOKEN.finditer(text, start, end):
        word, left = match.group(), match.start()
        stop = 0
        if word[-1] == "." and len(word) > 1 and word[0] != "." and word[-2] != ".":
            single = len(word) == 2 and word[0].isupper() and match.end() < end
            initial = single or _INITIALS.match(word)
            stop = 0 if initial or word.lower().rpartition("-")[2] in abbreviations else 1
        if stop:
            word = word[:-1]
        if ("'" in word or "’" in word) and (clitic := _CLITIC.search(word)):
            if clitic.start():
                starts.append(left)
                texts.append(word[: clitic.start()])
            starts.append(left + clitic.start())
            texts.append(clitic.group())
        else:
            starts.append(left)
            texts.append(word)
        if stop:
            starts.append(left + len(word))
            texts.append(".")


def _quoted(
    quotations: Sequence[Quotation], starts: Sequence[int], ends: Sequence[int]
) -> tuple[list[int], dict[int, str]]:
    """For each token the number of its quotation, or -1; and which are the marks around one."""
    inside = [-1] * len(starts)
    edges: dict[int, str] = {}
    for number, quotation in enumerate(quotations):
        first = bisect_left(starts, quotation.span.start)
        for index in range(first, bisect_left(starts, quotation.span.end)):
            inside[index] = number
            if starts[index] < quotation.inner.start:
                edges[index] = "<"
            elif ends[index] > quotation.inner.end:
                edges[index] = ">"
    return inside, edges


def tokens(article: Article, quotations: Sequence[Quotation]) -> tuple[Token, ...]:
    """The tokens of all body blocks, in order."""
    # Plain lists: a tuple for each token would make the collector's work grow with the text.
    starts: list[int] = []
    texts: list[str] = []
    blocks: list[int] = []
    for number, block in enumerate(article.blocks):
        if block.is_body:
            _split(article.text, block.span.start, block.span.end, starts, texts)
            blocks += [number] * (len(starts) - len(blocks))
    ends = list(map(add, starts, map(len, texts)))
    lowers = list(map(str.lower, texts))
    inside, edges = _quoted(quotations, starts, ends)
    tags = tagged(texts, lowers, blocks, edges)
    return tuple(map(Token, starts, ends, texts, lowers, blocks, inside, tags))
