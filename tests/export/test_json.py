"""JSON: the contract that programs read."""

from __future__ import annotations

import json

from attache.export.json import as_json
from export.articles import DIRECT, MIXED, article


def test_offsets_lead_to_the_words() -> None:
    found = json.loads(as_json(article()))
    assert found["schema"] == "attache/1"
    text = found["text"]
    for quote in found["quotes"]:
        assert " … ".join(text[s:e] for s, e in quote["spans"]) == quote["text"]
    assert [quote["text"] for quote in found["quotes"]][:2] == [DIRECT, MIXED]
    assert found["quotes"][2]["country"] is None
    assert found["quotes"][3]["speaker"] is None
    for sentence in found["summary"]:
        assert text[sentence["start"] : sentence["end"]] == sentence["text"]
