"""Messages arrive as they were sent, the long ones in parts that are quickly read."""

from __future__ import annotations

import io
import pickle
from dataclasses import replace
from pathlib import Path

import pytest

from attache.engine.answers import Read, Stated
from attache.engine.frames import receive, send
from attache.engine.messages import Ask, Done, Found, Heard, Stop
from attache.engine.parts import parted
from attache.engine.requests import BriefingOf, FromArticle, FromFile, FromText, SummaryOf, Wish
from attache.engine.street import answers
from attache.errors import EmptyArticleError
from attache.length import Length, Unit
from attache.model import Briefing
from attache.reading import read_text

STORY = (
    "Portugal’s fisheries minister, Rita Alves, said that “the nets stay dry” until Monday 🐟. "
    "She added that no boat would leave.\n\n"
    "Spain’s envoy, Juan Ortega, told the hall: “We were not asked.”\n\n"
)
BOOK = STORY * 60
ARTICLE = read_text(BOOK)
ANSWERS = tuple(answers(BriefingOf(ARTICLE, Wish()), lambda: False))
WISH = Wish("lexrank", 7, Path("own.csv"), Length(120, Unit.WORDS))
STATED = ANSWERS[0]
assert isinstance(STATED, Stated)
BRIEFING = Briefing(ARTICLE, (), STATED.entities)


@pytest.mark.parametrize(
    "message",
    [
        Heard(),
        Stop(),
        *(Found(answer) for answer in ANSWERS),
        Found(Read(ARTICLE, "/a/b.txt")),
        Ask(FromFile("/a/b.epub", WISH, 3)),
        Ask(FromText("words", "<p>words", WISH)),
        Ask(FromArticle(ARTICLE, "key", WISH)),
        Ask(BriefingOf(read_text("One line."), WISH)),
        Ask(SummaryOf(BRIEFING, WISH)),
    ],
    ids=lambda message: type(message[0] if message else message).__name__,
)
def test_a_message_arrives_as_it_was_sent(message: tuple[object, ...]) -> None:
    pipe = io.BytesIO()
    send(pipe, message)
    send(pipe, Heard())
    pipe.seek(0)
    found = receive(pipe)
    assert type(found) is type(message)
    assert found == message
    assert receive(pipe) == Heard()
    with pytest.raises(EOFError):
        receive(pipe)


def test_a_summary_is_asked_for_without_the_quotes() -> None:
    whole = replace(BRIEFING, quotes=STATED.quotes)
    pipe = io.BytesIO()
    send(pipe, Ask(SummaryOf(whole, WISH)))
    pipe.seek(0)
    assert receive(pipe) == Ask(SummaryOf(BRIEFING, WISH))


def test_a_book_comes_in_small_parts() -> None:
    assert len(STATED.quotes) > 150
    sizes = [len(pickle.dumps(part)) for part in parted(Found(STATED))]
    assert len(sizes) > 5
    assert max(sizes) < 40_000


def test_a_fault_keeps_its_sentence() -> None:
    pipe = io.BytesIO()
    send(pipe, Done(fault=EmptyArticleError("There are no words in it.")))
    pipe.seek(0)
    found = receive(pipe)
    assert isinstance(found, Done)
    assert found.fault is not None
    assert found.fault.message == "There are no words in it."
