"""The summary of an article, by each method."""

from __future__ import annotations

import pytest

from attache.language import document
from attache.reading import read_text
from attache.summary import METHODS, summarise

ARTICLE = """Flood waters reached the old town of Brenz on Monday, and 4,000 people left.
The mayor, Ilse Kramm, said the dam at Oberau would hold until Wednesday.
She added that the army had filled 90,000 sandbags.
Photo: Regional Archive
Schools in Brenz stay closed this week, the education ministry said.
The river last stood this high in 1954, when eleven people died in the old town.
Engineers blame the dam at Oberau, whose gates jammed on Sunday night."""


@pytest.mark.parametrize("method", METHODS)
def test_summary_is_of_the_article_in_reading_order(method: str) -> None:
    read = document(read_text(ARTICLE))
    found = summarise(read, method=method, sentences=3)
    assert len(found) == 3
    assert [each.span for each in found] == sorted(each.span for each in found)
    assert {each.span for each in found} <= {sentence.span for sentence in read.sentences}
    assert sorted(each.rank for each in found) == [0, 1, 2]


def test_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="oracle"):
        summarise(document(read_text(ARTICLE)), method="oracle")
