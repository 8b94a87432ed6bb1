"""What stands right beside a name: its title, an apposition, "of X".

The descriptions of an entity hold most of this, but often only their first words ("a senior
fellow"); here they are followed to their end ("... with the Atlantic Council"), and what they miss
is looked for.
"""

from __future__ import annotations

from collections.abc import Iterable

from attache.countries.appositions import apposition, behind_name, employer, predicate, whole
from attache.countries.descriptions import Descriptions
from attache.countries.places import Places
from attache.countries.titles import before_comma, named_before, title_before
from attache.model import Span


def around(
    text: str, names: Iterable[Span], known: Iterable[Span], places: Places
) -> tuple[Span, ...]:
    """The `known` descriptions of somebody, whole, and those that stand beside their `names`; none
    overlaps another."""
    seen = Descriptions(whole(text, span) for span in known)
    near = set()
    for name in names:
        for span in _beside(text, name, places):
            seen.add(span)
            near.add(span)
    spans = sorted(seen, key=lambda span: span not in near)  # what stands beside counts first
    return (*spans, *(more for span in spans if (more := employer(text, span)) is not None))


def _beside(text: str, name: Span, places: Places) -> list[Span]:
    title = title_before(text, name, places)
    behind = apposition(text, name, places)
    found = (
        title,
        before_comma(text, title or name, name),
        named_before(text, name),
        behind,
        predicate(text, (behind or name).end),
        behind_name(text, name.end, places),
    )
    return [span for span in found if span is not None]
