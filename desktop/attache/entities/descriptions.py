"""What the article says that a named person or body is: titles, appositives, predicates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from attache.entities.lexicon import Lexicon
from attache.entities.names import Name
from attache.entities.nominals import Nominal
from attache.entities.passage import Passage
from attache.entities.places import Known
from attache.entities.roles import Role, role

_BECOMES = frozenset({"is", "was", "became", "becomes", "remains", "are", "were", "as", "'s", "’s"})


@dataclass(frozen=True, slots=True)
class Grammar:
    """What the steps that look at a name's surroundings need, built once."""

    passage: Passage
    lexicon: Lexicon
    terms: Mapping[int, Known]
    by_first: Mapping[int, Nominal]
    by_end: Mapping[int, Nominal]


def _title(grammar: Grammar, name: Name) -> Role | None:
    if name.title is None or not name.head:
        return None
    first, end = grammar.passage.range(name.title)
    heads = [
        i for i in range(first, end)
        if grammar.passage.tokens[i].lower.rstrip(".") == name.head
    ]  # fmt: skip
    if not heads:
        return None
    return role(grammar.passage, grammar.lexicon, grammar.terms, first, end, heads[-1])


def behind(passage: Passage, index: int) -> int:
    """The token behind an age or a bracket at `index`: ", 50," and "(D-R.I.)" are stepped over."""
    tokens = passage.tokens
    if not passage.same(index - 1, index):
        return index
    if tokens[index].tag == "(":
        for close in range(index + 1, min(index + 9, len(tokens))):
            if tokens[close].tag == ")":
                return close + 1
    aged = tokens[index].text == "," and passage.same(index, index + 2)
    if aged and tokens[index + 1].text.isdigit() and len(tokens[index + 1].text) < 3:
        return index + 2
    return index


def _behind(grammar: Grammar, name: Name) -> list[Role]:
    """Appositive or predicate behind the name."""
    passage, found = grammar.passage, []
    tokens = passage.tokens
    index = behind(passage, name.end)
    if index > name.end and tokens[name.end].tag == "(":
        inside = grammar.by_first.get(name.end + 1)
        if inside is not None and not inside.plural:
            found.append(inside.role)
    comma = passage.same(name.first, index) and tokens[index].tag in ",-"
    index += comma
    steps = 0
    predicate = False
    while passage.same(name.first, index) and steps < 5:
        token = tokens[index]
        if token.lower in _BECOMES:
            predicate = True
        elif token.lower not in grammar.lexicon.steps:
            break
        index, steps = index + 1, steps + 1
    nominal = grammar.by_first.get(index)
    if (
        nominal is None
        or nominal.plural
        or not (comma or predicate)
        or (nominal.possessed and not comma)
    ):
        return found
    if comma and not predicate and steps == 0:
        after = tokens[nominal.end].tag if passage.same(name.first, nominal.end) else "."
        if after in "VXxh&" or nominal.quoted != name.quoted:
            return found
    head, lexicon = nominal.role.head, grammar.lexicon
    aged = any(word.endswith("-old") for word in (head, *nominal.role.words))
    if aged or head in lexicon.people or head in lexicon.kinds:
        found.append(nominal.role)
    return found


def apposed(grammar: Grammar, name: Name) -> Nominal | None:
    """The indefinite phrase behind a name, or behind its age, and a comma: "Ada Miller, 50, a
    retired nurse who"."""
    passage = grammar.passage
    if not passage.same(name.first, name.end + 1) or passage.tokens[name.end].tag not in ",(":
        return None
    index = behind(passage, name.end)
    if not passage.same(name.first, index + 1) or passage.tokens[index].text != ",":
        return None
    nominal = grammar.by_first.get(index + 1)
    if nominal is None or nominal.plural or nominal.definite or nominal.possessed:
        return None
    tokens = passage.tokens
    after = tokens[nominal.end].tag if passage.same(name.first, nominal.end) else "."
    article = tokens[nominal.first].lower in ("a", "an")
    return nominal if article and after in ",.wI-(" and nominal.quoted == name.quoted else None


def age(grammar: Grammar, name: Name) -> int:
    """The age behind the name: "Ada Miller, 17,"; 0 where none is told."""
    tokens = grammar.passage.tokens
    if name.end + 1 >= len(tokens) or not tokens[name.end + 1].text.isdecimal():
        return 0
    aged = behind(grammar.passage, name.end) == name.end + 2
    return int(tokens[name.end + 1].text) if aged else 0


def descriptions(grammar: Grammar, name: Name, beside: Nominal | None) -> list[Role]:
    """The roles that the words around a name tell of its bearer; `beside` as `before` tells it."""
    found = []
    title = _title(grammar, name)
    if title is not None:
        found.append(title)
    if beside is not None:
        found.append(beside.role)
    years = age(grammar, name)
    if years:
        found.append(Role(f"{years}-year-old"))
    return found + _behind(grammar, name)
