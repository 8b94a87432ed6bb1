"""The page as it will print, live, with its options beside it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from attache.corrections import fingerprint
from attache.gui.desk import Desk
from attache.gui.engine_words import own
from attache.gui.files import paper_of_locale
from attache.gui.groups import grouped
from attache.gui.keeper import Keeper
from attache.gui.looks import Looks
from attache.gui.page_drawing import Drawn, drawing
from attache.gui.page_own import Own
from attache.gui.page_sheet import Sheet
from attache.gui.wording import DOT, quotes_word
from attache.gui.worker import Jobs
from attache.model import Briefing

if TYPE_CHECKING:
    from attache.export.page_options import PageOptions
    from attache.gui.page_countries import Row
    from attache.gui.page_options_panel import PageOptionsPanel

NARROW = 560  # pixels at 100 %
SHARPEST = 3.0  # pixels for a point: 216 dots per inch


def _rows(briefing: Briefing) -> tuple[Row, ...]:
    """Whose quotes an article has, and how many."""
    return tuple((group.code, group.name, len(group.quotes)) for group in grouped(briefing))


class PageView(QWidget):
    """`fault` carries a title and what to do; `print_asked`, `save_asked` from its buttons; `said`
    a line about the page and its zoom in per cent of true size, an empty one when it is left."""

    fault = Signal(str, str)
    broke = Signal(object)
    said = Signal(str, int)
    print_asked = Signal()
    save_asked = Signal()

    def __init__(
        self, desk: Desk, looks: Looks, keeper: Keeper, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._looks, self._keeper = desk, looks, keeper
        self._own: dict[str, Own] = {}  # by fingerprint: what was chosen for one article
        self.pdf = b""
        self._sharpness = 1.0
        self._line = ""
        self._jobs = Jobs(self)
        self._jobs.value.connect(self._drawn)
        self._jobs.fault.connect(
            lambda error: self.fault.emit(
                self.tr("The page could not be made."), own(error.message)
            )
        )
        self._jobs.broke.connect(self.broke)
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._draw)
        self._stale = True
        self._built = False
        for signal in (desk.briefing_changed, desk.summary_changed):
            signal.connect(self._changed)
        desk.article_changed.connect(self._other_article)

    @cached_property
    def panel(self) -> PageOptionsPanel:
        """The options, made when the page is first looked at: the window opens without them."""
        from attache.gui.page_options_panel import PageOptionsPanel

        panel = PageOptionsPanel(self._looks, self)
        now = self._keeper.now
        panel.put_settings(now, now.paper or paper_of_locale())
        panel.changed.connect(self._chosen)
        panel.print_asked.connect(self.print_asked)
        panel.save_asked.connect(self.save_asked)
        panel.fault.connect(lambda why: self.fault.emit(self.tr("No logo was taken."), why))
        self._tell(panel)
        return panel

    def _tell(self, panel: PageOptionsPanel) -> None:
        briefing = self._desk.shown
        if briefing is not None:
            panel.tell(len(briefing.summary), _rows(briefing))
            panel.put_own(self._own.get(fingerprint(briefing.article.text), Own()))

    def _build(self) -> None:
        self._area = QScrollArea(self)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("The printed page"))
        self.sheet = Sheet(self._looks, self._area)
        self._area.setWidget(self.sheet)
        self._area.setWidgetResizable(True)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._area, 1)
        row.addWidget(self.panel)
        self.setFocusProxy(self._area)
        self._looks.changed.connect(self._fit)
        self._built = True

    def options(self) -> PageOptions:
        """What the reader chose for the article on the desk, with the colours of the screen."""
        from attache.export.page_options import PageOptions

        slots = tuple(sorted(self._desk.slots.items()))
        return self.panel.options(PageOptions(slots=slots), self.panel.own())

    def options_for(self, key: str) -> PageOptions:
        """The same for the article of that fingerprint, which need not be on the desk."""
        from attache.export.page_options import PageOptions

        slots = tuple(sorted(self._desk.kept.items()))
        return self.panel.options(PageOptions(slots=slots), self._own.get(key, Own()))

    def _chosen(self) -> None:
        """The reader chose something in the panel: keep it where it belongs."""
        briefing, panel = self._desk.shown, self.panel
        if briefing is not None:
            self._own[fingerprint(briefing.article.text)] = panel.own()
        paper = panel.chosen_paper()
        usual = self._keeper.now.paper or paper_of_locale()
        self._keeper.change(
            **panel.settings(), paper=self._keeper.now.paper if paper == usual else paper
        )
        self._redraw()

    def _other_article(self) -> None:
        if "panel" in self.__dict__:
            self._tell(self.panel)

    def _changed(self) -> None:
        if "panel" in self.__dict__:
            self._tell(self.panel)
        self._redraw()

    def _redraw(self) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what changed while nobody looked."""
        if not self._built:
            self._build()
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """The desk speaks again."""
        super().hideEvent(event)
        self.said.emit("", 0)

    def _draw(self) -> None:
        briefing = self._desk.shown
        if briefing is not None:
            self._sharpness = min(SHARPEST, 2.0 * self.devicePixelRatioF())
            self._jobs.start(drawing(briefing, self.options(), self._sharpness))

    def _drawn(self, value: object) -> None:
        if not isinstance(value, Drawn):
            return
        self._stale = False
        self.pdf, self.sheet.image = value.pdf, value.image
        self.panel.fits.setText(self._says(value))
        paper = self.panel.paper.buttons[self.panel.chosen_paper()].text()
        self._line = DOT.join([paper, *self.panel.fits.text().split("\n")])
        self._area.setAccessibleDescription(self.panel.fits.text())
        self._fit()

    def _says(self, value: Drawn) -> str:
        count = len(self._desk.quotes) - value.unwanted
        if value.left_out:
            words = self.tr("{count} do not fit, and are counted at its foot.")
            lines = [words.format(count=quotes_word(value.left_out))]
        else:
            lines = [self.tr("{count} on one page").format(count=quotes_word(count))]
        if value.unwanted:
            words = self.tr("{count} left out by your choice")
            lines.append(words.format(count=quotes_word(value.unwanted)))
        if value.shortened:
            lines.append(self.tr("{count} shortened").format(count=quotes_word(value.shortened)))
        lines.append(self.tr("Text at {percent} %").format(percent=round(value.text_scale * 100)))
        return "\n".join([*lines, *value.warnings])

    def zoom(self, step: int) -> None:
        """Larger (1), smaller (-1), all in view (0)."""
        factor = 1.0 if step == 0 else self.sheet.zoom * (1.25**step)
        self.sheet.zoom = min(4.0, max(0.5, factor))
        self._fit()

    def _arrange(self) -> None:
        """The options beside the paper, or below it where there is no room."""
        narrow = self.width() < self._looks.px(NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._row.setStretchFactor(self.panel, 1 if narrow else 0)
        self.panel.stand(beside=not narrow)

    def _fit(self) -> None:
        self._arrange()
        size = self.sheet.wanted()
        px = self._looks.px
        self.sheet.setMinimumSize(size.width() + px(32), size.height() + px(32))
        if self.sheet.zoom <= 1.0:
            self.sheet.setMinimumSize(1, 1)
        self.sheet.update()
        if self.isVisible() and not self.sheet.image.isNull():
            inches = self.sheet.image.width() / self._sharpness / 72
            self.said.emit(self._line, round(size.width() / inches / self.logicalDpiX() * 100))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The paper takes the room there is."""
        super().resizeEvent(event)
        if self._built:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def close_jobs(self) -> None:
        """Let no thread outlive the window."""
        self._jobs.close()
