"""The pieces that a session in detail is put together from."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.units import Unit
from liftdesk.domain.wellbeing.feelings import AROUND, Feeling, FeelingMoment
from liftdesk.services.diary import SessionView
from liftdesk.system.directions import numeral
from liftdesk.system.texts import translate
from liftdesk.ui.history.entry_texts import set_notes
from liftdesk.ui.history.feelings_line import FeelingsLine
from liftdesk.ui.shared.flow_layout import AcrossOrDown
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.look import Look
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import bout_words
from liftdesk.wording.days import long_day_text, minutes_text, time_text
from liftdesk.wording.feelings import activation_text


class Section(QFrame):
    """A part below a hairline, with its title and what it is about.

    Attributes:
        column: the content, from top to bottom.
    """

    def __init__(self, title: str, about: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        self.column.setSpacing(Space.XS)
        head = AcrossOrDown()
        head.addWidget(label(title, "body-strong", wrap=False))
        head.addStretch(1)
        if about:
            head.addWidget(label(about, "small", "ink-muted", wrap=False))
        self.column.addLayout(head)


def note_part(title: str, note: str) -> QFrame:
    """Return a note that can be selected, below its title."""
    section = Section(title)
    words = label(note)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    section.column.addWidget(words)
    return section


def padded(inside: QWidget) -> QWidget:
    """Return a widget with the card's own margins at its sides."""
    frame = QWidget()
    column = QVBoxLayout(frame)
    column.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
    column.addWidget(inside)
    return frame


def done_parts(view: SessionView, unit: Unit) -> list[QWidget]:
    """Return what was done besides sets: easy cardio, or that it was a rest day."""
    parts = []
    for bout in view.detail.cardio:
        parts.append(padded(label(bout_words(bout, unit))))
        if bout.note:
            parts.append(padded(label(bout.note, "small", "ink-muted")))
    if view.detail.session.kind is SessionKind.REST:
        words = translate("History", "Rest days count as done.")
        parts.append(padded(label(words)))
    return parts


def felt_part(view: SessionView, look: Look) -> QWidget | None:
    """Return how it felt, that it is hidden, or None where nothing was said."""
    feelings = {feeling.moment: feeling for feeling in view.detail.feelings}
    if view.hides_mood and view.detail.session.kind is SessionKind.STRENGTH:
        section = Section(translate("History", "How you felt"))
        hidden = translate("History", "Hidden.")
        section.column.addWidget(label(hidden, "body", "ink-muted"))
        return section
    return _felt(feelings, look) if feelings else None


def note_parts(view: SessionView) -> list[QWidget]:
    """Return the notes on the sets, and the session's own."""
    parts: list[QWidget] = []
    notes = set_notes(view)
    if notes:
        parts.append(note_part(translate("History", "Notes on sets"), notes))
    if view.detail.session.note:
        parts.append(note_part(translate("History", "Note"), view.detail.session.note))
    return parts


def when_words(session: Session) -> str:
    """Return when it was and how long it took."""
    parts = [long_day_text(session.day), time_text(session.started)]
    if session.ended is not None and session.duration is not None:
        parts[1] = numeral(f"{parts[1]} \N{EN DASH} {time_text(session.ended)}")
        minutes = round(session.duration.total_seconds() / 60)
        if minutes:
            parts.append(minutes_text(minutes))
    return " \N{MIDDLE DOT} ".join(parts)


def offer(button: QWidget) -> QWidget:
    """Return a button alone in its line."""
    frame = QWidget()
    row = QHBoxLayout(frame)
    row.setContentsMargins(Space.L, Space.XS, Space.L, Space.M)
    row.addWidget(button)
    row.addStretch(1)
    return frame


def _felt(feelings: Mapping[FeelingMoment, Feeling], look: Look) -> QFrame:
    section = Section(
        translate("History", "How you felt"),
        translate("History", "before the warm-up, and after"),
    )
    before, after = (feelings.get(moment) for moment in AROUND)
    line = FeelingsLine(look)
    line.show_feelings(
        None if before is None else before.valence, None if after is None else after.valence
    )
    section.column.addWidget(line)
    words = activation_text(before, after)
    if words:
        section.column.addWidget(label(words, "small", "ink-muted"))
    return section
