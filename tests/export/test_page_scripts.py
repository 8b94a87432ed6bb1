"""Every script on the page: the right glyphs, the right direction, and no silent box."""

from __future__ import annotations

from pathlib import Path
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.export.pdf import compose
from attache.export.pdf.direction import in_visual_order, levels
from attache.export.pdf.faces import own
from attache.export.pdf.scripts import clusters, han_script, script_of
from attache.export.pdf.shaping import shaped
from attache.export.pdf.styles import QUOTED
from attache.export.pdf.systemfonts import face_for
from attache.export.pdf.thai import breaks
from attache.export.pdf.words import Fragment, boxes
from attache.model import Briefing, Kind, Source
from export.made import Said, made
from export.reading_back import glyphs, words

LEAD = "Delegates spoke in many tongues on Monday."
LEFT_TO_RIGHT = {
    "Greek": "“Δεν θα υπογράψουμε κανένα κείμενο πριν από την άνοιξη.”",
    "Cyrillic": "“Мы не подпишем ни один текст до весны.”",
    "Vietnamese": "“Chúng tôi sẽ không ký bất kỳ văn bản nào trước mùa xuân.”",
    "combining marks": "“Příliš z\u030clut\u030cý ku\u030aň a\u0323\u0302.”",
    "Devanagari": "“हम इस समझौते पर हस्ताक्षर नहीं करेंगे।”",
    "Thai": "“เราจะไม่ลงนามในข้อตกลงนี้”",
}
RIGHT_TO_LEFT = {
    "Arabic": "نحن لن نوقع على هذا النص",
    "Hebrew": "אנחנו לא נחתום על המסמך",
}


def _said(text: str) -> Briefing:
    said = [Said("Ada Brun", ("NO", "Norway"), text, Kind.DIRECT)]
    return made(f"{LEAD}\n{text} said Ada Brun.", said)


@pytest.mark.parametrize("script", LEFT_TO_RIGHT)
def test_a_quote_is_read_back_letter_for_letter(script: str) -> None:
    text = LEFT_TO_RIGHT[script]
    page = compose(_said(text))
    assert page.warnings == ()
    assert text.replace(" ", "") in words(page.pdf).replace(" ", "")


@pytest.mark.parametrize("script", RIGHT_TO_LEFT)
def test_words_from_the_right_stand_in_their_order(script: str) -> None:
    text = RIGHT_TO_LEFT[script]
    page = compose(_said(text))
    assert page.warnings == ()
    letters = [glyph for glyph in glyphs(page.pdf) if glyph.text and glyph.text[0] in text]
    bases = {round(glyph.base, 1) for glyph in letters if glyph.text.strip()}
    rows = [
        sorted((g for g in letters if round(g.base, 1) == base), key=lambda g: -g.x0)
        for base in sorted(bases, reverse=True)
    ]
    read = "".join(glyph.text for row in rows for glyph in row)
    assert read.replace(" ", "") == 2 * text.replace(" ", "")  # as a quote, and in the article


FONTS_DIFFER = {
    "Chinese": "“我们将在星期一签署协议。”",
    "Japanese": "「月曜日に署名します。」",
    "Korean": "“우리는 월요일에 서명할 것이다.”",
    "emoji": "“We did it 🎉 🐟 and the 👩\u200d👩\u200d👧 of 🇳🇴 are happy 👍🏽.”",
}


@pytest.mark.parametrize("script", FONTS_DIFFER)
def test_what_not_every_computer_has_a_font_for_is_read_back_or_named(script: str) -> None:
    text = FONTS_DIFFER[script]
    page = compose(_said(text))
    assert text.replace(" ", "") in words(page.pdf).replace(" ", "")
    # Each kind of sign is drawn, or its script named: no box without a word.
    drawn = all(
        face_for(cluster, script_of(cluster[0])) is not None
        for cluster in clusters(text)
        if script_of(cluster[0]).name == script
    )
    named = any(f"has {script}" in warning for warning in page.warnings)
    assert drawn != named


def test_an_author_from_the_right_leaves_the_date_where_it_is() -> None:
    source = Source(path="made.txt", author="אדה ברון", date="2026-11-23", words=9)
    letters = glyphs(compose(made(LEAD, source=source)).pdf)
    base = next(round(glyph.base) for glyph in letters if glyph.text == "א")
    row = sorted((g for g in letters if round(g.base) == base), key=lambda g: g.x0)
    read = "".join(glyph.text for glyph in row).replace("\u200e", "")
    assert " ".join(read.split()).endswith("· 23 November 2026")


