"""Where the sentences of an article's body begin and end.

Every mark that can end a sentence is a candidate; a few rules on the word before it, the mark and
the word after it say whether it does.  The rules are those of news text: titles and initials before
names, "No. 10", "the U.S." at the end and in the middle, “Really?” before "Mr Smith asked".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from attache.language.abbreviations import abbreviations
from attache.language.marks import Quotation
from attache.model import Article, Sentence, Span

# A quotation of more code points is no sentence to be shown whole: it is split inside.
WHOLE_QUOTATION = 400

_OPENING = "\"“‘'«‹„‚([{¿¡–—-» "
# Marks of scripts that need no blank after a sentence.
_WIDE = "。！？｡؟۔।॥።"
_END = re.compile(
    rf"""(?P<mark>[.!?…{_WIDE}]+)(?P<close>["”“’‘'»«›\)\]}}」』）]*(?:[ \u00a0\u202f]»)?)"""
)
# Text taken from web pages loses blanks: "at home.Half of them".
_GLUED_BEFORE = re.compile(r"[^\W\d_A-Z]{2}[.!?][\"”’]?")
_GLUED_AFTER = re.compile(r"[\"“‘]?(?!(?:Com|Net|Org|Co|Gov|Edu|Js)\b)[A-Z][a-z]+[\s,’']")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_TAG = re.compile(r"(?:[A-Z][\w’'-]*\.?\s+){1,3}(?P<verb>[a-z]+)\b")
_CLOCK = re.compile(r"[ap]\.?m")
_DASH = re.compile("[–—-]")
_QUOTED = re.compile('["“‘«„([]')


def sentences(article: Article, quotations: Sequence[Quotation]) -> tuple[Sentence, ...]:
    """The sentences of all body blocks, in order, without the blanks around them.

    A sentence never leaves its block; it ends inside a quotation only where that is not closed or
    is longer than `WHOLE_QUOTATION`.
    """
    whole = [
        quotation.span
        for quotation in quotations
        if quotation.closed and len(quotation.span) <= WHOLE_QUOTATION
    ]
    starts = [span.start for span in whole]
    found: list[Sentence] = []
    for number, block in enumerate(article.blocks):
        if not block.is_body:
            continue
        left = block.span.start
        for end in _ends(article.text, block.span):
            at = bisect_right(starts, end - 1) - 1
            if at >= 0 and whole[at].start < end < whole[at].end:
                continue
            _add(found, article.text, left, end, number)
            left = end
        _add(found, article.text, left, block.span.end, number)
    return tuple(found)


def _add(found: list[Sentence], text: str, start: int, end: int, block: int) -> None:
    """Append the sentence between the two places, unless only blanks are there."""
    words = text[start:end]
    bare = words.lstrip()
    if bare:
        start += len(words) - len(bare)
        found.append(Sentence(Span(start, start + len(bare.rstrip())), block))


def _ends(text: str, span: Span) -> Iterator[int]:
    """The places inside `span` at which a sentence ends, that of the span itself left out."""
    begin = span.start
    for match in _END.finditer(text, span.start, span.end):
        end = match.end()
        if end >= span.end:
            return
        if text[end].isspace():
            ends = _is_end(text, begin, match, span.end)
        else:
            ends = match["mark"][-1] in _WIDE or _is_glued(text, match, span.end)
        if ends:
            yield end
            begin = end


def _is_glued(text: str, match: re.Match[str], limit: int) -> bool:
    """Whether only the blank is missing after the mark."""
    before = max(0, match.start() - 2)
    return (
        _GLUED_BEFORE.fullmatch(text, before, match.end()) is not None
        and _GLUED_AFTER.match(text, match.end(), limit) is not None
    )


def _is_end(text: str, begin: int, match: re.Match[str], limit: int) -> bool:
    """Whether the mark ends the sentence that begins at `begin`; `limit` is its block's end."""
    after = match.end()
    while after < limit and text[after].isspace():
        after += 1
    opened = after
    while after < limit and text[after] in _OPENING:
        after += 1
    if after >= limit or _is_small(text, after):
        return False
    lists, mark = abbreviations(), match["mark"]
    word = _WORD.match(text, after, limit)
    following = word.group().lower() if word else ""
    plain = not following or following in lists.openings
    if match["close"]:
        tag = not plain and mark[-1] in "?!…" and match["close"][0] != ")"
        return not (tag and _is_tag(text, after, limit))
    signs = text[opened:after]
    opener = (plain or _QUOTED.search(signs) is not None) and _DASH.search(signs) is None
    if mark == ".":
        return _is_stop(text[max(begin, match.start() - 60) : match.start()], following, opener)
    return opener or mark[0] not in ".…" or len(mark) > 3


def _is_small(text: str, at: int) -> bool:
    """Whether a word that begins no sentence stands there; "iPads" may begin one."""
    return text[at].islower() and not text[at + 1 : at + 2].isupper()


def _is_tag(text: str, start: int, limit: int) -> bool:
    """Whether a name and a verb of speech stand at `start`: "Rinaldi asked"."""
    tag = _TAG.match(text, start, limit)
    return tag is not None and tag["verb"] in abbreviations().speech


def _is_stop(before: str, following: str, opener: bool) -> bool:
    """Whether a full stop ends the sentence.

    `before` is the sentence up to it, at most its last 60 signs, `following` the next word in lower
    case, `opener` whether that is a plain opening word or stands behind an opened mark.
    """
    words = before.split()
    if not words:
        return False
    word = words[-1].rpartition("/")[2].lstrip(_OPENING)
    low = word.lower()
    lists = abbreviations()
    if low.isdigit():
        enumerator = len(words) == 1 and len(before) <= 6
        return not (enumerator or (len(low) <= 2 and following in lists.months))
    if len(word) == 1 and word.isupper():
        return _is_after_letter(word, words[:-1], opener)
    if low in lists.linking or (low in lists.titles and word[0].isupper()):
        return False
    digit = following[:1].isdigit()
    if low in lists.numbered and (digit or low not in lists.plain):
        return not digit and opener
    if _CLOCK.fullmatch(low):
        return not digit and following not in lists.after_time
    names = low in lists.closing_names and word[0].isupper()
    if names or low in lists.closing or _ACRONYM.fullmatch(word):
        return opener
    return True


def _is_after_letter(letter: str, before: Sequence[str], opener: bool) -> bool:
    """Whether a full stop after a single capital ends the sentence ("vitamin C. It"), or makes the
    letter an initial ("George W. Bush")."""
    if not before:
        return False
    previous = before[-1].lstrip(_OPENING)
    if (letter == "I" and previous.islower()) or (letter == "X" and previous == "on"):
        return True  # "she posted on X. Holm"
    return opener and not previous.endswith(".")
