"""Painting without a screen: what commands that draw need of Qt."""

import os
import sys

from PySide6.QtWidgets import QApplication

from liftdesk.system.language import ENGLISH
from liftdesk.system.texts import spoken_language
from liftdesk.ui.shared.tokens import STYLE

DESKTOP_FILE = "org.liftdesk.LiftDesk"
"""The name of the program's desktop file, as packaging/release/facts.py has it."""


def program(*, offscreen: bool = True) -> QApplication:
    """Return the running application, made where there is none, offscreen unless told otherwise.

    A window that was asked for keeps the computer's own platform.
    """
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    if offscreen and "QT_QPA_PLATFORM" not in os.environ and sys.platform != "darwin":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # The style by its name: one handed over as an object has QStyle's 11 enums made, 7 ms.
    made = QApplication(["liftdesk", "-style", STYLE])
    made.setProperty("liftdesk_style", STYLE)
    made.setDesktopFileName(DESKTOP_FILE)  # what a desktop finds the program's icon and name by
    if spoken_language() != ENGLISH:
        from liftdesk.ui.translators import attach  # noqa: PLC0415 - English does without

        attach()
    return made
