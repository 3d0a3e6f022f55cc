"""The right column of Charts: training and mood, before and after a session, the day after."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from liftdesk.domain.insight.findings import Insight, State
from liftdesk.ui.insight.change_card import ChangeCard
from liftdesk.ui.insight.finding_card import FindingCard
from liftdesk.ui.insight.hidden_card import HiddenCard
from liftdesk.ui.shared.buttons import TextButton
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.insight_cards import short_next_look_text


class InsightColumn(QWidget):
    """Three cards; one sentence in their place while mood is hidden.

    Attributes:
        headline: the one question chosen beforehand, or what coin-flip weeks answered to it.
        changes: ratings before and after sessions.
        next_day: the other question of the pair.
        open_button: leads to how all of it is worked out.
    """

    def __init__(self, open_insight: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.headline = FindingCard(self.tr("Training and mood"))
        self.changes = ChangeCard()
        self.next_day = FindingCard(self.tr("The day after training"), "body-strong")
        self.hidden = HiddenCard()
        self.open_button = TextButton(self.tr("How this is worked out"))
        self.open_button.set_size("line")
        self.open_button.clicked.connect(lambda _checked=False: open_insight())
        self._next_look = label("", "small", "ink-muted", wrap=False)
        self.headline.body.addWidget(self._foot())
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.CARDS)
        for card in (self.headline, self.changes, self.next_day, self.hidden):
            self._column.addWidget(card)
        self._column.addStretch(1)

    def show_insight(self, insight: Insight) -> None:
        """Show what stands at the last look; what chance decided comes before what did not."""
        answers, flips = insight.answers, insight.coin_flips
        if flips is not None and flips.state is State.RANDOMISED:
            self.headline.show_coin_flips(flips, are_over=True)
        else:
            self.headline.show_same_day(answers.same_day)
        self.next_day.show_next_day(answers.next_day, same_day=answers.same_day)
        self._next_look.setText(short_next_look_text(answers))

    def show_changes(self, changes: Sequence[int], insight: Insight) -> None:
        """Show the changes over the sessions of a span."""
        self.changes.show_changes(changes, insight.session_change)

    def set_hidden(self, hidden: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Put one sentence in the place of the cards, or the cards back."""
        for card in (self.headline, self.changes, self.next_day):
            card.setVisible(not hidden)
        self.hidden.setVisible(hidden)

    def set_across(self, across: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Put the cards beside each other, or below."""
        down, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._column.setDirection(beside if across else down)
        for place in range(self._column.count() - 1):
            self._column.setStretch(place, 1 if across else 0)
        self._column.setStretch(self._column.count() - 1, 0 if across else 1)

    def _foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("kind", "line")
        row = FlowLayout(foot, spacing=Space.XXS)
        row.setContentsMargins(0, Space.XXS, 0, 0)
        row.addWidget(self._next_look)
        row.addWidget(self.open_button)
        return foot
