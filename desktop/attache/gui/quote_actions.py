"""The menus of what is done with a quote and of what a reader corrects.  Data, no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from attache.gui.action_spec import Menu, Spec


def quote_menus() -> dict[str, Menu]:
    """Menus by name."""
    _translate = QCoreApplication.translate
    return {
        "quote": (
            _translate("Actions", "&Quote"),
            (
                Spec(
                    "why",
                    _translate("Actions", "&Why this speaker and country"),
                    ("W",),
                    "why",
                    "quote",
                ),
                Spec(
                    "to_article", _translate("Actions", "Show in the &article"), (), needs="quote"
                ),
                Spec(
                    "copy_quote",
                    _translate("Actions", "&Copy the quote with its source"),
                    (),
                    needs="quote",
                ),
            ),
        ),
        "correct": (
            _translate("Actions", "&Correct"),
            (
                Spec(
                    "correct",
                    _translate("Actions", "Correct this quot&e…"),
                    ("E",),
                    "edit",
                    "quote",
                ),
                None,
                Spec(
                    "speaker",
                    _translate("Actions", "Somebody else &said it…"),
                    ("Shift+E",),
                    needs="quote",
                ),
                Spec(
                    "country",
                    _translate("Actions", "Another &country for this quote…"),
                    ("C",),
                    needs="quote",
                ),
                Spec(
                    "speaker_country",
                    _translate("Actions", "Another country for this s&peaker…"),
                    ("Shift+C",),
                    needs="quote",
                ),
                Spec(
                    "speaker_always",
                    _translate("Actions", "This speaker’s country, in every article…"),
                    (),
                    needs="quote",
                ),
                Spec("kind", _translate("Actions", "Another &kind of quote…"), (), needs="quote"),
                Spec(
                    "extent",
                    _translate("Actions", "The quote is the selected te&xt"),
                    (),
                    needs="quote",
                ),
                Spec(
                    "begin_back",
                    _translate("Actions", "The quote begins a word earlier"),
                    ("Alt+Left",),
                    needs="quote",
                ),
                Spec(
                    "begin_on",
                    _translate("Actions", "The quote begins a word later"),
                    ("Alt+Right",),
                    needs="quote",
                ),
                Spec(
                    "end_back",
                    _translate("Actions", "The quote ends a word earlier"),
                    ("Alt+Shift+Left",),
                    needs="quote",
                ),
                Spec(
                    "end_on",
                    _translate("Actions", "The quote ends a word later"),
                    ("Alt+Shift+Right",),
                    needs="quote",
                ),
                Spec(
                    "not_a_quote",
                    _translate("Actions", "This is &not a quote"),
                    ("Del",),
                    needs="quote",
                ),
                None,
                Spec(
                    "mark_quote",
                    _translate("Actions", "The selected text is a &quote"),
                    ("M",),
                    needs="article",
                ),
                Spec(
                    "merge",
                    _translate("Actions", "The speaker is the sa&me as…"),
                    (),
                    needs="quote",
                ),
                Spec(
                    "split",
                    _translate("Actions", "&Another of that name…"),
                    (),
                    needs="quote",
                ),
                None,
                Spec("star", _translate("Actions", "F&irst on the page"), ("S",), needs="quote"),
                Spec(
                    "off_page", _translate("Actions", "Keep &off the page"), ("H",), needs="quote"
                ),
                Spec(
                    "note", _translate("Actions", "No&te on the quote…"), ("Ctrl+N",), needs="quote"
                ),
                None,
                Spec(
                    "summary_with",
                    _translate("Actions", "Put this sentence in the s&ummary"),
                    (),
                    needs="article",
                ),
                Spec(
                    "summary_without",
                    _translate("Actions", "Take this sentence out of the summar&y"),
                    (),
                    needs="article",
                ),
                Spec("role", _translate("Actions", "This paragraph is …"), (), needs="article"),
                Spec("title", _translate("Actions", "Title of the article…"), (), needs="article"),
                None,
                Spec("steps", _translate("Actions", "List of corrections"), (), needs="article"),
                Spec(
                    "save_corrections",
                    _translate("Actions", "Save the corrections as a file…"),
                    needs="article",
                ),
                Spec(
                    "load_corrections",
                    _translate("Actions", "Take corrections from a file…"),
                    needs="article",
                ),
            ),
        ),
    }
