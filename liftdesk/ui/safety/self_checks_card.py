"""The card of the self-checks: those that are on, with when they are due."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Offer, Questionnaires
from liftdesk.system.texts import translate
from liftdesk.ui.safety.safety_card import SafetyCard
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear, put_away
from liftdesk.ui.shared.plain_tips import plain_tip
from liftdesk.ui.shared.shown_keys import follow_keys
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.questionnaires import offer_text


class SelfChecksCard(SafetyCard):
    """Shows what is due, calmly: "ready since", never overdue. Nothing while mood is hidden.

    Attributes:
        show_button: shows mood again, there while it is hidden.

    Signals:
        start_wanted: the id of the questionnaire to be asked.
        page_wanted: the list of all of them is wanted.
    """

    start_wanted = Signal(str)
    page_wanted = Signal()

    def __init__(self, questionnaires: Questionnaires, preferences: Preferences) -> None:
        super().__init__(self.tr("Self-checks"), "clipboard-list")
        self._questionnaires, self._preferences = questionnaires, preferences
        self.page_button = TextButton(self.tr("Choose"))
        self.page_button.set_size("line")
        self.page_button.setAccessibleName(self.tr("Choose self-checks and see earlier ones"))
        self.page_button.clicked.connect(self.page_wanted)
        self.head.addWidget(self.page_button)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self._hidden = self._make_hidden()
        self.body.addWidget(self._hidden)
        self.body.addWidget(
            label(
                self.tr("Optional. A snapshot, not a diagnosis. Nobody else sees your answers."),
                "small",
                "ink-muted",
            )
        )

    def show_offers(self) -> None:
        """Read what is on and due again."""
        clear(self._rows, gone=put_away)
        hides = self._preferences.hides_mood
        self._hidden.setVisible(hides)
        self.page_button.setVisible(not hides)
        if hides:
            return
        for offer in self._questionnaires.offers():
            if offer.is_on:
                self._rows.addWidget(self._row(offer))

    def _make_hidden(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "line")
        self.show_button = SecondaryButton(self.tr("Show mood"))
        self.show_button.set_size("small")
        follow_keys(
            self.show_button,
            "hide_mood",
            lambda keys: self.show_button.setToolTip(plain_tip(keys)),
        )
        self.show_button.clicked.connect(lambda _checked=False: self._preferences.show_mood())
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        row.addWidget(label(self.tr("Hidden, as mood is."), "body"), 1)
        row.addWidget(self.show_button)
        return frame

    def _row(self, offer: Offer) -> QFrame:
        instrument = offer.pack.instrument
        frame = QFrame()
        frame.setProperty("kind", "line")
        words = QVBoxLayout()
        words.setSpacing(0)
        name = self.tr("{name}, {about}").format(
            name=instrument.name, about=translate("Content", instrument.about)
        )
        words.addWidget(label(name, "body-strong"))
        words.addWidget(label(self._when(offer), "small", "ink-muted"))
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, Space.XXS, 0, Space.XXS)
        row.addLayout(words, 1)
        is_due = offer.due is None or offer.due <= self._questionnaires.today
        if is_due:
            start = SecondaryButton(self.tr("Start"))
            start.set_size("small")
            start.setAccessibleName(self.tr("Start {name}").format(name=instrument.name))
            start.clicked.connect(lambda: self.start_wanted.emit(instrument.id))
            row.addWidget(start, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame

    def _when(self, offer: Offer) -> str:
        minutes, today = offer.pack.instrument.minutes, self._questionnaires.today
        return offer_text(offer.due, offer.last, today, minutes=minutes)
