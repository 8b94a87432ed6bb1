"""Which of its possible tags a word has: told by the words around it."""

from __future__ import annotations

from attache.language.tag import Tag
from attache.language.words import word_list

# After a noun in -ing a clause goes on with one of these: "the timing could".
_FINITE = frozenset(
    ["is", "was", "has", "had", "will", "would", "can", "could", "may", "might", "must", "should"]
)
_BEFORE_BASE = frozenset("tX")


def _finite_or_participle(last: str, word_before: str, following: str, opens: bool) -> str:
    """Of "called": a participle after have, be, a determiner or before "by"; else finite."""
    if last and last in "hxb":
        return Tag.PARTICIPLE
    if last == "D" and opens and word_before.lower() in word_list("stand_alone"):
        return Tag.VERB
    if last == "J" and word_before.lower() in word_list("called_by_participle"):
        return Tag.VERB  # "the accused told them"
    if last == "C" and (opens or following in (".", ",") or following.endswith("ly")):
        return Tag.VERB  # "52 percent said he"
    if last and last in "DpJIC":
        return Tag.ADJECTIVE
    return Tag.PARTICIPLE if following == "by" else Tag.VERB


def _noun_or_base(last: str, word_before: str, opens: bool) -> str:
    """Of "claim": a base form after "to" or a modal, finite after a plural subject, else a noun."""
    if last in _BEFORE_BASE:
        return Tag.BASE
    if last in ("O", "w"):
        return Tag.VERB
    plural = last in ("N", "M") and word_before.endswith("s")
    plural = plural and not word_before.endswith(("ss", "us", "is"))
    return Tag.VERB if plural and opens else Tag.NOUN


def _noun_or_third(last: str, following: str, opens: bool, finite: bool) -> str:
    """Of "claims": a verb after a pronoun, or after a noun where an object follows."""
    if last in ("O", "w") or (last in ",&" and following == "that"):
        return Tag.VERB
    if last == "," and following == "out":
        return Tag.VERB  # ", points out that"
    after = opens or (
        (last == "M" or (not finite and following != "of")) and following in word_list("after_verb")
    )
    return Tag.VERB if last in ("M", "N") and after else Tag.NOUN


def _base(last: str) -> str:
    """Of "say": a noun after a determiner, an infinitive after "to", else finite."""
    if last in ("D", "p"):
        return Tag.NOUN
    if last in _BEFORE_BASE or last in (".", "", ":"):
        return Tag.BASE
    return Tag.VERB if last in "ONMTwRyC),>-&" else Tag.BASE


def _ing(last: str, word_before: str, following: str) -> str:
    """Of "posting": a noun or adjective after a determiner, a noun before "is"."""
    if last in ("D", "p"):
        noun = following in ("of", ",", ".", "for", "to", "in", "by") or following in _FINITE
        return Tag.NOUN if noun else Tag.ADJECTIVE
    if word_before.lower() == "chief":
        return Tag.NOUN  # chief operating officer
    return Tag.NOUN if last == "N" and following in ("is", "was", "has", "will") else Tag.ING


def _ing_or_noun(last: str, word_before: str, following: str, opens: bool) -> str:
    """Of "warning": what hangs on a clause or on what is written, else a noun."""
    told = following in word_list("told_after")
    if last == ",":
        people = following.endswith("s") and following not in word_list("compounds")
        return Tag.ING if told or opens or people else Tag.NOUN
    return Tag.ING if told and word_before.lower() in word_list("written") else Tag.NOUN


def chosen(
    letters: str, last: str, word_before: str, following: str, opens: bool, finite: bool
) -> str:
    """One of the possible tags `letters`.

    `last` is the tag and `word_before` the word before that are no adverb, `following` the next
    word, `opens` whether that may begin an object, `finite` whether the clause has its verb.
    """
    if letters == "VK":
        return _finite_or_participle(last, word_before, following, opens)
    if letters == "NB":
        return _noun_or_base(last, word_before, opens)
    if letters == "NV":
        return _noun_or_third(last, following, opens, finite)
    if letters == "VN":  # "it states", "a letter, dated 3 May, states that"
        told = following == "that" and last == ","
        return Tag.VERB if told or last in ("O", "w") else Tag.NOUN
    if letters == "B":
        return _base(last)
    if letters == "G":
        return _ing(last, word_before, following)
    if letters == "GN":
        return _ing_or_noun(last, word_before, following, opens)
    if letters == "N":  # "they empathize": an unknown word after a pronoun is a verb
        bare = last == "O" and word_before.lower() in word_list("subjects") and following.islower()
        return Tag.VERB if bare else Tag.NOUN
    if letters == "V" and last in ("D", "p"):
        return Tag.NOUN
    return letters
