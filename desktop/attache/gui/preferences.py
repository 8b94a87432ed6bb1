"""Preferences: one page, each change at work at once."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attache.gui.combo import Combo
from attache.gui.dialog_size import scrolled, within_screen
from attache.gui.fonts import families
from attache.gui.keeper import Keeper
from attache.gui.looks import TEXT_SIZES, Looks, ThemeChoice
from attache.gui.summary_head import NAMES
from attache.gui.translations import LANGUAGES

MOST = 20  # sentences of a new summary


class Preferences(QDialog):
    """Reads from and writes to the keeper; theme and text size through the looks.  `forget` asks
    to forget every article that was opened."""

    forget = Signal()

    def __init__(
        self, keeper: Keeper, looks: Looks, methods: dict[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._keeper, self._looks = keeper, looks
        now = keeper.now
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        themes = {
            ThemeChoice.SYSTEM.value: self.tr("As the system"),
            ThemeChoice.LIGHT.value: self.tr("Light"),
            ThemeChoice.DARK.value: self.tr("Dark"),
        }
        self.theme = self._combo(themes, looks.choice.value)
        self.contrast = self._box(self.tr("High contrast"), on=looks.contrast)
        sizes = {str(size): f"{size} %" for size in TEXT_SIZES}
        self.text = self._combo(sizes, str(looks.text_size))
        self.font_of_article = self._combo({name: name for name in families()}, looks.family)
        papers = {"": self.tr("As is usual here"), "a4": "A4", "letter": "Letter"}
        self.paper = self._combo(papers, now.paper)
        languages = {"": self.tr("As the system"), **LANGUAGES}
        self.language = self._combo(languages, now.language)
        self.language.setToolTip(self.tr("Changes with the next start."))
        names = {name: NAMES.get(name, name.capitalize()) for name in methods}
        self.method = self._combo(names, now.method)
        counts = {str(count): str(count) for count in range(1, MOST + 1)}
        self.sentences = self._combo(counts, str(min(now.sentences, MOST)))
        self.keep = self._box(self.tr("Keep a library of opened articles"), on=now.keep_library)
        self.keep.setToolTip(self.tr("Off: the list is emptied at once. Corrections stay."))
        self.clear = QPushButton(self.tr("Clear history"), self)
        self.clear.setAutoDefault(False)
        self.motion = self._box(self.tr("Show work as a moving bar"), on=now.animations)
        self.reopen = self._box(self.tr("Open the last article at the start"), on=now.reopen_last)
        for words, field in (
            (self.tr("Theme"), self.theme),
            ("", self.contrast),
            ("", self.motion),
            (self.tr("Text size"), self.text),
            (self.tr("Font of the article"), self.font_of_article),
            (self.tr("Language"), self.language),
            (self.tr("Paper"), self.paper),
            (self.tr("Summary chosen by"), self.method),
            (self.tr("Sentences in a new summary"), self.sentences),
            (self.tr("History"), self.keep),
            ("", self.clear),
            ("", self.reopen),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            form.addRow(label, field)
            field.setAccessibleName(words or getattr(field, "text", str)())
        note = QLabel(self.tr("Everything stays on this computer; no text ever leaves it."), self)
        note.setProperty("second", True)
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        edge = looks.px(16)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(looks.px(12))
        form.setVerticalSpacing(looks.px(6))
        form.setHorizontalSpacing(looks.px(16))
        form.setContentsMargins(0, 0, edge, 0)
        body = QWidget(self)
        body.setLayout(form)
        area = scrolled(body, self)
        for part in (area, note, buttons):
            column.addWidget(part)
        for each in body.findChildren(QWidget):
            each.ensurePolished()
        rest = note.sizeHint().height() + buttons.sizeHint().height() + 2 * edge + looks.px(24)
        size = body.sizeHint()
        area.setMinimumWidth(size.width())
        within_screen(self, QSize(size.width() + 2 * edge, size.height() + rest))
        self._connect()

    def _combo(self, names: dict[str, str], chosen: str) -> Combo:
        box = Combo(self)
        for value, words in names.items():
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        return box

    def _box(self, words: str, *, on: bool) -> QCheckBox:
        box = QCheckBox(words, self)
        box.setChecked(on)
        return box

    def _connect(self) -> None:
        for box in (self.theme, self.text, self.font_of_article):
            box.currentIndexChanged.connect(lambda _: self._look())
        self.contrast.toggled.connect(lambda _: self._look())
        for combo in (self.paper, self.method, self.language, self.sentences):
            combo.currentIndexChanged.connect(lambda _: self._keep())
        for check in (self.keep, self.reopen, self.motion):
            check.toggled.connect(lambda _: self._keep())
        self.keep.toggled.connect(lambda on: None if on else self.forget.emit())
        self.clear.clicked.connect(lambda _=False: self._clear())

    def _clear(self) -> None:
        self.forget.emit()
        self.clear.setEnabled(False)

    def _look(self) -> None:
        self._looks.text_size = int(self.text.currentData())
        self._looks.family = str(self.font_of_article.currentData())
        self._looks.set_theme(
            ThemeChoice(self.theme.currentData()), contrast=self.contrast.isChecked()
        )

    def _keep(self) -> None:
        self._keeper.change(
            paper=str(self.paper.currentData()),
            language=str(self.language.currentData()),
            method=str(self.method.currentData()),
            sentences=int(self.sentences.currentData()),
            keep_library=self.keep.isChecked(),
            animations=self.motion.isChecked(),
            reopen_last=self.reopen.isChecked(),
        )
