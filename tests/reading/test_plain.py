"""Plain text: its blocks, their roles, and what the text tells of its source."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.errors import ArticleError, EmptyArticleError
from attache.model import Article
from attache.reading import read_file, read_text

BODY = "The harbour of Lunden was closed on Tuesday after a crane fell into it, the port said.\n"


def blocks(article: Article) -> list[tuple[str, str]]:
    return [(str(block.role), block.span.of(article.text)) for block in article.blocks]


def roles(text: str) -> list[str]:
    return [role for role, _ in blocks(read_text(text))]


def test_the_sample_is_read_as_a_reader_would(sample: Path) -> None:
    article = read_file(sample)
    assert article.text == sample.read_text("utf-8")
    found = blocks(article)
    assert [text for role, text in found if role == "attribution"] == ["Pete Hegseth"] * 2
    assert [text for role, text in found if role == "heading"] == [
        "Germany Says Better If US Had Not Given Concessions Before Ceasefire Talks"
    ]
    assert found[-1][0] == "promo"
    assert found[-1][1].startswith("READ ALSO")
    assert article.source.title is None
    assert article.source.author is None
    assert article.source.date is None
    assert not {"other", "caption", "byline", "title"} & {role for role, _ in found}


def test_head_of_an_article() -> None:
    article = read_text(
        "Crane falls into Lunden harbour\n\n"
        "Two ships wait outside; nobody was hurt, the port authority says.\n\n"
        "By Ada Brook and Tom van der Veer, Maritime Correspondent\n\n"
        "Published 3 March 2025, 10:15 GMT\n\n" + BODY + "\n" + BODY
    )
    assert [role for role, _ in blocks(article)] == [
        "title",
        "standfirst",
        "byline",
        "other",
        "paragraph",
        "paragraph",
    ]
    assert article.source.title == "Crane falls into Lunden harbour"
    assert article.source.author == "Ada Brook, Tom van der Veer"
    assert article.source.date == "2025-03-03"
    assert article.source.words == 2 * len(BODY.split())


@pytest.mark.parametrize("line", ["Published 09:14", "Updated at 17.30 GMT", "08:15 BST"])
def test_the_hour_of_an_article_is_no_sentence_of_it(line: str) -> None:
    article = read_text(f"Crane falls\n\nBy Ada Brook\n\n{line}\n\n{BODY}\n{BODY}")
    assert [role for role, _ in blocks(article)][:3] == ["title", "byline", "other"]


def test_a_date_above_the_article_is_no_title() -> None:
    article = read_text("Tuesday, March 4, 2025\n\n" + BODY + "\n" + BODY)
    assert [role for role, _ in blocks(article)] == ["other", "paragraph", "paragraph"]
    assert article.source.title is None
    assert article.source.date == "2025-03-04"
    below = read_text("4 March 2025\n\nCrane falls into Lunden harbour\n\n" + BODY)
    assert below.source.title == "Crane falls into Lunden harbour"


def test_dateline_belongs_to_its_paragraph_and_gives_the_date() -> None:
    article = read_text("LUNDEN, March 4, 2025 (Coast Wire) - " + BODY)
    assert roles(article.text) == ["paragraph"]
    assert article.source.date == "2025-03-04"


def test_a_day_in_the_story_is_not_the_day_of_the_article() -> None:
    assert read_text("The law of 4 March 2019 was changed, the mayor said.\n").source.date is None


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("READ ALSO: Five harbours to see this summer", "promo"),
        ("Related: Crane Firm Fined", "promo"),
        ("Sign up for our morning newsletter", "promo"),
        ("Share this", "promo"),
        ("Advertisement", "promo"),
        ("Follow Ada Brook on Twitter @adabrook", "promo"),
        ("The crane before it fell. Photograph: Jo Reed/Reuters", "caption"),
        ("Harbour master Jon Moe speaks on Monday (Jo Reed/PA)", "caption"),
        ("© 2025 Coast Wire. All rights reserved.", "other"),
        ("Ada Brook in Lunden contributed to this report.", "other"),
        ("___", "other"),
        ("https://example.org/harbour", "other"),
        ("WHAT THE CREW SAW", "heading"),
        ("A Long Wait for the Ferry", "heading"),
        ("• The ferry stays in port", "list_item"),
        ("1. The ferry stays in port", "list_item"),
        ("What happens next", "heading"),
    ],
)
def test_role_of_a_line_in_the_middle(line: str, role: str) -> None:
    assert roles(f"{BODY}\n{line}\n\n{BODY}") == ["paragraph", role, "paragraph"]


@pytest.mark.parametrize(
    "line",
    [
        "Q: When did you hear of it?",
        "MOE: At noon, from the pilot",
        "JON MOE: “We had no warning”",
        "“We had no warning,” said Moe.",
        "Related industries had warned of it for years, the union said.",
        "More ships are coming, Moe said.",
        "Watching from the pier, she said it fell slowly.",
        "Share prices of the crane's maker fell by 4 percent.",
        "By Tuesday night the harbour was open again.",
        "Moe paused. Then: nothing",
        "no ship may enter",
        "He named three reasons:",
        "Advertisement spending rose by a third.",
        "The minister said the crane was safe, according to Reuters.",
    ],
)
def test_what_may_hold_a_quote_stays_body(line: str) -> None:
    assert roles(f"{BODY}\n{line}\n\n{BODY}") == ["paragraph"] * 3


def test_a_run_of_short_lines_is_no_heap_of_headings() -> None:
    verse = "The tide comes in\nThe tide goes out\nThe crane lies still\nAnd no one shouts\n"
    assert set(roles(BODY + "\n" + verse + "\n" + BODY)) == {"paragraph"}


@pytest.mark.parametrize(
    "text",
    [
        "Dear Sir,\n\n" + BODY + "\nYours sincerely,\n\nAda Brook\nMayor of Lunden\n",
        "Q: Why?\nA: Because the crane fell.\nQ: And then?\nA: We waited.\n",
        "JON MOE: We waited.\nADA BROOK: For what?\nJON MOE: For the tide.\n",
    ],
)
def test_letters_and_interviews_stay_whole(text: str) -> None:
    assert set(roles(text)) == {"paragraph"}


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Jon Moe", "attribution"),
        ("— Jon Moe, harbour master", "attribution"),
        ("Jon Moe, harbour master", "attribution"),
        ("Later He Took It All Back", "heading"),
    ],
)
def test_line_below_a_quote(line: str, role: str) -> None:
    text = f"Jon Moe met the press.\n“Nobody could have known that it would fall.”\n{line}\n{BODY}"
    assert roles(text)[2] == role


def test_lines_wrapped_by_hand_make_one_paragraph() -> None:
    wrapped = (
        "The harbour of Lunden was closed on Tuesday after a crane fell into\n"
        "the water. The port authority said that nobody was hurt, and that two\n"
        "ships wait outside until divers have looked at the quay.\n"
    )
    article = read_text(wrapped + "\n" + wrapped)
    assert [role for role, _ in blocks(article)] == ["paragraph", "paragraph"]
    assert article.blocks[0].span.of(article.text) == wrapped.strip()


def test_wrapped_lines_with_indents_and_items() -> None:
    article = read_text(
        "The harbour of Lunden was closed on Tuesday after a crane fell into\n"
        "the water. The port authority said that nobody was hurt, and that\n"
        "two ships wait outside.\n"
        "   Divers who went down on Monday evening reported that two of the\n"
        "four anchor bolts had sheared off, and that the steel beneath them\n"
        "looked no better than that:\n"
        "- The wreck has to be lifted and taken to the northern basin before\n"
        "  anything else is done.\n"
        "- The ground beneath the quay has to be measured again, and both of\n"
        "  the governments have to accept what is found.\n"
    )
    beginnings = [(role, text[:11]) for role, text in blocks(article)]
    assert beginnings == [
        ("paragraph", "The harbour"),
        ("paragraph", "Divers who "),
        ("list_item", "The wreck h"),
        ("list_item", "The ground "),
    ]


def test_indented_lines_are_paragraphs_without_their_blanks() -> None:
    article = read_text(f"  {BODY}\t{BODY}")
    assert [text for _, text in blocks(article)] == [BODY.strip()] * 2


@pytest.mark.parametrize("text", ["", " \n\t\n", "\ufeff", "\x00\x01"])
def test_no_words_no_article(text: str) -> None:
    with pytest.raises(EmptyArticleError) as caught:
        read_text(text)
    assert caught.value.message.endswith(".")


@given(st.text(alphabet=st.characters(), max_size=400))
def test_any_text_keeps_its_offsets(text: str) -> None:
    try:
        article = read_text(text)
    except ArticleError:
        return
    plain = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    assert len(article.text) == len(plain)
    assert article.text.encode("utf-8")  # no lone surrogate is left
    end = 0
    for block in article.blocks:
        assert block.span.start >= end
        assert block.span.of(article.text).strip() == block.span.of(article.text) != ""
        end = block.span.end
    assert end <= len(article.text)
    assert any(block.is_body for block in article.blocks)


@given(
    st.lists(
        st.sampled_from(["Jon Moe", "“No.”", BODY, "", "- one", "READ ALSO: x", "By Ada Brook"])
    )
)
def test_every_line_with_words_is_in_a_block(lines: list[str]) -> None:
    text = "\n".join(lines)
    try:
        article = read_text(text)
    except EmptyArticleError:
        return
    covered = "".join(block.span.of(article.text) for block in article.blocks)
    # The mark of a list's item is no word, and may stand outside its block.
    assert "".join(covered.replace("- ", "").split()) == "".join(text.replace("- ", "").split())
