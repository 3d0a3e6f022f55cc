"""The session: its heading, how one felt before and after, its lifts, the quick line."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.feelings import AROUND, Feeling, FeelingMoment
from liftdesk.services.day_view import DayView, LiftToday
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.feeling_row import FeelingRow
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.mirroring import set_margins
from liftdesk.ui.shared.page import put_before, put_part_before, stops_of
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.ui.today.closed_row import ClosedRow
from liftdesk.ui.today.open_row import OpenRow
from liftdesk.ui.today.quick_line_bar import QuickLineBar
from liftdesk.ui.today.row_texts import RowStyle
from liftdesk.ui.today.session_head import SessionHead
from liftdesk.wording.loads import set_text

if TYPE_CHECKING:
    from liftdesk.ui.shared.offer_line import OfferLine


class SessionCard(Card):
    """The session of today, or the next one.

    Attributes:
        head_line: the heading with its buttons.
        before, after: how one feels before and after, made when they are first asked.
        panel: what is asked for below the lifts (a picker, a note), None where nothing is.

    Signals:
        felt: a FeelingMoment, the feeling (int or None) and the activation (int or None).
        skipped: a FeelingMoment that is not to be asked.
        answer_wanted: the question after the session is to be answered now.
        row_opened: the place of a lift that was opened.
        short_wanted, short_declined: the answers to the offer of a short day.
        go_on_wanted, end_wanted: the answers to a session found unfinished.
    """

    felt = Signal(object, object, object)
    skipped = Signal(object)
    answer_wanted = Signal()
    row_opened = Signal(int)
    short_wanted = Signal()
    short_declined = Signal()
    go_on_wanted = Signal()
    end_wanted = Signal()

    def __init__(
        self,
        quick_line: QuickLineBar,
        sound: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.set_padding(1)
        self.rows: list[ClosedRow | OpenRow] = []
        self.quick_line = quick_line
        self.panel: QWidget | None = None
        self._sound = sound
        self._skipped: set[tuple[FeelingMoment, object]] = set()
        self._about: dict[FeelingMoment, object] = {}
        self._felt: dict[FeelingMoment, Feeling | None] = dict.fromkeys(AROUND)
        self._asked = dict.fromkeys(AROUND, False)
        self._hides = False
        self.body.setSpacing(0)
        self.head_line = SessionHead()
        self.body.addWidget(self.head_line)
        self._lines = QVBoxLayout()
        self.body.addLayout(self._lines)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._make_foot()

    def _make_foot(self) -> None:
        self._below = QVBoxLayout()
        self._below.setSpacing(0)
        self.add_button = TextButton(self.tr("Add a lift"), "plus")
        self.add_button.set_size("small")
        add_row = QHBoxLayout()
        set_margins(add_row, Space.S, Space.XXS, 0, 0)
        add_row.addWidget(self.add_button)
        add_row.addStretch(1)
        self._panel_slot = QVBoxLayout()
        self._panel_slot.setContentsMargins(Space.L, 0, Space.L, 0)
        self.body.addLayout(self._below)
        self.body.addLayout(add_row)
        self.body.addLayout(self._panel_slot)
        self.body.addStretch(1)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self.body.addWidget(rule)
        self.body.addWidget(self.quick_line)

    @property
    def open_row(self) -> OpenRow | None:
        """The row that is open, None where all are closed."""
        return next((row for row in self.rows if isinstance(row, OpenRow)), None)

    def show_day(
        self,
        view: DayView,
        style: RowStyle,
        opened: int | None,
        attach: Callable[[OpenRow], None],
    ) -> None:
        """Show a day with the lift at `opened` open; `attach` is given each open row."""
        self._show_lines(view)
        was = self.open_row
        typed = {} if was is None else was.grid.typed()
        shown, self.rows = self.rows, []
        for place, lift in enumerate(view.lifts):
            kept = _kept(shown, place, lift, style, opened=place == opened)
            if kept is None:
                self.rows.append(self._row(lift, style, place, opened=place == opened))
                self._rows.insertWidget(place, self.rows[-1])
            else:
                self.rows.append(kept)
        for old in shown:
            if old not in self.rows:
                self._rows.removeWidget(old)
                old.hide()
                old.deleteLater()
        put_before(_stops(self.rows), self.add_button)
        if "after" in vars(self):
            put_part_before(self.after, self.add_button)
        now = self.open_row
        if now is not None:
            if was is not None and was is not now and was.lift.id == now.lift.id:
                now.grid.take_typed(typed)
            attach(now)
        self._show_extra(view, style)

    def show_resume(self, text: str) -> None:
        """Say that a session was found unfinished; "" takes the line away."""
        if text or "resume_line" in vars(self):
            self.resume_line.set_text(text)
            set_shown(self.resume_line, shown=bool(text))

    def open_panel(self, panel: QWidget | None) -> None:
        """Open a picker or a note below the lifts, in place of the one there."""
        if self.panel is not None:
            self._panel_slot.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = panel
        if panel is not None:
            self._panel_slot.addWidget(panel)
            panel.show()

    def _row(
        self, lift: LiftToday, style: RowStyle, place: int, *, opened: bool
    ) -> ClosedRow | OpenRow:
        if opened:
            return OpenRow(lift, style, self._sound)
        row = ClosedRow(lift, style)
        row.opened.connect(lambda: self.row_opened.emit(place))
        return row

    @cached_property
    def resume_line(self) -> "OfferLine":
        """Says that a session was found unfinished."""
        from liftdesk.ui.shared.offer_line import OfferLine  # noqa: PLC0415 - few starts show it

        line = OfferLine("-", "clock", "accent")
        line.setProperty("kind", "row")
        line.set_margins(Space.L - 3, Space.M)
        line.add(self.tr("Go on"), self.go_on_wanted.emit)
        line.add(self.tr("End it"), self.end_wanted.emit)
        return self._put_line("resume_line", line)

    @cached_property
    def offer(self) -> "OfferLine":
        """Offers a short day."""
        from liftdesk.ui.shared.offer_line import OfferLine  # noqa: PLC0415 - few starts show it

        line = OfferLine(
            self.tr("A short day counts fully: two sets of two or three lifts."), "feather"
        )
        line.setProperty("kind", "row")
        line.set_margins(Space.L - 3, Space.M)
        line.add(self.tr("Make it a short day"), self.short_wanted.emit)
        line.add_close(self.tr("Keep the full day"), self.short_declined.emit)
        return self._put_line("offer", line)

    @cached_property
    def ask_line(self) -> "OfferLine":
        """Asks once more after the session."""
        from liftdesk.ui.shared.offer_line import OfferLine  # noqa: PLC0415 - few starts show it

        line = OfferLine(
            self.tr("Ten minutes have passed since your last set. How do you feel now?"), "smile"
        )
        line.setProperty("kind", "row")
        line.set_margins(Space.L - 3, Space.M)
        line.add(self.tr("Answer"), self.answer_wanted.emit)
        line.add_close(self.tr("Close this question"), lambda: self.show_ask_again(shown=False))
        return self._put_line("ask_line", line)

    def _put_line(self, name: str, line: "OfferLine") -> "OfferLine":
        """Put a line, hidden, where it belongs among those there are, for the eye and for Tab."""
        place = _LINES.index(name)
        above = [one for one in _LINES[:place] if one in vars(self)]
        below = [vars(self)[one] for one in _LINES[place + 1 :] if one in vars(self)]
        line.hide()
        self._lines.insertWidget(len(above), line)
        put_before(stops_of(line), stops_of(below[0] if below else self._first_below)[0])
        return line

    @property
    def _first_below(self) -> QWidget:
        """What Tab reaches first below the lines, of what is made."""
        made = [vars(self)[one] for one in _FELT if one in vars(self)]
        return made[0] if made else self.add_button

    @cached_property
    def before(self) -> FeelingRow:
        """How one feels before the first set."""
        row = self._make_row(FeelingMoment.BEFORE)
        self.body.insertWidget(self.body.indexOf(self._rows), row)
        put_part_before(row, stops_of(self._first_below)[0])
        return row

    @cached_property
    def after(self) -> FeelingRow:
        """How one feels once the session is over."""
        row = self._make_row(FeelingMoment.AFTER)
        self._below.insertWidget(0, row)
        put_part_before(row, self.add_button)
        return row

    @cached_property
    def note(self) -> QLabel:
        """What was written about the session."""
        note = label("", "small", "ink-muted")
        note.setContentsMargins(Space.L, Space.XXS, Space.L, Space.XXS)
        note.hide()
        self._below.addWidget(note)
        return note

    @cached_property
    def empty(self) -> QLabel:
        """Says that no lift is planned."""
        empty = label(
            self.tr("Nothing is planned here. Add a lift, or type a quick line below."),
            "body",
            "ink-muted",
        )
        empty.setContentsMargins(Space.L, Space.M, Space.L, Space.XS)
        empty.hide()
        self._below.insertWidget(int("after" in vars(self)), empty)
        return empty

    def _make_row(self, moment: FeelingMoment) -> FeelingRow:
        names = {
            FeelingMoment.BEFORE: self.tr("How do you feel, before you start?"),
            FeelingMoment.AFTER: self.tr("How do you feel now?"),
        }
        row = FeelingRow(moment, names[moment])
        row.felt.connect(self.felt)
        row.skipped.connect(self._on_skipped)
        row.show_felt(self._felt[moment], hides=self._hides)
        if not self._asked[moment]:
            row.hide()
        return row

    def show_ask_again(self, *, shown: bool) -> None:
        """Show or hide the quiet line that asks once more after the session."""
        if shown or "ask_line" in vars(self):
            set_shown(self.ask_line, shown=shown)
        if shown and self.ask_line.isVisible():
            announce(self.ask_line, self.ask_line.words.text())

    def _on_skipped(self, moment: FeelingMoment) -> None:
        self._skipped.add((moment, self._about.get(moment)))
        (self.before if moment is FeelingMoment.BEFORE else self.after).hide()
        self.skipped.emit(moment)

    def _show_lines(self, view: DayView) -> None:
        if view.offers_short_day or "offer" in vars(self):
            set_shown(self.offer, shown=view.offers_short_day)
        self._show_feelings(view)
        note = "" if view.detail is None else view.detail.session.note
        if self._is_due("note", due=bool(note)):
            self.note.setText(self.tr("Note: {text}").format(text=note) if note else "")
            set_shown(self.note, shown=bool(note))
        if self._is_due("empty", due=not view.lifts):
            set_shown(self.empty, shown=not view.lifts)
        set_shown(self.add_button, shown=view.is_own and bool(view.lifts))

    def _show_feelings(self, view: DayView) -> None:
        """Ask how one feels: before the first set, and once the session is over."""
        session = None if view.detail is None else view.detail.session.id
        about: dict[FeelingMoment, object] = dict(zip(AROUND, (view.today, session), strict=True))
        if about != self._about:
            self._about = about
            self.show_ask_again(shown=False)
        before, after = (view.felt(moment) for moment in AROUND)
        self._felt, self._hides = dict(zip(AROUND, (before, after), strict=True)), view.hides_mood
        hides = view.hides_mood
        is_open = before is None or (before.arousal is None and not hides)
        is_over = view.is_finished or view.is_ended
        is_before, is_after = (
            is_open and view.sets_done == 0 and bool(view.lifts),
            after is None and is_over if hides else is_over or after is not None,
        )
        for name, moment, shown in zip(_FELT, AROUND, (is_before, is_after), strict=True):
            is_asked = shown and (moment, self._about[moment]) not in self._skipped
            self._asked[moment] = is_asked
            if self._is_due(name, due=is_asked):
                row: FeelingRow = getattr(self, name)
                row.show_felt(self._felt[moment], hides=hides)
                set_shown(row, shown=is_asked)
        if after is not None or hides:
            self.show_ask_again(shown=False)

    def _is_due(self, name: str, *, due: bool) -> bool:
        """Whether a part that is made when first wanted is to be told what to show."""
        return due or name in vars(self)

    def _show_extra(self, view: DayView, style: RowStyle) -> None:
        if not view.extra:
            self.quick_line.show_extra("")
            return
        names = self.quick_line.names
        words = [
            f"{exercise.name} {set_text(exercise, one, style.unit)}"
            for one in view.extra
            if (exercise := names().get(one.exercise_id)) is not None
        ]
        self.quick_line.show_extra(self.tr("Also today: {sets}").format(sets="; ".join(words)))


_FELT = ("before", "after")
"""How one feels at each of the moments around a session."""
_LINES = ("resume_line", "ask_line", "offer")
"""What may stand below the heading, from top to bottom."""


def _stops(rows: Sequence[ClosedRow | OpenRow]) -> list[QWidget]:
    """Return what Tab stops at in rows, from the first to the last."""
    return [stop for row in rows for stop in stops_of(row)]


def _kept(
    rows: Sequence[ClosedRow | OpenRow],
    place: int,
    lift: LiftToday,
    style: RowStyle,
    *,
    opened: bool,
) -> ClosedRow | OpenRow | None:
    """Return the row that shows this lift already, or once told; None where it is to be made."""
    row = rows[place] if place < len(rows) else None
    if opened:
        return row if isinstance(row, OpenRow) and row.take(lift, style) else None
    if isinstance(row, ClosedRow) and row.lift == lift and row.style_of_row == style:
        return row
    return None
