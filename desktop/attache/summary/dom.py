"""The article as sumy's document model, built from our own sentences and words.

sumy's parsers and its tokenizer are left aside: they need data files that NLTK downloads, glue
lines together and drop those in capitals.
"""

from __future__ import annotations

from itertools import groupby

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from attache.language import Document
from attache.summary.words import words


class Words:
    """What sumy asks of a tokenizer: the sentences of a paragraph and the words of a sentence."""

    def to_sentences(self, paragraph: str) -> tuple[str, ...]:
        """The paragraph itself: sentences are known before sumy is asked."""
        return (paragraph,)

    def to_words(self, sentence: str) -> tuple[str, ...]:
        """The words of the sentence in order, as they stand."""
        return words(sentence)


def dom(document: Document) -> ObjectDocumentModel:
    """Sumy's model of the article's body: its sentences in their order, a paragraph a block.

    The title, where the article has one, is the heading of the first paragraph.
    """
    tokenizer = Words()
    paragraphs = [
        [Sentence(sentence.span.of(document.text), tokenizer) for sentence in block]
        for _, block in groupby(document.sentences, key=lambda sentence: sentence.block)
    ]
    title = document.article.source.title
    if title and paragraphs:
        paragraphs[0].insert(0, Sentence(title, tokenizer, is_heading=True))
    return ObjectDocumentModel([Paragraph(sentences) for sentences in paragraphs])
