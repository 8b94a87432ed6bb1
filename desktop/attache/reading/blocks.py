"""Plain text becomes blocks, each with the role that its shape and its neighbours suggest."""

from __future__ import annotations

import re

from attache.model import Block, Role, Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_PROMO = re.compile(r"(?:READ (?:ALSO|MORE)|Related|Sign up|Share this|Advertisement)\b")
_NAME = re.compile(r"(?:[A-Z][\w’'.-]+ ){1,3}[A-Z][\w’'-]+$")
_HEADLINE_WORD = re.compile(r"[A-Z][^\s]*")


def _role(line: str, before: str) -> Role:
    if _PROMO.match(line):
        return Role.PROMO
    if _NAME.match(line) and before[-1:] in '”"»':
        return Role.ATTRIBUTION
    words = [word for word in line.split() if len(word) > 3]
    capitals = sum(1 for word in words if _HEADLINE_WORD.match(word))
    if line[-1] not in '.!?…”"’:;,' and words and capitals >= 0.8 * len(words):
        return Role.HEADING
    return Role.PARAGRAPH


def blocks(text: str) -> tuple[Block, ...]:
    """One block for each line that holds words; none overlaps another."""
    found = []
    before = ""
    for match in _LINE.finditer(text):
        raw = match.group()
        start = match.start() + len(raw) - len(raw.lstrip())
        line = raw.strip()
        found.append(Block(_role(line, before), Span(start, start + len(line))))
        before = line
    return tuple(found)
