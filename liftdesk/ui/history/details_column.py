"""The right column of History: what is chosen in detail, several together, or a form."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from liftdesk.ui.history.details_card import DetailsCard
from liftdesk.ui.history.past_form import PastForm
from liftdesk.ui.history.selection_card import SelectionCard
from liftdesk.ui.shared.empty_state import EmptyState


class DetailsColumn(QStackedWidget):
    """Shows one of: that nothing is here, the details, several together, the form.

    Attributes:
        nothing: what stands there before anything was logged.
        not_found: what stands there where a search found nothing; its button clears.
    """

    def __init__(self, details: DetailsCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details = details
        self.nothing = EmptyState(
            self.tr("What you log appears here: sessions, easy cardio and rest days alike.")
        )
        self.not_found = EmptyState(
            self.tr("Nothing in the diary fits this search. Fewer words find more."),
            self.tr("Clear search and filters"),
        )
        self._form_area: QWidget = self.nothing
        self._several: QWidget = self.nothing
        for widget in (self.nothing, self.not_found, details):
            self.addWidget(widget)

    def hold_several(self, card: SelectionCard) -> None:
        """Take the card of several entries."""
        self._several = _scrolling(card)
        self.addWidget(self._several)

    def hold_form(self, form: PastForm) -> None:
        """Take the form of a past entry."""
        self._form_area = _scrolling(form)
        self.addWidget(self._form_area)

    @property
    def has_form(self) -> bool:
        """Whether there is a form of a past entry."""
        return self._form_area is not self.nothing

    @property
    def is_adding(self) -> bool:
        """Whether a past entry is being added."""
        return self.has_form and self.currentWidget() is self._form_area

    def show_nothing(self, *, is_search: bool) -> None:
        """Say that nothing is here yet, or that nothing was found."""
        self.setCurrentWidget(self.not_found if is_search else self.nothing)

    def show_details(self) -> None:
        """Show what is chosen."""
        self.setCurrentWidget(self._details)

    def show_several(self) -> None:
        """Show what is chosen together."""
        self.setCurrentWidget(self._several)

    def show_form(self) -> None:
        """Show the form of a past entry."""
        self.setCurrentWidget(self._form_area)


def _scrolling(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
