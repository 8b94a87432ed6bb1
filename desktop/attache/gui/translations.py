"""The interface in the reader's language: our own translations, and Qt's for its own buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from attache import assets

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français"}


def language_of(wished: str) -> str:
    """The language to speak: the wish, else the system’s where we have it, else English."""
    if wished in LANGUAGES:
        return wished
    system = QLocale.system().name().split("_")[0]
    return system if system in LANGUAGES else "en"


def install(app: QCoreApplication, language: str) -> None:
    """Let `app` speak a language of `LANGUAGES` from now on; English needs nothing."""
    for old in app.findChildren(QTranslator, "language"):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    if language == "en":
        return
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ours = str(assets.path("i18n", f"attache_{language}.qm"))
    for path in (f"{qt}/qtbase_{language}.qm", ours):
        translator = QTranslator(app)
        translator.setObjectName("language")
        if translator.load(path):
            app.installTranslator(translator)
