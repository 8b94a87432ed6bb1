"""The extractive summary: sumy's summarisers on our own document."""

from attache.summary.methods import METHODS, WINDOW_METHODS
from attache.summary.summarise import keywords, summarise

__all__ = ["METHODS", "WINDOW_METHODS", "keywords", "summarise"]
