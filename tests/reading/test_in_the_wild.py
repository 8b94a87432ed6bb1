"""Files as people have them: copied, forwarded, laid out with tables, edited by several hands."""

from __future__ import annotations

import textwrap
import zipfile
from collections.abc import Iterable
from email.message import EmailMessage
from pathlib import Path

import pytest

from attache.model import Article
from attache.reading import read_file, read_text

BODY = [
    "Ferry crews on the Lunden line will stop work on Friday, their union said on Tuesday, after"
    " talks over night shifts broke down.",
    "“We have asked for the same thing since March, and we have been given the same answer,” said"
    " Marit Aune, who leads the union. She added that no further talks were planned.",
    "Norwegian Transport Minister Kari Solheim called the strike “the wrong answer to a fair"
    " question” and urged both sides to return to the table.",
    "The company, Nordlinje, said in a statement that it had offered a rise of four per cent and"
    " that it would run one ship a day.",
]
TITLE = "Ferry crews to strike on Lunden line"
PARAGRAPHS = "".join(f"<p>{one}</p>" for one in BODY)
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BOXES = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def rows(article: Article) -> list[tuple[str, str]]:
    return [
        (str(block.role), " ".join(block.span.of(article.text).split())) for block in article.blocks
    ]


def body(article: Article) -> list[str]:
    return [text for role, text in rows(article) if role == "paragraph"]


# --- plain text ---------------------------------------------------------------


def test_text_copied_from_a_web_page() -> None:
    head = [
        "Coast Daily", "Home News Sport Opinion", "NEWS", TITLE,
        "Crews want a rise for night shifts; company offers four per cent", "Ada Brook",
        "Maritime correspondent", "4 March 2025 18:02", "3 min read", "Share", "Tweet", "Save",
    ]  # fmt: skip
    tail = ["Related stories", "Why the night boats are full", "Sign up for our newsletter"]
    parts = ["The ferry at the quay. Photograph: Jo Reed/Reuters", *BODY, "\n".join(tail)]
    article = read_text("\n".join(head) + "\n\n" + "\n\n".join(parts))
    assert [role for role, _ in rows(article)] == [
        "other", "other", "other", "title", "standfirst", "byline", "byline", "other", "other",
        "promo", "promo", "promo", "caption", *["paragraph"] * 4, "promo", "promo", "promo",
    ]  # fmt: skip
    assert (article.source.title, article.source.author) == (TITLE, "Ada Brook")
    assert article.source.date == "2025-03-04"


def test_lines_without_such_signs_are_no_copied_head() -> None:
    lines = ["The harbour sleeps", "and all its ships", "are white with salt and light", "of March"]
    article = read_text("\n".join(lines) + "\n\n" + "\n\n".join(BODY))
    assert [text for role, text in rows(article) if role == "other"] == []
    assert body(article)[-4:] == BODY


def test_title_and_byline_above_wrapped_lines() -> None:
    text = f"{TITLE}\nBy Ada Brook\n\n" + "\n\n".join(textwrap.fill(one, 72) for one in BODY)
    article = read_text(text)
    assert rows(article)[:2] == [("title", TITLE), ("byline", "By Ada Brook")]
    assert body(article) == BODY


def test_the_first_sentence_below_a_list_of_links_is_no_link() -> None:
    words = "Marit Aune, 38, and Tom Wiik, 51, say they “feel like guests” at home"
    article = read_text(f"{BODY[0]}\n\nREAD MORE\n\n{words}\n\n{BODY[1]}")
    assert ("promo", "READ MORE") in rows(article)
    assert ("promo", words) not in rows(article)


# --- mail ---------------------------------------------------------------------


def mail(path: Path, *, text: str = "", html: str = "", subject: str = TITLE) -> Article:
    message = EmailMessage()
    message["From"] = "Press Desk <desk@example.org>"
    message["Subject"] = subject
    message["Date"] = "Wed, 05 Mar 2025 08:00:00 +0000"
    message["Message-ID"] = "<1@example.org>"
    if text:
        message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    path.write_bytes(message.as_bytes())
    return read_file(path)


def test_a_mail_laid_out_with_tables(tmp_path: Path) -> None:
    cells = "".join(f"<tr><td style='font-family:serif'>{one}</td></tr>" for one in BODY)
    html = (
        f"<table><tr><td><table><tr><td><h1>{TITLE}</h1></td></tr>{cells}</table></td></tr></table>"
    )
    assert body(mail(tmp_path / "a.eml", html=f"<html><body>{html}</body></html>")) == BODY


def test_a_newsletter(tmp_path: Path) -> None:
    def placed(inner: str) -> str:
        return f'<table role="presentation"><tbody><tr><td>{inner}</td></tr></tbody></table>'

    html = (
        f"<html><body>{placed('<a href=x>Forwarded this email? Subscribe here for more</a>')}"
        f'<h1 class="post-title"><a href="x">{TITLE}</a></h1>'
        '<h3 class="subtitle">Crews, nights and a number that nobody says aloud</h3>'
        f'<div class="body">{PARAGRAPHS}{placed("<p><a href=x>Subscribe now</a></p>")}'
        "<p>I shall write more when the talks begin again.</p></div>"
        "<p>© 2025 Ada Brook<br><a href=x>Unsubscribe</a></p></body></html>"
    )
    article = mail(tmp_path / "a.eml", html=placed(html))
    assert body(article) == [*BODY, "I shall write more when the talks begin again."]
    assert article.source.title == TITLE


