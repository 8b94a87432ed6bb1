"""The article's key terms and names, for a line of chips."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field

from attache.language import Document
from attache.model import Entity, EntityType
from attache.summary.forms import forms, words

FEWEST = 5
MOST = 8
MOST_NAMES = 5  # so that the subject is told beside the people

# How much a mention weighs, and how little the weakest keyword may weigh beside the strongest.
_ENTITY, _NAME, _PAIR, _WORD = 1.6, 1.1, 1.5, 0.7
_FAINT = 0.12


@dataclass(slots=True)
class _Candidate:
    """A term: how often it is written how, and in which sentence it comes first."""

    weight: float
    first: int
    is_name: bool
    forms: dict[str, int] = field(default_factory=dict)

    @property
    def score(self) -> float:
        """Mentions, weighed by kind and by how early the first one comes."""
        return self.weight * sum(self.forms.values()) * (1.0 + math.exp(-self.first / 5))

    @property
    def once(self) -> bool:
        """Whether a common word stands only once: then it fills a short list up, no more."""
        return not self.is_name and sum(self.forms.values()) == 1

    @property
    def form(self) -> str:
        """The commonest way it is written, the first of several."""
        return max(self.forms, key=lambda form: self.forms[form])


def keywords(document: Document, entities: tuple[Entity, ...] = ()) -> tuple[str, ...]:
    """Five to eight key terms or names of the article, verbatim, the weightiest first; fewer where
    the article has no more.

    A term counts by its mentions and by how early it comes; entities count more than other names,
    those more than common words.
    """
    found = {**_terms(document), **_entities(document, entities)}
    order = sorted(
        ((each.once, -each.score, each.first, key) for key, each in found.items()),
    )
    chosen: list[str] = []
    taken: set[str] = set()
    names = 0
    for once, score, _, key in order:
        candidate = found[key]
        faint = once or score > _FAINT * order[0][1]  # both are below nought
        if len(chosen) == MOST or (faint and len(chosen) >= FEWEST):
            break
        parts = key.split()
        if taken.issuperset(parts) or (candidate.is_name and names == MOST_NAMES):
            continue
        names += candidate.is_name
        taken.update(parts)
        chosen.append(candidate.form)
    return tuple(chosen)


def _entities(document: Document, entities: Iterable[Entity]) -> dict[str, _Candidate]:
    """The people and bodies that the article names, under the words of their names."""
    found: dict[str, _Candidate] = {}
    starts = [sentence.span.start for sentence in document.sentences]
    for entity in entities:
        named = entity.type in (EntityType.PERSON, EntityType.ORGANISATION)
        key = " ".join(word.lower() for word in words(entity.name))
        if named and key and entity.mentions and entity.name in document.text:
            first = max(0, bisect_right(starts, entity.mentions[0].start) - 1)
            mentions = {entity.name: len(entity.mentions)}
            found[key] = _Candidate(_ENTITY, first, True, mentions)
    return found


def _terms(document: Document) -> dict[str, _Candidate]:
    """Names under their words, words and pairs under their stems."""
    from attache.language.detect import detect  # when a summary is made: the window opens
    from attache.summary.terms import terms  # before that

    known = terms(detect(document.text) or document.article.source.language)
    written: dict[tuple[str, bool], list[int]] = {}
    for number, sentence in enumerate(document.sentences):
        for each in forms(sentence.span.of(document.text), known.stop_words):
            written.setdefault(each, []).append(number)
    found: dict[str, _Candidate] = {}
    for (form, is_name), places in written.items():
        parts = [part.lower() for part in words(form)]
        key = " ".join(parts if is_name else map(known.stem, parts))
        candidate = found.get(key)
        if candidate is None:
            weight = _NAME if is_name else _PAIR if len(parts) > 1 else _WORD
            candidate = found[key] = _Candidate(weight, places[0], is_name)
        candidate.forms[form] = len(places)
    return found
