"""What a person does with mouse and drag, and what they see, in terms of the article's words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from attache.gui.main_window import MainWindow
from attache.gui.mark_painter import line_parts
from attache.gui.rows import RowKind
from attache.model import Span


def drop(window: MainWindow, mime: QMimeData) -> None:
    """Drag `mime` over the window and let it go."""
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(300, 300), actions, mime, buttons, none)
    QApplication.sendEvent(window, over)
    if over.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), actions, mime, buttons, none))


def drag_over(window: MainWindow, mime: QMimeData) -> None:
    """Drag `mime` over the window and hold it there."""
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(300, 300), actions, mime, buttons, none))


def files(*paths: Path) -> QMimeData:
    """What a file manager gives when these are dragged."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def groups_seen(window: MainWindow) -> list[tuple[str, str, str]]:
    """(code, name, count) of every group that is shown."""
    view = window.briefing.view
    return [
        (row.code or "–", row.name, row.detail)
        for item, row in view.rows.items(RowKind.GROUP)
        if not view.isRowHidden(item.row(), view.rootIndex())
    ]


def quotes_seen(window: MainWindow) -> list[int]:
    """Numbers of the quotes whose rows are shown, in order."""
    view = window.briefing.view
    found = []
    for item, row in view.rows.items(RowKind.QUOTE):
        chain = [item, item.parent(), item.parent().parent()]
        if not any(view.isRowHidden(each.row(), each.index().parent()) for each in chain):
            found.append(row.number)
    return found


def click_quote(window: MainWindow, number: int) -> None:
    """Scroll to a quote's card and click it."""
    view = window.briefing.view
    index = view.rows.quote_index(number)
    view.scrollTo(index)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
    )


def click_words(window: MainWindow, span: Span) -> None:
    """Click into the middle of these words of the article."""
    view = window.article.view
    start, end = view.positions.span(span)
    rect, _ = next(iter(line_parts(view.document(), start, end)))
    at = rect.center().toPoint() - QPoint(0, view.verticalScrollBar().value())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def in_view(window: MainWindow, span: Span) -> bool:
    """Whether the beginning of these words can be seen in the article."""
    view = window.article.view
    start, end = view.positions.span(span)
    rect, _ = next(iter(line_parts(view.document(), start, end)))
    top = view.verticalScrollBar().value()
    return top <= rect.top() and rect.bottom() <= top + view.viewport().height()
