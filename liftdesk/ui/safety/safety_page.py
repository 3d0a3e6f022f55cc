"""Safety: help first, signs to stop, one's own people, readiness, and where the data are."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.changes import Area
from liftdesk.domain.values import dataclass
from liftdesk.services.heart_rate import HeartRate
from liftdesk.services.own_plan import OwnPlan
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.services.readiness import ReadinessChecks
from liftdesk.services.recovery import RecoveryCheck
from liftdesk.services.safety import Safety
from liftdesk.ui.safety.cards import (
    DataCard,
    DataLinks,
    DoorCard,
    GuidelinesCard,
    HelpCard,
    MedicineCard,
    StopCard,
)
from liftdesk.ui.safety.people_card import PeopleCard
from liftdesk.ui.safety.readiness_card import ReadinessCard
from liftdesk.ui.safety.recovery_parts import RecoveryCard
from liftdesk.ui.safety.self_checks_card import SelfChecksCard
from liftdesk.ui.shared.buttons import SecondaryButton
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import take_all
from liftdesk.ui.shared.page import Page
from liftdesk.ui.shared.tokens import Space

_THREE, _TWO = 1100, 700


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetyServices:
    """The services that Safety asks and tells."""

    safety: Safety
    readiness: ReadinessChecks
    own_plan: OwnPlan
    questionnaires: Questionnaires
    heart_rate: HeartRate
    preferences: Preferences
    recovery: RecoveryCheck


class SafetyPage(Page):
    """The fourth tab; three columns, two or one, by the room there is.

    Signals:
        print_wanted: the page is wanted on paper.
    """

    print_wanted = Signal()
    areas = frozenset(
        {
            *(Area.PREFERENCES, Area.SAFETY, Area.QUESTIONNAIRES),
            *(Area.SETS, Area.SESSIONS, Area.CHECK_INS, Area.ROUTINES),  # what recovery looks at
        }
    )

    def __init__(
        self,
        *,
        services: SafetyServices,
        data: DataLinks,
        open_page: Callable[[str], None],
        ask: Callable[[str], None],
        say_undoable: Callable[[str], object],
    ) -> None:
        """Make the page.

        Args:
            services: what it asks and tells.
            data: what the data card shows and does.
            open_page: opens a page inside this tab by its key.
            ask: asks a questionnaire by its id.
            say_undoable: says what was done, with Undo beside it.
        """
        super().__init__("")
        self.setAccessibleName(self.tr("Safety"))
        self._columns = 0
        self.help, self.stop = HelpCard(services.safety), StopCard(services.safety)
        self.people = PeopleCard(services.own_plan)
        self.readiness = ReadinessCard(services.readiness)
        self.self_checks = SelfChecksCard(services.questionnaires, services.preferences)
        self.self_checks.start_wanted.connect(ask)
        self.medicine = MedicineCard(services.heart_rate)
        self.data = DataCard(data)
        self.recovery = RecoveryCard(services.recovery, say_undoable)
        self.science = DoorCard(
            self.tr("What studies found"),
            "book-open",
            self.tr("With numbers, ranges, and how sure they are."),
            self.tr("Read"),
        )
        self.guidelines = GuidelinesCard(services.safety)
        self.print_button = SecondaryButton(self.tr("Print this page"), "printer")
        self.print_button.clicked.connect(self.print_wanted)
        self.body.addLayout(self._heading())
        self._grid = QGridLayout()
        self._grid.setSpacing(Space.COLUMNS)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)
        self._arrangements = self._arrange()
        self._connect(open_page)
        self._lay_out(3)

    def refresh(self) -> None:
        """Show what is chosen, kept and due now."""
        self.help.show_lines()
        self.stop.show_number()
        self.people.show_plan()
        self.readiness.show_last()
        self.recovery.show_noticed()
        self.self_checks.show_offers()
        self.medicine.show_choice()
        self.data.show_backup()
        self._order_focus()

    def take_focus(self) -> None:
        """Begin at the country."""
        self.help.choice.setFocus()

    def fit_room(self, room: int) -> None:
        """Lay the cards out in as many columns as fit."""
        self._lay_out(3 if room >= _THREE else 2 if room >= _TWO else 1)

    def _connect(self, open_page: Callable[[str], None]) -> None:
        self.help.country_chosen.connect(self._on_country_chosen)
        self.people.edit_wanted.connect(lambda: open_page("own_plan"))
        self.readiness.wanted.connect(lambda: open_page("readiness"))
        self.medicine.reading_wanted.connect(lambda: open_page("medicines"))
        self.self_checks.page_wanted.connect(lambda: open_page("self_checks"))
        self.recovery.opened.connect(lambda: open_page("recovery"))
        self.science.opened.connect(lambda: open_page("science"))

    def _arrange(self) -> dict[int, tuple[tuple[Card, ...], ...]]:
        """Return what stands in each column, by the number of columns."""
        return {
            3: (
                (self.help, self.people, self.recovery),
                (self.stop, self.readiness, self.science),
                (self.self_checks, self.guidelines, self.medicine, self.data),
            ),
            2: (
                (self.help, self.people, self.recovery, self.guidelines),
                (
                    self.stop,
                    self.readiness,
                    self.self_checks,
                    self.science,
                    self.medicine,
                    self.data,
                ),
            ),
            1: (
                (
                    *(self.help, self.stop, self.people, self.readiness, self.self_checks),
                    *(self.recovery, self.guidelines, self.science, self.medicine, self.data),
                ),
            ),
        }

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(label(self.tr("Safety"), "title", wrap=False))
        row.addWidget(
            label(
                self.tr(
                    "General information. Your doctor\N{RIGHT SINGLE QUOTATION MARK}s advice "
                    "comes first."
                ),
                "body",
                "ink-muted",
            ),
            1,
        )
        row.addWidget(self.print_button)
        return row

    def _on_country_chosen(self) -> None:
        self.stop.show_number()
        self._order_focus()

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        take_all(self._grid)
        for old in range(3):
            self._grid.setColumnStretch(old, 1 if old < columns else 0)
        for place, stack in enumerate(self._arrangements[columns]):
            column = QVBoxLayout()
            column.setSpacing(Space.CARDS)
            for card in stack:
                column.addWidget(card)
            column.addStretch(1)
            self._grid.addLayout(column, 0, place)
        self._order_focus()

    def _order_focus(self) -> None:
        """Have the Tab key follow the columns, also to rows made after the page."""
        stops = [
            inside
            for column in self._arrangements.get(self._columns, ())
            for card in column
            for inside in card.findChildren(QWidget)
            if inside.focusPolicy() & Qt.FocusPolicy.TabFocus
            and inside.window() == self.window()  # a choice's list is a window of its own
        ]
        for before, after in pairwise((self.print_button, *stops)):
            QWidget.setTabOrder(before, after)
