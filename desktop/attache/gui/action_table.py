"""The table of all actions: what each is called, its keys, its icon, its menu.  Data, no more."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Spec:
    """One action; `keys` may name several, the first is shown; `needs` is "article", "quote" or
    empty."""

    name: str
    words: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    needs: str = ""
    checkable: bool = False


def table() -> dict[str, tuple[str, tuple[Spec | None, ...]]]:
    """Menus by name: their title and their actions; None is a line between."""
    _translate = QCoreApplication.translate
    return {
        "file": (
            _translate("Actions", "&File"),
            (
                Spec("open", _translate("Actions", "&Open…"), ("Ctrl+O",), "open"),
                Spec(
                    "paste",
                    _translate("Actions", "&Paste an article"),
                    ("Ctrl+V", "Shift+Ins"),
                    "paste",
                ),
                Spec("sample", _translate("Actions", "Try the &sample")),
                None,
                Spec("export", _translate("Actions", "&Export…"), ("Ctrl+E",), needs="article"),
                Spec(
                    "export_pdf",
                    _translate("Actions", "Save the page as P&DF…"),
                    ("Ctrl+S",),
                    needs="article",
                ),
                Spec("print", _translate("Actions", "P&rint…"), ("Ctrl+P",), "print", "article"),
                Spec(
                    "print_several",
                    _translate("Actions", "Print se&veral articles…"),
                    ("Ctrl+Shift+P",),
                ),
                None,
                Spec(
                    "close_article",
                    _translate("Actions", "&Close the article"),
                    ("Ctrl+W",),
                    needs="article",
                ),
                Spec("quit", _translate("Actions", "&Quit"), ("Ctrl+Q",)),
            ),
        ),
        "edit": (
            _translate("Actions", "&Edit"),
            (
                Spec("undo", _translate("Actions", "&Undo"), ("Ctrl+Z",), "undo"),
                Spec("redo", _translate("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
                None,
                Spec("copy", _translate("Actions", "&Copy"), ("Ctrl+C",), "copy", "article"),
                Spec(
                    "copy_markdown",
                    _translate("Actions", "Copy as &Markdown"),
                    ("Ctrl+Shift+C",),
                    needs="quote",
                ),
                None,
                Spec(
                    "find",
                    _translate("Actions", "&Find in the article"),
                    ("Ctrl+F",),
                    "find",
                    "article",
                ),
                Spec(
                    "find_next",
                    _translate("Actions", "Find &next"),
                    ("F3", "Ctrl+G"),
                    needs="article",
                ),
                Spec(
                    "find_previous",
                    _translate("Actions", "Find &previous"),
                    ("Shift+F3", "Ctrl+Shift+G"),
                    needs="article",
                ),
                Spec(
                    "filter", _translate("Actions", "Fi&lter quotes"), ("Ctrl+L",), needs="article"
                ),
                Spec(
                    "clear_filter",
                    _translate("Actions", "Show &all quotes"),
                    ("Ctrl+Shift+L",),
                    needs="article",
                ),
            ),
        ),
        "view": (
            _translate("Actions", "&View"),
            (
                Spec("desk", _translate("Actions", "&Desk"), ("Ctrl+1",), needs="article"),
                Spec("page", _translate("Actions", "&Page"), ("Ctrl+2",), needs="article"),
                None,
                Spec(
                    "library", _translate("Actions", "&Library"), ("F9",), "panel", checkable=True
                ),
                Spec(
                    "context",
                    _translate("Actions", "Quotes with the sentences a&round them"),
                    ("A",),
                    checkable=True,
                ),
                None,
                Spec("larger", _translate("Actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
                Spec("smaller", _translate("Actions", "&Smaller text"), ("Ctrl+-",)),
                Spec("normal", _translate("Actions", "&Normal text"), ("Ctrl+0",)),
                None,
                Spec("theme_system", _translate("Actions", "&As the system"), checkable=True),
                Spec("theme_light", _translate("Actions", "L&ight"), checkable=True),
                Spec("theme_dark", _translate("Actions", "Dar&k"), checkable=True),
                Spec("contrast", _translate("Actions", "High &contrast"), checkable=True),
                None,
                Spec("preferences", _translate("Actions", "Pre&ferences…"), ("Ctrl+,",)),
            ),
        ),
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
        "go": (
            _translate("Actions", "&Go"),
            (
                Spec("next", _translate("Actions", "&Next quote"), ("N",), needs="article"),
                Spec("previous", _translate("Actions", "&Previous quote"), ("P",), needs="article"),
                Spec(
                    "next_country",
                    _translate("Actions", "Next &country"),
                    ("Shift+N",),
                    needs="article",
                ),
                Spec(
                    "previous_country",
                    _translate("Actions", "P&revious country"),
                    ("Shift+P",),
                    needs="article",
                ),
                None,
                Spec("next_pane", _translate("Actions", "Next p&ane"), ("F6",)),
                Spec("previous_pane", _translate("Actions", "Previous pan&e"), ("Shift+F6",)),
            ),
        ),
        "help": (
            _translate("Actions", "&Help"),
            (
                Spec("shortcuts", _translate("Actions", "&Keyboard shortcuts"), ("F1", "?")),
                Spec("about", _translate("Actions", "&About Attaché")),
            ),
        ),
    }
