"""Who is mentioned, and where: what a reader sees in the list of speakers."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from attache.entities import entities
from attache.language import document
from attache.model import Article, Block, Entity, EntityType, Role, Span
from attache.reading import read_text


def found(text: str, *sources: str) -> tuple[Entity, ...]:
    """The entities of a text; `sources` are the words that a cue names as speaking."""
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in sources]
    return entities(document(read_text(text)), spans)


def named(text: str, name: str, *sources: str) -> Entity:
    """The entity of that name; fails where there is none."""
    everybody = found(text, *sources)
    assert name in [one.name for one in everybody]
    return next(one for one in everybody if one.name == name)


def said(entity: Entity, text: str) -> list[str]:
    return [span.of(text) for span in entity.mentions]


def test_a_last_name_and_pronouns_are_mentions_of_the_full_name() -> None:
    text = "Vera Linden opened the lab. Linden smiled. She said it was late."
    vera = named(text, "Vera Linden")
    assert said(vera, text) == ["Vera Linden", "Linden", "She"]
    assert vera.aliases == ("Linden",)
    assert vera.type is EntityType.PERSON


def test_the_fullest_name_wins_wherever_it_stands() -> None:
    text = "Linden was late. On Monday Vera Linden apologised."
    assert said(named(text, "Vera Linden"), text) == ["Linden", "Vera Linden"]


def test_title_and_country_are_a_description() -> None:
    text = "The Dutch Finance Minister Wim Kok-Jansen spoke. Kok-Jansen left."
    minister = named(text, "Wim Kok-Jansen")
    assert "Dutch Finance Minister" in minister.descriptions[0].of(text)
    assert minister.role is not None
    assert "Finance Minister" in minister.role


def test_an_apposition_is_a_description() -> None:
    text = "Ada Brandt, a lawyer from Bergen, won the case."
    ada = named(text, "Ada Brandt")
    assert next(span.of(text) for span in ada.descriptions).startswith("a lawyer")


def test_a_predicate_is_a_description() -> None:
    text = "Ada Brandt was the Norwegian ambassador until May."
    ada = named(text, "Ada Brandt")
    assert "Norwegian ambassador" in ada.descriptions[0].of(text)


def test_a_role_before_the_name_and_a_comma_are_one_person() -> None:
    text = "US Treasury Secretary, Lena Fox told reporters that rates would fall."
    fox = named(text, "Lena Fox")
    assert any("Treasury Secretary" in words for words in said(fox, text))


def test_a_later_role_is_the_same_person() -> None:
    text = "Greek premier Ion Pappas and Italian premier Carla Neri met. The Greek premier left."
    assert "The Greek premier" in said(named(text, "Ion Pappas"), text)
    assert "The Greek premier" not in said(named(text, "Carla Neri"), text)


def test_likeness_merges_nobody() -> None:
    names = {one.name for one in found("Olga Schulze met Olga Scholze and Oleg Scholze.")}
    assert {"Olga Schulze", "Olga Scholze", "Oleg Scholze"} <= names


def test_a_short_form_of_the_given_name_is_the_same() -> None:
    text = "Joseph Farley ran. Joe Farley lost."
    assert len([one for one in found(text) if one.type is EntityType.PERSON]) == 1


def test_an_abbreviation_is_the_body_in_full() -> None:
    text = "The Coastal Birds Society (CBS) met. The CBS said gulls were few."
    society = named(text, "Coastal Birds Society", "The CBS")
    assert "CBS" in society.aliases
    assert society.type is EntityType.ORGANISATION


def test_a_firm_is_no_person() -> None:
    assert named("Harbour Grain Ltd said it would close.", "Harbour Grain Ltd", "Harbour Grain Ltd")
    kinds = {one.name: one.type for one in found("Shares of Baker Marsh Holdings fell sharply.")}
    assert kinds["Baker Marsh Holdings"] is EntityType.ORGANISATION


def test_places_and_days_are_no_entities() -> None:
    assert found("In Lisbon on Monday it rained in all of Portugal.") == ()


def test_a_capital_that_speaks_is_an_organisation() -> None:
    text = "Lisbon said the port was open."
    assert named(text, "Lisbon", "Lisbon").type is EntityType.ORGANISATION


def test_a_source_without_a_name_is_an_entity_of_its_own() -> None:
    text = "A senior diplomat said no. Later the person said yes."
    diplomat = named(text, "A senior diplomat", "A senior diplomat", "the person")
    assert diplomat.type is EntityType.UNNAMED
    assert said(diplomat, text) == ["A senior diplomat", "the person"]


def test_an_unnamed_spokesman_is_his_organisation() -> None:
    text = "A spokesman for Delta Harbour Council said it was shut. He gave no reason."
    council = named(text, "Delta Harbour Council", "A spokesman for Delta Harbour Council")
    assert "He" in said(council, text)


def test_a_named_spokeswoman_is_affiliated_with_her_body() -> None:
    text = "Mia Falk, a spokeswoman for Delta Harbour Council, said no. The Council met."
    everybody = found(text)
    mia = next(one for one in everybody if one.name == "Mia Falk")
    assert mia.affiliation is not None
    assert everybody[mia.affiliation].name == "Delta Harbour Council"


def test_joint_speakers_are_a_group() -> None:
    text = "Britain, France and Germany said they would wait."
    group = named(text, "Britain, France and Germany", "Britain, France and Germany")
    assert group.type is EntityType.GROUP


def test_a_bare_last_name_goes_to_the_nearer_of_two() -> None:
    text = "Mary Voss and Karl Voss own the inn. Mr Voss cooks. Mrs Voss sings."
    assert "Voss" in said(named(text, "Karl Voss"), text)
    assert "Voss" in said(named(text, "Mary Voss"), text)


def test_ids_count_in_order_of_the_first_mention() -> None:
    everybody = found("Nina Bauer met Otto Kranz. Kranz left with Ilse Moor.")
    assert [one.id for one in everybody] == list(range(len(everybody)))
    assert [one.mentions[0].start for one in everybody] == sorted(
        one.mentions[0].start for one in everybody
    )


def test_a_name_line_gives_the_name_in_full() -> None:
    text = (
        "The minister spoke in Bonn on Monday about the harbour and the grain that rots there.\n"
        "“There is no grain. There is only rain.”\nUte Brandt\n"
        "Also, Ute Brandt said that ships would come."
    )
    assert "Ute Brandt" in said(named(text, "Ute Brandt"), text)


def of_paragraph(text: str) -> tuple[Entity, ...]:
    """The entities of a text that is one paragraph, whatever it holds."""
    block = Block(Role.PARAGRAPH, Span(0, len(text)))
    return entities(document(Article(text, (block,))))


_PIECES = """Ada Miller he she Mr Mrs said the minister , . “ ” ' of for von der President US Oman
who and (CBS) 's I told O'Neill 50"""
_WORDS = st.lists(st.sampled_from([*_PIECES.split(), "\n"]), max_size=40)


@settings(max_examples=150, deadline=None)
@given(_WORDS)
def test_any_words_give_places_inside_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for one in of_paragraph(text):
        assert one.name
        assert list(one.mentions) == sorted(one.mentions)
        for span in (*one.mentions, *one.descriptions):
            assert 0 <= span.start < span.end <= len(text)


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=120))
def test_any_text_is_taken(text: str) -> None:
    for one in of_paragraph(text):
        assert one.mentions


def test_who_wrote_the_article_is_nobody_of_it() -> None:
    text = (
        "Search for a walker goes on\n\nBy Catrin Moor\n\nPublished 09:14\n\n"
        "The sister of a missing walker has begged for help. “He just vanished,” she said."
    )
    assert "Catrin Moor" not in [one.name for one in found(text, "The sister of a missing walker")]


def test_a_glen_is_a_place_where_nothing_else_is_said_of_it() -> None:
    text = "A walker is missing in Glen Arrow. Glen Ross leads the search. He knows the hills."
    assert [one.name for one in found(text) if one.type is EntityType.PERSON] == ["Glen Ross"]


def test_a_role_stands_alone_beside_its_name() -> None:
    text = "The union was glad. Its general secretary, Murithi Njeri, called it a good day."
    assert named(text, "Murithi Njeri").role == "general secretary"


def test_a_title_names_persons_only_and_in_full() -> None:
    body = "A tribunal ordered Lake Airways to pay a pilot.\n\nThe airline said it was sorry."
    everybody = found(f"Tribunal orders airline to pay former pilot\n\n{body}", "The airline")
    assert not [one.name for one in everybody if one.name.startswith("Tribunal")]
    titled = found(f"Ada Moreland cleared by tribunal\n\n{body}\n\nMoreland wept.", "Moreland")
    assert "Ada Moreland" in [one.name for one in titled]
