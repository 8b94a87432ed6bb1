"""The extractive summary: sumy's summarisers on our own document."""

from attache.summary.summarise import METHODS, keywords, summarise

__all__ = ["METHODS", "keywords", "summarise"]
