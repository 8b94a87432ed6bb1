"""Styled text becomes boxes: what stays together on a line, shaped, with the space after it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import attache.export.pdf.thai as thai
from attache.export.pdf.direction import RTL, levels
from attache.export.pdf.faces import IGNORABLE, Face, own
from attache.export.pdf.scripts import Script, clusters, han_script, script_of
from attache.export.pdf.shaping import Glyph, shaped
from attache.export.pdf.styles import Style
from attache.export.pdf.systemfonts import face_for

Warn = Callable[[Script], None]
_SPACE = " \t\n\r\v\f\u2028\u2029\u3000\u2002\u2003\u2009"
_WIDE = frozenset("\u2003\u2002")  # our own, where two things stand apart on one line
# Between two of these a line may end although no space stands there.
_OPEN_SCRIPT = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff"
    "\uff00-\uffef\U00020000-\U0003ffff"
)
_BREAKS = re.compile(
    rf"[{_SPACE}]+|(?<=[-–—/\u200b])(?=\w)|(?<=[{_OPEN_SCRIPT}])(?=[^{_SPACE}])|(?=[{_OPEN_SCRIPT}])"
)
_NEVER_FIRST = frozenset(
    "、。，．！？；：）」』】》〉〕］｝…‥ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ”’.,!?;:)]}»%"
)
_NEVER_LAST = frozenset("（「『【《〈〔［｛“‘([{«")
_WITHOUT_BLANKS = re.compile("[\u0e00-\u0eff]")  # Thai and Lao
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Fragment:
    """Text of one style."""

    text: str
    style: Style


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one face, style and direction; `width` in em."""

    text: str
    style: Style
    face: Face
    glyphs: tuple[Glyph, ...]
    level: int
    width: float


@dataclass(frozen=True, slots=True)
class Box:
    """What is never parted but by a hyphen; `space` is what stands before the next box."""

    pieces: tuple[Piece, ...]
    space: Piece | None

    def width(self, scale: float) -> float:
        """Points at a scale, without the space."""
        return sum(piece.width * piece.style.at(scale) for piece in self.pieces)

    def gap(self, scale: float) -> float:
        """Points of the space after it."""
        return self.space.width * self.space.style.at(scale) if self.space else 0.0


def printable(text: str) -> str:
    """The text without what has no shape on paper (control characters, lone surrogates)."""
    return _CONTROL.sub("", text)


def _breaks(text: str) -> list[tuple[int, int]]:
    """The places (start, end of what falls away) where a line may end."""
    found = []
    words = thai.breaks(text) if _WITHOUT_BLANKS.search(text) else frozenset()
    for match in _BREAKS.finditer(text):
        start, end = match.span()
        if start == end:
            if start == 0 or start == len(text):
                continue
            before, after = text[start - 1], text[start]
            if after in _NEVER_FIRST or before in _NEVER_LAST or len(clusters(before + after)) < 2:
                continue
            inside = "\u0e00" <= before <= "\u0eff" and "\u0e00" <= after <= "\u0eff"
            if inside and start not in words:
                continue
        found.append((start, end))
    return found


def _faces(
    text: str, style: Style, warn: Warn, han: Script | None
) -> Iterator[tuple[str, Face, Script | None]]:
    """The text cut where another face is needed."""
    face = own(style.face)
    if face.coverage.issuperset(text):
        yield text, face, None
        return
    run, of, tag = "", face, None
    for cluster in clusters(text):
        found, script = _face(cluster, style, of, warn, han)
        if run and (found is not of or script is not tag):
            yield run, of, tag
            run = ""
        run, of, tag = run + cluster, found, script
    if run:
        yield run, of, tag


def _face(
    cluster: str, style: Style, before: Face, warn: Warn, han: Script | None
) -> tuple[Face, Script | None]:
    face = own(style.face)
    if face.covers(cluster) and "\ufe0f" not in cluster:
        return face, None
    seen = [character for character in cluster if character not in IGNORABLE]
    script = script_of(seen[0] if seen else cluster[0])
    if han is not None and script.tag == "Hani":
        script = han  # the same characters are drawn differently in Japanese and Korean
    if not seen:
        return before, script if before is not face else None
    found = face_for(cluster, script)
    if found is None:
        found = next((face_for(c, script) for c in seen if face_for(c, script)), None)
        if found is None or len(seen) == 1:
            warn(script)
    return found or face, script


@lru_cache(maxsize=16384)
def _simple(text: str, style: Style) -> Piece | None:
    """The piece of left-to-right text that the style's own face has all of, else None."""
    face = own(style.face)
    if not face.coverage.issuperset(text):
        return None
    glyphs = shaped(face, text, False, style.features)
    return Piece(text, style, face, glyphs, 0, sum(glyph.advance for glyph in glyphs))


def _pieces(text: str, style: Style, level: int, warn: Warn, han: Script | None) -> Iterator[Piece]:
    """The shaped pieces of text of one style and direction."""
    simple = None if level else _simple(text, style)
    if simple is not None:
        yield simple
        return
    for run, face, script in _faces(text, style, warn, han):
        tag = script.tag if script else ""
        glyphs = shaped(face, run, bool(level % 2), style.features, tag)
        yield Piece(run, style, face, glyphs, level, sum(glyph.advance for glyph in glyphs))


def _edges(parts: Sequence[tuple[str, Style]], level: Sequence[int] | None) -> list[int]:
    """Where the style or the direction changes, and the text's end."""
    edges = []
    at = 0
    for part, _ in parts:
        at += len(part)
        edges.append(at)
    if level:
        edges += [i for i in range(1, len(level)) if level[i] != level[i - 1]]
    return sorted(set(edges))


def boxes(
    fragments: Sequence[Fragment], warn: Warn, base: int | None = None
) -> tuple[int, tuple[Box, ...]]:
    """The base level (1: the paragraph runs from the right) and the boxes of styled text.

    `base` decides the level; else the first strong letter does.
    """
    parts = [(printable(fragment.text), fragment.style) for fragment in fragments]
    parts = [(part, style) for part, style in parts if part]
    text = "".join(part for part, _ in parts)
    run, level = levels(text, base) if RTL.search(text) else (base or 0, None)
    han = han_script(text)
    edges = _edges(parts, level)
    styles = [style for part, style in parts for _ in part]
    found: list[Box] = []
    begin = edge = 0
    for start, end in [*_breaks(text), (len(text), len(text))]:
        pieces: list[Piece] = []
        while begin < start:
            while edges[edge] <= begin:
                edge += 1
            stop = min(start, edges[edge])
            pieces += _pieces(
                text[begin:stop], styles[begin], level[begin] if level else 0, warn, han
            )
            begin = stop
        space = None
        if end > start:
            blank = text[start:end] if text[start:end] in _WIDE else " "
            space = next(_pieces(blank, styles[start], level[start] if level else 0, warn, han))
        if pieces:
            found.append(Box(tuple(pieces), space))
        begin = end
    return run, tuple(found)
