"""The cue lexicon: the words that say that something was said, and the frames each may stand in."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from attache import assets


class Frames(NamedTuple):
    """How one verb takes what was said: the names of its frames, and its prepositions; one with a
    star has an object before it ("accuse NP of VP"), which is part of what was said."""

    names: frozenset[str]
    prepositions: frozenset[str] = frozenset()
    after_object: frozenset[str] = frozenset()


class Lexicon(NamedTuple):
    """All of ``resources/data/cues.toml``: verbs by base form (with particle: "point_out").

    `finders` are verbs that tell something only of certain sources: polls find, courts hear;
    `idioms` the nouns with which a verb tells nothing ("claim responsibility"); `inverted` verbs
    after which a person is their subject ("said a nurse"); `mute` nouns that say nothing; `aspect`
    verbs that make one group with a following -ing form ("began telling"); `topics` verbs whose
    preposition opens what was spoken of ("spoke about the war"), which is no statement; `telling`
    all nouns and adjectives that may be cues, in every form; `unsaid` verbs after which "to say"
    is not done; `inward` verbs whose "to" names nobody spoken to; `appointing` ones that
    also give an office; after `proceeding` and
    `staging` ones an infinitive is done: "went on to say", "used it to say".
    """

    verbs: dict[str, Frames]
    particles: dict[str, frozenset[str]]
    core: frozenset[str]
    nouns: frozenset[str]
    content_nouns: frozenset[str]
    infinitive_nouns: frozenset[str]
    feelings: frozenset[str]
    ways: frozenset[str]
    adjectives: frozenset[str]
    light: frozenset[str]
    venues: frozenset[str]
    works: frozenset[str]
    naming: frozenset[str]
    finders: dict[str, frozenset[str]]
    idioms: dict[str, frozenset[str]]
    inverted: frozenset[str]
    mute: frozenset[str]
    aspect: frozenset[str]
    topics: frozenset[str]
    telling: frozenset[str]
    unsaid: frozenset[str]
    inward: frozenset[str]
    appointing: frozenset[str]
    proceeding: frozenset[str]
    staging: frozenset[str]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The cue lexicon, loaded once."""
    data = assets.toml("data", "cues.toml")
    names: dict[str, set[str]] = {}
    for frame, listed in data["frames"].items():
        for verb in listed.split():
            names.setdefault(verb, set()).add(frame)
    prepositions: dict[str, list[str]] = {
        verb: listed.split() for verb, listed in data["prepositions"].items()
    }
    verbs = {}
    particles: dict[str, set[str]] = {}
    for verb in sorted({*names, *prepositions}):
        listed = prepositions.get(verb, [])
        verbs[verb] = Frames(
            frozenset(names.get(verb, ())),
            frozenset(word for word in listed if word[0] != "*"),
            frozenset(word[1:] for word in listed if word[0] == "*"),
        )
        if "_" in verb:
            base, particle = verb.split("_")
            particles.setdefault(base, set()).add(particle)
    nouns = data["nouns"]
    telling = set(nouns["clause"].split())
    telling |= {noun + "s" for noun in telling}
    for group in ("infinitive", "feelings", "ways", "adjectives"):
        telling.update(nouns[group].split())
    return Lexicon(
        verbs,
        {base: frozenset(found) for base, found in particles.items()},
        frozenset(data["core"]["words"].split()),
        frozenset(nouns["clause"].split()),
        frozenset(nouns["content"].split()),
        frozenset(nouns["infinitive"].split()),
        frozenset(nouns["feelings"].split()),
        frozenset(nouns["ways"].split()),
        frozenset(nouns["adjectives"].split()),
        frozenset(nouns["light"].split()),
        frozenset(nouns["venues"].split()),
        frozenset(data["titles"]["works"].split()),
        frozenset(data["titles"]["naming"].split()),
        {
            verb: frozenset(data[group]["nouns"].split())
            for group in ("polls", "hearings")
            for verb in data[group]["verbs"].split()
        },
        {verb: frozenset(listed.split()) for verb, listed in data["idioms"].items()},
        frozenset(data["inverted"]["words"].split()),
        frozenset(data["mute"]["words"].split()),
        frozenset(data["aspect"]["words"].split()),
        frozenset(data["topics"]["verbs"].split()),
        frozenset(telling),
        frozenset(data["unsaid"]["words"].split()),
        frozenset(data["inward"]["words"].split()),
        frozenset(data["appointing"]["words"].split()),
        frozenset(data["proceeding"]["words"].split()),
        frozenset(data["staging"]["words"].split()),
    )