def test_arabic_letters_are_joined() -> None:
    face = face_for("ن", script_of("ن"))
    assert face is not None
    alone = [shaped(face, letter, True, (), "Arab")[0].number for letter in "نحن"]
    joined = [glyph.number for glyph in reversed(shaped(face, "نحن", True, (), "Arab"))]
    assert joined != alone


def test_devanagari_vowels_move_before_their_consonant() -> None:
    face = face_for("कि", script_of("क"))
    assert face is not None
    sign = face.font.get_nominal_glyph(ord("ि"))
    first = shaped(face, "कि", False, (), "Deva")[0]
    consonant = face.font.get_nominal_glyph(ord("क"))
    assert first.number != consonant
    assert sign is not None


def test_what_no_font_has_is_boxed_named_and_still_read_back(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # Linear B: rare enough that no computer is expected to have it; none is looked for anyway.
    text = "“𐀀𐀁𐀂”"
    page = compose(_said(text))
    if not page.warnings:
        pytest.skip("this computer has a font for Linear B")
    assert "No font on this computer has" in words(page.pdf)
    assert text in words(page.pdf)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("e\u0301a", ["e\u0301", "a"]),
        ("👩🏽\u200d🚀!", ["👩🏽\u200d🚀", "!"]),
        ("🇳🇴🇩🇰", ["🇳🇴", "🇩🇰"]),
        ("❤\ufe0fx", ["❤\ufe0f", "x"]),
        ("कि", ["कि"]),
    ],
)
def test_clusters_keep_together_what_one_font_must_draw(text: str, expected: list[str]) -> None:
    assert clusters(text) == expected


@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("a", "Latin, Greek or Cyrillic"), ("ש", "Hebrew"), ("ع", "Arabic"), ("क", "Devanagari"),
        ("ท", "Thai"), ("港", "Chinese"), ("あ", "Japanese"), ("한", "Korean"), ("😀", "emoji"),
        ("→", "symbols"), ("த", "Tamil"),
    ],
)  # fmt: skip
def test_a_character_knows_its_script(character: str, name: str) -> None:
    assert script_of(character).name == name


def test_chinese_characters_take_the_forms_of_the_language_around_them() -> None:
    assert han_script("港口") is None
    assert (found := han_script("港のこと")) is not None and found.name == "Japanese"


def test_levels_and_order_follow_the_bidirectional_algorithm() -> None:
    base, found = levels("abc אבג 12")
    assert (base, found) == (0, [0, 0, 0, 0, 1, 1, 1, 1, 2, 2])
    assert "".join(in_visual_order(list("abc אבג 12"), found)) == "abc 12 גבא"
    assert levels("אבג abc")[0] == 1
    assert levels("אבג abc", 0)[0] == 0


def test_chinese_breaks_anywhere_but_before_a_closing_mark() -> None:
    _, found = boxes([Fragment("港口，好。", QUOTED)], lambda _: None)
    texts = ["".join(piece.text for piece in box.pieces) for box in found]
    assert texts == ["港", "口，", "好。"]


def test_own_faces_cover_what_the_page_itself_says() -> None:
    for role in ("serif", "serif-semibold", "sans", "sans-semibold", "sans-bold"):
        assert own(role).covers("“”‘’…–·¶[]0123456789 Čč Çç Ğğ Șș Ħħ Žž")


THAI = "เราจะไม่ลงนามในข้อตกลงนี้ก่อนฤดูใบไม้ผลิเพราะเมืองชายฝั่งของเราไม่สามารถรอฤดูหนาวอีกครั้งได้โดยไม่มีความแน่นอน"


def _texts(text: str) -> list[str]:
    _, found = boxes([Fragment(text, QUOTED)], lambda _: None)
    return ["".join(piece.text for piece in box.pieces) for box in found]


def test_thai_lines_end_between_words() -> None:
    found = _texts(THAI)
    assert "".join(found) == THAI
    for word in ("ลงนาม", "ข้อตกลง", "สามารถ", "เมือง", "ความ", "แน่นอน"):
        assert any(word in part for part in found), word  # no line ends inside it
    assert len(found) > 12
    assert max(map(len, found)) < 14


@given(st.text(alphabet=st.characters(min_codepoint=0x0E01, max_codepoint=0x0EDF), max_size=40))
def test_no_thai_or_lao_syllable_is_torn(text: str) -> None:
    for at in breaks(text):
        before, after = text[at - 1], text[at]
        assert before not in "เแโใไເແໂໃໄ"
        assert after not in "ะาำๅๆฯະາຳໆ"
        assert category(after)[0] != "M"


def test_thai_among_latin_words_breaks_at_their_edges_too() -> None:
    assert _texts("NATO ลงนาม Oslo") == ["NATO", "ลงนาม", "Oslo"]
