"""Roles: what a title, an appositive or "the US Defence Secretary" says of somebody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from attache.entities.lexicon import Lexicon
from attache.entities.passage import Passage
from attache.entities.places import Known
from attache.model import Span

# Offices of which a second word makes another one: vice-president, prime minister.
_RANKED = frozenset({"minister", "secretary", "president"})
_FORMER = frozenset({"former", "ex", "late", "then", "onetime", "retired"})


@dataclass(frozen=True, slots=True)
class Role:
    """A role noun in lower case with the words that narrow it: `codes` of the countries among
    them, `words` the others, `former` whether it is over; `span` the whole, if the article has it
    (two roles are equal wherever they stand), `initials` those of its capitalised words ("cs" of
    "the transport Cabinet Secretary").
    """

    head: str
    words: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    former: bool = False
    span: Span | None = field(default=None, compare=False)
    initials: str = field(default="", compare=False)


def role(
    passage: Passage, lexicon: Lexicon, terms: Mapping[int, Known], first: int, end: int, head: int
) -> Role:
    """The role that the tokens [first, end) tell, `head` being the token of its noun."""
    words, codes, former = set(), set(), False
    skip = -1
    for index in range(first, end):
        token = passage.tokens[index]
        word = token.lower.rstrip(".")
        term = terms.get(token.start)
        whole = term is not None and term.span.end <= passage.tokens[end - 1].end
        if term is not None and whole and (term.land or term.folk):
            codes.add(term.code)
            skip = term.span.end
            continue
        former = former or word in _FORMER or word.startswith("ex-")
        if index == head or token.start < skip or not word[0].isalnum() or token.tag in "DItw":
            continue
        owner = index + 1 < end and passage.tokens[index + 1].tag == "p" and token.text.islower()
        if owner or (token.tag == "J" and word not in lexicon.telling):
            continue
        if word not in lexicon.plain and word not in _FORMER and not word.isdigit():
            words.add(lexicon.spelling.get(word, word))
    noun = passage.tokens[head].lower.rstrip(".")
    if noun in ("pm", "taoiseach"):
        words.add("prime")
    return Role(
        noun.removeprefix("ex-").removeprefix("then-"),
        frozenset(words),
        frozenset(codes),
        former,
        passage.span(first, end),
        "".join(token.lower[0] for token in passage.tokens[first:end] if token.text[0].isupper()),
    )


def fit(asked: Role, held: Role, lexicon: Lexicon) -> float | None:
    """How well `asked` ("the US Defence Secretary") fits a role that somebody holds; None where it
    cannot be the same.  The head alone gives 1; every shared word or country more, what only our
    tables know a little less."""
    score = 1.0
    if asked.head != held.head:
        nothing: frozenset[int] = frozenset()
        if len(asked.head) > 1 and held.initials.endswith(asked.head):
            return score  # the CS, a Cabinet Secretary
        if not lexicon.same.get(asked.head, nothing) & lexicon.same.get(held.head, nothing):
            return None
        score = 0.6
    if asked.codes and held.codes:
        if not asked.codes & held.codes:
            return None
        score += 1
    if asked.codes and not held.codes and held.words and not asked.words:
        return None
    shared = asked.words & held.words
    if asked.words and held.words and not shared:
        return None
    if asked.words and not held.words:
        score -= 0.4
    if asked.head == held.head and asked.head in _RANKED:
        differ = asked.words ^ held.words
        if (
            (
                differ & {"prime", "vice", "deputy", "shadow", "press"}
                and asked.words | held.words != shared
            )
            and asked.words
            and not (asked.words <= held.words and not differ & {"vice", "deputy", "shadow"})
        ):
            return None
    score += len(shared) * 0.5
    return score - 0.3 * (asked.former != held.former) - 0.3 * (held.span is None)


def excluded(head: str, roles: Iterable[Role], lexicon: Lexicon) -> bool:
    """Whether a role speaks against a noun: a prosecutor is no defendant."""
    sets = lexicon.exclusive.get(head)
    return sets is not None and any(
        role.head != head and not sets.isdisjoint(lexicon.exclusive.get(role.head, ()))
        for role in roles
    )
