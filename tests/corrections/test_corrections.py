"""The reader's corrections, on a briefing made by hand."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attache.corrections import (
    BrokenCorrectionsError,
    Correction,
    CountryIs,
    ExtentIs,
    IsAQuote,
    KindIs,
    NotAQuote,
    Noted,
    OffPage,
    OtherEntity,
    RoleIs,
    SameEntity,
    SpeakerCountryIs,
    SpeakerIs,
    Starred,
    SummaryWith,
    SummaryWithout,
    TitleIs,
    as_record,
    corrected,
    corrected_article,
    from_record,
)
from attache.corrections.record import as_file, from_file
from attache.model import (
    Article,
    Block,
    Briefing,
    Country,
    Entity,
    EntityType,
    Kind,
    Quote,
    Role,
    Source,
    Span,
    Speaker,
    SummarySentence,
)

TEXT = """Harbour talks resume
Minister Ana Silva said the port would reopen. “We are ready,” she told the crowd.
The trader Tom Okoye called it late. Okoye wants a date. “No more waiting.”
Read more: ferries"""


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def blocks() -> tuple[Block, ...]:
    roles = (Role.TITLE, Role.PARAGRAPH, Role.PARAGRAPH, Role.PARAGRAPH)
    return tuple(Block(role, at(line)) for role, line in zip(roles, TEXT.split("\n"), strict=True))


SILVA, SHE = at("Ana Silva"), at("she")
OKOYE, LAST_NAME = at("Tom Okoye"), at("Okoye wants").start
PORT, READY, WAITING = at("the port would reopen"), at("“We are ready,”"), at("“No more waiting.”")
PORTUGAL = Country("PT", "Portugal", "Minister")


def briefing() -> Briefing:
    silva = Entity(
        0, "Ana Silva", EntityType.PERSON, (SILVA, SHE), (), "Minister", (), None, PORTUGAL
    )
    okoye = Entity(
        1, "Tom Okoye", EntityType.PERSON, (OKOYE, Span(LAST_NAME, LAST_NAME + 5)), ("Okoye",)
    )
    said = Speaker("Ana Silva", EntityType.PERSON, SILVA, 0, "Minister", (SILVA,))
    told = Speaker("Ana Silva", EntityType.PERSON, SHE, 0, "Minister", (SHE, SILVA))
    waits = Speaker("Tom Okoye", EntityType.PERSON, okoye.mentions[1], 1)
    article = Article(TEXT, blocks(), Source(title="Harbour talks resume", words=31))
    return Briefing(
        article,
        (
            Quote((PORT,), Kind.INDIRECT, 1, at("said"), said, PORTUGAL),
            Quote((READY,), Kind.DIRECT, 1, at("told"), told, PORTUGAL),
            Quote((WAITING,), Kind.DIRECT, 2, None, waits, None, sure=False),
        ),
        (silva, okoye),
        (),
        (SummarySentence(at("Okoye wants a date."), 2, 0.5, 0),),
    )


def by_span(changed: Briefing, span: Span) -> Quote:
    return next(quote for quote in changed.quotes if quote.span == span)


def test_nothing_corrected_changes_nothing() -> None:
    assert corrected(briefing(), ()) == briefing()
    article = briefing().article
    assert corrected_article(article, ()) is article


def test_another_speaker_brings_their_country() -> None:
    quote = by_span(corrected(briefing(), [SpeakerIs(WAITING, SILVA, "")]), WAITING)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ana Silva"
    assert quote.country == PORTUGAL
    assert quote.sure
    assert quote.corrected


def test_a_speaker_the_article_does_not_name() -> None:
    quote = by_span(corrected(briefing(), [SpeakerIs(READY, None, "Port office")]), READY)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.mention) == ("Port office", None)
    assert quote.country is None


def test_nobody_said_it_by_name() -> None:
    quote = by_span(corrected(briefing(), [SpeakerIs(READY, None, "")]), READY)
    assert quote.speaker is None


def test_country_of_one_quote_and_of_all() -> None:
    one = corrected(briefing(), [CountryIs(READY, "BR", "Brazil")])
    assert by_span(one, READY).country == Country("BR", "Brazil", "said by the reader")
    assert by_span(one, PORT).country == PORTUGAL
    everything = corrected(briefing(), [SpeakerCountryIs(SILVA, "BR", "Brazil")])
    assert {by_span(everything, span).country.code for span in (PORT, READY)} == {"BR"}  # type: ignore[union-attr]
    assert everything.entity(0).country is not None
    left_open = corrected(briefing(), [SpeakerCountryIs(SILVA, "", "")])
    assert by_span(left_open, PORT).country is None


def test_extent_and_kind() -> None:
    longer = Span(PORT.start, READY.start - 1)
    changed = corrected(briefing(), [ExtentIs(PORT, (longer,)), KindIs(PORT, Kind.MIXED)])
    quote = by_span(changed, longer)
    assert quote.kind is Kind.MIXED
    assert quote.corrected
    assert quote.key == PORT


def test_a_quote_of_changed_extent_can_be_corrected_further() -> None:
    longer = Span(PORT.start, READY.start - 1)
    first = corrected(briefing(), [ExtentIs(PORT, (longer,))])
    key = by_span(first, longer).key
    second = corrected(briefing(), [ExtentIs(PORT, (longer,)), Starred(key, True)])
    assert by_span(second, longer).starred


@pytest.mark.parametrize("spans", [(), (Span(5, 9000),)])
def test_an_extent_outside_the_text_is_no_extent(spans: tuple[Span, ...]) -> None:
    assert corrected(briefing(), [ExtentIs(PORT, spans)]) == briefing()


def test_not_a_quote_and_a_new_one() -> None:
    late = at("late")
    changed = corrected(
        briefing(),
        [NotAQuote(PORT), IsAQuote(late, Kind.INDIRECT), SpeakerIs(late, OKOYE, "")],
    )
    assert [quote.span for quote in changed.quotes] == [READY, late, WAITING]
    assert by_span(changed, late).speaker.name == "Tom Okoye"  # type: ignore[union-attr]


def test_two_entities_that_are_one() -> None:
    changed = corrected(briefing(), [SameEntity(SILVA, OKOYE)])
    assert len(changed.entities) == 1
    assert changed.entities[0].aliases == ("Tom Okoye", "Okoye")
    quote = by_span(changed, WAITING)
    assert quote.speaker is not None
    assert quote.speaker.name == "Ana Silva"
    assert quote.country == PORTUGAL


def test_one_entity_that_is_two() -> None:
    changed = corrected(briefing(), [OtherEntity(OKOYE, (Span(LAST_NAME, LAST_NAME + 5),))])
    assert len(changed.entities) == 3
    assert by_span(changed, WAITING).speaker.entity == 2  # type: ignore[union-attr]
    assert changed.entity(1).mentions == (OKOYE,)
    same = corrected(briefing(), [OtherEntity(OKOYE, briefing().entities[1].mentions)])
    assert same == briefing()


def test_the_later_correction_wins() -> None:
    changed = corrected(
        briefing(), [CountryIs(READY, "BR", "Brazil"), CountryIs(READY, "AO", "Angola")]
    )
    assert by_span(changed, READY).country.code == "AO"  # type: ignore[union-attr]


def test_marks_for_the_page() -> None:
    changed = corrected(
        briefing(), [Starred(PORT, True), OffPage(READY, True), Noted(WAITING, "check by phone")]
    )
    assert by_span(changed, PORT).starred
    assert by_span(changed, READY).off_page
    assert by_span(changed, WAITING).note == "check by phone"
    assert not any(quote.corrected for quote in changed.quotes)
    assert not by_span(corrected(changed, [Starred(PORT, False)]), PORT).starred


def test_summary_with_and_without() -> None:
    wants, called = at("Okoye wants a date."), at("The trader Tom Okoye called it late.")
    changed = corrected(briefing(), [SummaryWithout(wants), SummaryWith(called)])
    assert [sentence.span for sentence in changed.summary] == [called]


def test_role_and_title_come_before_the_engine() -> None:
    article = corrected_article(
        briefing().article, [RoleIs(at("Read more: ferries"), Role.PROMO), TitleIs("Port")]
    )
    assert article.blocks[-1].role is Role.PROMO
    assert article.source.title == "Port"
    assert article.source.words == len(" ".join(TEXT.split("\n")[1:3]).split())


def test_a_place_that_is_gone_changes_nothing() -> None:
    nowhere = Span(1, 2)
    gone: list[Correction] = [
        NotAQuote(nowhere), KindIs(nowhere, Kind.MIXED), SpeakerIs(READY, nowhere, ""),
        SameEntity(nowhere, OKOYE), OtherEntity(nowhere, (OKOYE,)),
        SpeakerCountryIs(nowhere, "BR", ""),
        IsAQuote(Span(4000, 5000), Kind.DIRECT), RoleIs(nowhere, Role.PROMO),
    ]  # fmt: skip
    assert corrected(briefing(), gone) == briefing()


spans = st.tuples(st.integers(0, 300), st.integers(1, 300)).map(lambda p: Span(p[0], p[0] + p[1]))
kinds: st.SearchStrategy[Correction] = st.one_of(
    st.builds(SpeakerIs, spans, st.none() | spans, st.text(max_size=9)),
    st.builds(CountryIs, spans, st.sampled_from(["", "BR"]), st.text(max_size=9)),
    st.builds(SpeakerCountryIs, spans, st.sampled_from(["", "BR"]), st.text(max_size=9)),
    st.builds(ExtentIs, spans, st.lists(spans, max_size=3).map(tuple)),
    st.builds(KindIs, spans, st.sampled_from(Kind)),
    st.builds(NotAQuote, spans),
    st.builds(IsAQuote, spans, st.sampled_from(Kind)),
    st.builds(SameEntity, spans, spans),
    st.builds(OtherEntity, spans, st.lists(spans, max_size=3).map(tuple)),
    st.builds(RoleIs, spans, st.sampled_from(Role)),
    st.builds(SummaryWith, spans),
    st.builds(SummaryWithout, spans),
    st.builds(TitleIs, st.text(max_size=9)),
    st.builds(Starred, spans, st.booleans()),
    st.builds(OffPage, spans, st.booleans()),
    st.builds(Noted, spans, st.text(max_size=9)),
)


@given(st.lists(kinds, max_size=8))
def test_any_corrections_leave_a_sound_briefing_and_come_back_from_json(
    corrections: list[Correction],
) -> None:
    changed = corrected(briefing(), corrections)
    ids = [entity.id for entity in changed.entities]
    assert len(ids) == len(set(ids))
    assert all(quote.span.end <= len(TEXT) for quote in changed.quotes)
    back = from_file(TEXT, json.loads(json.dumps(as_file(TEXT, corrections))))
    assert list(back) == corrections


@pytest.mark.parametrize(
    "record",
    [
        None, [], "x", {}, {"is": "Nothing"}, {"is": "KindIs", "quote": [3, 4], "kind": "loud"},
        {"is": "NotAQuote", "quote": [4, 3]}, {"is": "NotAQuote", "quote": "ab"},
        {"is": "Starred", "quote": [1, 2], "on": "yes"}, {"is": "TitleIs", "title": 3},
        {"is": "NotAQuote", "quote": [True, 3]},
    ],
)  # fmt: skip
def test_a_broken_record_gets_a_sentence(record: object) -> None:
    with pytest.raises(BrokenCorrectionsError, match=r"\.$"):
        from_record(record)


@pytest.mark.parametrize(
    "data",
    [[], {"schema": "other"}, {**as_file("another text", ()), "corrections": []},
     {**as_file(TEXT, ()), "corrections": 3}],
)  # fmt: skip
def test_a_file_for_another_article_is_refused(data: object) -> None:
    with pytest.raises(BrokenCorrectionsError):
        from_file(TEXT, data)


def test_a_record_names_its_kind() -> None:
    assert as_record(NotAQuote(Span(1, 2))) == {"is": "NotAQuote", "quote": [1, 2]}
