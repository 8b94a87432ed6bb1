"""The one-page PDF briefing."""
