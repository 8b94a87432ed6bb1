"""Orders and results arrive as they were sent, however the bytes are cut on the way."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from attache.errors import EmptyArticleError
from attache.jobs.orders import Known, Order, Read, Wish
from attache.jobs.parcels import Unpacking, parcels
from attache.jobs.steps import PAINTED, steps
from attache.reading import read_clipboard
from attache.summary.length import Length, Unit

STORY = (
    "Portugal’s fisheries minister, Rita Alves, said that “the nets stay dry” until Monday 🐟. "
    "She added that no boat would leave.\n\n"
    "Spain’s envoy, Juan Ortega, told the hall: “We were not asked.”\n\n"
)


def _results() -> list[object]:
    order = Order(Wish(), text=STORY * 40)
    return [value for value in steps(order, lambda: False) if value is not PAINTED]


RESULTS = _results()


def _sent(values: list[object], cut: int) -> list[object]:
    data, unpacking, found = b"".join(parcels(iter(values))), Unpacking(), []
    for start in range(0, len(data), cut):
        unpacking.take(data[start : start + cut])
        found += [value for value in unpacking.values() if value is not None]
    return found


@given(st.integers(min_value=1000, max_value=200_000))
def test_results_arrive_as_they_were_sent(cut: int) -> None:
    assert _sent(RESULTS, cut) == RESULTS


def test_a_book_comes_in_many_small_parcels() -> None:
    read, known, *_ = RESULTS
    assert isinstance(read, Read)
    assert isinstance(known, Known)
    assert len(known.briefing.quotes) > 100
    assert max(len(parcel) for parcel in parcels(iter(RESULTS))) < 100_000


def test_the_second_result_does_not_send_the_quotes_again() -> None:
    whole = sum(len(parcel) for parcel in parcels(iter(RESULTS)))
    first = sum(len(parcel) for parcel in parcels(iter(RESULTS[:2])))
    assert (whole - first) < first / 10
    _, known, complete = _sent(RESULTS, 1 << 16)
    assert known.briefing.quotes is complete.briefing.quotes


def test_orders_of_every_kind_arrive() -> None:
    article = read_clipboard(text=STORY)
    known = RESULTS[-1]
    assert isinstance(known, Known)
    wish = Wish("lexrank", 7, Path("own.csv"), Length(120, Unit.WORDS))
    for order in (
        Order(wish, path="/a/b.epub", chapter=3),
        Order(wish, text="words", html="<p>words"),
        Order(wish, article=article, key=None),
        Order(wish, briefing=replace(known.briefing)),
    ):
        assert _sent([order], 999) == [order]


def test_a_fault_keeps_its_sentence() -> None:
    (found,) = _sent([EmptyArticleError("There are no words in it.")], 7)
    assert isinstance(found, EmptyArticleError)
    assert found.message == "There are no words in it."


def test_what_is_not_complete_waits() -> None:
    data = b"".join(parcels(iter(RESULTS[:1])))
    unpacking = Unpacking()
    unpacking.take(data[:-1])
    assert not [value for value in unpacking.values() if value is not None]
    unpacking.take(data[-1:])
    assert list(islice(unpacking.values(), 1)) == RESULTS[:1]
