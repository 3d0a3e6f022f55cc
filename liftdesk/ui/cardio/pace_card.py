"""The right pace: the talk test first, a heart-rate band second, and what it needs to know."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from liftdesk.domain.errors import DomainError
from liftdesk.domain.training.easy_cardio import HeartBand, HeartMethod
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.domain.training.units import read_number
from liftdesk.services.heart_rate import HeartRate
from liftdesk.system.texts import translate
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.combo import Combo
from liftdesk.ui.shared.field import Field
from liftdesk.ui.shared.labels import ReasonLabel, label
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.cardio import (
    band_meaning,
    band_spread,
    band_text,
    method_source,
    method_text,
    short_talk_text,
    slowed_source,
    slowed_text,
    talk_advice,
)
from liftdesk.wording.problems import sentence


class PaceCard(Card):
    """Says what easy is, by talking and, where somebody wants it, in beats a minute.

    Signals:
        told: something about the heart was told; it is kept already.
    """

    told = Signal()

    def __init__(self, heart_rate: HeartRate, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._service = heart_rate
        self.set_title(self.tr("The right pace"))
        for answer in (TalkTest.COULD_TALK, TalkTest.COULD_SING, TalkTest.FEW_WORDS):
            words = translate("Reasons", "{lead}:").format(lead=short_talk_text(answer))
            self.body.addWidget(ReasonLabel(words, talk_advice(answer), "cardio-ink"))
        rule = QFrame()
        rule.setProperty("kind", "rule")
        self.body.addWidget(rule)
        self.body.addWidget(label(self.tr("Heart rate, if you like numbers"), "body-strong"))
        self._band = label("", "number", "cardio-ink")
        self._meaning, self._source = (label("", "small", "ink-muted") for _ in range(2))
        self._spread = label("", "small", "ink-muted")
        for words_label in (self._band, self._meaning, self._spread, self._source):
            self.body.addWidget(words_label)
        self._numbers = self._make_numbers()
        self.body.addWidget(self._numbers)
        self.slowed = Switch(self.tr("I take a heart-slowing medicine"))
        self.slowed.toggled.connect(self._on_slowed_toggled)
        self.body.addWidget(self.slowed)
        self.body.addWidget(
            label(
                self.tr(
                    "For beta-blockers and the like; also with a pacemaker, an irregular "
                    "heartbeat or in pregnancy."
                ),
                "caption",
                "ink-muted",
            )
        )

    def show_heart(self) -> None:
        """Show what is known of the heart, and the band that follows."""
        facts, method = self._service.facts, self._service.method
        self.slowed.blockSignals(True)  # noqa: FBT003 - Qt's own setter
        self.slowed.setChecked(facts.is_slowed)
        self.slowed.blockSignals(False)  # noqa: FBT003 - Qt's own setter
        self._numbers.setVisible(not facts.is_slowed)
        self.method.setCurrentIndex(self.method.findData(method.value))
        for field, number in (
            (self.birth_year, self._service.birth_year),
            (self.highest, facts.highest),
            (self.resting, facts.resting),
        ):
            if not field.edit.hasFocus() or not field.problem:
                field.set_text("" if number is None else str(number))
        is_reserve, is_measured = method is HeartMethod.RESERVE, method is HeartMethod.MEASURED
        self.birth_year.setVisible(not is_measured)
        self.highest.setVisible(is_measured or is_reserve)
        self.resting.setVisible(is_reserve)
        if facts.is_slowed:
            self._say(slowed_text(), slowed_source())
        else:
            self._show_band(self._service.band(), method)

    def _show_band(self, band: HeartBand | None, method: HeartMethod) -> None:
        if band is None:
            self._say(self._needed(method), method_source(method))
            return
        self._say(band_meaning(band), method_source(method))
        self._band.setText(band_text(band))
        self._band.show()
        self._spread.setText(band_spread(band))
        self._spread.show()

    def _say(self, meaning: str, source: str) -> None:
        self._band.hide()
        self._spread.hide()
        self._meaning.setText(meaning)
        self._source.setText(source)

    def _needed(self, method: HeartMethod) -> str:
        return {
            HeartMethod.MEASURED: self.tr("With a measured maximum, a band is shown here."),
            HeartMethod.RESERVE: self.tr(
                "With your resting rate and your year of birth (or a measured maximum), a band is "
                "shown here."
            ),
        }.get(
            method, self.tr("With your year of birth, a band is shown here. It stays in this file.")
        )

    def _make_numbers(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self.method = Combo()
        self.method.setAccessibleName(self.tr("Worked out from"))
        for method in HeartMethod:
            self.method.addItem(method_text(method), method.value)
        self.method.activated.connect(self._on_method_activated)
        column.addWidget(label(self.tr("Worked out from"), "small", "ink-muted"))
        column.addWidget(self.method)
        self.birth_year = self._field(
            self.tr("Year of birth"), self._service.tell_birth_year, "1986"
        )
        self.highest = self._field(
            self.tr("Measured maximum"), self._service.tell_highest, self.tr("optional")
        )
        self.resting = self._field(
            self.tr("Resting rate"), self._service.tell_resting, self.tr("such as 60")
        )
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for field in (self.birth_year, self.highest, self.resting):
            row.addWidget(field)
        column.addLayout(row)
        return part

    def _field(self, name: str, tell: Callable[[int | None], None], such: str) -> Field:
        field = Field(name, such)

        def on_finished() -> None:
            typed = field.text.strip()
            try:
                tell(int(read_number(typed)) if typed else None)
            except DomainError as error:
                field.set_problem(sentence(error.problem))
                return
            self.told.emit()

        field.edit.editingFinished.connect(on_finished)
        return field

    def _on_method_activated(self, place: int) -> None:
        self._service.choose_method(HeartMethod(self.method.itemData(place)))
        self.told.emit()

    def _on_slowed_toggled(self, is_slowed: bool) -> None:  # noqa: FBT001 - Qt's slot
        self._service.tell_slowed(is_slowed)
        self.told.emit()
