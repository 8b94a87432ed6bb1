"""A content before its cue, or around it: '"A," he said, "B."' and 'A, he said.', also inverted."""

from __future__ import annotations

from attache.language.words import word_list
from attache.quotes.between import reach
from attache.quotes.complements import complement, quotation
from attache.quotes.cues import Cue, cue_at
from attache.quotes.edges import right_edge
from attache.quotes.finding import Finding, Range
from attache.quotes.grammar import Grammar
from attache.quotes.hung import interposed, tail, told_to
from attache.quotes.lexicon import lexicon
from attache.quotes.noun_phrases import phrase_after
from attache.quotes.preceding import clausal, content_before, inverted_source


def _parenthetical(
    grammar: Grammar, cue: Cue, content: Range, end: int, high: int, turned: bool
) -> bool:
    """Whether "he said" without marks stands between commas, or ends its sentence."""
    if (
        not cue.takes("clause")
        or cue.passive
        or (cue.takes("infinitive") and "t" in grammar.tags[end : end + 1])
    ):
        return False
    tags = grammar.tags
    if tags[end : end + 1] == ",":
        return tags[content[0] : content[1]].strip("&Iy") != ""
    end = told_to(grammar, cue, end, high)
    mark = tail(grammar, end, high)
    closed = mark is not None or (turned and tags[end : end + 1] == "w")
    commas = mark is not None and tags[content[1]] == "," == tags[mark : mark + 1]
    if mark is not None and commas and end > cue.end and not turned:
        turned = tags[mark + 1 : mark + 2] not in ("T", "<")  # "he told them, adding that"
    return (
        closed
        and (
            clausal(grammar, content)
            or _is_sentence(grammar, cue, content)
            or interposed(grammar, end, high) is not None
        )
        and (turned or complement(grammar, cue, high) is None)
    )


def is_known(grammar: Grammar, found: Range) -> bool:
    """Whether a phrase names somebody definite, as an inverted source does: "the general"."""
    definite = grammar.tags[found[0]] == "D" and grammar.lower(found[0]) not in ("a", "an")
    return definite or "M" in grammar.tags[found[0] : found[1]]


def _no_content(
    grammar: Grammar, cue: Cue, content: Range, source: Range | None, turned: bool
) -> bool:
    """Whether words without marks before a cue are none of its content: "Minutes later, she sent a
    note saying", "The mayor, who is ill, stressed"."""
    if cue.group > 0 and grammar.tags[cue.group - 1] == "w":
        return True  # "Holm, a doctor who advised him"
    if grammar.tags[cue.index] == "G" and not set("xb") & set(grammar.tags[cue.group : cue.index]):
        return True
    if grammar.lower(content[1] - 1) in word_list("times") and content[1] - content[0] < 4:
        return True
    own = turned and source is not None and source[0] == content[0]
    return (
        own and source is not None and grammar.tags[source[1]] == "," and source[1] < cue.group - 1
    )


def _is_sentence(grammar: Grammar, cue: Cue, content: Range) -> bool:
    """Whether words before "he said" are long enough for a clause whose verb is not known."""
    tags = grammar.tags
    return cue.verb == "say" and content[1] - content[0] > 5 and tags[content[0]] not in "ItSyR"


def _opens_sentence(grammar: Grammar, content: Range, further: Range | None) -> bool:
    """Whether what stands before is only an adverbial of the cue: 'To this, he said, "No."'"""
    if further is None or grammar.tags[further[0]] != "<":
        return False
    word = grammar.tokens[min(further[0] + 1, further[1] - 1)].text
    if not word[:1].isupper():
        return False
    return grammar.tags[content[0]] in "It" or not clausal(grammar, content)


def _hangs(grammar: Grammar, pieces: tuple[Range, ...]) -> bool:
    """Whether the words before "he said" end in what only hangs the rest on them: "a dough that,
    her family says, is older", ", when, he warned, they will be grown"."""
    return len(pieces) > 1 and grammar.tags[pieces[0][1] - 1] in "TwqS&"


def before(grammar: Grammar, cue: Cue, low: int, high: int, source: Range | None) -> Finding | None:
    """'"A," he said, "B."' and 'A, he said.', also inverted."""
    if cue.negated:
        return None
    candidates: list[tuple[int, Range | None]] = []
    if source is not None and source[1] <= cue.group:
        candidates.append((source[0], source))
    inverted = inverted_source(grammar, cue, high)
    if inverted is not None:
        candidates.append((cue.group, inverted))
    for anchor, who in candidates:
        found = content_before(grammar, anchor, low)
        if found is None:
            continue
        content, quoted = found
        mixed = quoted and grammar.tags[content[0]] != "<" and who is source
        if mixed and complement(grammar, cue, high):
            continue  # a title in the words before: On “Morning,” he said that ...
        end = who[1] if who is not None and who[0] >= cue.end else cue.end
        turned = who is inverted and who is not None
        known = who is not None and is_known(grammar, who)
        noun = who is not None and grammar.tags[who[1] - 1] in "NM)"
        known = known or (noun and cue.verb in lexicon().inverted)
        if turned and not quoted and source is not None and not known:
            continue  # ", which, ..., pledged delegates"
        if not quoted and not _parenthetical(grammar, cue, content, end, high, turned):
            continue
        if not quoted and _no_content(grammar, cue, content, source, turned):
            continue
        told = told_to(grammar, cue, end, high)
        further = _second_half(grammar, told, high, quoted or who is inverted)
        if not quoted:
            further = _unquoted_rest(grammar, content, further, told, high)
        pieces: tuple[Range, ...] = (content,) if further is None else (content, further)
        if not quoted and (_opens_sentence(grammar, content, further) or _hangs(grammar, pieces)):
            pieces = pieces[1:]
        return Finding(pieces, (cue.group, cue.end), who, rank=3 if quoted else 2)
    return None


def _unquoted_rest(
    grammar: Grammar, content: Range, further: Range | None, told: int, high: int
) -> Range | None:
    """The rest of a content without marks; none where the reporter goes on by himself: "It rose,
    officials said, as anger grew"."""
    if not clausal(grammar, content):
        return further if further is not None else interposed(grammar, told, high)
    aside = further is not None and grammar.lower(further[0]) in word_list("circumstances")
    return None if aside else further


def _next_cue(grammar: Grammar, index: int, high: int) -> bool:
    """Whether another report begins at `index`: ", adding", ", two diplomats said"."""
    if cue_at(grammar, index):
        return True
    who = phrase_after(grammar, index, high)
    cue = cue_at(grammar, who[1]) if who and who[1] < high else None
    return cue is not None and cue.takes("clause") and grammar.tags[cue.end : cue.end + 1] in ".,;"


def _second_half(grammar: Grammar, end: int, high: int, quoted: bool) -> Range | None:
    """The rest of a content that "he said" interrupts."""
    start = reach(grammar, end, high)
    if start is not None and grammar.tags[start] == "<":
        return quotation(grammar, start, high)
    if quoted and start is None:
        later = grammar.tags.find(",<", end, high)
        if later >= 0 and not any(cue_at(grammar, index) for index in range(end, later)):
            return quotation(grammar, later + 1, high)
    plain = not quoted and end < high - 1 and grammar.tags[end] == ","
    if plain and grammar.tags[end + 1] != "w" and not _next_cue(grammar, end + 1, high):
        return end + 1, right_edge(grammar, end + 1, high)
    return None
