"""Text becomes glyphs: HarfBuzz, one word and one face at a time, remembered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from attache.export.pdf.faces import Face

_MARKS = dict.fromkeys(map(ord, "\u2028\u2029\t\n\r\v\f"), " ")


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a face, its measures in em; `text` is what it stands for (empty for the later
    glyphs of a cluster), `at` the index of its cluster in the shaped text."""

    number: int
    advance: float
    dx: float
    dy: float
    text: str
    at: int


@lru_cache(maxsize=32768)
def shaped(
    face: Face, text: str, rtl: bool = False, features: tuple[str, ...] = (), script: str = ""
) -> tuple[Glyph, ...]:
    """The glyphs of `text` in the order they stand on the line, from left to right."""
    buffer = hb.Buffer()
    buffer.add_str(text.translate(_MARKS))
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    if script:
        buffer.script = script
    hb.shape(face.font, buffer, dict.fromkeys(features, True))
    infos = buffer.glyph_infos or []
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    seen: set[int] = set()
    glyphs = []
    for info, place in zip(infos, buffer.glyph_positions or [], strict=True):
        cluster = info.cluster
        stands_for = "" if cluster in seen else text[cluster : ends[cluster]]
        seen.add(cluster)
        glyphs.append(
            Glyph(
                info.codepoint,
                place.x_advance / face.upem,
                place.x_offset / face.upem,
                place.y_offset / face.upem,
                stands_for,
                cluster,
            )
        )
    return tuple(glyphs)
