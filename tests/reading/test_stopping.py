"""Reading can be given up midway, and no small file makes it long."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from attache.errors import ArticleError, Cancelled, TooLargeError
from attache.reading import chapters, pdf_tally, read_clipboard, read_file, read_text
from attache.reading.limits import MAX_PDF_PAGES

WORDS = "The harbour of Lunden stays closed, because the crane still lies where it fell. "
SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def asked_until(last: int) -> tuple[Callable[[], bool], list[int]]:
    """A `stop` that says True when it is asked for the `last` time, and how often it was asked."""
    asked: list[int] = []

    def stop() -> bool:
        asked.append(len(asked))
        return len(asked) >= last

    return stop, asked


def packed(path: Path, files: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)


def text(path: Path) -> None:
    path.write_text((WORDS + "\n\n") * 3000, "utf-8")


def page(path: Path) -> None:
    path.write_text(f"<html><body>{f'<p>{WORDS}</p>' * 3000}</body></html>", "utf-8")


def word(path: Path) -> None:
    body = f"<w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p>" * 3000
    xml = f'<w:document xmlns:w="{SPACE}"><w:body>{body}</w:body></w:document>'
    packed(path, {"word/document.xml": xml})


def open_document(path: Path) -> None:
    body = f"<t:p>{WORDS}</t:p>" * 3000
    xml = f'<o:d xmlns:o="{OFFICE}" xmlns:t="{TEXT}"><o:body><o:text>{body}</o:text></o:body></o:d>'
    packed(path, {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": xml})


def marked_down(path: Path) -> None:
    path.write_text((f"*{WORDS}*" + "\n\n") * 3000, "utf-8")


def rich_text(path: Path) -> None:
    path.write_text("{\\rtf1 " + (WORDS + "\\par ") * 3000 + "}", "utf-8")


def book(path: Path) -> None:
    items = "".join(f'<item id="c{n}" href="c{n}.xhtml"/>' for n in range(9))
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(9))
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<c><rootfile full-path="p.opf"/></c>',
        "p.opf": f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    files |= {f"c{n}.xhtml": f"<html><body><p>{WORDS * 3}</p></body></html>" for n in range(9)}
    packed(path, files)


def letter(path: Path) -> None:
    head = "From: a@example.org\nSubject: Crane\nMIME-Version: 1.0\n"
    path.write_text(f"{head}Content-Type: text/html\n\n{f'<p>{WORDS}</p>' * 3000}", "utf-8")


def pages(path: Path, number: int = 9) -> None:
    canvas = Canvas(str(path), pageCompression=1)
    for _ in range(number):
        canvas.drawString(72, 700, WORDS)
        canvas.showPage()
    canvas.save()


FILES = {
    "a.txt": text, "a.html": page, "a.docx": word, "a.odt": open_document, "a.rtf": rich_text,
    "a.epub": book, "a.eml": letter, "a.pdf": pages, "a.md": marked_down,
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_every_format_can_be_given_up_midway(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    FILES[name](path)
    stop, asked = asked_until(10**9)
    read_file(path, cancelled=stop)
    often = len(asked)
    assert often >= 4
    for last in {2, often // 2, often - 1}:
        stop, asked = asked_until(last)
        with pytest.raises(Cancelled):
            read_file(path, cancelled=stop)
        assert len(asked) == last  # nothing goes on behind it


def test_what_is_pasted_and_the_chapters_of_a_book_too(tmp_path: Path) -> None:
    html = f"<p>{WORDS}</p>" * 2000
    for work in (
        lambda stop: read_text(WORDS * 5, cancelled=stop),
        lambda stop: read_clipboard(html=html, cancelled=stop),
    ):
        with pytest.raises(Cancelled):
            work(lambda: True)
    book(tmp_path / "a.epub")
    with pytest.raises(Cancelled):
        chapters(tmp_path / "a.epub", cancelled=asked_until(3)[0])


# --- what is small on disk and long to read ---------------------------------


def pdf(content: bytes, extra: bytes = b"") -> bytes:
    """A PDF of one page with this content stream and these keys in its dictionary."""
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        b"4 0 obj<<%s/Length %d>>stream\n%s\nendstream endobj\n"
        b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        b"trailer<</Size 6/Root 1 0 R>>\n%%%%EOF" % (extra, len(content), content)
    )


FLATE = b"/Filter/FlateDecode"


@pytest.mark.parametrize(
    ("content", "extra"),
    [
        (zlib.compress(b"q Q " * 2_000_000), FLATE),
        (zlib.compress(b"0 0 m 9 9 l S " * 500_000), FLATE),
        (zlib.compress(b" " * 100_000_000), FLATE),
        (b"\x81 " * 400_000 + b"\x80", b"/Filter/RunLengthDecode"),
        (
            zlib.compress(b"x" * 9),
            FLATE + b"/DecodeParms<</Predictor 12/Columns 2000000000>>",
        ),
        (
            zlib.compress(zlib.compress(b" " * 300_000_000)),
            b"/Filter[/FlateDecode/FlateDecode]",
        ),
        (zlib.compress(b"%" + b"x" * 20_000_000), FLATE),
        (zlib.compress(b"BT /F 9 Tf <" + b"61" * 10_000_000 + b"> Tj ET"), FLATE),
        (zlib.compress(b"BT /F 9 Tf (" + b"\\)" * 10_000_000 + b") Tj ET"), FLATE),
        (zlib.compress(b"BT /F 9 Tf (" + b"x" * 110_000 + b") Tj ET"), FLATE),
    ],
    ids=["states", "lines", "blanks", "runs", "rows", "twice", "note", "string", "marks", "same"],
)
def test_a_small_pdf_that_stands_for_much_is_refused(
    content: bytes, extra: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pdf_tally, "MAX_PDF_PAGE_TOKENS", 50_000)  # to be quicker
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(content, extra))
    assert path.stat().st_size < 1_000_000
    with pytest.raises(TooLargeError) as caught:
        read_file(path)
    assert caught.value.message.endswith(".")


def test_a_line_without_end_in_a_pdf(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.4\n" + b"x" * 30_000_000)
    with pytest.raises(ArticleError):
        read_file(path)


def test_a_pdf_of_too_many_pages_is_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    pages(path, MAX_PDF_PAGES + 1)
    with pytest.raises(TooLargeError) as caught:
        read_file(path)
    assert str(MAX_PDF_PAGES) in caught.value.message


def test_a_document_of_too_many_parts(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    runs = "<w:r><w:t>a</w:t></w:r>" * 800_000
    xml = f'<w:document xmlns:w="{SPACE}"><w:body><w:p>{runs}</w:p></w:body></w:document>'
    packed(path, {"word/document.xml": xml})
    with pytest.raises(TooLargeError) as caught:
        read_file(path)
    assert "parts" in caught.value.message


def test_twenty_thousand_names_below_quotes(tmp_path: Path) -> None:
    lines = [f"“We said no, number {n}.”\nJane Doe{n:05}x" for n in range(20_000)]
    article = read_text("\n".join(lines))
    assert len(article.blocks) == 40_000


def test_a_pdf_that_only_its_owner_may_change_is_read(tmp_path: Path) -> None:
    from reportlab.lib.pdfencrypt import StandardEncryption

    path = tmp_path / "a.pdf"
    canvas = Canvas(str(path), encrypt=StandardEncryption("", ownerPassword="secret", canModify=0))
    canvas.drawString(72, 700, WORDS)
    canvas.save()
    assert read_file(path).text == WORDS.strip()


def test_a_pdf_of_more_characters_than_a_book_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("attache.reading.pdf.MAX_PDF_CHARACTERS", 600)  # to be quicker
    path = tmp_path / "a.pdf"
    pages(path)
    with pytest.raises(TooLargeError, match="600 characters"):
        read_file(path)


@pytest.mark.parametrize(
    "part", ["- a\n", "![a", "[a](b ", "*a _b* c_ ", "|a|b|\n|-|-|\n"], ids=repr
)
def test_markdown_that_is_all_marks(part: str, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(part * (990_000 // len(part)), "utf-8")
    with pytest.raises(TooLargeError):
        read_file(path)


@pytest.mark.parametrize("around", ["<p>{}</p>", '<p title="{}">Short.</p>', "<!--{}-->"])
def test_a_page_loses_nothing_to_a_run_of_more_than_ten_megabytes(
    around: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.html"
    run = "x" * 30 + (WORDS * (10_500_000 // len(WORDS)))
    path.write_text(f"<html><body>{around.format(run)}<p>{WORDS * 4}</p></body></html>", "utf-8")
    assert read_file(path).text.endswith((WORDS * 4).strip())


def test_a_page_with_more_than_the_limit_of_text_in_pictures(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    picture = "data:image/png;base64," + "iVBORw0K" * 1_500_000
    style = f"<style>.a{{background:url({picture})}}</style>"
    shown = f'<img src="{picture}"><p>{WORDS * 4}</p>'
    path.write_text(f"<html><head>{style}</head><body>{shown}</body></html>", "utf-8")
    assert read_file(path).text == (WORDS * 4).strip()


def test_a_page_of_too_many_elements(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    path.write_text("<p>a" * 1_100_000, "utf-8")
    with pytest.raises(TooLargeError):
        read_file(path)


def test_a_pdf_of_letters_strewn_over_its_page(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    letters = (f"1 0 0 1 {n * 37 % 560} {n * 53 % 780} Tm (a) Tj" for n in range(12_000))
    content = "BT /F 2 Tf " + " ".join(letters) + " ET"
    path.write_bytes(pdf(zlib.compress(content.encode()), FLATE))
    with pytest.raises(TooLargeError):
        read_file(path)
