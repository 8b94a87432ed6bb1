"""Which noun phrase is the subject of a verb: the words that name the source."""

from __future__ import annotations

from attache.language.words import word_list, words
from attache.quotes.finding import Range
from attache.quotes.grammar import Grammar
from attache.quotes.lexicon import lexicon
from attache.quotes.noun_phrases import phrase_after, phrase_before

_FINITE = "VxXh"


def _relative_head(grammar: Grammar, index: int, low: int) -> Range | None:
    """The noun phrase before a relative pronoun at `index`."""
    last = index - 1
    if last > low and grammar.tags[last] == "&":  # "a man who sold it and who said"
        earlier = grammar.tags.rfind("w", low, last)
        return _relative_head(grammar, earlier, low) if earlier > low else None
    if last >= low and grammar.tags[last] == ",":
        last -= 1
    return phrase_before(grammar, last, low)


def over_insertion(grammar: Grammar, comma: int, low: int) -> Range | None:
    """The subject before ", ... ," that ends with the comma at `comma`: an apposition, a relative
    clause, a place, an age."""
    tags = grammar.tags
    closing = "," if grammar.is_comma(comma) else tags[comma]
    openers = "(" if closing == ")" else closing
    for index in range(comma - 1, low, -1):
        if tags[comma] == ">" and grammar.tokens[index].quotation >= 0:
            continue  # host of "Morning Call,"
        if tags[index] in ";:>." and closing != ")":
            return None
        if tags[index] in openers:
            found = phrase_before(grammar, index - 1, low)
            if found and tags[found[0]] != "y":
                found = _over_reduced(grammar, found, low)
                return _first_of_insertions(grammar, found, low)
    return None


def _first_of_insertions(grammar: Grammar, found: Range, low: int) -> Range:
    """The head before a chain of insertions: "Smith, 45, a nurse from Leeds, said"."""
    first = found[0]
    if first - 3 >= low and grammar.tags[first - 1] == "I" and grammar.tags[first - 2] == ",":
        first -= 1  # ", including Britain, France and Germany,"
    if first - 2 >= low and grammar.tags[first - 1] == ",":
        before = phrase_before(grammar, first - 2, low)
        begins = before is not None and (before[0] == low or grammar.tags[before[0] - 1] in ",&ST;")
        if (
            before
            and begins
            and grammar.tags[before[0]] not in "yO"
            and grammar.tags[first] in "DCNMI"
        ):
            return _first_of_insertions(grammar, before, low)
    return found


def clause_subject(grammar: Grammar, index: int, low: int, depth: int = 0) -> Range | None:
    """The subject of the last finite verb before `index`, shared by a joined or hanging verb."""
    tags = grammar.tags
    for verb in range(index - 1, low - 1, -1):
        if tags[verb] in _FINITE and grammar.tokens[verb].quotation < 0:
            return subject(grammar, verb, low, depth + 1)
    first = next((i for i in range(low, index) if i in grammar.opens), None)
    return phrase_after(grammar, first, index) if first is not None else None


def _over_reduced(grammar: Grammar, found: Range, low: int) -> Range:
    """The head of "a man running the shop", of "officials who met him" before a finite verb."""
    tags = grammar.tags
    before = found[0] - 1
    dated = grammar.lower(found[1] - 1) in word_list("times")  # "who met him last week"
    if before <= low or (tags[before] not in "VGKBIto" and not dated):
        return found
    for index in range(before, low - 1, -1):
        if tags[index] in ",;:->.&":
            return found
        if tags[index] in "wT" and index > before - 12:
            head = _relative_head(grammar, index, low)
            return _over_reduced(grammar, head, low) if head else found
        if tags[index] in "KV" and grammar.lower(index) in word_list("issued"):
            return phrase_before(grammar, index - 1, low) or found  # "a poll published last week"
        if tags[index] == "K" and grammar.lower(index + 1) == "by" and index - 1 in grammar.closes:
            return phrase_before(grammar, index - 1, low) or found  # "people polled by it said"
        if tags[index] == "G" and index - 1 in grammar.closes and index == before:
            return phrase_before(grammar, index - 1, low) or found
        head = _described_by(grammar, index, low)
        if head is not None:
            return head
    return found


