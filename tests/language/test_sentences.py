"""Where sentences end: 150 cases of our own, and rules that hold for every text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.language.marks import quotations
from attache.language.sentences import sentences
from attache.model import Article, Block, Role, Span

CASES = Path(__file__).with_name("sentences.txt")


def article(text: str, role: Role = Role.PARAGRAPH) -> Article:
    """Every line of `text` as a block of its own."""
    blocks, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(role, Span(start, start + len(line))))
        start += len(line) + 1
    return Article(text, tuple(blocks))


def split(text: str) -> list[str]:
    read = article(text)
    return [each.span.of(text) for each in sentences(read, quotations(read))]


def cases() -> list[tuple[str, str]]:
    lines = CASES.read_text("utf-8").replace(" /\n", "/\n").split("\n")
    found: list[list[str]] = []
    for line in lines:
        if line and not line.startswith("#"):
            if "||" in line:
                found.append(list(line.split("|| ", 1)))
            else:
                found[-1][1] += "\n" + line
    return [(kind, text) for kind, text in found]


def test_there_are_150_cases() -> None:
    assert len(cases()) >= 150


@pytest.mark.parametrize(("kind", "text"), cases())
def test_boundaries_of_news(kind: str, text: str) -> None:
    wanted = [piece.strip() for line in text.split("/\n") for piece in line.split(" | ")]
    plain = text.replace("/\n", "\n")
    if kind == "glued":  # the blank is missing in the text, too
        wanted = [piece for each in wanted for piece in each.replace("e.The", "e.|The").split("|")]
        wanted = [piece for each in wanted for piece in each.replace(".”The", ".”|The").split("|")]
    glue = "" if kind in ("chinese", "japanese") else " "
    assert split(plain.replace(" | ", glue)) == wanted


def test_only_the_body_has_sentences() -> None:
    for role in Role:
        found = sentences(article("A river rose. A dam broke.", role), ())
        assert len(found) == (2 if role in {"paragraph", "list_item", "quotation"} else 0)


def test_long_or_unclosed_quotation_is_split() -> None:
    speech = "We stay and we work and we wait for the day. "
    assert len(split(f"He said: “{speech * 2}We win.” Then he left.")) == 2
    assert len(split(f"He said: “{speech * 30}We win.” Then he left.")) > 20
    assert len(split(f"He said: “{speech * 3}")) == 3


@given(st.text(alphabet="aA.!?… \n“”\"'()1é。Mr", max_size=200))
def test_sentences_cover_the_words_in_order(text: str) -> None:
    read = article(text)
    found = sentences(read, quotations(read))
    last = 0
    for each in found:
        assert last <= each.span.start < each.span.end
        assert not text[last : each.span.start].strip()
        assert each.span.of(text) == each.span.of(text).strip()
        assert read.blocks[each.block].span.covers(each.span)
        last = each.span.end
    assert not text[last:].strip()
