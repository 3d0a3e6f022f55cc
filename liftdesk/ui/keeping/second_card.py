"""The second folder on the page of backups: which one, how it is, and what can be done."""

from PySide6.QtCore import Signal

from liftdesk.services.second_folder import Brought, SecondState
from liftdesk.system.texts import translate_n
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.wording.keeping import checked_text, failed_copy_text, joined, moment_text


class SecondCard(Card):
    """A folder on another disk that the backups are copied into.

    Attributes:
        choose_button, copy_button, check_button, forget_button: what can be done.

    Signals:
        choose_wanted, copy_wanted, check_wanted, forget_wanted: that is wanted.
    """

    choose_wanted = Signal()
    copy_wanted = Signal()
    check_wanted = Signal()
    forget_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("A second folder"), title_role="heading")
        self.state = SecondState()
        self._trouble = ""
        self._why = label(
            self.tr(
                "A USB stick or another disk keeps your diary when this one breaks. Each backup is "
                "copied there when the folder is there; when it is away, nothing waits for it."
            ),
            "small",
            "ink-muted",
        )
        self._where = label("", "caption", "ink-muted")
        self._how = label("")
        self._same = label(
            self.tr("This folder is on the same disk as the diary. Another disk is safer."),
            "small",
            "ink-muted",
        )
        self.choose_button = SecondaryButton(
            self.tr("Choose a folder\N{HORIZONTAL ELLIPSIS}"), "hard-drive"
        )
        self.copy_button = SecondaryButton(self.tr("Copy now"))
        self.check_button = SecondaryButton(self.tr("Check the newest copy"))
        self.forget_button = SecondaryButton(self.tr("Stop copying there"))
        ways = FlowLayout()
        for button, wanted in (
            (self.choose_button, self.choose_wanted),
            (self.copy_button, self.copy_wanted),
            (self.check_button, self.check_wanted),
            (self.forget_button, self.forget_wanted),
        ):
            button.set_size("small")
            button.clicked.connect(wanted)
            ways.addWidget(button)
        for words in (self._why, self._where, self._how, self._same):
            self.body.addWidget(words)
        self.body.addLayout(ways)
        self.show_state(self.state)

    @property
    def said(self) -> str:
        """How the folder is, in words; "" for none."""
        return self._how.text() if self.state.folder else ""

    def show_state(self, state: SecondState) -> None:
        """Show how the folder is."""
        self.state = state
        chosen = state.folder is not None
        self._where.setText(str(state.folder or ""))
        self._how.setText(self._words(state) if chosen else "")
        for part in (self._where, self._how, self.forget_button):
            part.setVisible(chosen)
        self._same.setVisible(state.is_same_disk)
        self.copy_button.setVisible(state.is_there and state.waiting > 0)
        self.check_button.setVisible(bool(state.entries))
        self.choose_button.setText(
            self.tr("Choose another folder\N{HORIZONTAL ELLIPSIS}")
            if chosen
            else self.tr("Choose a folder\N{HORIZONTAL ELLIPSIS}")
        )

    def show_outcome(self, outcome: Brought) -> None:
        """Keep in mind what kept copies from being written, for the next state."""
        self._trouble = "" if outcome.is_away else outcome.trouble

    def _words(self, state: SecondState) -> str:
        if not state.is_there:
            words = self.tr("Not there at the moment. Copies are made when it is back.")
            if state.copied is not None:
                last = self.tr("Last copied {when}.").format(when=moment_text(state.copied))
                return f"{words} {last}"
            return words
        if self._trouble:
            return failed_copy_text(self._trouble)
        if state.waiting:
            return translate_n(
                "SecondCard",
                "{n} backup is not copied yet.",
                "{n} backups are not copied yet.",
                state.waiting,
            ).format(n=state.waiting)
        if not state.entries:
            return self.tr("There. The next backup is copied into it.")
        copied = "" if state.copied is None else moment_text(state.copied)
        n = len(state.entries)
        form = translate_n("SecondCard", "Up to date, {n} copy", "Up to date, {n} copies", n)
        checked = max((one.checked for one in state.entries if one.checked), default=None)
        return joined(form.format(n=n), copied, checked_text(checked))
