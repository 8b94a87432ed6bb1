"""Word, read back as the package of XML that it is."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from attache.export.docx import as_docx
from export.articles import DIRECT, LEAD, article
from export.made import Said, made

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Each paragraph's style and text."""
    with ZipFile(BytesIO(data)) as package:
        assert package.testzip() is None
        body = etree.fromstring(package.read("word/document.xml"))
    found = []
    for paragraph in body.iter(f"{W}p"):
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        text = "".join(node.text or "" for node in paragraph.iter(f"{W}t"))
        found.append(("" if style is None else style.get(f"{W}val"), text))
    return found


def test_headings_are_real_headings() -> None:
    found = _paragraphs(as_docx(article()))
    assert ("Title", LEAD) in found
    assert [text for style, text in found if style == "Heading2"] == [
        "NO Norway (1)", "DK Denmark (1)", "Country not stated (2)",
    ]  # fmt: skip
    assert ("Heading3", "Ada Brun, transport minister") in found
    assert ("ListBullet", f"{DIRECT}  said, ¶2, direct") in found


def test_the_same_briefing_gives_the_same_file() -> None:
    assert as_docx(article()) == as_docx(article())


def test_what_xml_cannot_hold_falls_away() -> None:
    said = [Said("Ada \x0b\ufffe Brun", ("NO", "Norway"), "so")]
    found = _paragraphs(as_docx(made("They said so.", said)))
    assert ("Heading3", "Ada Brun") in [(s, " ".join(t.split())) for s, t in found]
