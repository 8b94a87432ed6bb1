"""The words right before a noun or title that narrow it: "former German defence" minister."""

from __future__ import annotations

from attache.entities.lexicon import Lexicon
from attache.entities.passage import Passage
from attache.language.tokens import Token

_MODIFIER = frozenset("JNMCp")


def _participle(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word tagged as a verb describes ("retired", "disgraced")."""
    return token.lower in lexicon.plain and token.lower.endswith("ed")


def modifiers_before(passage: Passage, lexicon: Lexicon, index: int) -> int:
    """The first token of the adjectives, nouns and possessors right before token `index`."""
    tokens = passage.tokens
    first = index
    while passage.same(first - 1, index) and index - first < 9:
        token = tokens[first - 1]
        modifies = token.tag in _MODIFIER or _participle(token, lexicon)
        if not modifies or token.quotation != tokens[index].quotation:
            break
        first -= 1
        of = passage.same(first - 2, first) and tokens[first - 1].lower == "of"
        if of and tokens[first].text[0].isupper() and tokens[first - 2].lower in lexicon.heads:
            first -= 2  # University of Salford ecologist
    while first < index and tokens[first].tag == "p":
        first += 1
    return first
