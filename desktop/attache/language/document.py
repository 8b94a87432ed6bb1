"""An article as the engine sees it: with its quotations, tokens and sentences."""

from __future__ import annotations

from dataclasses import dataclass

from attache.collector import uncollected
from attache.language.gazetteer import TermMatch, gazetteer
from attache.language.marks import Quotation, quotations
from attache.language.sentences import sentences
from attache.language.tokens import Token, tokens
from attache.model import Article, Sentence


@dataclass(frozen=True, slots=True)
class Document:
    """An article and what the language rooms found in its body, each in order of the text; `terms`
    are the words of our tables in all of its text, titles and captions too."""

    article: Article
    quotations: tuple[Quotation, ...]
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    terms: tuple[TermMatch, ...]

    @property
    def text(self) -> str:
        """The article's text, to which all spans refer."""
        return self.article.text


@uncollected
def document(article: Article) -> Document:
    """Read the body of an article once, for every later step."""
    marks = quotations(article)
    terms = gazetteer().matches(article.text)
    return Document(article, marks, tokens(article, marks), sentences(article, marks), terms)
