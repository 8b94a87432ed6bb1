"""A tag for each word: from the lexicon, its ending, its capital, and its neighbours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attache.language.choices import chosen
from attache.language.given import given_names
from attache.language.tag import Tag
from attache.language.words import word_list, words

_MARKS = {
    ",": Tag.COMMA, ";": Tag.SEMICOLON, ":": Tag.COLON, ".": Tag.END, "?": Tag.END, "!": Tag.END,
    "…": Tag.END, "–": Tag.DASH, "—": Tag.DASH, "-": Tag.DASH, "―": Tag.DASH, "‒": Tag.DASH,
    "(": Tag.LEFT, "[": Tag.LEFT, ")": Tag.RIGHT, "]": Tag.RIGHT,
}  # fmt: skip
_SPEAKER = 8  # words of one who speaks
_OPENS_OBJECT = frozenset("DOoTSMtqC<Xw")
_STARTS = frozenset(".:<-*>;(")
# Capitalised inside a sentence these stay what they are; any other capital makes a name.
_CLAUSE_EDGE = frozenset(".;:,-&SwqT<>")

_KEEP_CAPITAL = frozenset("DOSyCxhb")


def _unknown(lower: str) -> str:
    """The tags that the ending of an unknown word suggests."""
    if lower.endswith("ing") and len(lower) > 5:
        return Tag.ING
    if lower.endswith("ed") and len(lower) > 4:
        return "VK"
    if lower.endswith("ly") and len(lower) > 4:
        return Tag.ADVERB
    return Tag.NOUN


def _given(lower: str, letters: str, following: str, known: Mapping[str, str]) -> bool:
    """Whether a word that may be another begins a name: "Bill Clinton", "Will wrote"."""
    if lower not in given_names() or letters[0] not in "BVKNJX":
        return False
    if following[:1].isupper():
        return following.lower() not in known and len(following) > 2
    # A modal has no past form behind it.
    return letters == Tag.MODAL and "V" in known.get(following, "") and following[-1:] != "s"


def _opening(lower: str, following: str) -> str:
    """The tag of an unknown word that begins a sentence."""
    if lower in given_names():
        return Tag.NAME
    if lower.endswith("ing") and following == "," and len(lower) > 6:
        return Tag.ING  # "Seconding, Ada Miller said"
    return Tag.ADVERB if lower.endswith("ly") else Tag.NAME


def _before_name(
    word: str, letters: str, before: str, following: str, known: Mapping[str, str]
) -> bool:
    """Whether a word that is none elsewhere is a given name behind a title, before a capital: "the
    spokeswoman He Lan", "Comrade Sunday Eze"."""
    if word == "He":
        return before in "NM"
    return letters == Tag.TIME and before == "M" and following.lower() not in known


def _first(word: str, before: str, known: Mapping[str, str], following: str) -> str:
    """The possible tags of one word, told by itself and by whether it begins a sentence."""
    if not word[0].isalnum() and (word in "'’" or word[0] not in "'’@#$£€%&"):
        if word in _MARKS:
            return _MARKS[word]
        return Tag.DASH if word[:2] == "--" else Tag.END if word[:2] == ".." else Tag.OTHER
    lower = word.lower()
    letters = known.get(lower)
    if word[0].isupper():
        begins = before in _STARTS
        if letters is None:
            return _opening(lower, following) if begins else Tag.NAME
        if begins:
            if word == "US" and (following.islower() or following.istitle()):
                return Tag.NAME  # "“It hurt,” US defender Jim Hall said"
            if _given(lower, letters, following, known):
                return Tag.NAME
            if letters == Tag.RELATIVE and word.isupper() and following.istitle():
                return Tag.NAME  # WHO Director
            return letters if not (letters == "NB" and following[:1].isupper()) else Tag.NAME
        if following.istitle() and _before_name(word, letters, before, following, known):
            return Tag.NAME
        if letters == Tag.SUBORDINATOR and word.isupper() and before == Tag.NAME:
            return Tag.NAME  # Nordlys Energi AS
        return (
            letters
            if letters[0] in _KEEP_CAPITAL
            or (word.isupper() and len(letters) == 1 and letters in "I&tn")
            else Tag.NAME
        )
    if letters is not None:
        return letters
    return Tag.NUMBER if word[0].isdigit() else _unknown(lower)


def _alone(word: str, following: str) -> str:
    """The tag of a determiner before a word of the tag `following`."""
    if word == "her":
        return Tag.OBJECT_PRONOUN if following in "I.,tSD;)q>-" else Tag.DETERMINER
    stands = following in "xXhVb,." and word not in ("the", "a", "an")
    return Tag.PRONOUN if stands else Tag.DETERMINER


def _ends_report(tags: Sequence[str], texts: Sequence[str], index: int) -> bool:
    """Whether a noun that can be a verb ends a report: "“Fine,” the violinist replies."."""
    if "V" not in words().tags.get(texts[index].lower(), ""):
        return False
    close = index - 1
    while close > max(0, index - _SPEAKER) and tags[close] in "DJMN":
        close -= 1
    return tags[close] == ">" and tags[close - 1] in ",." and close < index - 1


