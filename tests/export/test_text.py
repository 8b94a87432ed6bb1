"""Plain text: what a terminal shows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from attache.export.text import as_text
from export.articles import DIRECT, LEAD, MIXED, article
from export.generated import generated
from export.made import made


def test_countries_speakers_and_quotes_are_there() -> None:
    text = " ".join(as_text(article()).split())
    assert text.startswith(LEAD)
    for words in ("[NO] Norway (1)", "[–] Country not stated (2)", DIRECT, MIXED, "speaker unsure"):
        assert words in text


def test_explaining_names_cue_and_mention_with_their_places() -> None:
    briefing = article()
    text = " ".join(as_text(briefing, explain=True).split())
    place = briefing.article.text.index("Ada Brun")
    assert f"speaker “Ada Brun” at {place}" in text
    assert "country: made up" in text
    assert "no speaker and no country" not in as_text(briefing)


def test_an_article_without_quotes_says_so() -> None:
    assert "No quotes found" in as_text(made("Nothing was said."))


@given(st.integers(0, 1000), st.integers(0, 20))
def test_no_line_is_wider_than_a_terminal(seed: int, quotes: int) -> None:
    assert all(len(line) <= 88 for line in as_text(generated(seed, quotes, 3)).splitlines())
