"""A briefing as a Word document with real headings."""

from __future__ import annotations

import re
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from attache.export.groups import CountryGroup, by_country
from attache.export.heading import heading, summary_below
from attache.export.words import one_line, origin, place, said, speaker
from attache.model import Briefing
from attache.palette import Choice, Theme, colour, slots

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # not in XML
_EPOCH = datetime(2000, 1, 1)


def _clean(text: str) -> str:
    return _CONTROL.sub("", one_line(text))


def _placed(paragraph: Paragraph, text: str) -> None:
    from docx.shared import Pt, RGBColor

    run = paragraph.add_run(f"  {_clean(text)}")
    run.font.size = Pt(8)
    run.font.color.rgb = RGBColor(0x59, 0x5C, 0x61)


def _country(document: Document, group: CountryGroup, shade: str, text: str) -> None:
    from docx.shared import RGBColor

    head = document.add_heading(level=2)
    code = f"{group.code} " if group.code else ""
    run = head.add_run(_clean(f"{code}{group.name} ({len(group.quotes)})"))
    run.font.color.rgb = RGBColor.from_string(shade.removeprefix("#").upper())
    for by in group.speakers:
        document.add_heading(_clean(speaker(by)), level=3)
        for item in by.quotes:
            paragraph = document.add_paragraph(_clean(said(item.quote, text)), style="List Bullet")
            _placed(paragraph, place(item.quote, text))


def as_docx(briefing: Briefing, *, kept: dict[str, Choice] | None = None) -> bytes:
    """The bytes of a .docx; the same briefing gives the same bytes.

    `kept` are the colour slots that countries have already, and the reader's own colours.
    """
    import docx  # only here: it takes a fifth of a second

    text = briefing.article.text
    head = heading(briefing)
    document = docx.Document()
    properties = document.core_properties
    properties.title = _clean(head.text)[:250]
    properties.author = _clean(briefing.article.source.author or "")[:250]
    properties.comments = ""
    properties.language = briefing.article.source.language or "en"
    properties.created = properties.modified = _EPOCH
    document.add_heading(_clean(head.text) or "Briefing", level=0)
    document.add_paragraph(_clean(origin(briefing.article.source)))
    sentences = summary_below(briefing, head)
    if sentences:
        document.add_heading("Summary", level=1)
    for sentence in sentences:
        words = _clean(sentence.span.of(text))
        _placed(document.add_paragraph(words, style="List Bullet"), f"¶{sentence.block + 1}")
    if briefing.keywords:
        document.add_paragraph(_clean("Keywords: " + " · ".join(briefing.keywords)))
    groups = by_country(briefing)
    document.add_heading("Quotes by country", level=1)
    chosen = slots([group.code for group in groups if group.code], kept)
    for group in groups:
        shade = colour(chosen[group.code] if group.code else None, Theme.PAPER)
        _country(document, group, shade, text)
    if not groups:
        document.add_paragraph("No quotes found in this article.")
    out = BytesIO()
    document.save(out)
    return _timeless(out.getvalue())


def _timeless(data: bytes) -> bytes:
    """The same package with every member dated alike."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as before, ZipFile(out, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            member = ZipInfo(name, date_time=(2000, 1, 1, 0, 0, 0))
            member.compress_type = ZIP_DEFLATED
            after.writestr(member, before.read(name))
    return out.getvalue()
