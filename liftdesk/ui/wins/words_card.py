"""A form for a win in one's own words."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from liftdesk.domain.errors import Problem
from liftdesk.domain.training.wins import Win
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.shared.buttons import PrimaryButton, TextButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.day_field import DayField
from liftdesk.ui.shared.labels import label, set_tone
from liftdesk.ui.shared.text_sized import size_by_text
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.problems import sentence

_HIGH = 96


class WordsCard(Card):
    """Adds a win, or edits one.

    Signals:
        written: the words (str), the day (date), and the Win they change (None for a new one).
    """

    written = Signal(str, object, object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._win: Win | None = None
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("In your own words"))
        self.words.setPlaceholderText(
            self.tr("Such as: carried the shopping up four floors without a stop")
        )
        size_by_text(self.words, QWidget.setFixedHeight, _HIGH)
        self.words.textChanged.connect(lambda: self._say(""))
        self._below = label("", "small", "ink-muted")
        self.day = DayField(self.tr("Day"), today)
        self.day.accepted.connect(self._on_save_clicked)
        self.save = PrimaryButton("")
        self.save.clicked.connect(lambda _checked=False: self._on_save_clicked())
        self.cancel = TextButton(self.tr("Cancel"))
        self.cancel.clicked.connect(lambda _checked=False: self.start(None))
        for widget in (self.words, self._below, self.day):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        self.body.addLayout(row)
        self.start(None)

    @property
    def edited(self) -> Win | None:
        """The win that is being edited, None while a new one is written."""
        return self._win

    def start(self, win: Win | None) -> None:
        """Show an empty form, or a win to be edited."""
        self._win = win
        self.set_title(
            self.tr("In your own words") if win is None else self.tr("Edit your own words")
        )
        self.words.setPlainText("" if win is None else win.words)
        self.day.set_day(self.day.today if win is None else win.day)
        self.save.setText(self.tr("Add") if win is None else self.tr("Save"))
        self.save.setAccessibleName(
            self.tr("Add these words") if win is None else self.tr("Save these words")
        )
        self.cancel.setVisible(win is not None)
        self._say("")

    def show_today(self, today: date) -> None:
        """Move the day along, unless another one is typed."""
        if self._win is None and self.day.is_untouched:
            self.day.set_day(today)
        self.day.today = today

    def show_problem(self, problem: Problem) -> None:
        """Say below the words what is needed."""
        self._say(sentence(problem))
        announce(self.words, self._below.text())
        self.words.setFocus()

    def _say(self, problem: str) -> None:
        self._below.setText(problem)
        self._below.setVisible(bool(problem))
        set_tone(self._below, "caution" if problem else "ink-muted")

    def _on_save_clicked(self) -> None:
        day = self.day.read()
        if day is not None:
            self.written.emit(self.words.toPlainText(), day, self._win)
