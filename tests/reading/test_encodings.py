"""A text is read in whatever encoding it was saved."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from attache.errors import UnsupportedFormatError
from attache.reading import read_file, read_text

FRENCH = (
    "Le ministère a déclaré mardi que l’accord était « très proche », à Genève.\n"
    "« Nous n’avons jamais été aussi près du but », a-t-il ajouté après la réunion.\n"
)
GERMAN = (
    "Die Ministerin erklärte am Dienstag in München, die Gespräche seien „schwierig“ gewesen.\n"
    "Für die nächste Woche kündigte sie weitere Gespräche über die Zölle an.\n"
)
RUSSIAN = (
    "Министр иностранных дел заявил во вторник, что переговоры будут продолжены на этой неделе.\n"
    "По его словам, обе стороны готовы к новым предложениям и ждут ответа.\n"
)
JAPANESE = "外務大臣は火曜日の記者会見で、交渉を続ける考えを示した。合意は近いと述べた。\n" * 3


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (FRENCH, "utf-32"),
        (FRENCH, "utf-32-le"),
        (FRENCH, "cp1252"),
        (FRENCH, "mac-roman"),
        (GERMAN, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (RUSSIAN, "iso8859-5"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc-jp"),
    ],
)
def test_text_in_its_encoding(text: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(text.encode(encoding))
    assert read_file(path).text == text


@pytest.mark.parametrize(
    "text",
    [
        "The minister said: “We have nothing to hide.” He didn’t answer – not then.",
        "It’s over, he said.",
        "They met in a café. “No,” she said.",
        "It costs €5 million, the minister said; “far too much”.",
        "Jörg Müller of Düsseldorf said the Straße was closed.",
        "• One thing\n• Another thing, he said…",
        "The £20m deal is sure, said Seán O’Neill.",
    ],
)
@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman"])
def test_a_short_english_text_with_a_few_marks(text: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(text.encode(encoding))
    assert read_file(path).text == text


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("iso-8859-1", "cp1252", "“Nothing has been signed,” he said – on Tuesday."),
        ("us-ascii", "cp1252", "It’s over, he said."),
        ("windows-1257", "cp1257", "Ministras sakė, kad niekas nepasirašyta."),
        ("gb2312", "gb18030", "部长说，还没有签署任何文件。㐀"),
        ("utf-16", "cp1252", "“Nothing has been signed,” he said."),
        ("no-such-thing", "cp1252", "“Nothing has been signed,” he said."),
    ],
)
def test_the_encoding_that_a_page_names_means_what_browsers_take_it_for(
    declared: str, encoding: str, text: str, tmp_path: Path
) -> None:
    path = tmp_path / "page.html"
    page = f'<html><head><meta charset="{declared}"></head><body><p>{text}</p></body></html>'
    path.write_bytes(page.encode(encoding))
    assert read_file(path).text == text


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_line_ends_become_one(line_end: str, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_bytes(codecs.BOM_UTF8 + FRENCH.replace("\n", line_end).encode())
    assert read_file(path).text == FRENCH


def test_a_stray_byte_does_not_spoil_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    text = "“Déjà vu,” said José."
    path.write_bytes(text.encode() + b"\xff " + text.encode()[:-1] + b"\xe2\x80")
    found = read_file(path).text
    assert found.startswith(text + "\ufffd " + text[:-1])
    assert len(found) <= 2 * len(text) + 4


def test_nul_bytes_and_controls_become_blanks_of_equal_length(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    text = "The minister said\0 that \x1b[31mnothing\x07 had been signed in Oslo. " * 20
    path.write_bytes(text.encode())
    with pytest.raises(UnsupportedFormatError):
        read_file(path)
    few = "The minister said\0 that nothing had been signed in Oslo on Tuesday. " + "Word. " * 200
    path.write_bytes(few.encode())
    article = read_file(path)
    assert len(article.text) == len(few)
    assert "\0" not in article.text


def test_lone_surrogates_and_overrides_do_not_pass() -> None:
    text = "She said \ud800 and \udfff that \u202eno such text\u202c was signed in Oslo."
    article = read_text(text)
    assert len(article.text) == len(text)
    assert not {"\ud800", "\u202e"} & set(article.text)
    article.text.encode("utf-8")


def test_arabic_marks_that_belong_to_the_text_stay() -> None:
    text = "قال الوزير إن المحادثات مستمرة. \u200fوأضاف: «نعم».\n"
    assert read_text(text).text == text
