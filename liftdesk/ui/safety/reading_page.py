"""Pages to read: the science, medicines, and questions to ask oneself."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.safety.guidance import Recovery, Section, Statement
from liftdesk.services.recovery import RecoveryCheck
from liftdesk.system.texts import translate
from liftdesk.ui.safety.recovery_parts import EasyWeekOffer, NoticedList, Say
from liftdesk.ui.safety.safety_card import source_line
from liftdesk.ui.shared.inner_page import InnerPage
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.point import Point
from liftdesk.ui.shared.tokens import Space

_LINE = 720
"""Px at 100 % text: about 75 letters of body text on a line (design: layout at 1920)."""


class _LinesPage(InnerPage):
    """A page whose lines are short enough to read, whatever the window's width."""

    def __init__(self, title: str, back_to: str, *, lead: str) -> None:
        super().__init__(title, back_to)
        self._inside = QWidget()
        self._inside.setMaximumWidth(look_of().text_px(_LINE))
        self.lines = QVBoxLayout(self._inside)
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(Space.XS)
        self.lines.addWidget(label(lead, "lead", "ink-muted"))
        # In a row the column's height follows from its own width, not from the page's.
        row = QHBoxLayout()
        row.addWidget(self._inside, 1000)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        """Keep as many letters on a line in every size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._inside.setMaximumWidth(look_of().text_px(_LINE))


class ReadingPage(_LinesPage):
    """Sections of statements, each with its source."""

    def __init__(self, title: str, back_to: str, *, lead: str, sections: Sequence[Section]) -> None:
        super().__init__(title, back_to, lead=translate("Content", lead))
        for section in sections:
            if section.title:
                self.lines.addSpacing(Space.M)
                self.lines.addWidget(label(translate("Content", section.title), "heading"))
            for statement in section.statements:
                self.lines.addWidget(_statement(statement))


class RecoveryPage(_LinesPage):
    """Six questions to oneself, and what the diary lets one notice: no score, nothing kept."""

    areas = frozenset({Area.PREFERENCES, Area.SETS, Area.SESSIONS, Area.CHECK_INS, Area.ROUTINES})

    def __init__(
        self, recovery: Recovery, check: RecoveryCheck, *, back_to: str, say_undoable: Say
    ) -> None:
        super().__init__(
            self.tr("Rest and recovery"), back_to, lead=translate("Content", recovery.lead)
        )
        for question in recovery.questions:
            self.lines.addWidget(Point(translate("Content", question), "rest"))
        self.lines.addWidget(source_line(recovery.source))
        self.lines.addSpacing(Space.M)
        self.lines.addWidget(label(self.tr("What your diary shows"), "heading"))
        self.noticed = NoticedList(check)
        self.lines.addWidget(self.noticed)
        self.lines.addSpacing(Space.M)
        self.lines.addWidget(label(self.tr("When rest is the plan"), "heading"))
        self.lines.addWidget(label(translate("Content", recovery.easy_week)))
        self.lines.addWidget(source_line(recovery.easy_week_source))
        self.offer = EasyWeekOffer(check, say_undoable)
        self.lines.addWidget(self.offer)

    def refresh(self) -> None:
        """Read the diary again."""
        self.noticed.show_noticed()
        self.offer.show_offer()


def _statement(statement: Statement) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, Space.XXS, 0, Space.XXS)
    column.setSpacing(2)
    column.addWidget(label(translate("Content", statement.title), "body-strong"))
    column.addWidget(label(translate("Content", statement.text)))
    column.addWidget(source_line(statement.source))
    return made
