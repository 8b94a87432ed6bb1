"""Line icons drawn in the theme's ink; the SVG files say ``currentColor``."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from attache import assets


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon `name` (a file of resources/icons without its ending) as a square pixmap of `size`
    device-independent pixels, sharp on every screen."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    return _drawn(name, colour, size, ratio)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    drawing = assets.text("icons", f"{name}.svg").replace("currentColor", colour)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, colour: str, disabled: str, size: int) -> QIcon:
    """The icon in `colour`, and in `disabled` where its control cannot be used."""
    found = QIcon()
    found.addPixmap(pixmap(name, colour, size), QIcon.Mode.Normal)
    found.addPixmap(pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return found
