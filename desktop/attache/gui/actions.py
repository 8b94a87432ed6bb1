"""Every action of the window, from one table: name, words, key, icon, menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from attache.gui.icons import icon
from attache.gui.looks import Looks


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
    tr = QCoreApplication.translate
    return {
        "file": (
            tr("Actions", "&File"),
            (
                Spec("open", tr("Actions", "&Open…"), ("Ctrl+O",), "open"),
                Spec("paste", tr("Actions", "&Paste an article"), ("Ctrl+V", "Shift+Ins"), "paste"),
                Spec("sample", tr("Actions", "Try the &sample")),
                None,
                Spec("export", tr("Actions", "&Export…"), ("Ctrl+E",), needs="article"),
                Spec(
                    "export_pdf",
                    tr("Actions", "Save the page as P&DF…"),
                    ("Ctrl+S",),
                    needs="article",
                ),
                Spec("print", tr("Actions", "P&rint…"), ("Ctrl+P",), "print", "article"),
                None,
                Spec(
                    "close_article",
                    tr("Actions", "&Close the article"),
                    ("Ctrl+W",),
                    needs="article",
                ),
                Spec("quit", tr("Actions", "&Quit"), ("Ctrl+Q",)),
            ),
        ),
        "edit": (
            tr("Actions", "&Edit"),
            (
                Spec("undo", tr("Actions", "&Undo"), ("Ctrl+Z",), "undo"),
                Spec("redo", tr("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
                None,
                Spec("copy", tr("Actions", "&Copy"), ("Ctrl+C",), "copy", "article"),
                Spec(
                    "copy_markdown",
                    tr("Actions", "Copy as &Markdown"),
                    ("Ctrl+Shift+C",),
                    needs="quote",
                ),
                None,
                Spec("find", tr("Actions", "&Find in the article"), ("Ctrl+F",), "find", "article"),
                Spec("find_next", tr("Actions", "Find &next"), ("F3", "Ctrl+G"), needs="article"),
                Spec(
                    "find_previous",
                    tr("Actions", "Find &previous"),
                    ("Shift+F3", "Ctrl+Shift+G"),
                    needs="article",
                ),
                Spec("filter", tr("Actions", "Fi&lter quotes"), ("Ctrl+L",), needs="article"),
                Spec(
                    "clear_filter",
                    tr("Actions", "Show &all quotes"),
                    ("Ctrl+Shift+L",),
                    needs="article",
                ),
            ),
        ),
        "view": (
            tr("Actions", "&View"),
            (
                Spec("desk", tr("Actions", "&Desk"), ("Ctrl+1",), needs="article"),
                Spec("page", tr("Actions", "&Page"), ("Ctrl+2",), needs="article"),
                None,
                Spec("library", tr("Actions", "&Library"), ("F9",), "panel", checkable=True),
                None,
                Spec("larger", tr("Actions", "&Larger text"), ("Ctrl++", "Ctrl+=")),
                Spec("smaller", tr("Actions", "&Smaller text"), ("Ctrl+-",)),
                Spec("normal", tr("Actions", "&Normal text"), ("Ctrl+0",)),
                None,
                Spec("theme_system", tr("Actions", "&As the system"), checkable=True),
                Spec("theme_light", tr("Actions", "L&ight"), checkable=True),
                Spec("theme_dark", tr("Actions", "Dar&k"), checkable=True),
                Spec("contrast", tr("Actions", "High &contrast"), checkable=True),
                None,
                Spec("preferences", tr("Actions", "Pre&ferences…"), ("Ctrl+,",)),
            ),
        ),
        "quote": (
            tr("Actions", "&Quote"),
            (
                Spec("why", tr("Actions", "&Why this speaker and country"), ("W",), "why", "quote"),
                Spec("to_article", tr("Actions", "Show in the &article"), (), needs="quote"),
                Spec(
                    "copy_quote",
                    tr("Actions", "&Copy the quote with its source"),
                    (),
                    needs="quote",
                ),
            ),
        ),
        "correct": (
            tr("Actions", "&Correct"),
            (
                Spec("speaker", tr("Actions", "Somebody else &said it…"), ("E",), needs="quote"),
                Spec(
                    "country",
                    tr("Actions", "Another &country for this quote…"),
                    ("C",),
                    needs="quote",
                ),
                Spec(
                    "speaker_country",
                    tr("Actions", "Another country for this s&peaker…"),
                    ("Shift+C",),
                    needs="quote",
                ),
                Spec("kind", tr("Actions", "Another &kind of quote…"), (), needs="quote"),
                Spec("extent", tr("Actions", "The quote is the selected &text"), (), needs="quote"),
                Spec("not_a_quote", tr("Actions", "This is &not a quote"), ("Del",), needs="quote"),
                None,
                Spec(
                    "mark_quote",
                    tr("Actions", "The selected text is a &quote"),
                    ("M",),
                    needs="article",
                ),
                Spec("merge", tr("Actions", "The speaker is the sa&me as…"), (), needs="quote"),
                Spec("split", tr("Actions", "Here it is &another of that name"), (), needs="quote"),
                None,
                Spec("star", tr("Actions", "F&irst on the page"), ("S",), needs="quote"),
                Spec("off_page", tr("Actions", "Keep &off the page"), ("H",), needs="quote"),
                Spec("note", tr("Actions", "Note on the quot&e…"), ("Ctrl+N",), needs="quote"),
                None,
                Spec(
                    "summary_with",
                    tr("Actions", "Put this sentence in the s&ummary"),
                    (),
                    needs="article",
                ),
                Spec(
                    "summary_without",
                    tr("Actions", "Take this sentence out of the summar&y"),
                    (),
                    needs="article",
                ),
                Spec("role", tr("Actions", "This paragraph is …"), (), needs="article"),
                Spec("title", tr("Actions", "Title of the article…"), (), needs="article"),
                None,
                Spec("steps", tr("Actions", "List of corrections"), (), needs="article"),
                Spec(
                    "save_corrections",
                    tr("Actions", "Save the corrections as a file…"),
                    needs="article",
                ),
                Spec(
                    "load_corrections",
                    tr("Actions", "Take corrections from a file…"),
                    needs="article",
                ),
            ),
        ),
        "go": (
            tr("Actions", "&Go"),
            (
                Spec("next", tr("Actions", "&Next quote"), ("N",), needs="article"),
                Spec("previous", tr("Actions", "&Previous quote"), ("P",), needs="article"),
                Spec("next_country", tr("Actions", "Next &country"), ("Shift+N",), needs="article"),
                Spec(
                    "previous_country",
                    tr("Actions", "P&revious country"),
                    ("Shift+P",),
                    needs="article",
                ),
                None,
                Spec("next_pane", tr("Actions", "Next p&ane"), ("F6",)),
                Spec("previous_pane", tr("Actions", "Previous pan&e"), ("Shift+F6",)),
            ),
        ),
        "help": (
            tr("Actions", "&Help"),
            (
                Spec("shortcuts", tr("Actions", "&Keyboard shortcuts"), ("F1", "?")),
                Spec("about", tr("Actions", "&About Attaché")),
            ),
        ),
    }


class Actions(QObject):
    """The actions by name; `enable` fits them to what is on the desk."""

    def __init__(self, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = looks
        self.menus = table()
        self.specs = {
            spec.name: spec
            for _, specs in self.menus.values()
            for spec in specs
            if spec is not None
        }
        self.by_name: dict[str, QAction] = {}
        for spec in self.specs.values():
            action = QAction(spec.words, parent)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.setCheckable(spec.checkable)
            words = spec.words.replace("&", "").rstrip("…")
            keys = (
                QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                if spec.keys
                else ""
            )
            action.setToolTip(f"{words} ({keys})" if keys else words)
            self.by_name[spec.name] = action
        looks.changed.connect(self.dress)

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def dress(self) -> None:
        """Draw the icons in the theme's ink."""
        look, size = self._looks.look, self._looks.px(18)
        for spec in self.specs.values():
            if spec.icon:
                self.by_name[spec.name].setIcon(icon(spec.icon, look.ink, look.field, size))

    def enable(self, *, article: bool, quote: bool) -> None:
        """Only what can be done now."""
        for spec in self.specs.values():
            if spec.needs:
                self.by_name[spec.name].setEnabled(quote if spec.needs == "quote" else article)
