"""The extractive summary: sumy's summarisers on our own document, and NewsRank."""

from attache.length import Length, Unit, fitting
from attache.methods import METHODS, WINDOW_METHODS
from attache.summary.keywords import keywords
from attache.summary.summarise import summarise

__all__ = ["METHODS", "WINDOW_METHODS", "Length", "Unit", "fitting", "keywords", "summarise"]
