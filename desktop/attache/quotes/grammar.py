"""The article as the finders of quotes see it: tokens, a letter of grammar for each, sentences."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from attache.language import Document
from attache.language.phrases import phrases
from attache.language.tokens import Token
from attache.model import Span

LONGEST = 300  # tokens of a sentence; what is longer is none, and would cost quadratic time


@dataclass(frozen=True)
class Grammar:
    """`tags` holds one letter of `Tag` a token; `sentences` are token ranges, which no quotation
    crosses; `opens` and `closes` map the first token of a noun phrase to its end and its last
    token to its first; `lowers` and `starts` are the tokens' words in lower case and their places.
    """

    document: Document
    tokens: tuple[Token, ...]
    tags: str
    sentences: tuple[tuple[int, int], ...]
    opens: dict[int, int]
    closes: dict[int, int]
    lowers: tuple[str, ...]
    starts: tuple[int, ...]

    def span(self, first: int, last: int) -> Span:
        """The place of tokens [first, last)."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def is_title(self, number: int) -> bool:
        """Whether a quotation is the title of a work: a few words, all of weight capitalised."""
        first, end = self.quoted[number]
        inner = [
            token.text for token in self.tokens[first + 1 : end - 1] if token.text[0].isalnum()
        ]
        long = [word for word in inner if len(word) > 3 or word[0].isupper()]
        capital = sum(word[0].isupper() or word[0].isdigit() for word in long)
        ends = self.tokens[end - 2].text in "?!" if end - first > 2 else False
        return 1 < len(inner) <= 9 and len(long) > 1 and capital == len(long) and not ends

    def is_comma(self, index: int) -> bool:
        """Whether a clause may end at token `index`: a comma, or a mark that closes after one."""
        tag = self.tags[index]
        return tag == "," or (tag == ">" and index > 0 and self.tags[index - 1] == ",")

    def lower(self, index: int) -> str:
        """The token's word in lower case; "" beyond the article's ends."""
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    @cached_property
    def quoted(self) -> dict[int, tuple[int, int]]:
        """The tokens [first, last) of each quotation, marks included, by the quotation's number."""
        found: dict[int, tuple[int, int]] = {}
        for number, quotation in enumerate(self.document.quotations):
            first = bisect_left(self.starts, quotation.span.start)
            last = bisect_left(self.starts, quotation.span.end)
            if first < last:
                found[number] = (first, last)
        return found

    def quotations(self, low: int, high: int) -> list[tuple[int, int]]:
        """The tokens of each quotation that reaches into tokens [low, high), in order."""
        inside = [token.quotation for token in self.tokens[low:high]]
        return [self.quoted[number] for number in dict.fromkeys(inside) if number >= 0]


def _sentences(document: Document, starts: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Token ranges of the sentences; one that ends inside a quotation goes on."""
    ranges: list[tuple[int, int]] = []
    tokens = document.tokens
    first = 0
    for sentence in document.sentences:
        index = bisect_left(starts, sentence.span.end)
        inside = (
            0 < index < len(tokens)
            and tokens[index].quotation >= 0
            and tokens[index].quotation == tokens[index - 1].quotation
        )
        if index > first and not inside:
            ranges.extend(_windows(tokens, first, index))
            first = index
    if first < len(tokens):
        ranges.extend(_windows(tokens, first, len(tokens)))
    return tuple(ranges)


def _windows(tokens: Sequence[Token], first: int, last: int) -> Iterator[tuple[int, int]]:
    """The range, cut outside quotations where no full stop comes for too long: a list, a table."""
    while last - first > LONGEST:
        cut = first + LONGEST
        while cut < last and tokens[cut].quotation >= 0:
            cut += 1
        yield first, cut
        first = cut
    if first < last:
        yield first, last


def grammar(document: Document) -> Grammar:
    """The grammar of a document's body."""
    tokens = document.tokens
    tags = "".join([token.tag for token in tokens])
    starts = tuple([token.start for token in tokens])
    found = phrases(tokens, tags)
    opens = dict(found)
    closes = {last - 1: first for first, last in found}
    lowers = tuple([token.lower for token in tokens])
    ranges = _sentences(document, starts)
    return Grammar(document, tokens, tags, ranges, opens, closes, lowers, starts)
