"""Files as they lie on a desk: exports of databases, forwarded mails, copied pages, print."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from attache.model import Article, Role
from attache.reading import read_file, read_text

FIRST = (
    "The fleets of both countries will share the northern banks again from May, the two"
    " governments said after three days of talks."
)
SECOND = "“We have a deal that lets both sides work,” said Ingrid Solheim, the fisheries minister."
THIRD = "Fishermen in Aveiro were less pleased, and said that their cod had been given away."
BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
TITLE = "Norland and Portugal agree on cod"


def words(article: Article, *roles: Role) -> list[str]:
    """The blocks of these roles."""
    return [block.span.of(article.text) for block in article.blocks if block.role in roles]


def body(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.is_body]


# --- the head of a text ----------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "author", "day"),
    [
        ("{}\nAnna Berg, Europe editor\nTue 4 Mar 2025 18.22 GMT\n\n", "Anna Berg", "2025-03-04"),
        ("{}\n4 March 2025\n\n", None, "2025-03-04"),
        ("{}\n\nBy Anna Berg.\n\n", "Anna Berg", None),
        ("{}\n\nAnna Berg, Lisbon\n\n", "Anna Berg", None),
        ("{}\n\nAnna Berg · 4 March 2025\n\n", "Anna Berg", "2025-03-04"),
        ("URGENT\n\nNorland-fish\n\n{}\n\nBy ANNA BERG\nNewswire Europe\n\n", "ANNA BERG", None),
        (
            "FOR IMMEDIATE RELEASE\n\nMarch 4, 2025\n\nContact: press@norland.example\n\n{}\n\n",
            None,
            "2025-03-04",
        ),
        (
            "Headline: {}\nByline: Anna Berg\nDate: March 4, 2025\nSection: World; Pg. A4\n"
            "Length: 123 words\n\nBody\n\n",
            "Anna Berg",
            "2025-03-04",
        ),
        ("{}\n\nVon Anna Berg, Lissabon\n\n4. März 2025\n\n", "Anna Berg", "2025-03-04"),
        ("{}\n\nPublié le 4 mars 2025 à 18h22\n\n", None, "2025-03-04"),
        ("{}\n\n4 de marzo de 2025\n\n", None, "2025-03-04"),
    ],
)  # fmt: skip
def test_the_head_is_told_from_the_article(head: str, author: str | None, day: str | None) -> None:
    article = read_text(head.format(TITLE) + BODY)
    source = article.source
    assert (source.title, source.author, source.date) == (TITLE, author, day)
    assert body(article) == [FIRST, SECOND, THIRD]


def test_a_sentence_that_begins_like_a_byline_stays_in_the_article() -> None:
    article = read_text(f"By Monday Anna Berg had left the talks in Lisbon.\n\n{BODY}")
    assert article.source.author is None
    assert body(article)[0].startswith("By Monday")


@pytest.mark.parametrize(
    "line",
    [
        "Get unlimited access for €1 a week. Cancel anytime.",
        "You received this email because you signed up at harbour.example.",
        "Costa reported from Aveiro.",
        "On Tue, 4 Mar 2025 at 18:22, Anna Berg <anna@harbour.example> wrote:",
        "Am 04.03.2025 um 18:22 schrieb Anna Berg <anna@harbour.example>:",
        "Cookie policy",
        "3–4 minutes",
        "A version of this article appears in print on March 5, 2025, Section A, Page 4.",
        "Load-Date: March 5, 2025",
        "Press office: press@norland.example",
    ],
)
def test_what_pages_and_mails_print_around_an_article_is_not_its_body(line: str) -> None:
    assert body(read_text(f"{BODY}\n\n{line}")) == [FIRST, SECOND, THIRD]


# --- mails -----------------------------------------------------------------------


def mail(path: Path, **parts: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Karl <karl@office.example>"
    message["Subject"] = f"FW: {TITLE}"
    message["Date"] = "Wed, 05 Mar 2025 08:00:00 +0100"
    message["Message-ID"] = "<1@office.example>"
    message.set_content(parts["plain"])
    if "html" in parts:
        message.add_alternative(parts["html"], subtype="html")
    path.write_bytes(message.as_bytes())
    return message


def paragraphs(text: str) -> str:
    return "".join(f"<p>{part}</p>" for part in text.split("\n\n"))


def test_a_forwarded_mail_in_html_is_the_article_alone_with_its_own_day(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    head = (
        "<p><b>Von:</b> Anna Berg &lt;anna@harbour.example&gt;<br><b>Gesendet:</b> Dienstag,"
        f" 4. März 2025 18:22<br><b>An:</b> Desk<br><b>Betreff:</b> {TITLE}</p>"
    )
    mail(
        path, plain="x", html=f"<html><body><p>Zur Info.</p>{head}{paragraphs(BODY)}</body></html>"
    )
    article = read_file(path)
    assert (article.source.title, article.source.date) == (TITLE, "2025-03-04")
    assert body(article) == [FIRST, SECOND, THIRD]


def test_a_mail_forwarded_twice(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    mark = "---------- Forwarded message ---------"
    once = f"{mark}\nFrom: Anna\nDate: 4 March 2025\nSubject: x\n\n{BODY}"
    twice = f"FYI\n\n{mark}\nFrom: Bo\nSubject: x\n\nSee below.\n\n{once}"
    mail(path, plain=twice)
    article = read_file(path)
    assert body(article) == [FIRST, SECOND, THIRD]
    assert article.source.date == "2025-03-04"


def test_the_article_attached_to_a_note_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    message = mail(path, plain="Dear colleague,\n\nthe article is attached.\n")
    message.add_attachment(
        b"%PDF-1.4 broken", maintype="application", subtype="pdf", filename="a.pdf"
    )
    message.add_attachment(
        f"{TITLE}\n\n{BODY}".encode(), maintype="text", subtype="plain", filename="cod.txt"
    )
    path.write_bytes(message.as_bytes())
    article = read_file(path)
    assert article.source.title == TITLE
    assert body(article) == [FIRST, SECOND, THIRD]


def test_a_mail_attached_to_a_mail_is_read_and_the_first_where_it_is_long(tmp_path: Path) -> None:
    inner = mail(tmp_path / "inner.eml", plain=BODY)
    outer = mail(tmp_path / "outer.eml", plain="See attached mail.")
    outer.add_attachment(inner)
    (tmp_path / "outer.eml").write_bytes(outer.as_bytes())
    assert body(read_file(tmp_path / "outer.eml")) == [FIRST, SECOND, THIRD]
    long = mail(tmp_path / "long.eml", plain=f"{THIRD}\n\n" * 8)
    long.add_attachment(inner)
    (tmp_path / "long.eml").write_bytes(long.as_bytes())
    assert body(read_file(tmp_path / "long.eml")) == [THIRD] * 8


def test_a_mail_as_a_mail_folder_has_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    message = mail(tmp_path / "a.eml", plain=BODY)
    path.write_bytes(b"From karl@office.example Wed Mar  5 08:00:00 2025\n" + message.as_bytes())
    assert read_file(path).source.title == TITLE


# --- documents -------------------------------------------------------------------

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OPEN = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{space}:1.0"'
    for name, space in zip(
        ("office", "text", "table", "draw"), ("office", "text", "table", "drawing"), strict=True
    )
)  # fmt: skip


def odt(path: Path, inner: str) -> Path:
    body = f"<office:body><office:text>{inner}</office:text></office:body>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml", f"<office:document-content {OPEN}>{body}</office:document-content>"
        )
    return path


def lines_of(text: str) -> str:
    return "".join(f"<text:p>{part}</text:p>" for part in text.split("\n\n"))


def test_two_breaks_of_a_line_in_word_part_paragraphs(tmp_path: Path) -> None:
    parts = f"{TITLE}\n\n{BODY}".split("\n\n")
    runs = "<w:r><w:br/></w:r><w:r><w:br/></w:r>".join(
        f"<w:r><w:t>{one}</w:t></w:r>" for one in parts
    )
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        xml = f'<w:document xmlns:w="{WORD}"><w:body><w:p>{runs}</w:p></w:body></w:document>'
        archive.writestr("word/document.xml", xml)
    article = read_file(path)
    assert article.source.title == TITLE
    assert body(article) == [FIRST, SECOND, THIRD]


def test_a_frame_in_an_open_document_is_a_paragraph_of_its_own(tmp_path: Path) -> None:
    box = f"<draw:frame><draw:text-box>{lines_of(SECOND)}</draw:text-box></draw:frame>"
    article = read_file(odt(tmp_path / "a.odt", f"<text:p>{box}{FIRST}</text:p>{lines_of(THIRD)}"))
    assert sorted(body(article)) == sorted([FIRST, SECOND, THIRD])


def test_a_table_that_only_places_an_open_document_is_no_table(tmp_path: Path) -> None:
    cells = "".join(
        f"<table:table-cell>{lines_of(text)}</table:table-cell>" for text in (BODY, "Aside")
    )
    table = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    assert body(read_file(odt(tmp_path / "a.odt", table)))[:3] == [FIRST, SECOND, THIRD]


def test_rich_text_of_an_old_mac(tmp_path: Path) -> None:
    path = tmp_path / "a.rtf"
    escaped = "".join(
        chr(octet) if octet < 128 else f"\\'{octet:02x}" for octet in SECOND.encode("mac_roman")
    )
    path.write_text(f"{{\\rtf1\\mac {escaped}\\par}}", "ascii")
    assert read_file(path).text == SECOND


def test_a_page_saved_by_a_writing_program_has_no_title_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    head = f"<html><head><title>Doc1</title></head><body><p class=MsoTitle>{TITLE}</p>"
    path.write_text(f"{head}<p>By Anna Berg</p>{paragraphs(BODY)}</body></html>", "utf-8")
    article = read_file(path)
    assert (article.source.title, article.source.author) == (TITLE, "Anna Berg")


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: {}\nauthor:\n  - Anna Berg\n  - Luis Costa\ndate: 2025-03-04\n---\n",
        "---\ntitle: \"{}\"\nauthors: [Anna Berg, 'Luis Costa']\npublished: 2025-03-04\n---\n",
        '+++\ntitle = "{}"\nauthor = "Anna Berg, Luis Costa"\ndate = 2025-03-04\n+++\n',
        '---\nTitle: {}\nAuthor: "[[Anna Berg]], [[Luis Costa]]"\nDate: 4 March 2025\n---\n',
    ],
)
def test_front_matter(front: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    noted = BODY.replace("May,", "May[^1],") + "\n\n[^1]: Source: the Commission.\n"
    path.write_text(f"{front.format(TITLE)}\n{noted}", "utf-8")
    article = read_file(path)
    source = article.source
    assert (source.title, source.author, source.date) == (
        TITLE,
        "Anna Berg, Luis Costa",
        "2025-03-04",
    )
    assert body(article) == [FIRST, SECOND, THIRD]


# --- print -----------------------------------------------------------------------


def column(canvas: Canvas, text: str, left: float, top: float, *, indent: int = 0) -> float:
    """Set a paragraph of 9 points in a column of 240; `indent` its first three lines."""
    lines = simpleSplit(text, "Times-Roman", 9, 240 - indent)
    if indent:
        lines = lines[:3] + simpleSplit(" ".join(lines[3:]), "Times-Roman", 9, 240)
    canvas.setFont("Times-Roman", 9)
    for number, line in enumerate(lines):
        canvas.drawString(left + (indent if number < 3 else 0), top, line)
        top -= 11
    return top - 6


def test_a_second_column_of_a_few_lines_below_a_line_across_both(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    canvas.setFont("Helvetica", 11)
    canvas.drawString(50, 760, "Both sides say they have won three days of talks in Lisbon")
    top = 730.0
    left = [f"{number} {FIRST} {SECOND} {THIRD}" for number in range(9)]
    for text in left:
        top = column(canvas, text, 50, top)
    right = f"Last. {SECOND} {THIRD}"
    column(canvas, right, 310, 730)
    canvas.drawCentredString(297, 30, "Page 1")
    canvas.save()
    assert body(read_file(path))[-10:] == [*left, right]


def test_a_large_first_letter_begins_the_first_word(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=(595, 842))
    text = " ".join((FIRST, SECOND, THIRD))
    canvas.setFont("Times-Bold", 40)
    canvas.drawString(50, 702, text[0])
    column(canvas, text[1:], 50, 730, indent=30)
    canvas.save()
    assert read_file(path).text == text


# --- lists -----------------------------------------------------------------------


def test_the_mark_of_a_list_is_no_part_of_what_was_said() -> None:
    items = ["1. “We said no,” said Ada.", "2) It rained, she said.", "(a) So they went."]
    bullets = ["- “We said yes,” said Jon.", "* Nobody came.", "• “Perhaps,” he said."]
    article = read_text("\n\n".join([FIRST, *items, THIRD, bullets[0], FIRST, *bullets[1:]]))
    marked = [one.split(maxsplit=1)[1] for one in (*items, *bullets)]
    assert words(article, Role.LIST_ITEM) == marked
    assert article.text.count("1. “We said no,”") == 1  # the text itself is the reader's own


def test_a_number_alone_or_a_dash_of_speech_is_no_mark_of_a_list() -> None:
    text = f"{FIRST}\n\n3. Liga, Abstieg und kein Ende.\n\n{THIRD}\n\n– We go, said Ada.\n\n{FIRST}"
    found = body(read_text(text))
    assert "3. Liga, Abstieg und kein Ende." in found
    assert "– We go, said Ada." in found
