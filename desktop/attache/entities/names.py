"""Names: what a run of capitals says, with the title that stands before it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from attache.entities.lexicon import Lexicon
from attache.entities.modifiers import modifiers_before
from attache.entities.passage import Passage
from attache.entities.runs import Run, runs
from attache.language.gazetteer import gazetteer
from attache.language.terms import TermKind
from attache.model import Span

_NOBLE = frozenset(
    {"von", "van", "der", "den", "bin", "al", "ibn", "ter", "zu", "da", "dos", "del", "della"}
)
# Endings of words for those of a country.
_FOLK = ("ian", "ean", "ican", "uan", "yan", "oan", "ese", "ish")
# Suffixes that belong to the name itself, as no degree or order does.
_OF_NAME = frozenset({"jr", "sr", "ii", "iii", "iv"})


@lru_cache(maxsize=8192)
def folded(word: str) -> str:
    """A word as names are compared: no case, no diacritics, no full stop, one apostrophe."""
    plain = unicodedata.normalize("NFKD", word.casefold().replace("’", "'").rstrip("."))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


class Name(NamedTuple):
    """A place that holds a name, or a title alone (then `words` is empty).

    `words` are the words of the name proper, `span` their place, [first, end) the tokens of title
    and name together.  `title` is the place of the words before it that say what its bearer is,
    `head` the last of them in lower case ("secretary"), `honorific` a form of address ("mr"),
    `suffix` a distinction behind ("jr").  `article` tells of a "the" before it, `begins` that its
    capital may be that of a sentence, `quoted` that it stands in quotation marks.
    `keys` are the words as they are compared.
    """

    words: tuple[str, ...]
    span: Span
    first: int
    end: int
    sentence: int
    title: Span | None = None
    head: str = ""
    honorific: str = ""
    suffix: str = ""
    article: bool = False
    begins: bool = False
    quoted: bool = False
    keys: tuple[str, ...] = ()


def _rank(lower: str, lexicon: Lexicon) -> bool:
    return lower in lexicon.ranks or lower.rstrip(".") in lexicon.ranks


def _named_from(lowers: list[str], lexicon: Lexicon) -> tuple[int, int | None, str]:
    """Where in a run the name begins, the index of the title's head, and the honorific."""
    begin, head, honorific = 0, None, ""
    index, count = 0, len(lowers)
    while index < count:
        word = lowers[index].rstrip(".")
        if word in lexicon.honorifics and (word not in lexicon.given or index + 1 < count):
            place = word == "st" and (index or any(_rank(low, lexicon) for low in lowers[1:]))
            if not place and lexicon.given.keys().isdisjoint(lowers[begin:index]):
                begin, honorific = index + 1, word
                if _rank(word, lexicon):
                    head = index
        elif (
            _rank(word, lexicon)
            and lexicon.given.keys().isdisjoint(lowers[begin:index])
            and not (word in lexicon.given and index + 1 == count)
        ):
            begin, head, honorific = index + 1, index, ""
            if index + 1 < count and lowers[index + 1] in ("of", "for"):
                begin = next(
                    (i for i in range(index + 3, count) if lowers[i] in lexicon.given), count
                )
                if (
                    begin == count
                    and index + 4 == count
                    and lowers[index + 2] in ("state", "defense")
                ):
                    begin = index + 3  # Secretary of State Rubio
                return begin, head, honorific
        index += 1
    return begin, head, honorific


def _described_from(lowers: list[str], texts: list[str], lexicon: Lexicon) -> int:
    """Where the name begins behind words that only describe: "American Sean Penn"."""
    if lowers[0] in lexicon.given or len(lowers) < 3:
        return 0
    kinds = {term.kind for term in gazetteer().lookup(texts[0]) if not term.weak}
    if TermKind.PEOPLE in kinds:
        return 1  # Frenchman Luc Moreau
    for index in range(1, len(lowers) - 1):
        if lowers[index] in lexicon.given and lowers[index - 1] not in lexicon.particles:
            before = lowers[:index]
            if before[0] in lexicon.plain or all(
                word in lexicon.heads or texts[i].isupper() for i, word in enumerate(before)
            ):
                return index
            folk = before[-1].endswith(_FOLK) and len(before[-1]) > 5
            folk = folk or (index == 1 and TermKind.ADJECTIVE in kinds)  # Serb Novak ...
            return index if before[-1] in lexicon.heads or folk else 0
    return 0


def _lower_head(passage: Passage, lexicon: Lexicon, first: int) -> int | None:
    """The token of a noun like "spokesman" right before the run, or None."""
    if not passage.same(first - 1, first):
        return None
    token = passage.tokens[first - 1]
    known = token.lower in lexicon.people and token.text.islower()
    return (
        first - 1 if known and token.tag in "NJMB" and token.lower not in ("may", "will") else None
    )


def _names_body(lowers: list[str], lexicon: Lexicon) -> bool:
    """Whether words are those of a body's or thing's name, and no person's."""
    bodily = any(word in lexicon.heads or word in lexicon.things for word in lowers)
    return bodily and lexicon.given.keys().isdisjoint(lowers)


def _name(passage: Passage, lexicon: Lexicon, run: Run) -> Name | None:
    tokens = passage.tokens
    small, opening = run.first, tokens[run.first].lower
    if opening not in lexicon.ranks and opening not in lexicon.honorifics:
        while tokens[small - 1].lower in _NOBLE and passage.same(small - 1, small):
            small -= 1
        if small < run.first:
            run = Run((*range(small, run.first), *run.words), run.end)
    texts = [tokens[i].text for i in run.words]
    lowers = [tokens[i].lower for i in run.words]
    begin, head, honorific = _named_from(lowers, lexicon)
    if begin and not honorific and _names_body(lowers[begin:], lexicon):
        begin, head = 0, None  # Premier League, Supreme Leader Office
    if head is None and not honorific:
        begin = _described_from(lowers, texts, lexicon)
    stop = len(texts)
    suffix = ""
    while stop > begin + 1 and lowers[stop - 1].rstrip(".") in lexicon.suffixes:
        stop -= 1
        suffix = lowers[stop].rstrip(".")
    title_end = run.words[begin - 1] + 1 if begin else None
    head_token = run.words[head] if head is not None else None
    start = run.first
    if begin == 0 or (honorific and head is None):
        head_token = _lower_head(passage, lexicon, run.first)
        title_end = (
            head_token + 1 if head_token is not None else title_end if not honorific else None
        )
    title = None
    if title_end is not None:
        start = modifiers_before(
            passage, lexicon, head_token if head_token is not None and begin == 0 else start
        )
        title = passage.span(start, title_end)
    words = tuple(texts[begin:stop])
    where = (
        passage.span(run.words[begin], run.words[stop - 1 + (suffix in _OF_NAME)] + 1)
        if words
        else passage.span(run.first, run.end)
    )
    before = tokens[start - 1].lower if passage.same(start - 1, start) else ""
    return Name(
        words, where, start, run.end, passage.sentence[start], title,
        tokens[head_token].lower.rstrip(".") if head_token is not None else "",
        honorific, suffix, before == "the", passage.begins(run.first),
        tokens[run.first].quotation >= 0,
        tuple(map(folded, words)),
    )  # fmt: skip


def names(passage: Passage, lexicon: Lexicon) -> Iterator[Name]:
    """All names and titles of the passage, in order."""
    for run in runs(passage, lexicon):
        found = _name(passage, lexicon, run)
        if found is not None:
            yield found
