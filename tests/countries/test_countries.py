"""What every answer keeps to: it names its reason, proves it, and changes nothing else."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from attache.countries import countries
from attache.language import document
from attache.model import Entity, EntityType, Span
from attache.reading import read_text
from countries.marked import marked

TEXT = (
    "[1 Swedish Foreign Minister] {1 Karin Alm} met [2 her Danish counterpart], {2 Lars Winther}. "
    "{3 Britain, France and Germany} were absent, said {4 Jo Bly}, [4 a nurse from Paris]."
)


def test_an_answer_names_its_reason_and_the_words_that_prove_it() -> None:
    read, entities = marked(TEXT, "ppgp")
    found = countries(read, entities)
    first = found[0].country
    assert first is not None
    assert (first.code, first.name, first.why) == ("SE", "Sweden", "Swedish Foreign Minister")
    assert first.evidence is not None
    assert first.evidence.of(read.text) == "Swedish Foreign Minister"
    for entity in found:
        assert entity.country is not None
        assert entity.country.why
        assert "\n" not in entity.country.why
        assert entity.country.evidence is not None


def test_joint_speakers_carry_all_their_states() -> None:
    read, entities = marked(TEXT, "ppgp")
    country = countries(read, entities)[2].country
    assert country is not None
    assert country.also == ("GB", "FR", "DE")
    assert country.evidence is not None
    assert country.evidence.of(read.text) == "Britain, France and Germany"


def test_an_aide_names_the_one_spoken_for() -> None:
    read, entities = marked(
        "[1 Chilean president] {1 Inés Barra} won. "
        "{2 Tomás Leal}, [2 an adviser to {1 Ms Barra}], spoke."
    )
    country = countries(read, entities)[1].country
    assert country is not None
    assert country.why == "an adviser to Ms Barra (speaks for Inés Barra: Chilean president)"
    assert country.evidence is not None
    assert country.evidence.of(read.text) == "an adviser to Ms Barra"


def test_world_knowledge_names_office_and_years() -> None:
    read, entities = marked("{1 Olaf Scholz} left.", date="2023-05-10")
    country = countries(read, entities)[0].country
    assert country is not None
    assert "Chancellor" in country.why
    assert "2021" in country.why
    assert country.evidence is None


def test_an_article_without_a_date_says_that_all_offices_agree() -> None:
    read, entities = marked("{1 Olaf Scholz} left.")
    country = countries(read, entities)[0].country
    assert country is not None
    assert country.code == "DE"
    assert "no date" in country.why


def test_what_does_not_show_the_country_says_what_it_is_to_it() -> None:
    read, entities = marked("{1 Kyiv} said no.", "o")
    country = countries(read, entities)[0].country
    assert country is not None
    assert country.why == "Kyiv: capital of Ukraine"


def test_weaker_evidence_says_so() -> None:
    read, entities = marked(
        "Slovakia votes. Slovak schools are shut, and in Bratislava queues are long. "
        "[1 Interior Minister] {1 Pavol Hruška} said Slovakia was calm."
    )
    country = countries(read, entities)[0].country
    assert country is not None
    assert country.code == "SK"
    assert "weaker evidence" in country.why


def test_everything_but_the_country_stays() -> None:
    read, entities = marked(TEXT, "ppgp")
    assert tuple(replace(entity, country=None) for entity in countries(read, entities)) == entities


def test_nobody_speaks_for_nothing() -> None:
    assert countries(document(read_text("Rain fell.")), ()) == ()


WORDS = st.sampled_from(
    (
        *("the", "German", "minister", "of", "Peru's", "who", "said", ",", "in", "Kyiv", "his"),
        *("Georgia", "Jordan", "Iranian-born", "US-based", "former", "NATO", "chief", "and", "("),
        *(")", "“", "”", "-", "’s", "counterpart", "Britain", "France", "including", "her", "\n"),
    )
)


@given(st.lists(WORDS, min_size=1, max_size=30), st.data())
def test_any_words_with_any_spans_are_read(words: list[str], data: st.DataObject) -> None:
    text = "x " + " ".join(words)
    places = st.integers(0, len(text) - 1).flatmap(
        lambda start: st.integers(start + 1, len(text)).map(lambda end: Span(start, end))
    )
    kinds = st.sampled_from(list(EntityType))
    entities = []
    for number in range(3):
        mention = data.draw(places)
        entities.append(
            Entity(
                number,
                mention.of(text),
                data.draw(kinds),
                (mention,),
                descriptions=tuple(sorted(data.draw(st.lists(places, max_size=2)))),
                affiliation=data.draw(st.sampled_from([None, 0, 1, 2, 9])),
            )
        )
    read = document(read_text(text))
    assert countries(read, entities) == countries(read, entities)
    for entity in countries(read, entities):
        if entity.country is not None and entity.country.evidence is not None:
            assert 0 <= entity.country.evidence.start < entity.country.evidence.end <= len(text)
