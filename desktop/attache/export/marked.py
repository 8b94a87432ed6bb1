"""Which words of a quote stand in quotation marks, and which are the author's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attache.model import Kind

_QUOTED = re.compile('“[^”]*”?|„[^“”]*[“”]?|«[^»]*»?|"[^"]*"?|‘[^’]*’(?!\\w)|「[^」]*」?')


def pieces(text: str, kind: Kind) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is quoted: all of a direct quote, of a mixed one
    what stands in marks, nothing of an indirect one."""
    if kind is Kind.DIRECT:
        yield text, True
        return
    at = 0
    for match in _QUOTED.finditer(text) if kind is Kind.MIXED else ():
        if match.start() > at:
            yield text[at : match.start()], False
        yield match.group(), True
        at = match.end()
    if at < len(text):
        yield text[at:], False
