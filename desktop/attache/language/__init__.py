"""Sentences, words and lexicons: what every later step must know about the language."""

from attache.language.document import Document, document

__all__ = ["Document", "document"]
