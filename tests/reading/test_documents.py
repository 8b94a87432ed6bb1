"""Word, OpenDocument, Rich Text, Markdown and e-books: what is special to each."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from attache.errors import NotFoundError
from attache.model import Article
from attache.reading import chapters, read_file

BODY = "The harbour of Lunden stays closed, because the crane still lies where it fell."


def rows(article: Article) -> list[tuple[str, str]]:
    return [(str(block.role), block.span.of(article.text)) for block in article.blocks]


def word(tmp_path: Path, fill: Callable[[docx.document.Document], None]) -> Article:
    document = docx.Document()
    fill(document)
    path = tmp_path / "a.docx"
    document.save(str(path))
    return read_file(path)


def test_word_styles_lists_and_tables(tmp_path: Path) -> None:
    def fill(document: docx.document.Document) -> None:
        document.core_properties.title = "Word Document"
        document.add_paragraph("Crane keeps harbour closed", style="Title")
        document.add_paragraph(BODY)
        document.add_heading("What fell", level=2)
        document.add_paragraph("One crane", style="List Bullet")
        document.add_paragraph(BODY, style="Intense Quote")
        document.add_paragraph("The crane on its side", style="Caption")
        table = document.add_table(rows=1, cols=2)
        table.rows[0].cells[0].text, table.rows[0].cells[1].text = "North", "7"
        document.add_paragraph().add_run("What comes next").bold = True
        document.add_paragraph(BODY)

    article = word(tmp_path, fill)
    assert rows(article) == [
        ("title", "Crane keeps harbour closed"),
        ("paragraph", BODY),
        ("heading", "What fell"),
        ("list_item", "One crane"),
        ("quotation", BODY),
        ("caption", "The crane on its side"),
        ("table", "North | 7"),
        ("heading", "What comes next"),
        ("paragraph", BODY),
    ]
    assert article.source.title == "Crane keeps harbour closed"
    assert article.source.author is None  # "python-docx" wrote no article


def test_struck_out_words_are_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xml = (
        f'<w:document xmlns:w="{space}"><w:body><w:p><w:r><w:t>{BODY}</w:t></w:r>'
        "<w:del><w:r><w:delText>Never mind.</w:delText></w:r></w:del></w:p></w:body></w:document>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", xml)
    assert read_file(path).text == BODY


def test_rich_text_from_word_pad(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    path.write_bytes(
        rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Calibri;}"
        rb"{\f1\fnil\fcharset204 Arial;}}{\*\generator Riched20;}"
        rb"{\info{\title Crane keeps harbour closed}{\author Ada Brook}}\pard\b What fell\b0\par"
        rb"\pard\f0 Caf\'e9 \ldblquote yes\rdblquote  \u8211? done \emdash  here is the whole"
        rb" sentence.\par\f1 \'cc\'e8\'ed\'e8\'f1\'f2\'f0 \'f1\'ea\'e0\'e7\'e0\'eb.\par"
        rb"{\pict\pngblip 89504e470d0a}{\field{\*\fldinst HYPERLINK https://example.org}"
        rb"{\fldrslt link text}} ends it with a stop.\par}"
    )
    article = read_file(path)
    assert [text for _, text in rows(article)] == [
        "What fell",
        "Café “yes” – done — here is the whole sentence.",
        "Министр сказал.",
        "link text ends it with a stop.",
    ]
    assert article.source.title == "Crane keeps harbour closed"
    assert article.source.author == "Ada Brook"


def test_markdown_with_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(
        '---\ntitle: "Crane keeps harbour closed"\nauthor: Ada Brook\ndate: 2025-03-04\n---\n\n'
        f"{BODY} It is *not* moving.\n\n## What fell\n\n> {BODY}\n\n- One [crane](https://example.org)\n\n"
        "![The crane on its side](crane.png)\n\n| North | 7 |\n|-------|---|\n| South | 9 |\n",
        "utf-8",
    )
    article = read_file(path)
    assert rows(article) == [
        ("title", "Crane keeps harbour closed"),
        ("paragraph", f"{BODY} It is not moving."),
        ("heading", "What fell"),
        ("quotation", BODY),
        ("list_item", "One crane"),
        ("caption", "The crane on its side"),
        ("table", "North | 7"),
        ("table", "South | 9"),
    ]
    assert (article.source.author, article.source.date) == ("Ada Brook", "2025-03-04")


def book(texts: list[str]) -> bytes:
    """An e-book of these chapters, after a cover."""
    items = "".join(f'<item id="c{n}" href="text/c%20{n}.xhtml"/>' for n in range(len(texts)))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(texts)))
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata><dc:title>The Coast Annual'
        "</dc:title><dc:creator>Ada Brook</dc:creator><dc:language>en</dc:language></metadata>"
        f'<manifest><item id="cover" href="cover.xhtml"/>{items}</manifest>'
        f'<spine><itemref idref="cover"/>{spine}</spine></package>'
    )
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr("META-INF/container.xml", '<c><rootfile full-path="OPS/p.opf"/></c>')
        archive.writestr("OPS/p.opf", package)
        archive.writestr("OPS/cover.xhtml", "<html><body><img src='c.png'/></body></html>")
        for number, text in enumerate(texts):
            archive.writestr(f"OPS/text/c {number}.xhtml", text)
    return target.getvalue()


def test_chapters_of_a_book(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    path.write_bytes(
        book(
            [
                f"<html><body><h1>{title}</h1><p>{BODY} {BODY}</p></body></html>"
                for title in ("Cranes", "Ships")
            ]
        )
    )
    found = chapters(path)
    assert [(one.number, one.title) for one in found] == [(0, "Cranes"), (1, "Ships")]
    second = read_file(path, chapter=1)
    assert second.source.title == "Ships"
    assert second.source.site == "The Coast Annual"
    assert second.source.author == "Ada Brook"
    assert second.text.count("Ships") == 1


def test_other_files_have_no_chapters(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(BODY, "utf-8")
    assert chapters(path) == ()


def test_a_chapter_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "a.epub"
    path.write_bytes(book([f"<html><body><p>{BODY} {BODY}</p></body></html>"]))
    with pytest.raises(NotFoundError):
        read_file(path, chapter=7)
