"""The article as the finders of quotes see it: tokens, a letter of grammar for each, sentences."""

from __future__ import annotations

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
    token to its first."""

    document: Document
    tokens: tuple[Token, ...]
    tags: str
    sentences: tuple[tuple[int, int], ...]
    opens: dict[int, int]
    closes: dict[int, int]

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
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    @cached_property
    def quoted(self) -> dict[int, tuple[int, int]]:
        """The tokens [first, last) of each quotation, marks included, by the quotation's number."""
        found: dict[int, tuple[int, int]] = {}
        for index, token in enumerate(self.tokens):
            if token.quotation >= 0:
                first = found.get(token.quotation, (index, 0))[0]
                found[token.quotation] = (first, index + 1)
        return found


def _sentences(document: Document) -> tuple[tuple[int, int], ...]:
    """Token ranges of the sentences; one that ends inside a quotation goes on."""
    ranges: list[tuple[int, int]] = []
    tokens = document.tokens
    index = first = 0
    for sentence in document.sentences:
        end = sentence.span.end
        while index < len(tokens) and tokens[index].start < end:
            index += 1
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
    tags = "".join(token.tag for token in document.tokens)
    opens, closes = {}, {}
    for phrase in phrases(document.tokens, tags):
        opens[phrase.first] = phrase.last
        closes[phrase.last - 1] = phrase.first
    return Grammar(document, document.tokens, tags, _sentences(document), opens, closes)
