"""Articles in other languages: the quotations, and nothing that English rules would guess."""

from __future__ import annotations

import pytest

from attache.briefing import statements
from attache.model import Kind
from attache.reading import read_text

GERMAN = """Die Ministerin hat am Montag den neuen Hafen eröffnet, und viele Menschen waren dabei.
„Wir haben lange auf diesen Tag gewartet“, sagte sie vor den Gästen.
Der sogenannte „Große Kran“ ist noch nicht fertig.
Ein Sprecher der Stadt erklärte, dass die Arbeiten im Herbst weitergehen
und bis zum Winter dauern werden."""
FRENCH = """La ministre a ouvert lundi le nouveau port de la ville, et beaucoup de gens étaient là.
« Nous avons longtemps attendu ce jour », a-t-elle dit devant les invités,
qui sont restés jusqu'au soir.
Un porte-parole de la mairie a expliqué que les travaux vont continuer dans
les mois qui viennent."""


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (GERMAN, "de", ["„Wir haben lange auf diesen Tag gewartet“"]),
        (FRENCH, "fr", ["« Nous avons longtemps attendu ce jour »"]),
    ],
)
def test_only_what_stands_between_marks(text: str, language: str, expected: list[str]) -> None:
    article = read_text(text)
    assert article.source.language == language
    briefing = statements(article)
    assert [quote.text(article.text) for quote in briefing.quotes] == expected
    assert all(quote.kind is Kind.DIRECT and quote.speaker is None for quote in briefing.quotes)
    assert not briefing.entities


def test_an_english_article_is_read_as_english() -> None:
    article = read_text("The minister said on Monday that the port of Hamburg would open in May.")
    assert len(statements(article).quotes) == 1
