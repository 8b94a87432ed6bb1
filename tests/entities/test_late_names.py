"""Who is met without a name and named later, or called by a noun, is one entity."""

from __future__ import annotations

import pytest

from attache.briefing import statements
from attache.model import Briefing, EntityType, Speaker
from attache.reading import read_text


def spoken(text: str, words: str) -> Speaker:
    """The speaker of the quote that holds the words."""
    briefing: Briefing = statements(read_text(text))
    quote = next(quote for quote in briefing.quotes if words in quote.text(text))
    assert quote.speaker is not None
    return quote.speaker


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "“It was cold,” said a guard at the gate. The guard, Amos Reed, shrugged.",
            "cold",
            "Amos Reed",
        ),
        (
            "A potter has won the prize.\n\nVera Holt, 61, sang on the stage. “At last,” she said.",
            "At last",
            "Vera Holt",
        ),
        (
            "Their aunt, a seamstress named Zola, came late. “I missed the bus,” she said.",
            "bus",
            "Zola",
        ),
        (
            "His coach wept in the hall. “I think of it daily,” said Derek Amis.",
            "daily",
            "Derek Amis",
        ),
        (
            "A woman who gave her name as Teresa stood up. “And the fares?” she asked.",
            "fares",
            "Teresa",
        ),
        (
            "An old man is sweeping glass. His name is Bohdan. “They hit the school,” he says.",
            "school",
            "Bohdan",
        ),
    ],
)
def test_somebody_unnamed_gets_the_name_told_later(text: str, words: str, name: str) -> None:
    assert spoken(text, words).name == name


def test_a_judge_is_not_the_first_one_named_behind() -> None:
    text = "A judge froze the fund on Friday.\n\nVera Holt wept. The judge said it was too late."
    assert spoken(text, "too late").name != "Vera Holt"


def test_the_relative_of_somebody_is_not_that_one() -> None:
    text = "Callum Wood, 19, drowned. The student's sister said he had feared the river."
    assert spoken(text, "feared").name == "The student's sister"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "Shares in Kestrel Foods fell on Friday after the company said profits would fall.",
            "profits",
            "Kestrel Foods",
        ),
        (
            "The Baltic Beekeepers' League paid for it. The league said it had no say in the work.",
            "no say",
            "Baltic Beekeepers' League",
        ),
        ("The union, SIPTU, said that it had been given no warning.", "warning", "SIPTU"),
        (
            "The Swiss Ice Office promised a study. A spokeswoman said it would be quick.",
            "quick",
            "Swiss Ice Office",
        ),
    ],
)
def test_a_common_noun_finds_the_body_it_calls(text: str, words: str, name: str) -> None:
    speaker = spoken(text, words)
    assert speaker.name == name
    assert speaker.type is EntityType.ORGANISATION


def test_a_ministry_of_another_field_is_another_one() -> None:
    text = "Nordbahn rejected it.\n\nA spokesman for the transport ministry said it would wait."
    assert spoken(text, "wait").name != "Nordbahn"


def test_the_office_of_another_country_is_held_by_another() -> None:
    text = (
        "Prime Minister Lani Sefo of Samoa voted early. Sefo smiled.\n\n"
        "New Zealand's prime minister said that the count was fair."
    )
    assert spoken(text, "fair").name == "New Zealand's prime minister"


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("It rained. Bill Harwood said he would stay at home.", "stay", "Bill Harwood"),
        ("It rained. Carly Munro said she would stay at home.", "stay", "Carly Munro"),
        ("George Will wrote a column. “No,” Will wrote.", "No", "George Will"),
        ("Leroy Banks Jr. spoke. Banks said that it was late.", "late", "Leroy Banks Jr."),
        (
            "Luiz Fernando de Souza Lima spoke. Souza Lima said that it was late.",
            "late",
            "Luiz Fernando de Souza Lima",
        ),
        (
            "Nguyen Thi Mai Lan spoke in Hue. Ms Lan said that it was late.",
            "late",
            "Nguyen Thi Mai Lan",
        ),
        ("Marcus Whitehorse spoke. Whitehorse said it was late.", "late", "Marcus Whitehorse"),
        ("The spokeswoman He Lan said that it was late.", "late", "He Lan"),
    ],
)
def test_names_that_look_like_other_words(text: str, words: str, name: str) -> None:
    assert spoken(text, words).name == name


def test_a_party_in_brackets_is_nobody() -> None:
    text = "Sen. Jane Doe (D-Ohio) said it was late."
    names = [entity.name for entity in statements(read_text(text)).entities]
    assert names == ["Jane Doe"]


def test_himself_is_the_subject() -> None:
    text = (
        "The priest, Eugene Lally, smiled. “We miss him,” Lally said.\n\n"
        "Colm Devane himself gave one interview. “The sea is wide,” he said then."
    )
    assert spoken(text, "sea").name == "Colm Devane"


def test_one_of_several_speaks_for_itself() -> None:
    text = "The officials came late. One of them said the venue was open."
    speaker = spoken(text, "venue")
    assert (speaker.name, speaker.type) == ("One of them", EntityType.UNNAMED)


def test_somebody_close_to_another_is_not_the_other() -> None:
    text = "Frank Dunne was silent. A person close to him said that the deal was dead."
    assert spoken(text, "deal").name == "A person close to him"


def test_what_else_an_unnamed_source_is_called_is_an_alias() -> None:
    text = "A senior diplomat said it was over. “Both sides lied,” the diplomat said."
    found = statements(read_text(text)).entities[0]
    assert (found.name, found.aliases) == ("A senior diplomat", ("the diplomat",))
