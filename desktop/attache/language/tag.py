"""The tags: one letter for each kind of word, so that a regular expression can read a sentence."""

from __future__ import annotations

from typing import Final


class Tag:
    """One letter a kind; `"".join(token.tag for token in tokens)` is the article's grammar."""

    DETERMINER: Final = "D"  # the, this, his, some
    PRONOUN: Final = "O"  # he, they, it, others: may be a subject
    OBJECT_PRONOUN: Final = "o"  # him, themselves
    RELATIVE: Final = "w"  # who, which
    QUESTION: Final = "q"  # what, how, whether
    THAT: Final = "T"  # that, before a clause
    SUBORDINATOR: Final = "S"  # because, after, if
    COORDINATOR: Final = "&"
    TO: Final = "t"
    NOT: Final = "n"
    PREPOSITION: Final = "I"
    MODAL: Final = "X"  # will, did
    BE: Final = "x"  # is, were
    BEEN: Final = "b"  # be, been, being
    HAVE: Final = "h"
    ADVERB: Final = "R"
    TIME: Final = "y"  # Monday, yesterday
    NUMBER: Final = "C"
    NOUN: Final = "N"  # also any word that is not known
    NAME: Final = "M"  # capitalised inside a sentence, or unknown at its start
    ADJECTIVE: Final = "J"  # a participle before a noun
    VERB: Final = "V"  # finite: said, says, they say
    BASE: Final = "B"  # infinitive
    PARTICIPLE: Final = "K"  # has said, was told
    ING: Final = "G"
    POSSESSIVE: Final = "p"  # 's
    COMMA: Final = ","
    SEMICOLON: Final = ";"
    COLON: Final = ":"
    END: Final = "."  # . ? ! and the ellipsis
    DASH: Final = "-"
    LEFT: Final = "("
    RIGHT: Final = ")"
    OPEN: Final = "<"  # the mark that opens a quotation, and the one that closes it
    CLOSE: Final = ">"
    OTHER: Final = "*"
