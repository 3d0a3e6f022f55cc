"""What a day of the week offers: train here instead, rest, easy cardio, note it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from liftdesk.domain.training.plans import DayKind, DayPlan
from liftdesk.services.training_days import TrainingDays
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.mirroring import menu_place
from liftdesk.ui.today.week_card import WeekCard
from liftdesk.wording.days import day_text

_ICONS = {DayKind.STRENGTH: "dumbbell", DayKind.REST: "moon", DayKind.EASY_CARDIO: "footprints"}


class WeekChoices(QObject):
    """Opens a day's menu below its tile, and does what is chosen there."""

    def __init__(
        self,
        card: WeekCard,
        training_days: TrainingDays,
        *,
        add_minutes: Callable[[], object],
        say_undoable: Callable[[str], object],
    ) -> None:
        super().__init__(card)
        self._card, self._days = card, training_days
        self._add_minutes, self._say = add_minutes, say_undoable
        self.menu: QMenu | None = None
        card.chosen.connect(self._on_day_chosen)

    def menu_for(self, plan: DayPlan) -> QMenu:
        """Return the menu of a day."""
        menu = QMenu(self._card)
        is_noted = self._days.has_entry(plan.day)
        if not is_noted and plan.day >= self._days.today:
            self._offer_plans(menu, plan)
        if not is_noted and plan.day <= self._days.today:
            self._offer_notes(menu, plan.day)
        if is_noted:
            menu.addAction(self.tr("Noted: History has it")).setEnabled(False)
        if self._days.is_changed(plan.day):
            menu.addSeparator()
            usual = menu.addAction(self.tr("The whole week as usual"))
            usual.triggered.connect(lambda: self._as_usual(plan.day))
        return menu

    def _offer_plans(self, menu: QMenu, plan: DayPlan) -> None:
        texts = {
            DayKind.STRENGTH: self.tr("Train here instead"),
            DayKind.REST: self.tr("Rest"),
            DayKind.EASY_CARDIO: self.tr("Easy cardio"),
        }
        for kind, words in texts.items():
            if kind is plan.kind:
                continue
            action = menu.addAction(look_of().icon(_ICONS[kind], "ink", 16), words)
            action.triggered.connect(lambda _on=False, k=kind: self._choose(plan.day, k))
            if kind is DayKind.STRENGTH and not self._days.may_train(plan.day):
                action.setText(self.tr("Rest lies between full sessions at first"))
                action.setEnabled(False)

    def _offer_notes(self, menu: QMenu, day: date) -> None:
        if not menu.isEmpty():
            menu.addSeparator()
        rest = menu.addAction(look_of().icon("check", "ink", 16), self.tr("Note a rest day"))
        rest.triggered.connect(lambda: self._note_rest(day))
        if day == self._days.today:
            icon = look_of().icon("timer", "ink", 16)
            minutes = menu.addAction(icon, self.tr("Note minutes of easy cardio"))
            minutes.triggered.connect(lambda _on=False: self._add_minutes())

    def _on_day_chosen(self, plan: DayPlan) -> None:
        tile = self._card.tiles[plan.day.weekday()]
        self.menu = self.menu_for(plan)
        self.menu.setAccessibleName(tile.accessibleName())
        self.menu.aboutToHide.connect(self.menu.deleteLater)
        self.menu.popup(menu_place(self.menu.sizeHint().width(), tile))

    def _choose(self, day: date, kind: DayKind) -> None:
        acts = {
            DayKind.STRENGTH: (self._days.train_on, self.tr("{day}: a session, this week.")),
            DayKind.REST: (self._days.rest_on, self.tr("{day}: rest, this week.")),
            DayKind.EASY_CARDIO: (self._days.cardio_on, self.tr("{day}: easy cardio, this week.")),
        }
        act, words = acts[kind]
        act(day)
        self._say(words.format(day=day_text(day)))

    def _note_rest(self, day: date) -> None:
        self._days.note_rest(day)
        self._say(self.tr("Rest day noted, {day}.").format(day=day_text(day)))

    def _as_usual(self, day: date) -> None:
        self._days.as_usual(day)
        self._say(self.tr("The week is as usual again."))
