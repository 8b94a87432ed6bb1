"""The phrase that a name stands beside: "the German minister, Boris Pistorius, said"."""

from __future__ import annotations

from attache.entities.descriptions import Grammar
from attache.entities.names import Name
from attache.entities.nominals import Nominal

# "a vegetable seller named Wanjiru"
_NAMED = frozenset({"named", "called"})


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
