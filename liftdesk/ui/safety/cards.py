"""The Safety tab's plainer cards: help, signs to stop, guidelines, reading, medicines, data."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from liftdesk.domain.values import dataclass
from liftdesk.services.heart_rate import HeartRate
from liftdesk.services.safety import Safety
from liftdesk.system.texts import translate
from liftdesk.ui.safety.country_choice import CountryChoice
from liftdesk.ui.safety.help_lines import footnote, help_lines
from liftdesk.ui.safety.safety_card import SafetyCard, disclosed, source_line
from liftdesk.ui.shared.buttons import SecondaryButton, TextButton
from liftdesk.ui.shared.flow_layout import AtEdge
from liftdesk.ui.shared.labels import label
from liftdesk.ui.shared.layout_items import clear, put_away
from liftdesk.ui.shared.point import Point
from liftdesk.ui.shared.switch import Switch
from liftdesk.ui.shared.tokens import Space
from liftdesk.wording.days import day_text, time_text


class HelpCard(SafetyCard):
    """Numbers of the chosen country.

    Signals:
        country_chosen: another country's numbers are shown now.
    """

    country_chosen = Signal()

    def __init__(self, safety: Safety) -> None:
        super().__init__(self.tr("If you need to talk to someone"), "life-buoy", "caution")
        self.setProperty("kind", "card-care")
        self._safety = safety
        self.choice = CountryChoice(safety)
        self.choice.chosen.connect(self._on_chosen)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Country"), "small", "ink-muted", wrap=False))
        row.addWidget(self.choice)
        row.addStretch(1)
        self.body.addLayout(row)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)

    def show_lines(self) -> None:
        """Show the chosen country's numbers."""
        self.choice.show_chosen()
        clear(self._lines, gone=put_away)
        country = self._safety.country
        for line in help_lines(country, self._safety.elsewhere, first=1):
            self._lines.addWidget(line)
        self._lines.addSpacing(Space.XXS)
        self._lines.addWidget(footnote(country, self._safety.elsewhere))
        self._lines.addWidget(
            label(self.tr("This app cannot contact anyone for you."), "small", "ink-muted")
        )

    def _on_chosen(self) -> None:
        self.show_lines()
        self.country_chosen.emit()


class StopCard(SafetyCard):
    """Signs at which to stop and rest, and whom to call when they stay."""

    def __init__(self, safety: Safety) -> None:
        super().__init__(self.tr("Stop and rest if you notice"), "hand")
        self._safety = safety
        self._call = label("", "body-strong")
        signs = safety.guidance.stop_signs
        for sign in signs.signs:
            self.body.addWidget(Point(translate("Content", sign), "caution"))
        box = QFrame()
        box.setProperty("kind", "care-box")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        inside.setSpacing(1)
        inside.addWidget(self._call)
        inside.addWidget(label(translate("Content", signs.again)))
        self.body.addWidget(box)
        self.body.addWidget(label(translate("Content", signs.soreness), "small", "ink-muted"))
        self.body.addWidget(source_line(signs.source))
        self.show_number()

    def show_number(self) -> None:
        """Name the chosen country's emergency number."""
        number = self._safety.emergency_number() or self.tr("your emergency number")
        self._call.setText(
            self.tr("Not gone in a few minutes: call {number}.").format(number=number)
        )


class GuidelinesCard(SafetyCard):
    """The guidelines, each behind its title."""

    def __init__(self, safety: Safety) -> None:
        super().__init__(self.tr("Guidelines"), "leaf")
        for statement in safety.guidance.guidelines:
            self.body.addWidget(disclosed(statement))


class DoorCard(SafetyCard):
    """A card that opens a page: a title, one sentence, a button.

    Signals:
        opened: the page is wanted.
    """

    opened = Signal()

    def __init__(self, title: str, icon: str, sentence: str, button: str) -> None:
        super().__init__(title, icon)
        self.button = SecondaryButton(button)
        self.button.set_size("small")
        self.button.setAccessibleName(f"{title}, {button}")
        self.button.clicked.connect(self.opened)
        self.head.addWidget(self.button)
        self.body.addWidget(label(sentence, "small", "ink-muted"))


