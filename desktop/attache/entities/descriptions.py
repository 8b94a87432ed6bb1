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

# "a vegetable seller named Wanjiru"
_NAMED = frozenset({"named", "called"})
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
    index = behind(grammar.passage, name.end)
    word = grammar.passage.tokens[index - 1].text
    return int(word) if index == name.end + 2 and word.isdigit() else 0


def before(grammar: Grammar, name: Name) -> Nominal | None:
    """The phrase that the name stands beside: "the German minister, Boris Pistorius, said"."""
    passage = grammar.passage
    tokens = passage.tokens
    if not passage.same(name.first - 2, name.first):
        return None
    if tokens[name.first - 1].lower in _NAMED:
        called = grammar.by_end.get(name.first - 1)
        person = called is not None and called.role.head in grammar.lexicon.people
        return called if called is not None and person and not called.plural else None
    comma = _before_owner(grammar, name.first) - 1
    if tokens[comma].lower == "the" and passage.same(comma - 2, comma):
        comma -= 1  # "Her rival, the former captain Ada Miller"
    if tokens[comma].tag != "," or _region(grammar, name, comma):
        return None
    if tokens[comma - 1].tag == "R" and tokens[comma - 1].lower in ("there", "here"):
        comma -= 1  # "Her adviser there, Ada Miller"
    nominal = _ended_by(grammar, comma)
    if nominal is None or nominal.plural:
        return None
    if nominal.role.head not in grammar.lexicon.people:
        return nominal if _body_beside(grammar, nominal, name) else None
    if nominal.quoted != name.quoted or _fronted(grammar, nominal, name):
        return None
    after = tokens[name.end].tag if passage.same(name.first, name.end) else "."
    capital = tokens[nominal.head].text[0].isupper()
    if not (nominal.definite or capital or nominal.possessed) and after not in ",VXxh":
        return None
    return nominal if after in ",.VXxhKRw-I(:" else None


def _region(grammar: Grammar, name: Name, comma: int) -> bool:
    """Whether the name only tells where the town before it lies: "from Lebanon, Pennsylvania"."""
    tokens = grammar.passage.tokens
    whole = grammar.terms.get(tokens[comma - 1].start)  # "Lebanon, Pennsylvania" is one term
    if whole is not None and whole.span.end >= name.span.end:
        return True
    town = tokens[comma - 1].text[0].isupper() and tokens[comma - 2].tag == "I"
    return town and tokens[name.first].start in grammar.terms


def _before_owner(grammar: Grammar, first: int) -> int:
    """The first token of "Austria's Drauwerk", whose name begins at `first`."""
    passage, tokens = grammar.passage, grammar.passage.tokens
    if tokens[first - 1].tag != "p" or not passage.same(first - 2, first):
        return first
    for owner in range(first - 2, max(first - 5, 0), -1):
        if not passage.same(owner - 1, owner) or not tokens[owner].text[0].isupper():
            break
        if tokens[owner].start in grammar.terms and tokens[owner - 1].tag == ",":
            return owner
    return first


def _fronted(grammar: Grammar, nominal: Nominal, name: Name) -> bool:
    """Whether the phrase ends an opening one before the subject: "In a note read by his daughter,
    Miller thanked them"."""
    passage = grammar.passage
    tokens = passage.tokens
    first = passage.first[nominal.sentence]
    if tokens[first].tag not in "IGSK" or (len(name.words) > 1 and not nominal.possessed):
        return False
    verb = any(token.tag in "VXxh" for token in tokens[first : nominal.first])
    if nominal.possessed and len(name.words) == 1 and tokens[nominal.first - 1].tag == "I":
        verb = False
    closed = passage.same(name.first, name.end) and tokens[name.end].text == ","
    return not verb and not closed and nominal.first - first > 1


def _body_beside(grammar: Grammar, nominal: Nominal, name: Name) -> bool:
    """Whether a body's name stands between commas behind its kind: "The union, SIPTU, said"."""
    passage = grammar.passage
    closed = passage.same(name.first, name.end) and passage.tokens[name.end].text == ","
    kind = nominal.role.head in grammar.lexicon.kinds and nominal.definite
    first = passage.first[nominal.sentence] == nominal.first
    return closed and kind and first and nominal.end == name.first - 1


def _ended_by(grammar: Grammar, comma: int) -> Nominal | None:
    """The phrase that ends before the comma, or whose "at ...", "for X, Y and Z" does."""
    passage = grammar.passage
    found = grammar.by_end.get(comma)
    index = comma - 1
    seen = found
    while passage.same(index, comma) and comma - index < 14:
        if passage.tokens[index].tag not in "NMJCDI,&p":
            break
        seen = grammar.by_first.get(index) or seen
        index -= 1
    if found is not None and (seen is None or seen is found):
        return found
    if seen is None or (
        passage.same(seen.first - 1, seen.first) and (passage.tokens[seen.first - 1].tag in "NM")
    ):
        return found
    tag = passage.tokens[seen.head + 1].tag
    return seen if seen.definite and (tag == "I" or seen.end > seen.head + 1) else found


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
