"""The table of all actions: what each is called, its keys, its icon, its menu.  Data, no more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from attache.gui.action_spec import Menu, Spec
from attache.gui.quote_actions import quote_menus


def table() -> dict[str, Menu]:
    """Menus by name, in their order."""
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
        **quote_menus(),
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
