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
_END = re.compile(
    r"""(?P<mark>[.!?…]+)(?P<close>["”“’‘'»«›\)\]}]*(?:[ \u00a0\u202f]»)?)(?=\s)"""
    # Text taken from web pages loses blanks: "at home.Half of them".
    r"""|(?P<glued>(?<=[^\W\d_A-Z][^\W\d_A-Z])[.!?]["”’]?(?=["“‘]?[A-Z][a-z]+[\s,’']))"""
    # Scripts whose marks need no blank after them.
    r"""|(?P<wide>[。！？｡؟۔।॥։።]+["”’»」』）\)]*)"""
)
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_TAG = re.compile(r"(?:(?:[A-Z][\w’'-]*\.?|the|a|an)\s+){1,3}(?P<verb>[a-z]+)\b")
_DOMAIN = re.compile(r"(?:Com|Net|Org|Co|Gov|Edu|Js)\b")


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
        if match["mark"] is None:
            ends = match["wide"] is not None or not _DOMAIN.match(text, end)
        else:
            ends = _is_end(text, begin, match, span.end)
        if ends and end < span.end:
            yield end
            begin = end


def _is_end(text: str, begin: int, match: re.Match[str], limit: int) -> bool:
    """Whether the mark ends the sentence that begins at `begin`; `limit` is its block's end."""
    after = match.end()
    while after < limit and text[after].isspace():
        after += 1
    opened = after
    while after < limit and text[after] in _OPENING:
        after += 1
    if after >= limit or text[after].islower():
        return False
    mark, close = match["mark"], match["close"]
    following = _WORD.match(text, after, limit)
    opener = following is None or following.group().lower() in abbreviations().openings
    opener = opener or any(sign in '"“‘«„([' for sign in text[opened:after])
    if close:
        return not (mark[-1] in "?!…" and _is_tag(text, after, limit) and not close.startswith(")"))
    if mark == ".":
        return _is_stop(text, begin, match.start(), after, opener)
    return opener or mark[0] not in ".…" or len(mark) > 3


def _is_tag(text: str, start: int, limit: int) -> bool:
    """Whether the words at `start` say who spoke: "Peskov said", "the reporter asked"."""
    tag = _TAG.match(text, start, limit)
    return tag is not None and tag["verb"] in abbreviations().speech


def _is_stop(text: str, begin: int, dot: int, after: int, opener: bool) -> bool:
    """Whether the full stop at `dot` ends the sentence; `opener`: a plain opening word follows."""
    words = text[max(begin, dot - 60) : dot].split()
    if not words:
        return False
    word = words[-1].rpartition("/")[2].lstrip(_OPENING)
    low = word.lower()
    lists = abbreviations()
    digit = text[after].isdigit()
    if low.isdigit():
        enumerator = len(words) == 1 and dot - begin <= 6
        following = _WORD.match(text, after)
        month = following is not None and following.group().lower() in lists.months
        return not (enumerator or (len(low) <= 2 and month))
    if len(word) == 1 and word.isupper():
        return _after_letter(word, words[:-1], opener)
    if low in lists.linking or (low in lists.titles and word[0].isupper()):
        return False
    if low in lists.numbered and (digit or low not in lists.plain):
        return not digit and (opener or low in lists.plain)
    names = low in lists.closing_names and word[0].isupper()
    if names or low in lists.closing or _ACRONYM.fullmatch(word):
        return opener
    return True


def _after_letter(letter: str, before: Sequence[str], opener: bool) -> bool:
    """Whether a full stop after a single capital ends the sentence ("vitamin C. It"), or makes the
    letter an initial ("George W. Bush")."""
    if not before:
        return False
    previous = before[-1].lstrip(_OPENING)
    if letter == "I" and previous.islower():
        return True
    return opener and not previous.endswith(".")
