"""What a PDF tells about itself: title, author, language, outline, links, tags."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import PurePosixPath, PureWindowsPath

from reportlab.pdfgen.canvas import Canvas

from attache.export.heading import Heading
from attache.export.page_options import PageOptions
from attache.export.pdf.columnset import ColumnSet
from attache.export.pdf.ink import Ink
from attache.export.pdf.objects import Objects, string
from attache.model import Briefing


def describe(
    canvas: Canvas, briefing: Briefing, head: Heading, options: PageOptions, language: str
) -> None:
    """Title, author, subject, keywords, language and date."""
    source = briefing.article.source
    canvas.setTitle(" ".join(head.text.split()) or "Briefing")
    canvas.setAuthor(options.header.strip() or source.author or "")
    canvas.setSubject("Summary and quotes by country")
    canvas.setCreator("Attaché")
    canvas.setProducer("Attaché")
    canvas.setKeywords(", ".join(briefing.keywords))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    objects = Objects(canvas)
    objects.catalog(Lang=string(language.replace("_", "-")))
    if options.date:
        objects.dated(datetime.combine(options.date, time(), UTC))


def address(path: str | None) -> str | None:
    """The ``file:`` address of an absolute path, else None."""
    if not path:
        return None
    for kind in (PurePosixPath, PureWindowsPath):
        found = kind(path)
        if found.is_absolute():
            return found.as_uri()
    return None


def finish(
    canvas: Canvas, ink: Ink, drawn: ColumnSet, briefing: Briefing, options: PageOptions
) -> None:
    """Outline, links, fonts and tags; the page is ended."""
    canvas.bookmarkPage("top")
    canvas.addOutlineEntry("Summary", "top", 0)
    for number, (country, y) in enumerate(drawn.places):
        key = f"country-{number}"
        canvas.bookmarkHorizontalAbsolute(key, y)
        canvas.addOutlineEntry(country, key, 0)
    link = address(briefing.article.source.path) if options.links else None
    if link:
        for _, left, bottom, right, top in drawn.quotes:
            canvas.linkURL(link, (left, bottom, right, top))
    objects = Objects(canvas)
    for font in ink.fonts.values():
        font.write(objects)
    canvas.showPage()
    ink.tags.write(objects)
