"""The article's key terms and names, for a line of chips."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from attache import assets
from attache.language import Document
from attache.language.abbreviations import abbreviations
from attache.model import Entity, EntityType

FEWEST = 5
MOST = 8
MOST_NAMES = 5  # so that the subject is told beside the people

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’-](?=[^\W\d_]))*(?<!['’]s)|[^\W\d_](?:[^\W_])*")
_POSSESSIVE = re.compile(r"['’]s?$")
_INFLECTED = re.compile(r".+(?:ed|ing|ly)")

# How much a mention weighs, and how little the weakest keyword may weigh beside the strongest.
_ENTITY, _NAME, _PHRASE, _TERM = 1.6, 1.1, 1.5, 0.7
_FAINT = 0.12


@dataclass(slots=True)
class _Candidate:
    """A term under its key: how it is written where, and in which sentence it comes first."""

    weight: float
    first: int
    is_name: bool
    forms: Counter[str] = field(default_factory=Counter)

    @property
    def score(self) -> float:
        """Mentions, weighed by kind and by how early the first one comes."""
        return self.weight * self.forms.total() * (1.0 + math.exp(-self.first / 5))

    @property
    def form(self) -> str:
        """The commonest way it is written, the first of several."""
        return max(self.forms, key=lambda form: self.forms[form])


def keywords(document: Document, entities: tuple[Entity, ...] = ()) -> tuple[str, ...]:
    """Five to eight key terms or names of the article, verbatim, the weightiest first; fewer where
    the article has no more.

    A name or term counts by its mentions and by how early it comes; entities count more than other
    names, those more than common words.
    """
    found = {**_terms(document), **_entities(document, entities)}
    order = sorted(found.items(), key=lambda each: (-each[1].score, each[1].first, each[0]))
    chosen: list[str] = []
    taken: set[str] = set()
    names = 0
    for key, candidate in order:
        parts = key.split()
        faint = candidate.score < _FAINT * order[0][1].score
        if len(chosen) == MOST or (faint and len(chosen) >= FEWEST):
            break
        if taken.issuperset(parts) or (len(parts) == 1 and key in taken):
            continue
        if candidate.is_name and names == MOST_NAMES:
            continue
        names += candidate.is_name
        taken.update(parts)
        chosen.append(candidate.form)
    return tuple(chosen)


def _entities(document: Document, entities: Iterable[Entity]) -> dict[str, _Candidate]:
    """The people and bodies that the article names."""
    found: dict[str, _Candidate] = {}
    starts = [sentence.span.start for sentence in document.sentences]
    for entity in entities:
        named = entity.type in (EntityType.PERSON, EntityType.ORGANISATION)
        if not (named and entity.mentions and entity.name in document.text):
            continue
        first = sum(start <= entity.mentions[0].start for start in starts) - 1
        candidate = _Candidate(_ENTITY, max(0, first), is_name=True)
        candidate.forms[entity.name] = len(entity.mentions)
        found[_key(_bare(word.group()) for word in _WORD.finditer(entity.name))] = candidate
    return found


def _terms(document: Document) -> dict[str, _Candidate]:
    """Names, pairs of neighbouring words and single words that come twice or more."""
    from attache.language.detect import detect
    from attache.summary.terms import terms  # nltk

    known = terms(detect(document.text) or document.article.source.language)
    found: dict[str, _Candidate] = {}
    for number, sentence in enumerate(document.sentences):
        text = sentence.span.of(document.text)
        for form, is_name in _forms(text, known.stop_words):
            parts = form.split()
            weight = _NAME if is_name else _PHRASE if len(parts) > 1 else _TERM
            key = _key(parts) if is_name else _key(known.stem(part.lower()) for part in parts)
            found.setdefault(key, _Candidate(weight, number, is_name)).forms[form] += 1
    return {key: each for key, each in found.items() if each.forms.total() > 1}


@lru_cache(maxsize=1)
def _empty() -> frozenset[str]:
    """Words too general for a key term."""
    return frozenset(assets.toml("data", "keywords.toml")["empty"].split())


def _key(parts: Iterable[str]) -> str:
    return " ".join(part.lower() for part in parts)


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word)


def _forms(text: str, stop_words: frozenset[str]) -> Iterator[tuple[str, bool]]:
    """The terms of one sentence as they are written, and whether each is a name."""
    days = abbreviations().after_time
    run: list[tuple[int, int]] = []
    before = ""
    for match in _WORD.finditer(text):
        word = _bare(match.group())
        start, end = match.start(), match.start() + len(word)
        low = word.lower()
        acronym = word.isupper() and len(word) > 1
        capital = word[0].isupper() and (start > 0 or acronym) and low not in days
        adjacent = bool(run) and text[run[-1][1] : start] == " "
        if capital and (acronym or low not in stop_words):
            if not adjacent:
                yield from _name(text, run)
                run = []
            run.append((start, end))
            before = ""
            continue
        yield from _name(text, run)
        run = []
        common = low not in stop_words and len(word) > 3 and start > 0 and low == word
        if not common or _INFLECTED.fullmatch(low):
            before = ""
            continue
        general = low in _empty()
        if not general:
            yield word, False
        if before and not general and text[start - len(before) - 1 : start] == f"{before} ":
            yield f"{before} {word}", False
        before = word
    yield from _name(text, run)


def _name(text: str, run: list[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """The name that stands in the places of `run`, if any."""
    if run:
        yield text[run[0][0] : run[-1][1]], True
