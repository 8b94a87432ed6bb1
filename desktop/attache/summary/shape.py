"""What the look of a sentence tells: whether it can stand alone in a summary of news."""

from __future__ import annotations

import re

_CAPTION = re.compile(
    r"^(?:Scroll down|Read more|Click here|Watch|Photo|Picture|Image|File photo|Pictured|Video|"
    r"Share this|Copyright)\b|\((?:pictured|left|right|above|below|centre|center)\b"
    r"|(?:Getty|AFP|Reuters|AP) (?:Images|Photo)"
)
_FIRST_PERSON = re.compile(r"\b(?:I|I’m|I'm|I’ve|I've|my|we|We|our|Our|us)\b")
_DANGLING = re.compile(
    r"^[\"“‘'(]?(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Him|However|But|And|Also|Meanwhile|So|Instead|"
    r"Then|Moreover|Furthermore|Nevertheless|Nonetheless|Besides|Therefore|Thus|Still|Yet|Or|Another|Others|Both|Such|Here|"
    r"There|Later|Afterwards)\b"
)
_LAST = re.compile(r"[.!?…。！？][\"”’'»)\]]*$")


def penalty(text: str, words: int) -> float:
    """How much less a sentence of so many words deserves to be shown."""
    lost = 0.0
    if _CAPTION.search(text):
        lost += 0.6
    if text.rstrip("\"”’'»)").endswith("?"):
        lost += 0.5
    if not _LAST.search(text):
        lost += 0.3
    if _FIRST_PERSON.search(text):
        lost += 0.3
    if text[:1] in '"“‘«„':
        lost += 0.2
    if text.count("“") != text.count("”"):
        lost += 0.3
    if words < 6:
        lost += 0.5
    return lost


def dangles(text: str) -> bool:
    """Whether the sentence opens with a word that points back to the one before it."""
    return _DANGLING.match(text) is not None
