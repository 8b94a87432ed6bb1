"""The card to correct a quote with: speaker, country, kind, and how far the country reaches."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from attache.gui import choices
from attache.gui.beside import lie_beside
from attache.gui.country_words import country_word
from attache.gui.dialog_size import scrolled
from attache.gui.looks import Looks
from attache.gui.pick_field import PickField
from attache.gui.top_bar import Segments
from attache.gui.wording import kind_word, place, speaker_name
from attache.model import Briefing, Kind, Quote


class Reach(StrEnum):
    """For what another country holds."""

    QUOTE = "quote"
    SPEAKER = "speaker"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the reader set: a speaker as `choices.speakers` has them (or a `Typed`), a country's
    code and name, a kind; None where it stays."""

    speaker: object
    country: tuple[str, str] | None
    kind: Kind | None
    reach: Reach


class CorrectCard(QFrame):
    """`wanted` carries a Wanted; `not_a_quote`; `closed` when nothing is to change."""

    wanted = Signal(object)
    not_a_quote = Signal()
    closed = Signal()

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Correct this quote"))
        self.title, self.place = QLabel(self.tr("Correct this quote"), self), QLabel(self)
        self.place.setProperty("second", True)
        self.speaker = PickField(self.tr("Speaker"), looks, self)
        self.country = PickField(self.tr("Country"), looks, self)
        self.kind = Segments(looks, self)
        self.kind.setProperty("tight", True)
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind in Kind:
            self.kind.add(kind.value, kind_word(kind).capitalize())
        self.reaches = {reach: QRadioButton(self) for reach in Reach}
        self.drop = QPushButton(self.tr("Not a quote"), self)
        self.drop.setProperty("link", True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.apply = QPushButton(self.tr("Apply"), self)
        self.apply.setProperty("main", True)
        self._now: Kind | None = None
        self._row, self._room, self._most = QRect(), QRect(), QRect()
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.place)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        group, holds = QButtonGroup(self), QWidget(self)
        applies = QVBoxLayout(holds)
        applies.setContentsMargins(0, 0, 0, 0)
        applies.setSpacing(0)
        for button in self.reaches.values():
            group.addButton(button)
            applies.addWidget(button)
        self._lines: list[tuple[QLabel, QWidget]] = []
        for words, field in (
            (self.tr("Speaker"), self.speaker),
            (self.tr("Country"), self.country),
            (self.tr("Kind"), self.kind),
            (self.tr("Country holds for"), holds),
        ):
            label = QLabel(words, self)
            label.setProperty("second", True)
            label.setWordWrap(True)
            self._lines.append((label, field))
        self._narrow: bool | None = None
        self._arrange(narrow=False)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.drop)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel)
        self._buttons.addWidget(self.apply)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._body = QWidget(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._body.setLayout(self._grid)
        self._area = scrolled(self._body, self)
        self._column.addWidget(self._area)
        self._column.addLayout(self._buttons)

    def _arrange(self, *, narrow: bool) -> None:
        """Labels beside their fields, or above them where there is no room."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        top = Qt.AlignmentFlag.AlignTop
        for row, (label, field) in enumerate(self._lines):
            self._grid.removeWidget(label)
            self._grid.removeWidget(field)
            if narrow:
                self._grid.addWidget(label, 2 * row, 0, 1, 2)
                self._grid.addWidget(field, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(label, row, 0, top)
                self._grid.addWidget(field, row, 1)

    def _connect(self) -> None:
        self.cancel.clicked.connect(lambda _=False: self.closed.emit())
        self.drop.clicked.connect(lambda _=False: self.not_a_quote.emit())
        self.apply.clicked.connect(lambda _=False: self._apply())
        for field in (self.speaker, self.country):
            field.picked.connect(self._picked)
            field.resized.connect(self._place)

    def tell(self, briefing: Briefing, number: int) -> None:
        """Fill the card for a quote."""
        quote: Quote = briefing.quotes[number]
        self.place.setText(place(quote.block))
        self.speaker.tell(
            speaker_name(quote.speaker.name if quote.speaker else None),
            choices.speakers(briefing, quote),
            self.tr("Somebody else: {words}"),
        )
        given = quote.country
        self.country.tell(
            country_word(*(given.code, given.name) if given else (None, None)),
            choices.countries(briefing.article),
        )
        self._now = quote.kind
        self.kind.tell(quote.kind.value)
        self._tell_reaches(briefing, quote)
        self._dress()

    def _tell_reaches(self, briefing: Briefing, quote: Quote) -> None:
        entity = quote.speaker.entity if quote.speaker else -1
        said = sum(each.speaker is not None and each.speaker.entity == entity
                   for each in briefing.quotes)  # fmt: skip
        known = entity >= 0 and any(each.id == entity and each.mentions
                                    for each in briefing.entities)  # fmt: skip
        words = {
            Reach.QUOTE: self.tr("this quote"),
            Reach.SPEAKER: self.tr("all {count} quotes of this speaker").format(count=said),
            Reach.ALWAYS: self.tr("this speaker, in every article from now on"),
        }
        for reach, button in self.reaches.items():
            button.setText(words[reach])
            button.setEnabled(known or reach is Reach.QUOTE)
            button.setChecked(reach is Reach.QUOTE)

    def _picked(self) -> None:
        """Of another speaker the country comes along, unless the reader sets it, too."""
        other = self.speaker.value is not None
        for reach, button in self.reaches.items():
            if reach is not Reach.QUOTE and other:
                button.setEnabled(False)
                self.reaches[Reach.QUOTE].setChecked(True)

    def _apply(self) -> None:
        chosen = next(k for k in Kind if self.kind.buttons[k.value].isChecked())
        reach = next(reach for reach, button in self.reaches.items() if button.isChecked())
        country = self.country.value if isinstance(self.country.value, tuple) else None
        kind = chosen if chosen is not self._now else None
        self.wanted.emit(Wanted(self.speaker.value, country, kind, reach))

    def _dress(self) -> None:
        px, fonts = self._looks.px, self._looks.fonts
        self.title.setFont(fonts.sans(14, semibold=True))
        for label in (self.place, *(label for label, _ in self._lines)):
            label.setFont(fonts.meta)
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(10))
        self._grid.setColumnMinimumWidth(0, px(76))
        self._grid.setHorizontalSpacing(px(16))
        self._grid.setVerticalSpacing(px(10))
        self._buttons.setSpacing(px(8))

    # --- where it lies -------------------------------------------------------------------------

    def open_beside(self, row: QRect, room: QRect, most: QRect) -> None:
        """Lie beside the quote's row, in `room`, or where that is too small in `most` (all in the
        parent's coordinates), with the keys in the first field."""
        self.move_beside(row, room, most)
        for widget in self.findChildren(QWidget):  # layouts leave out what was never dressed
            widget.ensurePolished()
        self.show()
        self._place()
        self.raise_()
        self.speaker.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def move_beside(self, row: QRect, room: QRect, most: QRect) -> None:
        """The quote's row or the room is elsewhere now."""
        self._row, self._room, self._most = row, room, most
        self._place()

    def _place(self) -> None:
        if not self.isVisible():
            return
        self._arrange(narrow=self._room.width() < self._looks.px(440))
        body = self._body.sizeHint().height()
        self._area.setFixedHeight(body)
        rest = self._column.sizeHint().height() - body
        room = self._room if rest + body <= self._room.height() else self._most
        self._area.setFixedHeight(max(40, min(body, room.height() - rest)))
        lie_beside(self, self._row, room, self._looks.px, 490)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Enter applies."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
            else:
                self._apply()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round within the card."""
        reach = [each for each in self.reaches.values() if each.isChecked()]
        order = [
            self.speaker.field, self.country.field, *self.kind.buttons.values(), *reach,
            self.drop, self.cancel, self.apply,
        ]  # fmt: skip
        able = [
            w for w in order if w.isEnabled() and (not isinstance(w, QRadioButton) or w.isChecked())
        ]
        focus = self.focusWidget()
        here = able.index(focus) if focus in able else -1
        step = 1 if forward else -1
        goal = able[(here + step) % len(able)]
        goal.setFocus(Qt.FocusReason.TabFocusReason)
        if self._area.isAncestorOf(goal):
            self._area.ensureWidgetVisible(goal)
        return True

    def event(self, event: QEvent) -> bool:
        """Letters typed here are never shortcuts of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
            )  # fmt: skip
            if plain and event.key() != Qt.Key.Key_F1:
                event.accept()
                return True
        return super().event(event)
