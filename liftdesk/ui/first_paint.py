"""The first picture of a start: laid out once, and told of when a start is measured."""

import os
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLayout
from shiboken6 import Shiboken

from liftdesk.system.kept_modules import keep_modules
from liftdesk.system.paths import lock_file
from liftdesk.ui.shared.first_paint import FirstPaint
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.page import Page

if TYPE_CHECKING:
    from liftdesk.ui.main_window import MainWindow
    from liftdesk.ui.program import Program


def measure_anew(window: "MainWindow") -> None:
    """Forget what layouts measured before the style sheet was put on.

    A layout hears of what changed inside it when the loop runs, one level a turn, and is shown
    before: with sizes of other fonts, with scroll bars for them, and laid out four times more.
    """
    window.top_bar.fit()
    for layout in window.findChildren(QLayout):
        if not Shiboken.createdByPython(layout):
            continue  # Qt's own, around scroll bars; asking for what is there makes classes of all
        layout.invalidate()
        inside = layout.parentWidget()
        if inside is not None:
            inside.updateGeometry()
    page = window.page(window.current_page)
    if isinstance(page, Page):  # while it was hidden it had scroll bars for a small room
        page.horizontalScrollBar().setRange(0, 0)
        room = window.height() - window.top_bar.sizeHint().height()
        page.verticalScrollBar().setRange(0, page.overflow(room))


def leave_once_painted(program: "Program") -> None:
    """Write the moment when Today was painted, wait until standard input ends, and leave at once.

    The moment is that of the monotonic clock, in nanoseconds. So a start can be measured from
    outside, that of a bundle like that of the source.
    """

    def say() -> None:
        sys.stdout.write(f"{time.monotonic_ns()}\n")
        sys.stdout.flush()
        keep_modules()  # as a start does that is not measured
        look_of().keep_icons()
        sys.stdin.read()
        if program.house is not None:  # else the next start would see to one that ended hard
            lock_file(program.house.path).unlink(missing_ok=True)
        os._exit(0)  # closing is not what is measured

    desk = program.desk
    if desk is not None:
        page = desk.window.page("today")
        FirstPaint(getattr(page, "content", page)).painted.connect(say)
