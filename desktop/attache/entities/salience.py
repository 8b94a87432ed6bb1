"""Who is spoken of at a place: what each sentence put forward, for the pronouns behind it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from attache.entities.characters import Character
from attache.entities.lexicon import lexicon
from attache.entities.passage import Passage
from attache.language.words import words as english

# Weights of a mention by its place in the sentence.
SOURCE, SUBJECT, SECOND, OBJECT, OBLIQUE, QUOTED = 40.0, 34.0, 20.0, 10.0, 4.0, -34.0
# What a mention loses with each sentence between it and the pronoun.
_FADE = (0.0, 8.0, 26.0, 36.0, 44.0, 50.0)
# What the only one who fits gains in the sentence before, within the same paragraph.
_ALONE = 18.0
_FINITE = frozenset("VXxh")
_VERBAL = frozenset("VK")
_SELF = frozenset({"himself", "herself", "itself", "themselves"})
_SKIP = frozenset("Rn")


@dataclass(slots=True)
class _Line:
    """One sentence: how much it puts forward each character, and in what order."""

    sentence: int
    block: int
    weights: dict[int, tuple[Character, float]] = field(default_factory=dict)

    def single(self, fits: Callable[[Character], bool]) -> bool:
        """Whether only one of those it mentions fits."""
        found = [one for one, weight in self.weights.values() if weight > QUOTED and fits(one)]
        return len(found) == 1


@dataclass(slots=True)
class Salience:
    """The last sentences, newest last."""

    lines: deque[_Line] = field(default_factory=lambda: deque(maxlen=8))

    def open(self, sentence: int, block: int) -> None:
        """Begin a new sentence."""
        self.lines.append(_Line(sentence, block))

    def put(self, character: Character, weight: float) -> None:
        """Take down a mention in the sentence that is open."""
        weights = self.lines[-1].weights
        old = weights.get(id(character))
        if old is None or old[1] < weight:
            weights[id(character)] = (character, weight)

    def here(self, fits: Callable[[Character], bool]) -> Character | None:
        """The one that fits whom the open sentence puts forward most so far."""
        found = [pair for pair in self.lines[-1].weights.values() if fits(pair[0])]
        return max(found, key=lambda pair: pair[1])[0] if found else None

    def only(self, fits: Callable[[Character], bool]) -> Character | None:
        """The one of the open sentence that fits, if no other does."""
        found = [
            one for one, worth in self.lines[-1].weights.values() if worth > QUOTED and fits(one)
        ]
        return found[0] if len(found) == 1 else None

    def has(self, character: Character) -> bool:
        """Whether the open sentence has told of the character, outside quotation marks."""
        found = self.lines[-1].weights.get(id(character))
        return found is not None and found[1] > QUOTED

    def rename(self, old: Character, new: Character) -> None:
        """Let one character stand for another that it turns out to be."""
        for line in self.lines:
            found = line.weights.pop(id(old), None)
            if found is not None:
                line.weights[id(new)] = (new, found[1])

    def ranked(self, fits: Callable[[Character], bool]) -> Iterator[tuple[float, Character]]:
        """Those that fit, by how much they are in mind, each once with its best score."""
        best: dict[int, tuple[float, Character]] = {}
        distance = 0
        here = self.lines[-1].block if self.lines else -1
        for number, line in enumerate(reversed(self.lines)):
            if number and any(weight > QUOTED for _, weight in line.weights.values()):
                distance += 1
            if distance >= len(_FADE):
                break
            apart = 3.0 if line.block != here else 0.0
            alone = _ALONE if distance == 1 and not apart and line.single(fits) else 0.0
            for character, weight in line.weights.values():
                score = 60.0 + weight - _FADE[distance] - apart + alone
                old = best.get(id(character))
                if (old is None or old[0] < score) and fits(character):
                    best[id(character)] = (score, character)
        yield from sorted(best.values(), key=lambda pair: -pair[0])


def _verb_follows(passage: Passage, index: int, stop: int) -> bool:
    """Whether a finite verb stands at `index`, adverbs skipped, in the sentence that ends at
    `stop`."""
    tokens = passage.tokens
    while index < stop and (tokens[index].tag in _SKIP or tokens[index].lower in _SELF):
        index += 1
    return index < stop and tokens[index].tag in _FINITE


def is_subject(passage: Passage, first: int, end: int) -> bool:
    """Whether a finite verb follows the phrase [first, end), behind an apposition or a relative
    clause between commas if there is one."""
    tokens, stop = passage.tokens, passage.stop(first)
    if _verb_follows(passage, end, stop):
        return True
    if end >= stop:
        return False
    behind = tokens[end]
    # What can be a verb or a noun ("hits") is a verb behind a name.
    if tokens[end - 1].tag == "M" and behind.text.islower():
        tags = english().tags.get(behind.lower, "")
        if behind.lower in lexicon().past or not _VERBAL.isdisjoint(tags):
            return True
    return behind.tag in ",(-wI" and _verb_behind(passage, first, end, stop)


def _verb_behind(passage: Passage, first: int, end: int, stop: int) -> bool:
    """Whether a finite verb follows the insertion or relative clause that begins at `end`."""
    tokens = passage.tokens
    opening = tokens[end].tag
    depth = groups = 0
    for index in range(end + 1, min(end + 32, stop)):
        tag = tokens[index].tag
        if tag in ",)-" and tokens[index].quotation == tokens[first].quotation:
            depth += 1
            if _verb_follows(passage, index + 1, stop):
                return True
            if depth > 2:
                return False
        elif opening in "Iw" and tag in _FINITE:
            # Of a relative clause the first verb is its own.
            groups += tokens[index - 1].tag not in _FINITE
            if groups > (opening == "w"):
                return True
    return False


def inverted(passage: Passage, first: int, end: int) -> bool:
    """Whether the phrase is the subject of a verb before it and ends the sentence: "“It is true,”
    says the painter."; one with more behind it is rather somebody new."""
    tokens = passage.tokens
    ends = not passage.same(first, end) or tokens[end].tag == "."
    verb = passage.same(first - 2, first) and tokens[first - 1].tag == "V"
    return ends and verb and tokens[first - 2].tag in ">,"


def weight(passage: Passage, first: int, end: int, seen_subject: bool) -> float:
    """How much the mention [first, end) puts somebody forward; `seen_subject` says that its
    sentence has a subject already."""
    tokens = passage.tokens
    if tokens[first].quotation >= 0:
        return QUOTED
    before = tokens[first - 1].tag if passage.same(first - 1, first) else "."
    if passage.same(first, end) and tokens[end].tag == "p":
        return OBLIQUE
    if before == "D" and passage.same(first - 2, first):
        before = tokens[first - 2].tag
    if before == "V" and passage.same(first - 2, first):
        opening = passage.first[passage.sentence[first]]
        fronted = first - opening < 4 and all(t.tag in "RI" for t in tokens[opening : first - 1])
        if fronted or inverted(passage, first, end):  # Then came Miller
            return SUBJECT
    if is_subject(passage, first, end) and before != "I":
        return SECOND if before in "Sqw" or seen_subject else SUBJECT
    return OBLIQUE if before in "Ip" else OBJECT
