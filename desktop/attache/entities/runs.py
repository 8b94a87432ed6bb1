"""Runs of capitalised words: where names, and titles with names, can stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from attache.entities.headlines import all_capitals, breaks, opens_with_verb
from attache.entities.lexicon import Lexicon
from attache.entities.passage import Passage
from attache.language.tokens import Token

_JOINS = frozenset({"of", "for", "to", "and", "&", "the", "on", "de", "des", "du", "del"})
# Words of these tags never belong to a name, whatever their capital: he, yesterday, Monday, who ...
_NEVER = frozenset("OoyxXhbqwSntp")
# "(D-Ohio)", "R-Ga.": party and state behind a name.
_PARTY = re.compile(r"[DRIL](?:-[A-Z][\w.]*)?")
# These take "of" into their name: Port of Spain, Friends of the Earth.
_OF = frozenset({"bank", "isle", "port", "friends", "sons", "daughters", "knights", "board"})
_RETIRED = frozenset({"retd", "rtd", "ret", "retired"})
# Behind a name below a picture these begin something else.
_CREDITS = frozenset({"credit", "photo", "photograph", "picture", "pictured"})
_NUMBERED = frozenset({"number", "no", "no.", "channel", "radio", "article", "area", "group"})


class Run(NamedTuple):
    """The tokens `words` (indices) that can be one name with its title; `end` is one beyond the
    last.  Full stops and the marks of a nickname inside are left out of `words`."""

    words: tuple[int, ...]
    end: int

    @property
    def first(self) -> int:
        """The index of its first token."""
        return self.words[0]


def _capital(token: Token) -> bool:
    text = token.text
    if text[0].isupper():
        return True
    if "-" not in text[2:5]:
        return False
    if text[:3].lower() in ("al-", "el-", "ex-"):
        return text[3:4].isupper()
    return text[:5] == "then-" and text[5:6].isupper()


def _opens(passage: Passage, lexicon: Lexicon, index: int) -> bool:
    """Whether a run may begin at this token."""
    token = passage.tokens[index]
    if _PARTY.fullmatch(token.text):
        in_bracket = passage.same(index - 1, index) and passage.tokens[index - 1].text in "(,["
        if in_bracket or token.text[1:2] == "-":
            return False
    if not _capital(token) or (token.tag in _NEVER and token.lower not in ("us", "may", "will")):
        return False
    if not passage.begins(index):
        return token.tag not in "D&" and token.lower not in ("i", "i'm")
    follows = passage.same(index, index + 1) and _capital(passage.tokens[index + 1])
    if follows and opens_with_verb(token.lower) and token.lower not in lexicon.given:
        return False  # Bashing Trump
    if token.lower == "home" and follows:  # Home Secretary, Home Office
        return True
    if token.tag in "DI&R" and token.lower not in lexicon.given:
        return False
    if not follows and (token.tag == "C" or token.lower in lexicon.groups):
        return False
    if not follows and token.lower in lexicon.heads and _has_noun(passage, lexicon, index + 1):
        return False  # Network operator Transit
    if token.tag in "NJGVBK" and not follows:
        return token.lower in lexicon.given or token.lower in lexicon.people or token.text.isupper()
    return token.tag not in "GVBK" or token.lower in lexicon.given


def _has_noun(passage: Passage, lexicon: Lexicon, index: int) -> bool:
    """Whether the token is a noun for persons or bodies, which the word before it narrows."""
    token = passage.tokens[index] if passage.same(index - 1, index) else None
    if token is None or token.tag not in "NJM":
        return False
    listed = (lexicon.people, lexicon.kinds, lexicon.groups)
    return any(token.lower in nouns for nouns in listed)


def _joined(passage: Passage, lexicon: Lexicon, words: list[int], index: int) -> int | None:
    """The token behind small words at `index` that belongs to the same name, or None."""
    tokens = passage.tokens
    word = tokens[index].lower
    ahead = index + 1
    if word == "in" and passage.same(index, index + 3) and tokens[ahead].text in "'’":
        return index + 3 if tokens[index + 2].text == "t" else None  # Sophie in 't Veld
    while passage.same(index, ahead) and (
        tokens[ahead].lower in lexicon.particles or tokens[ahead].lower == "the"
    ):
        ahead += 1
        if ahead > index + 3:
            return None
    if not passage.same(index, ahead) or not _capital(tokens[ahead]):
        return None
    noble = word in lexicon.particles and word not in ("e", "y", "do", "of")
    if noble and (word in _JOINS or tokens[ahead - 1].lower != "the"):
        return ahead
    if word not in _JOINS or tokens[ahead].tag in _NEVER:
        return None
    lowers = [tokens[word].lower for word in words]
    body = lowers[-1] in lexicon.heads or lowers[-1] in lexicon.ranks
    if not body and not any(low in lexicon.ranks for low in lowers):  # Professor Lind | of ...
        body = any(low in lexicon.heads for low in lowers)
    if word in ("and", "&"):
        linked = word == "&" or any(low in ("of", "for") for low in lowers)
        person = tokens[ahead].lower in lexicon.given or tokens[ahead].lower in lexicon.ranks
        return ahead if linked and not person and ahead == index + 1 else None
    if word == "on" and "committee" not in lowers and "commission" not in lowers:
        return None
    if word == "to" and "for" not in lowers:
        return None  # Society for the Prevention of Cruelty to Animals
    return ahead if body or lowers[-1] in _OF else None


def _nickname(passage: Passage, index: int) -> int | None:
    """The token behind a nickname in marks that begins at `index` ("Dan 'Razin' Caine")."""
    tokens = passage.tokens
    for close in range(index + 2, min(index + 5, len(tokens) - 1)):
        if tokens[close].tag == ">" or tokens[close].text in "”’\"')":
            inside = all(_capital(tokens[word]) for word in range(index + 1, close))
            after = passage.same(index, close + 1) and _capital(tokens[close + 1])
            return close + 1 if inside and after else None
    return None


def _next(passage: Passage, lexicon: Lexicon, words: list[int], index: int) -> int | None:
    """The next token of the run, `index` being the one behind its last, or None at its end."""
    tokens = passage.tokens
    if not passage.same(words[-1], index) or tokens[index].lower in _CREDITS:
        return None
    token, last = tokens[index], tokens[words[-1]]
    if _capital(token) and token.block == last.block:
        if token.tag in _NEVER and not (token.text.isupper() and len(token.text) > 1):
            titled = last.lower in lexicon.ranks or last.lower.rstrip(".") in lexicon.honorifics
            if token.tag == "y" and titled:
                return index  # Comrade Sunday Eze
            surname = token.tag == "M" or last.lower in lexicon.given
            return index if token.lower in ("may", "will") and surname else None
        return index if token.tag not in "D&" or token.lower == "no" else None
    if token.text == "." and len(last.text) == 1 and passage.same(index, index + 1):
        return index + 1 if _capital(tokens[index + 1]) else None
    if token.text == "&" and passage.same(index, index + 1):
        return index + 1 if _capital(tokens[index + 1]) and tokens[index + 1].text != "I" else None
    if token.text[0].isdigit() and last.lower in _NUMBERED:
        return index
    if token.tag == "p" and passage.same(index, index + 1):
        # Sheriff's Office, Veterans' Association
        plural = token.text in ("'", "’") and last.lower not in ("states", "nations")
        owner = plural or last.lower in lexicon.ranks or last.lower in lexicon.groups
        body = _capital(tokens[index + 1]) and tokens[index + 1].lower in lexicon.heads
        return index + 1 if owner and body else None
    if token.text == "(" and passage.same(index, index + 3) and tokens[index + 2].text == ")":
        retired = tokens[index + 1].lower.rstrip(".") in _RETIRED
        return index + 3 if retired and _capital(tokens[index + 3]) else None
    if token.tag == "<" or token.text in "‘'“\"(":
        return _nickname(passage, index) if token.text != "(" else None
    return _joined(passage, lexicon, words, index) if token.text[0].isalpha() else None


def runs(passage: Passage, lexicon: Lexicon) -> Iterator[Run]:
    """All runs in order of the text, none overlapping another; where every word has a capital, as
    in headlines, none goes over a common word."""
    tokens, end = passage.tokens, 0
    capitals = all_capitals(passage)
    for index in [i for i, token in enumerate(tokens) if _may_open(token.text)]:
        if index < end or not _opens(passage, lexicon, index):
            continue
        headline = passage.sentence[index] in capitals
        if headline and breaks(passage, lexicon, index, ()):
            continue
        words = [index]
        while (ahead := _next(passage, lexicon, words, words[-1] + 1)) is not None:
            if headline and breaks(passage, lexicon, ahead, words):
                break
            between = range(words[-1] + 1, ahead)
            words += [i for i in between if _belongs(tokens[i])]
            words.append(ahead)
        end = words[-1] + 1
        yield Run(tuple(words), end)


def _may_open(text: str) -> bool:
    """Whether a word looks like the first of a name: a capital, perhaps behind "al-", "then-"."""
    return text[0].isupper() or ("-" in text and "-" in text[2:5])


def _belongs(token: Token) -> bool:
    """Whether what stands between two capitals is a part of the name: no full stop, no "(retd)"."""
    word = token.text[0].isalnum() or token.text == "&"
    return word and token.lower.rstrip(".") not in _RETIRED
