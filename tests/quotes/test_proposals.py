"""What was said, where it begins and ends, and which words name its source: our own sentences."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.language import document
from attache.model import Article, Block, Kind, Role, Span
from attache.quotes import Proposal, proposals
from attache.reading import read_file

DATA = Path(__file__).parent / "data"


@dataclass(frozen=True)
class Case:
    """One small article and the quotes that a person finds in it."""

    name: str
    text: str
    quotes: tuple[tuple[str, ...], ...]


def cases() -> Iterator[Case]:
    for path in sorted(DATA.glob("*.txt")):
        for number, entry in enumerate(path.read_text("utf-8").split("\n\n")):
            lines = [line for line in entry.strip().split("\n") if not line.startswith("#")]
            text = "\n".join(line[2:] for line in lines if line.startswith("> "))
            quotes = [line.split(" | ") for line in lines if not line.startswith("> ")]
            if text:
                yield Case(f"{path.stem}-{number}", text, tuple(tuple(q) for q in quotes))


def article(text: str) -> Article:
    """Every line a paragraph: the roles of blocks are another room's."""
    blocks, start = [], 0
    for line in text.split("\n"):
        blocks.append(Block(Role.PARAGRAPH, Span(start, start + len(line))))
        start += len(line) + 1
    return Article(text, tuple(blocks))


def found_in(text: str) -> tuple[Proposal, ...]:
    return proposals(document(article(text)))


def bare(words: str) -> str:
    return words.strip(" .,;:")


def shown(proposal: Proposal, text: str) -> tuple[str, ...]:
    content = " … ".join(bare(span.of(text)) for span in proposal.spans)
    source = proposal.source.of(text) if proposal.source else "-"
    cue = proposal.cue.of(text).split()[-1] if proposal.cue else "-"
    return (proposal.kind.value, content, source, cue)


def wanted(quote: tuple[str, ...]) -> tuple[str, ...]:
    kind, content, source, cue = quote
    pieces = " … ".join(bare(piece) for piece in content.split(" … "))
    return (kind, pieces, source, cue.split()[-1])


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases()])
def test_our_own_sentences(case: Case) -> None:
    found = {shown(proposal, case.text) for proposal in found_in(case.text)}
    assert found == {wanted(quote) for quote in case.quotes}


WORDS = """“ ” " ' ‘ ’ , . : ; — ( ) said says he who that according to Weber the minister told them
it was “no” and but adding claim 's Tuesday as which called if asked found accused of for used"""
NEWS = st.lists(
    st.sampled_from([*WORDS.split(), "\n"]),
    max_size=40,
).map(" ".join)


@given(NEWS)
def test_any_words_give_spans_in_order_inside_the_text(text: str) -> None:
    for proposal in found_in(text):
        assert proposal.spans
        for span in proposal.spans:
            assert 0 <= span.start < span.end <= len(text)
        for before, after in zip(proposal.spans, proposal.spans[1:], strict=False):
            assert before.end <= after.start
        assert proposal.block == article(text).block_at(proposal.spans[0].start)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor left early , asked",
        "Weber blamed the army , which he",
        "The inquiry found that it was “",
        "A group that calls itself",
    ],
)
def test_an_article_may_end_in_the_middle_of_a_report(text: str) -> None:
    for proposal in found_in(text):
        assert proposal.spans[-1].end <= len(text)


def test_a_heading_says_nothing() -> None:
    text = "Minister says the war is over"
    heading = Article(text, (Block(Role.HEADING, Span(0, len(text))),))
    assert proposals(document(heading)) == ()


def test_a_name_line_names_the_source_above_it() -> None:
    text = "“There is no way back for us now.”\nIda Holm"
    blocks = (Block(Role.QUOTATION, Span(0, 34)), Block(Role.ATTRIBUTION, Span(35, 43)))
    (proposal,) = proposals(document(Article(text, blocks)))
    assert proposal.source is not None
    assert proposal.source.of(text) == "Ida Holm"
    assert proposal.source_line


def test_signed_letters_are_quotes_of_those_who_sign() -> None:
    body = "The new road will bring more lorries than our village can bear."
    names = ("Ida Holm", "Per Lund", "Ada Berg")
    text = "\n".join(f"{body}\n{name}\nOslo" for name in names)
    found = found_in(text)
    assert [p.source.of(text) for p in found if p.source] == list(names)
    assert all(p.kind is Kind.DIRECT and p.source_line for p in found)


# What the customer's article says, as issue by issue a person reads it: content and source words.
SAMPLE = (
    ("the best negotiator on the planet", "Hegseth"),
    ("That is your language, not mine", "he"),
    ("There is no betrayal", "Pete Hegseth"),
    ("the Russian aggression on Ukraine was", "the US Defence Secretary"),
    ("That is why President Trump has called", "Pete Hegseth"),
    ("standing up to Russian aggression is", "He"),
    ("it would have been better if the US", "Boris Pistorius"),
    ("a quick peace deal would not", "He"),
    ("Europeans would not be just able", "he"),
    ("Vladimir Putin “keeps provoking", "he"),
    ("he specifically warned him against", "He"),
    ("if Putin is serious about peace talks", "Pistorius"),
    ("Europe must be involved in any negotiations", "He"),
    ("a European voice needs to be at the table", "Pistorius"),
    ("a deal to end the Ukraine war should not be imposed", "Olaf Scholz"),
    ("The next task is to ensure", "Scholz"),
    ("they have to be part of any future negotiations", "European powers"),
    ("only a fair accord with security guarantees", "European powers"),
    ("the readiness to offer concessions", "The person"),
)
PLAIN_TOO = (
    "Donald Trump’s move towards ceasefire",
    "overly celebratory response",
    "the question of Ukrainian membership",
    "the idea of Germany taking part",
    "it is for others to decide",
    "the US position outlined by Hegseth",
    "what there would be left to negotiate",
)


def test_the_sample_holds_its_statements_and_little_else(sample: Path) -> None:
    read = read_file(sample)
    found = proposals(document(read))
    text = read.text
    for words, source in SAMPLE:
        (proposal,) = (p for p in found if any(words in span.of(text) for span in p.spans))
        assert proposal.source is not None, words
        assert source in proposal.source.of(text), words
    for proposal in found:
        content = " ".join(span.of(text) for span in proposal.spans)
        known = [words for words, _ in SAMPLE] + list(PLAIN_TOO)
        assert any(words in content for words in known), content
