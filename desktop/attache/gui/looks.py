"""Theme and text size of the whole window, in one place, changing live."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtWidgets import QApplication

from attache.gui.fonts import SERIF, Fonts
from attache.gui.repolish import Repolish
from attache.gui.stylesheet import stylesheet
from attache.gui.theme import LIGHT, look, qt_palette

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)  # percent


class ThemeChoice(StrEnum):
    """What the reader wishes: the system's theme, or one of the two."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Looks(QObject):
    """What every widget that paints asks: `look` (colours), `fonts`, `px` (measures).

    `changed` is emitted after the application has the new palette, font and style sheet.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = ThemeChoice.SYSTEM
        self.contrast = False
        self.text_size = 100
        self.family = SERIF  # of the article's words
        self.motion = True  # whether anything may move by itself
        self.look = LIGHT
        self.fonts = Fonts(1.0)
        self._dressed = 0.0  # the scale of the style sheet that the application has
        self._repolish = Repolish(self)
        self._hints = QGuiApplication.styleHints()
        self._accessible = self._hints.accessibility()  # kept: its wrapper must outlive this call
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._accessible.contrastPreferenceChanged.connect(self._system_changed)

    @property
    def scale(self) -> float:
        """Device-independent pixels of the screen for one pixel of the design."""
        screen = QGuiApplication.primaryScreen()
        dots = screen.logicalDotsPerInchY() / 96 if screen else 1.0
        return self.text_size / 100 * max(1.0, dots)

    def px(self, pixels: float) -> int:
        """A measure of the design (pixels at 100 %) at the current text size."""
        return round(pixels * self.fonts.scale)

    def set_theme(self, choice: ThemeChoice, *, contrast: bool | None = None) -> None:
        """Change the theme now; `contrast` None leaves the wish for high contrast as it is."""
        self.choice = choice
        self.contrast = self.contrast if contrast is None else contrast
        self.apply()

    def set_text_size(self, percent: int) -> None:
        """Change the size of all text now; the percentage is held within `TEXT_SIZES`."""
        self.text_size = min(max(percent, TEXT_SIZES[0]), TEXT_SIZES[-1])
        self.apply()

    def step_text_size(self, step: int) -> None:
        """One size of `TEXT_SIZES` up (1) or down (-1)."""
        if step > 0:
            larger = [size for size in TEXT_SIZES if size > self.text_size]
            self.set_text_size(larger[0] if larger else TEXT_SIZES[-1])
        else:
            smaller = [size for size in TEXT_SIZES if size < self.text_size]
            self.set_text_size(smaller[-1] if smaller else TEXT_SIZES[0])

    def wheel(self, event: QWheelEvent) -> bool:
        """Take a turn of the wheel with Ctrl as one size up or down; whether it was one."""
        turn = event.angleDelta().y()
        if not turn or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.step_text_size(1 if turn > 0 else -1)
        event.accept()
        return True

    def apply(self) -> None:
        """Give palette, font and style sheet to the application, and tell everybody."""
        self.look = look(dark=self._wants_dark(), contrast=self._wants_contrast())
        self.fonts = Fonts(self.scale, self.family)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(qt_palette(self.look))
            if self.fonts.scale != self._dressed:
                self._dressed = self.fonts.scale
                application.setFont(self.fonts.control)
                application.setStyleSheet(stylesheet(self.fonts.scale))
            self._repolish.start()
        self.changed.emit()

    @property
    def settled(self) -> bool:
        """Whether also what is out of view has taken the theme."""
        return self._repolish.done

    def _wants_dark(self) -> bool:
        if self.choice is ThemeChoice.SYSTEM:
            # bare X11 knows no scheme (Unknown): light
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self.choice is ThemeChoice.DARK

    def _wants_contrast(self) -> bool:
        wish = self._accessible.contrastPreference()
        return self.contrast or wish is Qt.ContrastPreference.HighContrast

    def _system_changed(self) -> None:
        self.apply()
