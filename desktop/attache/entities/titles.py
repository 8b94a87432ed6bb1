"""What stands before a name in its run of capitals: titles, honorifics, words that describe."""

from __future__ import annotations

from attache.entities.lexicon import Lexicon
from attache.entities.passage import Passage
from attache.language.gazetteer import gazetteer
from attache.language.terms import TermKind
from attache.language.words import words

# Endings of words for those of a country.
_FOLK = ("ian", "ean", "ican", "uan", "yan", "oan", "ese", "ish")
# Before a hyphen and a noun for a person: "Co-author Ada Miller".
_JOINED = frozenset({"co", "ex", "vice", "deputy", "then", "sub"})


def _rank(text: str, lexicon: Lexicon) -> bool:
    lower = text.lower().rstrip(".")
    lower = lower.removeprefix("then-").removeprefix("ex-")
    if "/" in lower:  # Det/PC
        return all(_rank(part, lexicon) for part in text.split("/"))
    if lower in lexicon.ranks or (text.isupper() and lower in lexicon.upper_ranks):
        return True
    joined, _, last = lower.partition("-")
    made = joined in _JOINED and last in lexicon.people  # Co-author, Ex-footballer
    return made or ("-of-" in lower and lower in lexicon.people)


def _unnamed(lowers: list[str], lexicon: Lexicon) -> bool:
    return not any(lower in lexicon.given for lower in lowers)


def title_in(lowers: list[str], texts: list[str], lexicon: Lexicon) -> tuple[int, int | None, str]:
    """Where in a run the name begins, the index of the title's head, and the honorific."""
    begin, head, honorific = 0, None, ""
    index, count = 0, len(lowers)
    while index < count:
        word = lowers[index].rstrip(".")
        named = any(lower in lexicon.given for lower in lowers[begin:index])
        if word in lexicon.given and index == 0 and count == 2:
            index += 1  # Don Haskell, Dean Smith
            continue
        if word in lexicon.honorifics and (word not in lexicon.given or index + 1 < count):
            place = word == "st" and (index or any(_rank(low, lexicon) for low in texts[1:]))
            if not named and not place:
                begin, honorific = index + 1, word
                if _rank(texts[index], lexicon):
                    head = index
        elif (
            _rank(texts[index], lexicon)
            and (not named or texts[index].endswith("."))
            and not (word in lexicon.given and index + 1 == count)
            and not (
                word in lexicon.weak_ranks and not set(lowers[index + 1 :]) & lexicon.given.keys()
            )
        ):
            begin, head, honorific = index + 1, index, ""
            if index + 1 < count and lowers[index + 1] in ("of", "for"):
                begin = next(
                    (i for i in range(index + 3, count) if lowers[i] in lexicon.given), count
                )
                if (
                    begin == count
                    and index + 4 == count
                    and lowers[index + 2] in ("state", "defense")
                ):
                    begin = index + 3  # Secretary of State Rubio
                return begin, head, honorific
        index += 1
    return begin, head, honorific


def described_to(lowers: list[str], texts: list[str], lexicon: Lexicon) -> int:
    """Where the name begins behind words that only describe: "American Sean Penn"."""
    if lowers[0] in lexicon.given or len(lowers) < 3:
        return 0
    kinds = {term.kind for term in gazetteer().lookup(texts[0]) if not term.weak}
    if TermKind.PEOPLE in kinds:
        return 1  # Frenchman Luc Moreau
    for index in range(1, len(lowers) - 1):
        if lowers[index] in lexicon.given and lowers[index - 1] not in lexicon.particles:
            before = lowers[:index]
            if before[0] in lexicon.plain or all(
                word in lexicon.heads or texts[i].isupper() for i, word in enumerate(before)
            ):
                return index
            folk = before[-1].endswith(_FOLK) and len(before[-1]) > 5
            folk = folk or _nation(texts[index - 1])  # Serb Novak ...
            return index if before[-1] in lexicon.heads or folk else 0
    if TermKind.ADJECTIVE in kinds:
        return 1 if _foreign(texts[1:], lexicon) else 0
    if len(lowers) > 3 and lowers[0] in words().tags:  # Unseeded Kazakh Aliya Bekova
        return 2 if _nation(texts[1]) and _foreign(texts[2:], lexicon) else 0
    return 0


def _nation(word: str) -> bool:
    terms = gazetteer().lookup(word)
    return any(term.kind is TermKind.ADJECTIVE and not term.weak for term in terms)


def _foreign(texts: list[str], lexicon: Lexicon) -> bool:
    """Whether words are a name of words that are not English ones: "[Norwegian] Casper Aune"."""
    if len(texts) > 3 or not all(text.istitle() and len(text) > 1 for text in texts):
        return False
    tables = (words().tags, lexicon.heads, lexicon.things, lexicon.places)
    return not any(text.lower() in table for text in texts for table in tables)


def describes(passage: Passage, lexicon: Lexicon, first: int) -> bool:
    """Whether the first word of a run only describes who is named: "Horrified", "Texas-based"."""
    lower = passage.tokens[first].lower
    based = "-" in lower and lower.endswith(("-based", "-born", "-trained", "-educated", "-raised"))
    return based or (lower in lexicon.describing and passage.begins(first))
