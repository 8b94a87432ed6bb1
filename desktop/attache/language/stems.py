"""Stems of English words by M. F. Porter's second algorithm, as snowballstem.org describes it.

They are the stems that NLTK and so sumy give, without the half second that importing those takes;
only a few like "realization" end in an e there, which the algorithm drops.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

# "y" is a vowel; one that is none ("yes", "say") is written "Y" until the end.
_CONSONANT_Y = re.compile(r"^y|(?<=[aeiouy])y")
_REGION = re.compile(r"[aeiouy][^aeiouy]")
_SPECIAL_REGION = re.compile(r"gener|commun|arsen")
_SHORT_SYLLABLE = re.compile(r"[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$")
_VOWEL = re.compile(r"[aeiouy]")

_WHOLE = {
    "skis": "ski",
    "skies": "sky",
    "dying": "die",
    "lying": "lie",
    "tying": "tie",
    "idly": "idl",
    "gently": "gentl",
    "ugly": "ugli",
    "early": "earli",
    "only": "onli",
    "singly": "singl",
    **{word: word for word in ("sky", "news", "howe", "atlas", "cosmos", "bias", "andes")},
}
_KEPT = ("inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed")

_STEP_2 = (
    "tional>tion enci>ence anci>ance abli>able entli>ent izer>ize ization>ize ational>ate "
    "ation>ate ator>ate alism>al aliti>al alli>al fulness>ful ousli>ous ousness>ous "
    "iveness>ive iviti>ive biliti>ble bli>ble fulli>ful lessli>less ogi>og li>"
)
_STEP_3 = "tional>tion ational>ate alize>al icate>ic iciti>ic ical>ic ful> ness> ative>"
_STEP_4 = "al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion"


def _longest(suffixes: Iterable[str]) -> re.Pattern[str]:
    """A pattern for the longest of the suffixes that a word ends with."""
    return re.compile(f"(?:{'|'.join(sorted(suffixes, key=len, reverse=True))})$")


_CHANGES_2 = dict(pair.split(">") for pair in _STEP_2.split())
_CHANGES_3 = dict(pair.split(">") for pair in _STEP_3.split())
_ENDS_1B = _longest(["eed", "eedly", "ed", "edly", "ing", "ingly"])
_ENDS_2, _ENDS_3 = _longest(_CHANGES_2), _longest(_CHANGES_3)
_ENDS_4 = _longest(_STEP_4.split())


def stem(word: str) -> str:
    """The stem of an English word in lower case: "negotiations" gives "negoti"."""
    word = word.replace("’", "'").replace("‘", "'")
    if len(word) <= 2:
        return word
    return _WHOLE.get(word) or _Word(_CONSONANT_Y.sub("Y", word.removeprefix("'"))).stem()


@dataclass(slots=True)
class _Word:
    """A word on its way to the stem; `first` and `second` are where its regions R1 and R2 begin."""

    text: str
    first: int = 0
    second: int = 0

    def stem(self) -> str:
        special = _SPECIAL_REGION.match(self.text)
        self.first = special.end() if special else self._region(0)
        self.second = self._region(self.first)
        self._plural()
        if self.text not in _KEPT:
            self._past()
            if len(self.text) > 2 and self.text[-1] in "yY" and self.text[-2] not in "aeiouy":
                self.text = self.text[:-1] + "i"
            self._derived()
            self._last()
        return self.text.replace("Y", "y")

    def _region(self, start: int) -> int:
        found = _REGION.search(self.text, start)
        return found.end() if found else len(self.text)

    def _cut(self, suffix: str, instead: str = "") -> None:
        self.text = self.text[: len(self.text) - len(suffix)] + instead

    def _plural(self) -> None:
        """Steps 0 and 1a: genitive and plural."""
        for genitive in ("'s'", "'s", "'"):
            if self.text.endswith(genitive):
                self._cut(genitive)
                break
        text = self.text
        if text.endswith("sses"):
            self._cut("es")
        elif text.endswith(("ied", "ies")):
            self._cut("ies", "i" if len(text) > 4 else "ie")
        elif text.endswith("s") and not text.endswith(("us", "ss")) and _VOWEL.search(text[:-2]):
            self._cut("s")

    def _past(self) -> None:
        """Step 1b: -ed and -ing."""
        found = _ENDS_1B.search(self.text)
        if not found:
            return
        suffix = found.group()
        if suffix.startswith("eed"):
            if found.start() >= self.first:
                self._cut(suffix, "ee")
            return
        if not _VOWEL.search(self.text[: found.start()]):
            return
        self._cut(suffix)
        text = self.text
        if text.endswith(("at", "bl", "iz")):
            self.text += "e"
        elif text[-2:] in ("bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"):
            self._cut(text[-1])
        elif self.first >= len(text) and _SHORT_SYLLABLE.search(text):
            self.text += "e"

    def _derived(self) -> None:
        """Steps 2 to 4: what nouns, adjectives and adverbs are derived with."""
        found = _ENDS_2.search(self.text)
        if found and found.start() >= self.first:
            suffix, before = found.group(), self.text[found.start() - 1 : found.start()]
            allowed = {"ogi": "l", "li": "cdeghkmnrt"}.get(suffix)
            if allowed is None or (before and before in allowed):
                self._cut(suffix, _CHANGES_2[suffix])
        found = _ENDS_3.search(self.text)
        if found and found.start() >= (self.second if found.group() == "ative" else self.first):
            self._cut(found.group(), _CHANGES_3[found.group()])
        found = _ENDS_4.search(self.text)
        if found and found.start() >= self.second:
            before = self.text[found.start() - 1 : found.start()]
            if found.group() != "ion" or before in ("s", "t"):
                self._cut(found.group())

    def _last(self) -> None:
        """Step 5: a last -e or -l."""
        text, at = self.text, len(self.text) - 1
        if text.endswith("e"):
            short = _SHORT_SYLLABLE.search(text[:-1]) is not None
            if at >= self.second or (at >= self.first and not short):
                self._cut("e")
        elif text.endswith("ll") and at >= self.second:
            self._cut("l")
