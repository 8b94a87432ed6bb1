"""Attaché: an article becomes a one-page briefing of who said what, country by country."""

__version__ = "0.1.0"
