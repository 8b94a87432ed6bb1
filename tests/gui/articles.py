"""An article of our own with its briefing, built by hand: what the window shows does not depend on
what the engine finds today."""

from __future__ import annotations

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

LINES = (
    (
        Role.PARAGRAPH,
        "Norway’s fisheries minister, Ingrid Dahl, has defended the plan to halve the cod quota 🐟 "
        "in the northern waters.",
    ),
    (
        Role.PARAGRAPH,
        "Speaking to reporters in Tromsø, Dahl called the draft “the last honest offer "
        "on this table” after a night without sleep.",
    ),
    (Role.PARAGRAPH, "“We did not come here to count fish. We came to keep them.”"),
    (Role.ATTRIBUTION, "Ingrid Dahl"),
    (
        Role.PARAGRAPH,
        "She added that the fleet would be paid for every day in harbour, and that the money was "
        "“already in the budget.”",
    ),
    (Role.HEADING, "Kenya Asks for More Time"),
    (
        Role.PARAGRAPH,
        "Kenya’s envoy, Joseph Mwangi, said that small boats must be exempt from the new rules.",
    ),
    (
        Role.PARAGRAPH,
        "“Our fishers own one net each,” he told the hall. “They cannot wait "
        "for a third year of talks.”",
    ),
    (
        Role.PARAGRAPH,
        "A spokeswoman for the European Commission said that the bloc could accept a cap.",
    ),
    (Role.PARAGRAPH, "A woman who sells fish at the harbour said that nobody had asked her."),
    (Role.PROMO, "READ MORE: Why the herring came back"),
)
TEXT = "\n".join(line for _, line in LINES)


def span(words: str, text: str = TEXT) -> Span:
    """Where these words stand (once) in the article."""
    assert text.count(words) == 1, words
    start = text.index(words)
    return Span(start, start + len(words))


def article() -> Article:
    blocks, start = [], 0
    for role, line in LINES:
        blocks.append(Block(role, Span(start, start + len(line))))
        start += len(line) + 1
    return Article(TEXT, tuple(blocks), Source(path="/tmp/cod.txt", words=150))


NO = Country("NO", "Norway", "Norwegian minister", span("Norway’s fisheries minister"))
KE = Country("KE", "Kenya", "Kenyan envoy", span("Kenya’s envoy"))
EU = Country(
    "EU", "European Union", "the Commission speaks for the EU", span("the European Commission")
)
HE = Span(TEXT.index("he told"), TEXT.index("he told") + 2)
DAHL = span("Ingrid Dahl, has").start
INGRID = Speaker(
    "Ingrid Dahl",
    EntityType.PERSON,
    span("She"),
    1,
    "fisheries minister",
    (span("She"), Span(DAHL, DAHL + 11)),
)
JOSEPH = Speaker("Joseph Mwangi", EntityType.PERSON, HE, 2, "envoy", ())
BLOC = Speaker(
    "European Commission",
    EntityType.ORGANISATION,
    span("A spokeswoman for the European Commission"),
    3,
    "spokeswoman",
)
SELLER = Speaker(
    "A woman who sells fish at the harbour",
    EntityType.UNNAMED,
    span("A woman who sells fish at the harbour"),
    4,
)


def _quote(
    kind: Kind,
    block: int,
    speaker: Speaker,
    country: Country | None,
    cue: str | None,
    *words: str,
    sure: bool = True,
) -> Quote:
    where = tuple(span(each) for each in words)
    found = None
    if cue is not None:
        start = TEXT.index(cue, LINES_AT[block])
        found = Span(start, start + len(cue))
    return Quote(where, kind, block, found, speaker, country, sure)


LINES_AT = [sum(len(line) + 1 for _, line in LINES[:n]) for n in range(len(LINES))]


def quotes() -> tuple[Quote, ...]:
    return (
        _quote(Kind.DIRECT, 1, INGRID, NO, "called", "“the last honest offer on this table”"),
        _quote(
            Kind.DIRECT,
            2,
            INGRID,
            NO,
            None,
            "“We did not come here to count fish. We came to keep them.”",
        ),
        _quote(
            Kind.INDIRECT,
            4,
            INGRID,
            NO,
            "added",
            "the fleet would be paid for every day in harbour",
        ),
        _quote(
            Kind.MIXED, 4, INGRID, NO, "added", "the money was “already in the budget.”", sure=False
        ),
        _quote(
            Kind.INDIRECT, 6, JOSEPH, KE, "said", "small boats must be exempt from the new rules"
        ),
        _quote(
            Kind.DIRECT,
            7,
            JOSEPH,
            KE,
            "told",
            "“Our fishers own one net each,”",
            "“They cannot wait for a third year of talks.”",
        ),
        _quote(Kind.INDIRECT, 8, BLOC, EU, "said", "the bloc could accept a cap"),
        _quote(Kind.INDIRECT, 9, SELLER, None, "said", "nobody had asked her"),
    )


def briefing(*, summary: bool = True) -> Briefing:
    entities = (
        Entity(
            1,
            "Ingrid Dahl",
            EntityType.PERSON,
            (Span(DAHL, DAHL + 11), span("She")),
            role="fisheries minister",
            country=NO,
        ),
        Entity(
            2,
            "Joseph Mwangi",
            EntityType.PERSON,
            (span("Joseph Mwangi"),),
            role="envoy",
            country=KE,
        ),
        Entity(
            3,
            "European Commission",
            EntityType.ORGANISATION,
            (span("the European Commission"),),
            country=EU,
        ),
        Entity(4, "A woman who sells fish at the harbour", EntityType.UNNAMED, (SELLER.mention,)),
    )
    found = article()
    sentences = (0, 6, 8)
    chosen = tuple(
        SummarySentence(found.blocks[block].span, block, 1.0 - rank / 10, rank)
        for rank, block in enumerate(sentences)
    )
    return Briefing(
        found, quotes(), entities, ("cod quota", "small boats"), chosen if summary else ()
    )


def many(count: int) -> Briefing:
    """A long article of `count` quotes by three countries in turn."""
    parts, blocks, quotes_found, start = [], [], [], 0
    countries = (NO, KE, EU, None)
    speakers = (INGRID, JOSEPH, BLOC, SELLER)
    for number in range(count):
        said = (
            f"the {number}th proposal would cost the small harbours more than it would ever bring "
            "to the large ones"
        )
        line = f"In session {number} the delegate told the hall that {said}, and sat down."
        at = start + line.index(said)
        blocks.append(Block(Role.PARAGRAPH, Span(start, start + len(line))))
        quotes_found.append(
            Quote(
                (Span(at, at + len(said)),),
                Kind.INDIRECT,
                number,
                None,
                speakers[number % 4],
                countries[number % 4],
            )
        )
        parts.append(line)
        start += len(line) + 1
    made = Article("\n".join(parts), tuple(blocks), Source(words=count * 25))
    return Briefing(made, tuple(quotes_found))
