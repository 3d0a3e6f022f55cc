"""Speaks the chosen language: Qt's translators, lent to the rooms that know no Qt.

English needs none of this: texts are written in it, and nothing here is imported for it.
"""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from liftdesk.system.directions import RIGHT_TO_LEFT
from liftdesk.system.language import (
    ENGLISH,
    MIRRORED,
    OWN_NAMES,
    PSEUDO,
    best_language,
    keep_language,
    kept_language,
)
from liftdesk.system.paths import language_file
from liftdesk.system.resources import resource
from liftdesk.system.texts import lend_translator, spoken_language
from liftdesk.ui.actions import TABS

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


class _Spoken:
    """The translators in use; Qt does not keep them alive."""

    translators: tuple[QTranslator, ...] = ()
    language = ENGLISH


def languages() -> tuple[tuple[str, str], ...]:
    """Return each language that can be chosen, with its own name: ("de", "Deutsch")."""
    return tuple(OWN_NAMES.items())


def language_chosen() -> str:
    """Return the choice kept for this computer, "" where it follows the computer's language."""
    return kept_language(language_file())


def choose_language(code: str) -> None:
    """Keep a choice and speak it from now on; "" is the computer's own language.

    A choice that cannot be kept holds until the program ends. Windows that are open keep their
    words: `WindowLanguage` opens them anew.
    """
    with suppress(OSError):
        keep_language(language_file(), code)
    speak(code or computer_language())


class WindowLanguage:
    """The choice of a language on a page: the window opens anew in it, on the same page.

    What was typed and not written down goes with the window, as it does when the window is closed.
    """

    def __init__(self, desk: "Desk", page: str) -> None:
        self._desk, self._page = desk, page

    def all(self) -> tuple[tuple[str, str], ...]:
        """Return each language as its code and its own name for itself."""
        return languages()

    @property
    def current(self) -> str:
        """The code of the language that is spoken; English while one is tried out."""
        spoken = spoken_language()
        return spoken if spoken in OWN_NAMES else ENGLISH

    def choose(self, code: str) -> None:
        """Speak another language: the diary is closed for a moment, and its window opened anew."""
        if code != language_chosen() or (code and code != self.current):
            self._desk.links.while_closed(lambda: choose_language(code), self._show)

    def _show(self, desk: "Desk", _nothing: object) -> None:
        if self._page in TABS:
            desk.window.show_tab(self._page)
        else:
            desk.window.open_page(self._page)


def computer_language() -> str:
    """Return the first language of this computer's list that is spoken here, else English."""
    return best_language(QLocale.system().uiLanguages())


def speak(language: str) -> None:
    """Speak a language from now on, in this application if there is one, and in rooms without Qt.

    A language whose translations are not there, as in a checkout where they were not made yet, is
    spoken in English, with the words of Qt's own dialogs translated.
    """
    lend_translator(None)  # first: whoever hears of the direction asks for the language
    detach()
    _Spoken.language = language
    if language == ENGLISH:
        return
    own = _own_translator(language)
    _Spoken.translators = (*_qt_translators(language), own)
    lend_translator(own.translated, own.counted, language=language)
    attach()


def asked() -> set[tuple[str, str, str]]:
    """Return what is asked for while a language is tried out, as (context, text, plural).

    It is the set itself, which grows; empty for a language that people speak.
    """
    return next((one.asked for one in _Spoken.translators if isinstance(one, Asking)), set())


def in_all_languages(context: str, texts: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return each text as all languages that people can choose have it, English among them."""
    others = [_own_translator(code) for code, _name in languages() if code != ENGLISH]
    return {
        text: frozenset((text, *(one.translated(context, text) for one in others)))
        for text in texts
    }


def attach() -> None:
    """Let the application that was made by now speak the language too."""
    app = QCoreApplication.instance()
    if app is None:
        return
    for translator in _Spoken.translators:
        app.installTranslator(translator)
    _set_direction()


def detach() -> None:
    """Go back to English in the application."""
    app = QCoreApplication.instance()
    for translator in _Spoken.translators:
        if app is not None:
            app.removeTranslator(translator)
    _Spoken.translators, _Spoken.language = (), ENGLISH
    _set_direction()


def _set_direction() -> None:
    ways = Qt.LayoutDirection
    is_mirrored = _Spoken.language in RIGHT_TO_LEFT
    if isinstance(QCoreApplication.instance(), QGuiApplication):
        QGuiApplication.setLayoutDirection(ways.RightToLeft if is_mirrored else ways.LeftToRight)


@runtime_checkable
class Asking(Protocol):
    """A translator that remembers what it was asked for."""

    asked: set[tuple[str, str, str]]


class OwnTranslator(QTranslator):
    """The translations of one language, asked directly: what has none is said as it is written."""

    def translated(self, context: str, text: str) -> str:
        """Return a text translated, or as written."""
        return self.translate(context, text) or text

    def counted(self, context: str, one: str, many: str, n: int) -> str:
        """Return the form for a count, or English's own."""
        return self.translate(context, one, many, n) or (one if n == 1 else many)


def _own_translator(language: str) -> OwnTranslator:
    if language in {PSEUDO, MIRRORED}:
        from liftdesk.ui import pseudo  # noqa: PLC0415 - for trying out only

        return pseudo.MirroredTranslator() if language == MIRRORED else pseudo.PseudoTranslator()
    translator = OwnTranslator()
    with suppress(FileNotFoundError):
        translator.load(str(resource("i18n", f"liftdesk_{language}.qm")))
    return translator


def _qt_translators(language: str) -> tuple[QTranslator, ...]:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    translator = QTranslator()
    return (translator,) if translator.load(str(folder / f"qtbase_{language}.qm")) else ()
