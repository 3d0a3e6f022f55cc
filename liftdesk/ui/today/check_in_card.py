"""The check-in strip: one calm line, and the rest of it on demand; saved at once."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from liftdesk.domain.wellbeing.check_ins import RATINGS, CheckIn, Window
from liftdesk.services.check_ins import Asking
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.layout_items import take_all
from liftdesk.ui.shared.page import put_after, put_before, put_part_before, stops_of
from liftdesk.ui.shared.painted_words import Painting, Words
from liftdesk.ui.shared.rating_row import RatingRow
from liftdesk.ui.shared.scale_row import ScaleRow
from liftdesk.ui.shared.showing import set_shown
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.check_ins import question_text, ratings_words

if TYPE_CHECKING:
    from datetime import date

    from liftdesk.ui.shared.note_field import NoteField
    from liftdesk.ui.shared.offer_line import OfferLine
    from liftdesk.ui.shared.tag_field import TagField
    from liftdesk.ui.today.check_in_words import CheckInWords

_NARROW, _SINGLE = 1100, 760
FIRST = ("mood", "energy", "sleep")
"""What stands in the one line; the other ratings, note and tags are behind More."""
_NAMES = (*FIRST, *(name for name in RATINGS if name not in FIRST))


class CheckInCard(Card):
    """Scales in a row; where there is little room only Mood, and all else on demand.

    While mood is hidden, and in the day after a morning that was said, it is one line of words from
    which one can check in all the same. Hidden, it never shows what was said before.

    Signals:
        rated: the rating's name and its number or None.
        declined: the name of a rating that somebody would rather not give.
        noted: the note (str).
        tagged: the tags (tuple of str).
        skipped: nothing is to be asked in this part of the day.
        more_toggled: whether the rest stands open now (bool), for the preferences.
        mood_wanted: hidden mood is to be shown again.
    """

    rated = Signal(str, object)
    declined = Signal(str)
    noted = Signal(str)
    tagged = Signal(object)
    skipped = Signal()
    more_toggled = Signal(bool)
    mood_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_padding(Space.S)
        self._room, self._is_open, self._hides, self._is_wanted = _NARROW, False, False, False
        self._asked: tuple[str, ...] = RATINGS
        self._about: tuple[date, Window, bool] | None = None
        self._said: tuple[CheckIn | None, Callable[[], list[str]]] = (None, list)
        self.rows = _Rows(self._make_row)
        self._head = _Head()
        self._foot = self._make_foot()
        self._inside = QWidget()
        # The order is that of the Tab key; one without a parent would be a window when shown.
        for widget in (self._head, *map(self.rows.__getitem__, FIRST), self._foot):
            widget.setParent(self._inside)
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(Space.XS, 0, Space.XS, 0)  # in line with the session below
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.S)
        self.body.addWidget(self._inside)
        self._connect()
        self._lay_out()

    @cached_property
    def hidden_line(self) -> "OfferLine":
        """Stands in the scales' place while mood is hidden."""
        from liftdesk.ui.shared.offer_line import OfferLine  # noqa: PLC0415 - hardly ever
        from liftdesk.ui.shared.shown_keys import follow_keys  # noqa: PLC0415 - likewise

        line = OfferLine(self.tr("Mood is hidden."), "eye-off")
        line.add(self.tr("Check in all the same"), self._on_wanted)
        button = line.add(self.tr("Show mood"), self.mood_wanted.emit)
        follow_keys(button, "hide_mood", button.setToolTip)
        return self._put_first(line)

    @cached_property
    def rest_line(self) -> "OfferLine":
        """Stands in their place in the day after a morning that was said."""
        from liftdesk.ui.shared.offer_line import OfferLine  # noqa: PLC0415 - few starts show it

        line = OfferLine("-", "check", "accent")
        line.add(self.tr("Check in again"), self._on_wanted)
        return self._put_first(line)

    def _put_first(self, line: "OfferLine") -> "OfferLine":
        line.hide()
        self.body.insertWidget(0, line)
        put_before(stops_of(line), stops_of(self._inside)[0])
        return line

    @cached_property
    def _words(self) -> "CheckInWords":
        from liftdesk.ui.today.check_in_words import CheckInWords  # noqa: PLC0415 - when shown

        words = CheckInWords(self.tr("Note"), self._inside)
        put_before(stops_of(words), self.more)
        words.note.left.connect(self.noted)
        words.tags.changed.connect(self.tagged)
        if not self._hides:
            _show_words(words, *self._said)
        return words

    @property
    def note(self) -> "NoteField":
        """The note, made when it is first asked for."""
        return self._words.note

    @property
    def tags(self) -> "TagField":
        """The tags, made when they are first asked for."""
        return self._words.tags

    @property
    def _made_words(self) -> "CheckInWords | None":
        return vars(self).get("_words")

    def _make_foot(self) -> QWidget:
        foot = QWidget()
        self._buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom, foot)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(Space.XXS)
        self.more, self.skip = TextButton(self.tr("More")), TextButton(self.tr("Skip"))
        self.skip.setAccessibleName(self.tr("Skip this check-in"))
        for button in (self.more, self.skip):
            button.set_size("line")
            self._buttons.addWidget(button)
        return foot

    @cached_property
    def done(self) -> TextButton:
        """Puts hidden mood away again."""
        done = TextButton(self.tr("Done"))
        done.setAccessibleName(self.tr("Done, back to hidden"))
        done.set_size("line")
        done.clicked.connect(lambda _checked=False: self._on_done_clicked())
        self._buttons.addWidget(done)
        put_after([done], self.skip)
        return done

    def _connect(self) -> None:
        self.more.clicked.connect(lambda _checked=False: self._on_more_clicked())
        self.skip.clicked.connect(lambda _checked=False: self.skipped.emit())

    @property
    def scales(self) -> dict[str, ScaleRow]:
        """The scale of each rating that was shown."""
        return {name: row.scale for name, row in self.rows.items()}

    def _make_row(self, name: str) -> RatingRow:
        """Make a rating's row, which Tab reaches in its turn among those there are."""
        row = RatingRow(name)
        if name not in FIRST:
            row.setParent(self._inside)
            later = [one for one in _NAMES[_NAMES.index(name) + 1 :] if one in self.rows]
            below: QWidget = self.rows[later[0]] if later else self._made_words or self._foot
            put_part_before(row, stops_of(below)[0])
        row.chosen.connect(lambda value: self.rated.emit(name, value))
        row.declined.connect(lambda: self.declined.emit(name))
        if not self._hides:
            _show_rating(row, self._said[0])
        return row

    @property
    def is_asking(self) -> bool:
        """Whether the scales are there, rather than a line of words."""
        return not self._inside.isHidden()

    def show_asking(
        self, asking: Asking, known_tags: Callable[[], list[str]], *, hides: bool
    ) -> None:
        """Show what is asked now and what was said; `hides` shows nothing that was said.

        `known_tags` returns the tags in use; it is asked once they are seen.
        """
        about = (asking.day, asking.window, hides)
        if about != self._about:
            self._about, self._is_wanted = about, False
            self._hides = hides
            self._blank()
        self._asked = asking.asked
        rests = asking.earlier is not None and not hides
        if asking.earlier is not None and rests:
            said = ratings_words(asking.earlier) or self.tr("a note")
            self.rest_line.set_text(
                self.tr("This morning: {said}. The next one is in the evening.").format(said=said)
            )
        is_line = (hides or rests) and not self._is_wanted
        self._show_line("hidden_line", shown=hides and is_line)
        self._show_line("rest_line", shown=rests and is_line)
        set_shown(self._inside, shown=not is_line)
        self._say(question_text(asking.window))
        if not hides:
            self._show_said(asking.check_in, known_tags)
        self._lay_out()

    def _show_line(self, name: str, *, shown: bool) -> None:
        if shown or name in vars(self):
            getattr(self, name).setVisible(shown)

    def open_more(self, *, opened: bool) -> None:
        """Show or hide what is behind More, as the person left it."""
        if opened is not self._is_open:
            self._is_open = opened
            self._lay_out()

    def fit_room(self, room: int) -> None:
        """Show one scale where there is no room for three; `room` is the page's."""
        self._room = room
        self._lay_out()

    def _say(self, question: str) -> None:
        self.setAccessibleName(question)
        hint = self.tr("Optional. Press a number or skip.")
        self._head.say(question, self.tr("Kept, and not shown again.") if self._hides else hint)

    def _show_said(self, said: CheckIn | None, known_tags: Callable[[], list[str]]) -> None:
        self._said = (said, known_tags)
        for row in self.rows.values():
            _show_rating(row, said)
        if self._made_words is not None:
            _show_words(self._made_words, said, known_tags)

    def _blank(self) -> None:
        """Show nothing of what was said: another part of the day, or mood was hidden or shown."""
        self._said = (None, list)
        for row in self.rows.values():
            row.show_said(None)
        if self._made_words is None:
            return
        if self._hides:
            self.note.keep()  # before it goes out of sight
        if self._hides or not self.note.is_changed:
            self.note.set_text("")
        self.tags.show_tags((), ())
        self.tags.clear_typed()

    def _shown(self) -> list[str]:
        if self._is_open:
            return [name for name in _NAMES if name in self._asked]
        is_narrow = self._room < _NARROW
        return [name for name in FIRST if name in self._asked and (name == "mood" or not is_narrow)]

    def _lay_out(self) -> None:
        """Put everything in one row, or in columns below the question."""
        grid, shown = self._grid, self._shown()
        take_all(grid)
        rows = {name: self.rows[name] for name in shown} | self.rows
        for name, row in rows.items():
            set_shown(row, shown=name in shown)
            row.offer_decline(offered=self._is_open)
        words = self._words if self._is_open else self._made_words
        if words is not None:
            words.setVisible(self._is_open and not self._hides)
        set_shown(self.skip, shown=not self._hides)
        if self._hides or "done" in vars(self):
            set_shown(self.done, shown=self._hides)
        self.more.setText(self.tr("Less") if self._is_open else self.tr("More"))
        rest = self.tr("other ratings, note and tags")
        about = self.tr("Less: hide {rest}") if self._is_open else self.tr("More: {rest}")
        self.more.setAccessibleName(about.format(rest=rest))
        columns = self._place(shown)
        for column in range(grid.columnCount()):
            grid.setColumnStretch(column, 1 if column in columns else 0)

    def _place(self, shown: list[str]) -> range:
        """Put the widgets into the grid; return the columns that grow."""
        grid, down = self._grid, QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if self._is_open else down)
        middle, bottom = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom
        if not self._is_open:
            grid.addWidget(self._head, 0, 0, middle)
            for place, name in enumerate(shown, start=1):
                grid.addWidget(self.rows[name], 0, place, bottom)
            grid.addWidget(self._foot, 0, len(shown) + 1, middle)
            return range(1, len(shown) + 1)
        across = 3 if self._room >= _NARROW else 2 if self._room >= _SINGLE else 1
        grid.addWidget(self._head, 0, 0, 1, max(1, across - 1))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._foot, 0 if across > 1 else 1, across - 1, right)
        for place, name in enumerate(shown):
            line, column = divmod(place, across)
            grid.addWidget(self.rows[name], line + 2, column, bottom)
        grid.addWidget(self._words, 3 + len(shown), 0, 1, across)
        return range(across)

    def _on_more_clicked(self) -> None:
        self._is_open = not self._is_open
        self._lay_out()
        if self._is_open:
            self.rows["energy"].setFocus()
        self.more_toggled.emit(self._is_open)

    def _on_wanted(self) -> None:
        self._is_wanted = True
        for name in ("hidden_line", "rest_line"):
            self._show_line(name, shown=False)
        self._inside.show()
        self._lay_out()
        self.rows["mood"].setFocus()

    def _on_done_clicked(self) -> None:
        self._is_wanted = False
        self._blank()
        self._inside.hide()
        self.hidden_line.show()
        self.hidden_line.buttons[0].setFocus()


class _Head(Painting, QWidget):
    """The question, and below it how to answer."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("read_as", "words")  # as `roles.read_as`, which a start does not import
        self._question = self.painted(Words("", "heading-dense"))
        self._hint = self.painted(Words("", "caption", "ink-muted"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addItem(self._question)
        column.addItem(self._hint)
        column.addStretch(1)

    def say(self, question: str, hint: str) -> None:
        """Ask something."""
        self._question.setText(question)
        self._hint.setText(hint)
        self.setAccessibleName(f"{question} {hint}")


class _Rows(dict[str, RatingRow]):
    """The rows of ratings by name, each made when it is first asked for."""

    def __init__(self, make: Callable[[str], RatingRow]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> RatingRow:
        made = self[name] = self._make(name)
        return made


def _show_rating(row: RatingRow, said: CheckIn | None) -> None:
    value = None if said is None else getattr(said, row.name)
    row.show_said(value, is_declined=said is not None and row.name in said.declined)


def _show_words(
    words: "CheckInWords", said: CheckIn | None, known_tags: Callable[[], list[str]]
) -> None:
    words.note.show_text("" if said is None else said.note)
    words.tags.show_tags(() if said is None else said.tags, known_tags())
