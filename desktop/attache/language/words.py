"""What each English word can be: its possible tags, and the base form of each verb form.

The tables come from ``resources/data/words.toml`` (closed classes, nouns that look like verbs) and
``verbs.toml`` (base forms, irregular forms); the regular verb forms follow from the base by rule.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from attache import assets
from attache.language.tag import Tag

_VOWELS = "aeiou"
_CLOSED = {
    "determiner": Tag.DETERMINER,
    "pronoun": Tag.PRONOUN,
    "object_pronoun": Tag.OBJECT_PRONOUN,
    "relative": Tag.RELATIVE,
    "question": Tag.QUESTION,
    "that": Tag.THAT,
    "subordinator": Tag.SUBORDINATOR,
    "coordinator": Tag.COORDINATOR,
    "to": Tag.TO,
    "not": Tag.NOT,
    "preposition": Tag.PREPOSITION,
    "modal": Tag.MODAL,
    "be": Tag.BE,
    "be_form": Tag.BEEN,
    "have": Tag.HAVE,
    "do": Tag.MODAL,
    "adverb": Tag.ADVERB,
    "time": Tag.TIME,
    "number": Tag.NUMBER,
}


# Groups of nouns that can be something else: its tag stands first.
_NOUNS = {"plurals": Tag.VERB + Tag.NOUN, "participles": Tag.ING + Tag.NOUN}


class Words(NamedTuple):
    """`tags` maps a lower-case word to the letters of the tags it can have, `lemmas` each verb form
    to its base form; `abbreviations` are lower-case words with the full stop that belongs to them;
    `lists` are the small word lists that rules refer to by name.
    """

    tags: dict[str, str]
    lemmas: dict[str, str]
    abbreviations: frozenset[str]
    lists: dict[str, frozenset[str]]


def _doubles(base: str, listed: frozenset[str]) -> bool:
    """Whether the last consonant is doubled before -ed and -ing ("nod", "admit", "travel")."""
    if base in listed:
        return True
    return (
        len(base) > 2
        and base[-1] not in "aeiouwxy"
        and base[-2] in _VOWELS
        and base[-3:] != "qui"
        and sum(map(base.count, _VOWELS)) == 1
    )


def forms(base: str, doubling: frozenset[str] = frozenset()) -> tuple[str, str, str]:
    """The regular third person, past and -ing form of a verb's base form."""
    if base.endswith(("s", "x", "z", "ch", "sh", "go", "do", "to")):
        third = base + "es"
    elif base[-1] == "y" and base[-2] not in _VOWELS:
        third = base[:-1] + "ies"
    else:
        third = base + "s"
    if base[-1] == "e":
        stem = base if base.endswith(("ee", "oe", "ye")) else base[:-1]
        if base.endswith("ie"):
            return third, base + "d", base[:-2] + "ying"
        return third, base + "d", stem + "ing"
    if base[-1] == "y" and base[-2] not in _VOWELS:
        return third, base[:-1] + "ied", base + "ing"
    if base.endswith("c"):
        return third, base + "ked", base + "king"
    stem = base + base[-1] if _doubles(base, doubling) else base
    return third, stem + "ed", stem + "ing"


def _verbs(data: dict[str, Any], tags: dict[str, str], lemmas: dict[str, str]) -> None:
    doubling = frozenset(data["doubling"]["words"].split())
    nouns = frozenset(data["also_nouns"]["words"].split())
    irregular: dict[str, str] = data["irregular"]
    for base in (*irregular, *data["regular"]["words"].split()):
        third, past, ing = forms(base, doubling)
        entries = [(base, "NB" if base in nouns else "B"), (third, "NV" if base in nouns else "V")]
        entries.append((ing, "G"))
        if base in irregular:
            first, *second = irregular[base].split()
            if second:
                entries += [(first, "V"), (second[0], "K")]
            else:
                entries.append((first, "VK"))
        else:
            entries.append((past, "VK"))
        for form, letters in entries:
            lemmas.setdefault(form, base)
            tags.setdefault(form, letters)


@lru_cache(maxsize=1)
def words() -> Words:
    """The tables, loaded once."""
    data = assets.toml("data", "words.toml")
    tags: dict[str, str] = {}
    for name, tag in _CLOSED.items():
        for word in data["tags"][name].split():
            tags.setdefault(word, tag)
    for name, group in data["nouns"].items():
        letters = _NOUNS.get(name, Tag.NOUN)
        for word in group.split():
            tags.setdefault(word, letters)
    lists = {name: frozenset(listed.split()) for name, listed in data["lists"].items()}
    lemmas: dict[str, str] = {}
    _verbs(assets.toml("data", "verbs.toml"), tags, lemmas)
    return Words(tags, lemmas, frozenset(data["abbreviations"]["words"].split()), lists)


def word_list(name: str) -> frozenset[str]:
    """A small list of ``words.toml`` by its name; raises KeyError where there is none."""
    return words().lists[name]
