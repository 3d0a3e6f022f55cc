"""When the diary is looked at: the days of each look, gone by or to come, and why not before."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget

from liftdesk.domain.insight.findings import Answers
from liftdesk.domain.insight.looks import LOOKS
from liftdesk.system.texts import translate
from liftdesk.ui.insight.method_part import MethodPart
from liftdesk.ui.shared.card import Card
from liftdesk.ui.shared.chips import InfoChip
from liftdesk.ui.shared.flow_layout import FlowLayout
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import dated_text
from liftdesk.wording.insight import next_look_text
from liftdesk.wording.methods import looks_method


class LooksCard(Card):
    """Where the diary stands between its looks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        kicker = self.tr("When the diary is looked at")
        self.body.addWidget(label(kicker, "small", "ink-muted"))
        self.heading = label("", "heading-dense")
        self.body.addWidget(self.heading)
        self._looks: QWidget | None = None
        self._place = self.body.count()
        self.body.addWidget(MethodPart(kicker, looks_method()))
        self.setAccessibleName(kicker)

    def show_looks(self, answers: Answers, today: date) -> None:
        """Show the looks of a diary."""
        if self._looks is not None:
            self._looks.hide()
            self._looks.setParent(None)
            self._looks.deleteLater()
        self._looks = QWidget()
        flow = FlowLayout(self._looks, Space.XS)
        begins = answers.begins
        if begins is None:
            self.heading.setText(self.tr("It begins with your first evening rating."))
        else:
            number = (today - begins).days + 1
            self.heading.setText(
                self.tr("Today is day {n} of your diary. {next}").format(
                    n=number, next=next_look_text(answers)
                )
            )
        for look in looks_around(answers.look):
            flow.addWidget(_chip(look, begins, answers.look))
        self.body.insertWidget(self._place, self._looks)
        self._looks.show()


def looks_around(last: int | None) -> tuple[int, ...]:
    """Return the looks that are told: the first three, then the last one and the next."""
    final = LOOKS[-1]
    if last is None or last < final:
        return LOOKS
    return tuple(sorted({*LOOKS, last, last + final}))


def _chip(look: int, begins: date | None, last: int | None) -> InfoChip:
    is_done = last is not None and look <= last
    words = translate("LooksCard", "Day {n}").format(n=look)
    if begins is not None:
        words = f"{words}, {dated_text(begins + timedelta(days=look))}"
    chip = InfoChip(words, "accent" if is_done else "rest", "check" if is_done else "circle")
    state = translate("LooksCard", "looked at") if is_done else translate("LooksCard", "to come")
    chip.setAccessibleName(f"{words}, {state}")
    return chip
