"""What a PDF tells about itself: title, author, language, outline, links, tags."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from html import escape
from pathlib import PurePosixPath, PureWindowsPath

from reportlab.pdfbase.pdfdoc import PDFObject
from reportlab.pdfgen.canvas import Canvas

from attache.export.heading import Heading
from attache.export.page_options import PageOptions
from attache.export.pdf.columnset import ColumnSet
from attache.export.pdf.ink import Ink
from attache.export.pdf.labels import file_name
from attache.export.pdf.objects import Objects, array, dictionary, name, string
from attache.model import Briefing

SUBJECT = "Summary and quotes by country"
_WITHOUT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")  # not in XML


def describe(
    canvas: Canvas, briefing: Briefing, head: Heading, options: PageOptions, language: str
) -> None:
    """Title, author, subject, keywords, language and date."""
    title = " ".join(head.text.split()) or "Briefing"
    author = options.header.strip() or briefing.article.source.author or ""
    canvas.setTitle(title)
    canvas.setAuthor(author)
    canvas.setSubject(SUBJECT)
    canvas.setCreator("Attaché")
    canvas.setProducer("Attaché")
    canvas.setKeywords(", ".join(briefing.keywords))
    canvas.setViewerPreference("DisplayDocTitle", "true")
    objects = Objects(canvas)
    tongue = language.replace("_", "-")
    packet = _metadata(title, author, briefing.keywords, tongue)
    entries = {"Type": name("Metadata"), "Subtype": name("XML")}
    metadata = objects.stream(packet, "attache.metadata", entries, packed=False)
    objects.catalog(Lang=string(tongue), Metadata=metadata)
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
    canvas: Canvas,
    ink: Ink,
    drawn: ColumnSet,
    briefing: Briefing,
    options: PageOptions,
    *,
    summary: bool,
) -> None:
    """Outline, links, fonts and tags; the page is ended.  `summary` says whether it has one."""
    canvas.bookmarkPage("top")
    if summary:
        canvas.addOutlineEntry("Summary", "top", 0)
    for number, (country, y) in enumerate(drawn.places):
        key = f"country-{number}"
        canvas.bookmarkHorizontalAbsolute(key, y)
        canvas.addOutlineEntry(country, key, 0)
    objects = Objects(canvas)
    for font in ink.fonts.values():
        font.write(objects)
    objects.only_own_fonts()
    canvas.showPage()
    link = address(briefing.article.source.path) if options.links else None
    if link and drawn.quotes:
        name_of_file = file_name(briefing.article.source)
        objects.of_page(Annots=array(_links(objects, ink, drawn, link, name_of_file)))
    ink.tags.write(objects)


def _links(objects: Objects, ink: Ink, drawn: ColumnSet, link: str, file: str) -> list[PDFObject]:
    """A link to the article's file over each quote, told to screen readers as what it is."""
    found = []
    for number, (quote, *rectangle) in enumerate(drawn.quotes, start=1):
        entries = {
            "Type": name("Annot"),
            "Subtype": name("Link"),
            "Rect": array([round(value, 2) for value in rectangle]),
            "Border": array([0, 0, 0]),
            "F": 4,  # printed too, which changes nothing: it has no ink
            "Contents": string(f"The article: {file}"),
            "StructParent": number,
            "A": dictionary({"Type": name("Action"), "S": name("URI"), "URI": string(link)}),
        }
        annotation = objects.refer(dictionary(entries), f"attache.link.{number}")
        ink.tags.link(f"quote-{quote}", annotation)
        found.append(annotation)
    return found


def _metadata(title: str, author: str, keywords: tuple[str, ...], language: str) -> bytes:
    """Title, author, subject and language once more as XMP, where newer readers look for them."""
    creator = f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>"
    words = "".join(f"<rdf:li>{escape(word)}</rdf:li>" for word in keywords)
    return _WITHOUT.sub(
        "",
        (
            '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
            '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
            '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
            "<dc:format>application/pdf</dc:format>\n"
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt>'
            f"</dc:title>\n{creator if author else ''}"
            f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{SUBJECT}</rdf:li></rdf:Alt>'
            f"</dc:description>\n<dc:subject><rdf:Bag>{words}</rdf:Bag></dc:subject>\n"
            f"<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>\n"
            "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
            '<?xpacket end="r"?>'
        ),
    ).encode("utf-8")
