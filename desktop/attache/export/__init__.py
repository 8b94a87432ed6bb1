"""A briefing as a file: JSON, text, Markdown, HTML, CSV, Word and the one-page PDF."""
