"""Markdown, read back by markdown-it."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from attache.export.markdown import as_markdown, escaped
from export.articles import DIRECT, INDIRECT, LEAD, article

READER = MarkdownIt("gfm-like", {"linkify": False})


def _texts(markdown: str) -> list[tuple[str, str]]:
    """Each block's tag and its plain text."""
    found = []
    tokens = READER.parse(markdown)
    for before, token in pairwise(tokens):
        if token.type == "inline":
            text = "".join(
                " " if child.type == "softbreak" else child.content
                for child in token.children or []
            )
            found.append((before.tag, text))
    return found


def test_headings_are_title_countries_and_speakers() -> None:
    texts = _texts(as_markdown(article()))
    assert [text for tag, text in texts if tag == "h1"] == [LEAD]
    assert [text for tag, text in texts if tag == "h2"] == [
        "Summary", "Norway (NO): 1", "Denmark (DK): 1", "Country not stated: 2",
    ]  # fmt: skip
    assert [text for tag, text in texts if tag == "h3"] == [
        "Ada Brun, transport minister", "Carlo Dent, a Danish engineer", "An official",
        "Speaker not stated",
    ]  # fmt: skip


def test_signs_in_a_quote_are_shown_as_they_are() -> None:
    texts = [text for _, text in _texts(as_markdown(article()))]
    assert f"{DIRECT} (said, ¶2, direct)" in texts
    assert f"{INDIRECT} (admitted, ¶4, reported, speaker unsure)" in texts


def test_the_lead_is_not_repeated_in_the_summary() -> None:
    assert as_markdown(article()).count("Two harbours") == 1
    assert as_markdown(article(title="A crane for two")).count("Two harbours") == 1


@given(st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), max_size=60))
def test_any_words_come_back_letter_for_letter(text: str) -> None:
    line = " ".join(text.split())
    read = _texts(f"- x {escaped(line)}")
    assert " ".join(read[0][1].split()) == f"x {line}".strip()
