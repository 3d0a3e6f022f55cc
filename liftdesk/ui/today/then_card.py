"""Then and now: what a lift was, and what it is."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.training.milestones import Bout, ThenAndNow
from liftdesk.domain.training.units import Load, Unit
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.flow_layout import AcrossOrDown
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.painted_words import Icon, Painting, Words, WrappedWords
from liftdesk.ui.shared.showing import set_shown
from liftdesk.wording.days import day_text
from liftdesk.wording.loads import bare_amount, load_words
from liftdesk.wording.numbers import times_text

_LINE = 24


class ThenCard(Painting, Card):
    """Two bouts of one lift side by side; hidden where nothing can be compared yet."""

    def __init__(
        self, open_wins: Callable[[], None] | None = None, parent: QWidget | None = None
    ) -> None:
        """Make the card; `open_wins` shows all of it, without one there is no link."""
        super().__init__("", parent)
        self.set_title(self.tr("Then and now"))
        self.title.setWordWrap(False)
        self._lift = self.painted(WrappedWords("", "caption", "ink-muted", at_end=True))
        self.head.setStretchFactor(self.title, 0)
        self.head.setStretch(1, 0)
        self.head.addItem(self._lift)
        self.head.setStretch(2, 1)
        row = QHBoxLayout()
        self.all_button = TextButton(self.tr("All of it"))
        self._then = _Side(self, tone="ink")
        self._now = _Side(self, tone="strength-ink", beside=self.all_button)
        row.addLayout(self._then, 1)
        row.addItem(self.painted(Icon("arrow-right", "ink-muted")))
        row.addSpacing(12)
        row.addLayout(self._now, 1)
        self.body.addLayout(row)
        self.all_button.set_size("line")
        self.all_button.setAccessibleName(self.tr("All of it: what you can do now"))
        set_shown(self.all_button, shown=open_wins is not None)
        if open_wins is not None:
            self.all_button.clicked.connect(lambda _checked=False: open_wins())

    def show_growth(self, found: ThenAndNow | None, *, unit: Unit, today: date) -> None:
        """Show what grew."""
        set_shown(self, shown=found is not None)
        if found is None:
            return
        self._lift.setText(found.exercise.name)
        now = self.tr("Today") if found.now.day == today else day_text(found.now.day)
        self._then.show_bout(day_text(found.then.day), found, found.then, unit)
        self._now.show_bout(now, found, found.now, unit)
        self.setAccessibleDescription(f"{self._then.words}; {self._now.words}")


class _Side(QVBoxLayout):
    def __init__(self, card: Painting, *, tone: str, beside: QWidget | None = None) -> None:
        super().__init__()
        self.setSpacing(1)
        self._day = card.painted(Words("", "caption", "ink-muted"))
        self._sets = card.painted(Words("", "heading", tone))
        self._load = card.painted(WrappedWords("", "small", "ink-muted" if tone == "ink" else tone))
        self.addItem(self._day)
        sets = AcrossOrDown()
        sets.addStrut(look_of().text_px(_LINE))  # both sides keep the height of the link
        sets.addItem(self._sets)
        sets.setStretch(sets.count() - 1, 1)
        if beside is not None:
            sets.addWidget(beside, 0, Qt.AlignmentFlag.AlignLeft)
        self.addLayout(sets)
        self.addItem(self._load)
        self.addStretch(1)

    @property
    def words(self) -> str:
        """What the side says, for a screen reader."""
        return f"{self._day.text()}: {self._sets.text()} {self._load.text()}"

    def show_bout(self, day: str, found: ThenAndNow, bout: Bout, unit: Unit) -> None:
        """Show one bout."""
        self._day.setText(day)
        amount = bare_amount(found.exercise, bout.amount)
        self._sets.setText(times_text(bout.sets, amount))
        load = None if bout.grams is None else Load(bout.grams, unit)
        has_load = found.exercise.is_loaded and load is not None
        words = load_words(found.exercise, load, unit) if has_load else ""
        self._load.setText(self.tr("at {load}").format(load=words) if words else "")
        self._load.set_shown(shown=bool(words))
