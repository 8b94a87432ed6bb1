"""Names: what a run of capitals says, with the title that stands before it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from attache.entities.datelines import dateline_end
from attache.entities.lexicon import Lexicon
from attache.entities.modifiers import modifiers_before
from attache.entities.passage import Passage
from attache.entities.runs import Run, runs
from attache.entities.titles import described_to, describes, title_in
from attache.model import Span

_NOBLE = frozenset(
    {"von", "van", "der", "den", "bin", "al", "ibn", "ter", "zu", "da", "dos", "del", "della"}
)
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
    if len(run.words) > 1 and describes(passage, lexicon, run.first):
        run = Run(run.words[1:], run.end)  # "Horrified Sue"
    small, opening = run.first, tokens[run.first].lower
    if opening not in lexicon.ranks and opening not in lexicon.honorifics:
        while tokens[small - 1].lower in _NOBLE and passage.same(small - 1, small):
            small -= 1
        if small < run.first:
            run = Run((*range(small, run.first), *run.words), run.end)
    texts = [tokens[i].text for i in run.words]
    lowers = [tokens[i].lower for i in run.words]
    begin, head, honorific = title_in(lowers, texts, lexicon)
    if begin and not honorific and _names_body(lowers[begin:], lexicon):
        begin, head = 0, None  # Premier League, Supreme Leader Office
    if head is None and not honorific:
        begin = described_to(lowers, texts, lexicon)
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
    sentence, opening = -1, 0
    for run in runs(passage, lexicon):
        if passage.sentence[run.first] != sentence:
            sentence, opening = passage.sentence[run.first], dateline_end(passage, run.first)
        if run.end <= opening:
            continue
        found = _name(passage, lexicon, run)
        if found is not None:
            yield found
