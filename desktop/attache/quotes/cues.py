"""Where something is said: a cue verb in the text, with its verb group."""

from __future__ import annotations

from dataclasses import dataclass, field

from attache.language.words import word_list, words
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import Frames, lexicon


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue verb in the text: its token, the end after its particle, the first token of its verb
    group ("has repeatedly said"), its base form, and whether it is passive, negated or only
    supposed ("would demand").
    """

    index: int
    end: int
    group: int
    verb: str
    frames: Frames = field(repr=False)
    passive: bool = False
    negated: bool = False
    supposed: bool = False

    def takes(self, frame: str) -> bool:
        """Whether the verb stands in that frame."""
        return frame in self.frames.names


def _group(grammar: Grammar, index: int) -> tuple[int, bool]:
    """The first token of the verb group that ends at `index`, and whether it is passive."""
    tags = grammar.tags
    first = index
    passive = False
    while first > 0 and tags[first - 1] in "RnXxhbt":
        first -= 1
        if tags[first] in "xb" and tags[index] == "K":
            passive = True
        if tags[first] == "t":
            break
    before = words().lemmas.get(grammar.lower(first - 1)) if tags[index] == "G" else None
    if before in lexicon().aspect and tags[first - 1] in "VKB":
        return _group(grammar, first - 1)[0], passive
    while first < index and tags[first] == "R" and tags[first + 1 : index + 1].strip("R") == "":
        break
    return first, passive


def _is_perfect(grammar: Grammar, index: int, end: int, frames: Frames) -> bool:
    """Whether "'s" before a cue is "has": "he's said", but not "he's told that"."""
    before = index - 1
    while before > 0 and grammar.tags[before] in "Rn":
        before -= 1
    speaks = frames.prepositions and not frames.after_object  # "she's spoken out against"
    if grammar.lower(before) not in ("'s", "’s") or not (speaks or "clause" in frames.names):
        return False
    if grammar.lower(end) in ("by", "of", "as", "to"):
        return False
    return "addressee" not in frames.names or grammar.tags[end : end + 1] in ("o", "M", "D")


def cue_at(grammar: Grammar, index: int) -> Cue | None:
    """The cue whose verb is token `index`, or None where it is none."""
    if grammar.tags[index : index + 1] not in ("V", "K", "G", "B"):
        return None
    base = words().lemmas.get(grammar.lowers[index])
    if base is None:
        return None
    table = lexicon()
    verb, end = base, index + 1
    for place in range(end, end + 2) if base in table.particles else ():
        particle = grammar.lower(place)
        if particle in table.particles[base]:
            verb, end = f"{base}_{particle}", place + 1
            break
    frames = table.verbs.get(verb)
    if frames is None:
        return None
    group, passive = _group(grammar, index)
    passive = passive and not _is_perfect(grammar, index, end, frames)
    negated = grammar.lower(group - 1) in ("nor", "neither") or any(
        grammar.tags[i] == "n" or grammar.lower(i)[-3:] in ("n't", "n’t")
        for i in range(group, index)
    )
    supposed = any(grammar.lower(i) in word_list("supposing") for i in range(group, index))
    return Cue(index, end, group, verb, frames, passive, negated, supposed)