class MedicineCard(SafetyCard):
    """The switch that hides heart-rate bands, and what is worth asking about.

    Signals:
        reading_wanted: the list of medicines is wanted.
    """

    reading_wanted = Signal()

    def __init__(self, heart_rate: HeartRate) -> None:
        super().__init__(self.tr("Medicines and heart rate"), "pill")
        self._heart_rate = heart_rate
        self.switch = Switch(self.tr("I take a medicine that slows my heart"))
        self.switch.clicked.connect(lambda on: heart_rate.tell_slowed(is_slowed=on))
        self._about = label("", "small", "ink-muted")
        self.read_button = TextButton(self.tr("Which medicines?"))
        self.read_button.set_size("line")
        self.read_button.clicked.connect(self.reading_wanted)
        self.body.addWidget(self.switch)
        self.body.addWidget(self._about)
        self.body.addLayout(AtEdge(self.read_button))

    def show_choice(self) -> None:
        """Show the switch as it is chosen; undo may have turned it."""
        is_on = self._heart_rate.facts.is_slowed
        self.switch.setChecked(is_on)
        self._about.setText(
            self.tr("Heart-rate bands are hidden. Use the talk test instead.")
            if is_on
            else self.tr("Heart-rate bands are shown beside the talk test.")
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class DataLinks:
    """What the data card's buttons do, when the last backup was and was checked, where data are."""

    back_up: Callable[[], None]
    export: Callable[[], None]
    last_backup: Callable[[], datetime | None]
    last_checked: Callable[[], datetime | None]
    open_backups: Callable[[], None]
    delete_all: Callable[[], None]
    open_privacy: Callable[[], None]
    open_merge: Callable[[], None]
    data_file: Path
    today: Callable[[], date]


class DataCard(SafetyCard):
    """Where the data are, and how to take them along."""

    def __init__(self, links: DataLinks) -> None:
        super().__init__(self.tr("Your data"), "lock")
        self._links = links
        self.body.addWidget(
            label(
                self.tr(
                    "Stays on this computer. No account, no network code: LiftDesk cannot send "
                    "anything anywhere."
                )
            )
        )
        self._backup = label("", "small", "ink-muted")
        back_up = SecondaryButton(self.tr("Back up now"), "hard-drive")
        back_up.clicked.connect(self._on_back_up_clicked)
        self.backups_button = TextButton(self.tr("All backups"))
        self.backups_button.set_size("line")
        self.backups_button.clicked.connect(links.open_backups)
        export = SecondaryButton(self.tr("Export\N{HORIZONTAL ELLIPSIS}"), "file-up")
        export.clicked.connect(links.export)
        take = label(self.tr("Everything, in open formats"), "small", "ink-muted")
        self._add(self.tr("Backup"), self._backup, back_up)
        self.body.addLayout(AtEdge(self.backups_button))
        self._add(self.tr("Take it with you"), take, export)
        self.delete_button = SecondaryButton(self.tr("Delete\N{HORIZONTAL ELLIPSIS}"), "trash-2")
        self.delete_button.setAccessibleName(self.tr("Delete everything"))
        self.delete_button.clicked.connect(links.delete_all)
        gone = label(self.tr("The diary, its backups, logs and settings"), "small", "ink-muted")
        self._add(self.tr("Delete everything"), gone, self.delete_button)
        self.privacy_button = SecondaryButton(self.tr("Privacy"), "lock")
        self.privacy_button.clicked.connect(links.open_privacy)
        closed = label(self.tr("A passphrase for the diary, and its lock"), "small", "ink-muted")
        self._add(self.tr("Passphrase"), closed, self.privacy_button)
        self._add_merge()
        where = label(str(links.data_file), "caption", "ink-muted")
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setAccessibleName(self.tr("The data file: {path}").format(path=links.data_file))
        self.body.addWidget(where)

    def _add_merge(self) -> None:
        self.merge_button = SecondaryButton(self.tr("Merge"))
        self.merge_button.setAccessibleName(self.tr("Merge another computer's diary"))
        self.merge_button.clicked.connect(self._links.open_merge)
        joined = label(self.tr("Its diary, joined with this one"), "small", "ink-muted")
        self._add(self.tr("Another computer"), joined, self.merge_button)

    def show_backup(self) -> None:
        """Say when the last backup was made, and when one was last brought back to see it works."""
        at = self._links.last_backup()
        if at is None:
            self._backup.setText(self.tr("None yet; one is made at the next start"))
            return
        year = self._links.today().year
        day = day_text(at.date(), year=year)
        said = self.tr("Last one {day}, {time}").format(day=day, time=time_text(at))
        checked = self._links.last_checked()
        if checked is not None:
            day = day_text(checked.date(), year=year)
            said += "\n" + self.tr("Backup checked on {day}").format(day=day)
        self._backup.setText(said)

    def _on_back_up_clicked(self) -> None:
        self._links.back_up()
        self.show_backup()

    def _add(self, title: str, words: QLabel, button: SecondaryButton) -> None:
        button.set_size("small")
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(title, "body-strong"))
        column.addWidget(words)
        row = QHBoxLayout()
        row.addLayout(column, 1)
        row.addWidget(button)
        self.body.addLayout(row)
