"""The article's words in one row, each with its sentence: what the steps of this room read.

Name lines and captions are read beside the body, because they give names in full.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from attache.language import Document
from attache.language.tokens import Token, tokens
from attache.model import Article, Block, Role, Span

# How many words a line may have that only names somebody.
_LINE = 9
_CLOSING = frozenset('”"»’')
_ASIDE = frozenset({Role.ATTRIBUTION, Role.CAPTION, Role.STANDFIRST, Role.TITLE})


@dataclass(frozen=True, slots=True)
class Passage:
    """`tokens` in order of the text; `sentence` gives the number of the sentence of each, `first`
    the first token of each sentence and, last, the number of tokens; `aside` the sentences that
    are no body."""

    text: str
    tokens: Sequence[Token]
    sentence: Sequence[int]
    first: Sequence[int]
    aside: frozenset[int]
    starts: Sequence[int]

    def begins(self, index: int) -> bool:
        """Whether the capital of this token may be that of a sentence's or quotation's start."""
        if index == self.first[self.sentence[index]]:
            return True
        return self.tokens[index - 1].tag in "<:*-" or self.tokens[index - 1].text in ".?!•"

    def same(self, left: int, right: int) -> bool:
        """Whether two tokens exist and stand in one sentence."""
        return 0 <= left < right < len(self.tokens) and self.sentence[left] == self.sentence[right]

    def stop(self, index: int) -> int:
        """The end of the sentence in which the token stands."""
        return self.first[self.sentence[index] + 1]

    def span(self, first: int, end: int) -> Span:
        """The place of the tokens [first, end)."""
        return Span(self.tokens[first].start, self.tokens[end - 1].end)

    def range(self, span: Span) -> tuple[int, int]:
        """The tokens [first, end) that begin inside `span`."""
        return bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)


def below_quote(article: Article, number: int) -> bool:
    """Whether the block is a short line right below a paragraph that ends with a closing mark,
    where the name of the one quoted may stand."""
    if not number or len(article.blocks[number].span.of(article.text).split()) > _LINE:
        return False
    above = article.blocks[number - 1]
    return above.is_body and above.span.of(article.text).rstrip()[-1:] in _CLOSING


def _aside(article: Article) -> list[tuple[Token, ...]]:
    found = []
    for number, block in enumerate(article.blocks):
        name_line = block.role is Role.HEADING and below_quote(article, number)
        if block.role in _ASIDE or name_line:
            line = tokens(Article(article.text, (Block(Role.PARAGRAPH, block.span),)), ())
            found.append(
                tuple(
                    Token(one.start, one.end, one.text, one.lower, number, -1, one.tag)
                    for one in line
                )
            )
    return found


def passage(document: Document) -> Passage:
    """The words of the body, of name lines, captions and standfirsts, with their sentences."""
    body = document.tokens
    starts = [token.start for token in body]
    begun = [bisect_left(starts, sentence.span.start) for sentence in document.sentences]
    begun[:1] = [0]  # what stands before the first sentence belongs to it
    bounds = pairwise([*begun, len(body)])
    lines = [(body[first:end], False) for first, end in bounds if first < end]
    lines += [(row, True) for row in _aside(document.article) if row]
    lines.sort(key=lambda line: line[0][0].start)
    flat = [token for row, _ in lines for token in row]
    first, sentence = [0], []
    for number, (row, _) in enumerate(lines):
        sentence += [number] * len(row)
        first.append(first[-1] + len(row))
    aside = frozenset(number for number, (_, beside) in enumerate(lines) if beside)
    places = [token.start for token in flat]
    return Passage(document.text, flat, sentence, first, aside, places)
