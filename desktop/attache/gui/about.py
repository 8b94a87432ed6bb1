"""About: version, what is kept where, and the licences of what Attaché is made of."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, metadata

from PySide6.QtCore import QSize, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from attache import __version__
from attache.gui.dialog_size import within_screen
from attache.gui.icons import pixmap
from attache.gui.looks import Looks

# Where a package's own words are too long or missing, its licence by its SPDX name.
_PARTS = {
    "PySide6_Essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "sumy": "Apache-2.0",
    "nltk": "Apache-2.0",
    "numpy": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "uharfbuzz": "Apache-2.0",
    "pypdfium2": "Apache-2.0 or BSD-3-Clause",
    "trafilatura": "Apache-2.0",
    "lxml": "BSD-3-Clause",
    "chardet": "0BSD",
    "pdfminer.six": "MIT",
    "striprtf": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "python-docx": "MIT",
    "odfpy": "Apache-2.0 or GPL-2.0-or-later",
    "defusedxml": "PSF-2.0",
    "pycountry": "LGPL-2.1-only",
    "babel": "BSD-3-Clause",
    "pyphen": "GPL-2.0-or-later, LGPL-2.1-or-later or MPL-1.1",
    "ttf-opensans": "Apache-2.0 (the font Open Sans)",
    "font-source-serif-pro": "OFL-1.1 (the font Source Serif Pro)",
}


def parts() -> list[tuple[str, str, str]]:
    """(name, version, licence) of the packages that are installed here."""
    found = []
    for name, licence in sorted(_PARTS.items(), key=lambda pair: pair[0].casefold()):
        try:
            found.append((name, metadata(name)["Version"], licence))
        except PackageNotFoundError:
            continue
    return found


class AboutDialog(QDialog):
    """One page of words."""

    def __init__(self, looks: Looks, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Attaché"))
        picture = QLabel(self)
        picture.setPixmap(pixmap("attache", looks.look.ink, looks.px(64)))
        picture.setAccessibleName("Attaché")
        title = QLabel(f"Attaché {__version__}", self)
        title.setFont(looks.fonts.sans(20, semibold=True))
        words = QLabel(
            self.tr(
                "An article becomes a one-page briefing of who said what, country by country. "
                "Everything happens on this computer: no text ever leaves it. "
                "Every line shown is the article’s own, and leads back to its place in it."
            ),
            self,
        )
        words.setWordWrap(True)
        self.licences = QPlainTextEdit(self)
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(self.tr("Licences"))
        lines = [
            self.tr("Attaché: MIT licence, © Attaché contributors"),
            f"Qt {qVersion()}: LGPL-3.0-only",
        ]
        lines += [f"{name} {version}: {licence}" for name, version, licence in parts()]
        if log:
            lines += ["", self.tr("Log: {path}").format(path=log)]
        self.licences.setPlainText("\n".join(lines))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (picture, title, words, self.licences, buttons):
            column.addWidget(widget)
        within_screen(self, QSize(looks.px(480), looks.px(520)))
