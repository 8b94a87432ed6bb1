"""Articles in another language than English, for which the rules of the engine are not made."""

from __future__ import annotations

from attache.model import Article


def is_foreign(article: Article) -> bool:
    """Whether the article is known to be in another language than English."""
    language = article.source.language
    return language is not None and not language.lower().startswith("en")