@pytest.mark.parametrize(
    "head",
    [
        "For your meeting.\n\nTom\n\n________________________________\nFrom: Ada Brook\n"
        "Sent: Tuesday, March 4, 2025 6:00 PM\nTo: Desk\nSubject: Ferry crews\n\n",
        "Zur Kenntnis.\n\nVon: Ada Brook\nGesendet: Dienstag, 4. März 2025 18:00\nAn: Desk\n"
        "Betreff: Ferry crews\n\n",
        "---------- Forwarded message ---------\nFrom: Ada Brook\nDate: Tue, 4 Mar 2025\n"
        "Subject: Ferry crews\nTo: Desk\n\n\n",
    ],
)
def test_headers_of_what_was_forwarded_are_dropped(head: str, tmp_path: Path) -> None:
    article = mail(tmp_path / "a.eml", text=head + "\n\n".join(BODY), subject=f"FW: WG: {TITLE}")
    assert body(article) == BODY
    assert article.source.title == TITLE


# --- documents ----------------------------------------------------------------


def word(path: Path, paragraphs: Iterable[str]) -> Article:
    inner = "".join(paragraphs)
    spaces = f'xmlns:w="{WORD}" xmlns:wps="{BOXES}"'
    xml = f"<w:document {spaces}><w:body>{inner}</w:body></w:document>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", xml)
    return read_file(path)


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_text_box_stands_by_itself(tmp_path: Path) -> None:
    inner = f"<w:txbxContent>{p('In the box, they said.')}</w:txbxContent>"
    boxed = f"<w:r><wps:txbx>{inner}</wps:txbx></w:r>"
    article = word(tmp_path / "a.docx", [f"<w:p>{boxed}<w:r><w:t>{BODY[0]}</w:t></w:r></w:p>"])
    assert sorted(body(article)) == sorted([BODY[0], "In the box, they said."])


def test_insertions_stay_and_hidden_words_go(tmp_path: Path) -> None:
    more = "<w:ins><w:r><w:t> It was so.</w:t></w:r></w:ins>"
    inserted = f"<w:p><w:r><w:t>{BODY[0]}</w:t></w:r>{more}</w:p>"
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody sees this.</w:t></w:r></w:p>"
    assert body(word(tmp_path / "a.docx", [inserted, hidden])) == [f"{BODY[0]} It was so."]


def test_an_article_in_one_cell_is_no_table(tmp_path: Path) -> None:
    cell = f"<w:tbl><w:tr><w:tc>{''.join(map(p, BODY))}</w:tc></w:tr></w:tbl>"
    table = f"<w:tbl><w:tr><w:tc>{p('North')}</w:tc><w:tc>{p('7')}</w:tc></w:tr></w:tbl>"
    article = word(tmp_path / "a.docx", [cell, table])
    assert body(article) == BODY
    assert rows(article)[-1] == ("table", "North | 7")


# --- web pages ----------------------------------------------------------------


def page(path: Path, inner: str) -> Article:
    links = "".join(f"<a href='/{n}'>{n}</a>" for n in range(20))
    path.write_text(
        f"<html><head><title>{TITLE}</title></head><body><nav>{links}</nav>{inner}</body></html>",
        "utf-8",
    )
    return read_file(path)


def test_marks_of_notes_and_edit_links_are_no_words(tmp_path: Path) -> None:
    mark = '<sup class="reference"><a href="#c">[1]</a></sup>'
    heading = "<h2><span>Background</span><span>[<a href='/e'>edit</a>]</span></h2>"
    noted = PARAGRAPHS.replace("</p>", f"{mark}</p>")
    article = page(
        tmp_path / "a.html", f"<main><h1>{TITLE}</h1>{noted}{heading}{PARAGRAPHS}</main>"
    )
    assert "[" not in article.text
    assert ("heading", "Background") in rows(article)


def test_all_parts_of_a_live_blog(tmp_path: Path) -> None:
    heads = ["12.30 GMT", "11.30 GMT", "10.30 GMT", "9.30 GMT"]
    parts = "".join(
        f"<article><p><time>{head}</time></p><h2>What came at {head[:5]}</h2><p>{one}</p></article>"
        for head, one in zip(heads, BODY, strict=True)
    )
    article = page(tmp_path / "a.html", f"<main><h1>{TITLE}</h1>{parts}</main>")
    assert [one for one in body(article) if one in BODY] == BODY
    assert not [text for text in body(article) if "GMT" in text]


def test_what_only_the_style_of_a_page_sets_apart(tmp_path: Path) -> None:
    byline = "<div><span>Ada Brook</span><div>Maritime correspondent</div></div>"
    article = page(tmp_path / "a.html", f"<article><h1>{TITLE}</h1>{byline}{PARAGRAPHS}</article>")
    assert body(article) == BODY
    assert article.source.author == "Ada Brook"
