"""Quotation marks: every kind, nested, over paragraphs, and odd or missing ones."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.language.marks import Quotation, quotations
from attache.model import Article, Block, Role, Span


def article(text: str) -> Article:
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(Role.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    return Article(text, tuple(blocks))


def found(text: str) -> list[str]:
    return [quotation.span.of(text) for quotation in quotations(article(text))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("“Yes,” he said.", ["“Yes,”"]),
        ('"Yes," he said, "and no."', ['"Yes,"', '"and no."']),
        ("„Ja“, sagte er.", ["„Ja“"]),
        ("„Tak”, powiedział.", ["„Tak”"]),
        ("«Oui», dit-il.", ["«Oui»"]),
        ("``Yes,'' he said.", ["``Yes,''"]),
        ("''Yes,'' he said.", ["''Yes,''"]),
        ("'Yes,' he said.", ["'Yes,'"]),
        ("‘It’s the boys’ turn,’ he said.", ["‘It’s the boys’ turn,’"]),
        ("'I can't,' said the drivers' union.", ["'I can't,'"]),
        ("the '90s were the workers' time", []),
        ("Rock 'n' roll is the teachers' music.", []),
        ("He is 6' 4\" and she is 5' 2\" tall.", []),
        ("“He said ‘no’ twice,” she said.", ["“He said ‘no’ twice,”"]),
        ("'He called it \"odd\",' she said.", ["'He called it \"odd\",'"]),
        ('Yes, we will," he said.', ['Yes, we will,"']),
        ('" Yes , " he said .', ['" Yes , "']),
        ('He left."We knew it," she said.', ['"We knew it,"']),
        ("no marks at all", []),
    ],
)
def test_outermost_quotations(text: str, wanted: list[str]) -> None:
    assert found(text) == wanted


def test_a_speech_over_paragraphs_is_continued() -> None:
    text = "“We came.\n“We saw.\n“We won,” he said."
    marks = quotations(article(text))
    assert [(mark.closed, mark.continued) for mark in marks] == [
        (False, True),
        (False, True),
        (True, False),
    ]
    assert [mark.inner.of(text) for mark in marks] == ["We came.", "We saw.", "We won,"]


def test_a_missing_mark_does_not_swallow_the_next_paragraph() -> None:
    text = '"We came, he said.\nNobody answered.'
    (mark,) = quotations(article(text))
    assert mark.span.of(text) == '"We came, he said.'
    assert not mark.closed


def test_a_mark_that_opens_again_ends_the_first_at_its_sentence() -> None:
    text = '"We came. He left at noon. "We won," he said.'
    assert found(text) == ['"We came.', '"We won,"']


def test_headings_have_no_quotations() -> None:
    text = "“Never again”"
    heading = Article(text, (Block(Role.HEADING, Span(0, len(text))),))
    assert quotations(heading) == ()


MARKS = st.text(alphabet="“”„«»\"‘’'` .,\naBs9", max_size=60)


@given(MARKS)
def test_any_marks_give_ordered_spans_inside_their_blocks(text: str) -> None:
    source = article(text)
    marks: tuple[Quotation, ...] = quotations(source)
    for before, after in itertools.pairwise(marks):
        assert before.span.end <= after.span.start
    for mark in marks:
        assert source.blocks[mark.block].span.covers(mark.span)
        assert mark.span.covers(mark.inner)
