"""One backup in the list: when, why and what, what is inside, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.services.backup_shelf import BackupEntry
from liftdesk.services.backups import Inside
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.keeping import (
    apart_text,
    checked_text,
    dated_moment_text,
    day_inside_text,
    inside_text,
    joined,
    reason_text,
)
from liftdesk.wording.start import size_text


class BackupRow(QFrame):
    """A backup.

    Attributes:
        entry: the backup.
        look_button, check_button, save_button, restore_button: what can be done with it.
        confirm_button, keep_button: the two answers before it takes the diary's place.

    Signals:
        look_wanted, check_wanted, save_wanted, restore_wanted: that is wanted of this row.
    """

    look_wanted = Signal(object)
    check_wanted = Signal(object)
    save_wanted = Signal(object)
    restore_wanted = Signal(object)

    def __init__(self, entry: BackupEntry, *, hides_mood: bool) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self._hides_mood = hides_mood
        self._title = label("", "body-strong")
        self._about = label("", "small", "ink-muted")
        self._inside = QWidget()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self._column.setSpacing(Space.XS)
        self._column.addLayout(self._head())
        self._column.addWidget(self._make_inside())
        self._column.addWidget(self._make_question())
        self.show_entry(entry)
        self._inside.hide()
        self._ask(asking=False)

    @property
    def is_open(self) -> bool:
        """Whether one sees what is inside."""
        return not self._inside.isHidden()

    def show_entry(self, entry: BackupEntry) -> None:
        """Show what is known of the backup."""
        self.entry = entry
        when, why = dated_moment_text(entry.at), reason_text(entry.reason)
        self._title.setText(when)
        rows = entry.rows
        held = "" if rows is None else inside_text(rows, hides_mood=self._hides_mood)
        self._about.setText(joined(why, held, size_text(entry.size), checked_text(entry.checked)))
        for button, words in (
            (self.look_button, self.tr("Look inside the backup of {when}")),
            (self.check_button, self.tr("Check the backup of {when}")),
            (self.save_button, self.tr("Save a copy of the backup of {when}")),
            (self.restore_button, self.tr("Restore the backup of {when}")),
            (self.confirm_button, self.tr("Restore the backup of {when} now")),
        ):
            button.setAccessibleName(words.format(when=when))

    def show_inside(self, inside: Inside) -> None:
        """Open it and say what is in it, its last days, and how it differs from the diary."""
        clear(self._lines)
        hides = self._hides_mood
        if self.entry.rows is None:  # else its line says so already
            self._lines.addWidget(label(inside_text(inside.rows, hides_mood=hides)))
        apart = {table: (one.fewer, one.more) for table, one in inside.apart.items()}
        self._lines.addWidget(label(apart_text(apart, hides_mood=hides)))
        for one in inside.days:
            words = day_inside_text(
                one.day,
                (one.sessions, one.sets),
                (one.check_ins, one.self_checks),
                hides_mood=hides,
            )
            if words:
                self._lines.addWidget(label(words, "small", "ink-muted"))
        self._inside.show()
        self.look_button.setText(self.tr("Close"))

    def close_inside(self) -> None:
        """Show its line only."""
        self._inside.hide()
        self.look_button.setText(self.tr("Look inside"))

    def _head(self) -> QHBoxLayout:
        self.look_button = SecondaryButton(self.tr("Look inside"))
        self.restore_button = SecondaryButton(self.tr("Restore"), "archive-restore")
        self.look_button.clicked.connect(self._on_look_clicked)
        self.restore_button.clicked.connect(lambda _on=False: self._ask(asking=True))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._about)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addLayout(words, 1)
        for button in (self.look_button, self.restore_button):
            button.set_size("small")
            row.addWidget(button)
        return row

    def _make_inside(self) -> QWidget:
        self.check_button = SecondaryButton(self.tr("Check"), "shield-check")
        self.save_button = SecondaryButton(self.tr("Save a copy\N{HORIZONTAL ELLIPSIS}"), "save")
        self.check_button.clicked.connect(lambda _on=False: self.check_wanted.emit(self))
        self.save_button.clicked.connect(lambda _on=False: self.save_wanted.emit(self))
        ways = FlowLayout()
        for button in (self.check_button, self.save_button):
            button.set_size("small")
            ways.addWidget(button)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, Space.XXS)
        column.setSpacing(Space.XS)
        column.addLayout(self._lines)
        column.addLayout(ways)
        return self._inside

    def _make_question(self) -> QWidget:
        self._question = QFrame()
        self._question.setProperty("kind", "line")
        self.keep_button = SecondaryButton(self.tr("Leave the diary as it is"))
        self.confirm_button = SecondaryButton(self.tr("Yes, restore it"))
        self.keep_button.clicked.connect(lambda _on=False: self._ask(asking=False))
        self.confirm_button.clicked.connect(self._on_confirmed)
        ways = FlowLayout()
        for button in (self.keep_button, self.confirm_button):
            button.set_size("small")
            ways.addWidget(button)
        column = QVBoxLayout(self._question)
        column.setContentsMargins(0, Space.XS, 0, Space.XXS)
        column.setSpacing(Space.XS)
        words = self.tr(
            "This backup takes the place of the diary. The diary as it is now is kept in this "
            "list, and restoring that one takes everything back."
        )
        column.addWidget(label(words))
        column.addLayout(ways)
        return self._question

    def _ask(self, *, asking: bool) -> None:
        had_focus = any(one.hasFocus() for one in (self.keep_button, self.confirm_button))
        self._question.setVisible(asking)
        if asking:
            self.keep_button.setFocus()
        elif had_focus:
            self.restore_button.setFocus()

    def _on_look_clicked(self) -> None:
        if self.is_open:
            self.close_inside()
        else:
            self.look_wanted.emit(self)

    def _on_confirmed(self) -> None:
        self._ask(asking=False)
        self.restore_wanted.emit(self)