def _described_by(grammar: Grammar, verb: int, low: int) -> Range | None:
    """The noun phrase that a participle with its preposition describes, not "which ministers gave
    in Oslo": "two people briefed on the talks"."""
    tags = grammar.tags
    if tags[verb] not in "VK" or tags[verb + 1 : verb + 2] != "I" or tags[verb - 1] != "N":
        return None
    found = phrase_before(grammar, verb - 1, low)
    return found if found and (found[0] == low or tags[found[0] - 1] in ".,&S;:>") else None


def is_reduced(grammar: Grammar, verb: int, low: int, high: int) -> bool:
    """Whether a verb form only describes the noun before it: the clause's verb follows at once
    ("two people briefed on the talks said"), or it is "in a message posted on X"."""
    first = grammar.closes.get(verb - 1, low)
    issued = grammar.lower(verb) in word_list("released") and first > low
    if issued and grammar.lower(verb - 1) in lexicon().venues and grammar.lower(first - 1) == "in":
        return True
    base = words().lemmas.get(grammar.lower(verb), "")
    told = "addressee" in lexicon().verbs[base].names if base in lexicon().verbs else False
    if not told or _described_by(grammar, verb, low) is None:
        return False
    found = phrase_after(grammar, verb + 2, high)
    return found is not None and found[1] < high and grammar.tags[found[1]] in _FINITE


def _venue(grammar: Grammar, found: Range, low: int) -> bool:
    """Whether a phrase only tells where something was said: "in an interview"."""
    before = found[0] - 1
    return (
        before > low
        and grammar.lower(before) == "in"
        and grammar.tags[before - 1] in "&,"
        and grammar.lower(found[1] - 1) in lexicon().venues
    )


def subject(grammar: Grammar, verb: int, low: int, depth: int = 0) -> Range | None:
    """The tokens that name the subject of the verb (or verb group) at `verb`, looked for to its
    left but not before `low`; None where there is none."""
    tags = grammar.tags
    index = verb - 1
    while index >= low and (tags[index] in "RnXxhby" or _dated(grammar, index)):
        index -= 1
    if index < low or depth > 4:
        return None
    tag = tags[index]
    if tag == "I" and tags[index + 1 : index + 2] == "y":  # "on Tuesday said"
        return subject(grammar, index, low, depth + 1)
    hangs = tag in "IS,-" and tags[verb : verb + 3].lstrip("R")[:1] == "G"
    if tag in "&t" or hangs:  # "for saying that", ", adding"
        return clause_subject(grammar, index, low, depth)
    if tag in ",)->":
        return _over_mark(grammar, index, low, depth)
    if tag == "w":
        part = tags[index - 1] == "I" and index - 2 in grammar.closes
        if part and index - 2 >= low:  # "nine firms, one of whom said"
            return grammar.closes[index - 2], index + 1
        return _relative_head(grammar, index, low)
    if tag in "VK" and grammar.lower(index) in word_list("issued"):
        index -= 1  # "a letter leaked on Sunday warned"
    found = phrase_before(grammar, index - 1 if tag in "Tp" else index, low)
    if found is not None and grammar.lower(found[0] + 1) in word_list("described"):
        name = found[0] + 2  # "a move Beijing called routine"
        if tags[found[0]] == "D" and tags[name : name + 1] == "M" and name < found[1]:
            return name, found[1]
    if found is not None and _venue(grammar, found, low):  # "but in an email said"
        return clause_subject(grammar, found[0] - 1, low, depth)
    return _over_reduced(grammar, found, low) if found is not None and tag != "T" else found


def _dated(grammar: Grammar, index: int) -> bool:
    """Whether a noun tells the time of a day: "on Monday evening"."""
    return grammar.tags[index - 1] == "y" and grammar.lower(index) in word_list("times")


def _over_mark(grammar: Grammar, index: int, low: int, depth: int) -> Range | None:
    """The subject before the mark at `index`: an insertion, an adverb, a quoted title between."""
    tags = grammar.tags
    tag = tags[index]
    if tag == ">":
        aside = over_insertion(grammar, index, low) if grammar.is_comma(index) else None
        if aside is not None:
            return aside
        first = grammar.quoted[grammar.tokens[index].quotation][0]
        return subject(grammar, first, low, depth + 1) if first > low else None
    adverb = index - 1
    while adverb > low and tags[adverb] == "R":
        adverb -= 1
    if tag == "," and adverb < index - 1 and tags[adverb] == ",":  # "the mayor, however, said"
        return subject(grammar, index, low, depth + 1)
    found = over_insertion(grammar, index, low)
    if found is None and tag == ",":
        return clause_subject(grammar, index, low, depth)
    return found