def _shows(tags: Sequence[str], texts: Sequence[str], index: int) -> bool:
    """Whether a word is the verb of a plural at the end: "It doubled, figures show"."""
    may = words().tags.get(texts[index].lower(), "")
    if may != "NB" or not texts[index - 1].endswith("s") or tags[index - 1] not in "NM":
        return False
    comma = index - 2
    while comma > max(0, index - _SPEAKER) and tags[comma] in "DJMN":
        comma -= 1
    return tags[comma] == ","


def _in_relative(tags: Sequence[str], texts: Sequence[str], index: int) -> bool:
    """Whether a word is the verb of "the firm that owns a mine", which has no other."""
    relative = index > 1 and tags[index - 1] in "wT" and tags[index - 2] in "NM"
    return relative and texts[index].endswith("s") and not texts[index].endswith("ss")


def _is_verb(tags: Sequence[str], texts: Sequence[str], index: int) -> bool:
    following = tags[index + 1]
    if following == "T":  # "the bank forecast that"
        return tags[index - 1] in "NM" and texts[index] in word_list("unchanged")
    if following in ".I" and _shows(tags, texts, index):
        return True
    return (following in ".,&" and _ends_report(tags, texts, index)) or (
        following in "DOMCo" and _in_relative(tags, texts, index)
    )


def _second_look(tags: list[str], texts: Sequence[str], lowers: Sequence[str]) -> None:
    """Second look: determiners that stand alone, "her" as object, "'s" as verb, "that is"."""
    for index in range(len(tags) - 1):
        tag, following = tags[index], tags[index + 1]
        if tag == "D":
            tags[index] = _alone(lowers[index], following)
        elif tag == "R" and following in "xXhV" and lowers[index] == "there":
            tags[index] = Tag.PRONOUN
        elif tag == "S" and following in "VK" and lowers[index] == "since":
            tags[index] = Tag.ADVERB
        elif (
            tag == "J"
            and following in "xXhV"
            and lowers[index] in word_list("called_by_participle")
        ):
            tags[index] = Tag.NOUN
        elif tag == "T" and following in "xX":
            if not index or tags[index - 1] not in "NM":
                tags[index] = Tag.PRONOUN
        elif tag == "N" and _is_verb(tags, texts, index):
            tags[index] = Tag.VERB
        elif tag == "I" and lowers[index] == "given" and index and tags[index - 1] in "hx":
            tags[index] = Tag.PARTICIPLE
        elif tag == "p" and (following in "nD"):
            tags[index] = Tag.BE


def tagged(
    texts: Sequence[str], lowers: Sequence[str], blocks: Sequence[int], edges: Mapping[int, str]
) -> list[str]:
    """One tag for each word of `texts` (`lowers`: in lower case); `blocks` tells where a paragraph
    begins, `edges` which tokens are the marks that open (<) or close (>) a quotation."""
    known = words().tags
    tags: list[str] = []
    last, word_before, block = "", "", -1
    finite = False
    count = len(texts)
    for index, word in enumerate(texts):
        if blocks[index] != block:
            block, last, word_before = blocks[index], "", ""
        following = texts[index + 1] if index + 1 < count else ""
        if index in edges:
            tag = edges[index]
        elif word in known and word[0].isalpha():  # in small letters: no more to be told by itself
            tag = known[word]
        else:
            tag = _clitic(word, last, word_before) or _first(
                word, tags[-1] if last else ".", known, following
            )
        if len(tag) > 1 or tag in "BGVN":
            lower = lowers[index + 1] if index + 1 < count else ""
            ahead = (
                edges.get(index + 1) or known.get(lower, "M" if following[:1].isupper() else "N")[0]
            )
            tag = chosen(tag, last, word_before, following, ahead in _OPENS_OBJECT, finite)
        tags.append(tag)
        if tag in _CLAUSE_EDGE:
            finite = False
        elif tag in "VxXh":
            finite = True
        if tag == Tag.TO and word_before.lower() in word_list("nounward"):
            last, word_before = Tag.PREPOSITION, word  # "according to state data": no infinitive
        elif tag not in "Rn":
            last, word_before = tag, word
        elif not last:
            last = "R"
    _second_look(tags, texts, lowers)
    return tags


def _clitic(word: str, last: str, word_before: str) -> str:
    """The tag of "'s": a verb after a pronoun; of the apostrophe alone: possessive ("farmers'").

    The other clitics are in the lexicon.
    """
    if word in ("'", "’"):
        return Tag.POSSESSIVE if last in ("N", "M") and word_before[-1:] in "sxz" else ""
    if word not in ("'s", "’s"):
        return ""
    return Tag.BE if last in ("O", "q", "w") else Tag.POSSESSIVE
