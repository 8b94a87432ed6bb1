"""Printed pages: columns in order, words whole again, nothing of what the printer added."""

from __future__ import annotations

from contextvars import Context
from pathlib import Path

from pdfminer.high_level import extract_text
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from attache.model import Article
from attache.reading import read_file

WIDTH, HEIGHT = A4
FONT, SIZE, LEADING = "Times-Roman", 10, 12
STORY = [
    "The harbour of Lunden stays closed, because the crane still lies where it fell on Monday.",
    "The port authority said that divers would go down again as soon as the wind allows it.",
    "Nobody was hurt, but eleven ships wait outside and two of them carry fruit from the south.",
    "The harbour master told the local radio that he had never seen such bolts in all his life.",
    "Norway has asked for compensation, and Germany has answered that it delivered what was asked.",
    "A surveyor whom both accept is to measure the ground beneath the quay before the week is out.",
]


def broken_lines(text: str, width: float) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and stringWidth(f"{line} {word}", FONT, SIZE) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    return [*lines, line]


def column(canvas: Canvas, x: float, y: float, width: float, paragraphs: list[str]) -> float:
    canvas.setFont(FONT, SIZE)
    for paragraph in paragraphs:
        for line in broken_lines(paragraph, width):
            canvas.drawString(x, y, line)
            y -= LEADING
        y -= 8
    return y


def paragraphs(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.is_body]


def test_two_columns_below_a_title(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont("Times-Bold", 20)
    canvas.drawString(60, HEIGHT - 90, "Crane keeps harbour closed")
    column(canvas, 60, HEIGHT - 130, 220, STORY[:3] * 3)
    column(canvas, 310, HEIGHT - 130, 220, STORY[3:] * 3)
    canvas.save()
    article = read_file(path)
    assert article.source.title == "Crane keeps harbour closed"
    assert paragraphs(article) == STORY[:3] * 3 + STORY[3:] * 3


def test_running_heads_page_numbers_and_footnotes_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    for page in range(1, 4):
        canvas.setFont(FONT, SIZE)
        canvas.drawString(60, HEIGHT - 40, f"The Coast Annual, volume 7, page {page}")
        canvas.drawCentredString(WIDTH / 2, 30, str(page))
        column(canvas, 60, HEIGHT - 100, 300, STORY)
        canvas.setFont(FONT, 7)
        canvas.drawString(60, 90, "1 See the report of the port authority, chapter two.")
        canvas.showPage()
    canvas.save()
    assert paragraphs(read_file(path)) == STORY * 3


def test_hyphens_at_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont(FONT, SIZE)
    lines = [
        "The port authority said that the com-",
        "pensation would be paid to the well-",
        "known firm, and the well-known firm agreed.",
    ]
    for number, line in enumerate(lines):
        canvas.drawString(60, HEIGHT - 100 - number * LEADING, line)
    canvas.save()
    assert paragraphs(read_file(path)) == [
        "The port authority said that the compensation would be paid to the well-known firm, and"
        " the well-known firm agreed."
    ]


def test_a_paragraph_goes_on_over_the_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont(FONT, SIZE)
    canvas.drawString(60, 120, "The minister said that the agreement, which both sides had")
    canvas.showPage()
    canvas.setFont(FONT, SIZE)
    canvas.drawString(60, HEIGHT - 100, "long expected, would be signed in Oslo on Thursday.")
    canvas.save()
    assert len(paragraphs(read_file(path))) == 1


def test_indented_paragraphs_without_blanks_between(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    canvas.setFont(FONT, SIZE)
    y = HEIGHT - 100
    for paragraph in STORY[:3]:
        for number, line in enumerate(broken_lines(paragraph, 200)):
            canvas.drawString(60 if number else 74, y, line)
            y -= LEADING
    canvas.save()
    assert paragraphs(read_file(path)) == STORY[:3]


def test_another_reader_in_the_same_process_is_not_counted(tmp_path: Path) -> None:
    path = tmp_path / "one.pdf"
    canvas = Canvas(str(path), pagesize=A4)
    column(canvas, 72, HEIGHT - 100, WIDTH - 144, STORY[:1])
    canvas.save()
    assert read_file(path).blocks
    found = Context().run(extract_text, path)  # nothing that Attaché set is known there
    assert "The harbour of Lunden" in found
