"""What a session is called, what it was, and when, as fields."""

from datetime import date, time

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import Session, SessionKind
from liftdesk.domain.training.units import read_number
from liftdesk.domain.values import dataclass
from liftdesk.formats.typed_moments import read_typed_time
from liftdesk.services.entry_edits import LONGEST_NAME, LONGEST_SESSION, moment_of
from liftdesk.ui.shared.chips import Chip
from liftdesk.ui.shared.day_field import DayField
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.segmented import SegmentedChoice
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import numeric_date_text, time_text
from liftdesk.wording.kinds import session_kind_text
from liftdesk.wording.problems import sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the fields say."""

    name: str
    kind: SessionKind
    day: date
    started: time
    minutes: int | None
    is_short: bool


class HeadFields(QWidget):
    """Edits a session's head; nothing is written here.

    Attributes:
        name, day, started, minutes, kind, short: the fields.
    """

    def __init__(self, session: Session, kinds: tuple[SessionKind, ...], today: date) -> None:
        """Make the fields; `kinds` are those that what was done leaves open."""
        super().__init__()
        self.name = Field(self.tr("Name"), session_kind_text(session.kind))
        self.name.edit.setMaxLength(LONGEST_NAME)
        self.day = DayField(self.tr("Day"), today)
        self.started = Field(self.tr("Begun at"), time_text(time(18)))
        self.minutes = Field(self.tr("Minutes"), self.tr("not known"))
        self.kind = SegmentedChoice[SessionKind](
            tuple((session_kind_text(kind), kind) for kind in kinds), self.tr("Kind")
        )
        if len(kinds) == 1:
            self.kind.hide()
        self.short = Chip(self.tr("Short day"))
        if session.kind is not SessionKind.STRENGTH:
            self.short.hide()
        when = QHBoxLayout()
        when.setSpacing(Space.XS)
        for field, stretch in ((self.day, 3), (self.started, 2), (self.minutes, 2)):
            when.addWidget(field, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.name)
        column.addLayout(when)
        column.addWidget(self.kind)
        column.addWidget(self.short)
        self._session = session
        self._show(session)

    def show_session(self, session: Session) -> None:
        """Show what was written since; what is half typed stays."""
        if not self._is_changed:
            self._show(session)
        self._session = session

    def read(self) -> Head | None:
        """Return what the fields say; None where one needs a look, which it says."""
        day = self.day.read()
        if day is None:
            return None
        try:
            return Head(
                name=self.name.text.strip(),
                kind=self.kind.value,
                day=day,
                started=self._time(),
                minutes=self._minutes(),
                is_short=self.short.isChecked(),
            )
        except DomainError as error:
            field = self.minutes if error.problem.field == "minutes" else self.started
            field.set_problem(sentence(error.problem))
            field.setFocus()
            return None

    @property
    def _is_changed(self) -> bool:
        return self._texts != _texts(self._session)

    @property
    def _texts(self) -> tuple[str, ...]:
        fields = (self.name, self.day, self.started, self.minutes)
        return tuple(field.text.strip() for field in fields)

    def _show(self, session: Session) -> None:
        for field, text in zip(
            (self.name, self.day, self.started, self.minutes), _texts(session), strict=True
        ):
            field.set_text(text)
        self.kind.set_value(session.kind)
        self.short.setChecked(session.is_short)

    def _time(self) -> time:
        typed = self.started.text.strip()
        if typed == _texts(self._session)[2]:
            return moment_of(self._session)[1]
        return read_typed_time(typed, "started")

    def _minutes(self) -> int | None:
        typed = self.minutes.text.strip()
        if not typed:
            return None
        number = round(read_number(typed, "minutes"))
        if not 0 <= number <= LONGEST_SESSION:
            raise DomainError(Trouble.NUMBER_OUT_OF_RANGE, "minutes", low=0, high=LONGEST_SESSION)
        return number


def _texts(session: Session) -> tuple[str, ...]:
    day, started, minutes = moment_of(session)
    length = "" if minutes is None else str(minutes)
    return session.name, numeric_date_text(day), time_text(started), length
