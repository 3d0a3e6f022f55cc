"""Pictures of every state of the Safety tab and its pages, from the real window.

python -m tests.support.safety_states FOLDER [--theme dark] [--size 1024x700]
"""

import argparse
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liftdesk.commands.painting import program
from liftdesk.commands.screenshots import size
from liftdesk.domain.safety.care import Cause
from liftdesk.domain.safety.readiness import Answers, Outcome
from liftdesk.domain.training.units import Unit
from liftdesk.ui.safety.crisis_card import CrisisCard
from liftdesk.ui.safety.readiness_page import ReadinessPage
from liftdesk.ui.safety.safety_page import SafetyPage
from liftdesk.ui.self_checks.answer_row import AnswerRow
from liftdesk.ui.self_checks.questionnaire_page import QuestionnairePage
from liftdesk.ui.shared.look import look_of
from tests.support.desks import Stage
from tests.support.recovery_states import sleepless

OUTCOMES: dict[Outcome, set[str]] = {
    Outcome.START_LIGHT: set(),
    Outcome.CARRY_ON: {"is_active"},
    Outcome.MODERATE_IS_FINE: {"is_active", "has_condition"},
    Outcome.ASK_FIRST: {"asks_first"},
    Outcome.SEE_A_DOCTOR: {"is_active", "has_signs"},
}
"""Each outcome with the questions that are answered yes."""


@dataclass(frozen=True)
class Album:
    """A folder of pictures of one window."""

    folder: Path
    stage: Stage

    def keep(self, name: str, widget: QWidget | None = None) -> None:
        """Write a picture of the window, or of a widget, as it is now."""
        self.stage.settle()
        (widget or self.stage.window).grab().save(str(self.folder / f"{name}.png"))


def main() -> None:
    """Write the pictures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    options.add_argument("--theme", choices=("light", "dark"), default="light")
    options.add_argument("--size", type=size, default=(1280, 800))
    chosen = options.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    program()
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder), look_of(), months=3)
        look_of().set_theme(chosen.theme)
        stage.window.resize(*chosen.size)
        album = Album(chosen.folder, stage)
        stage.page("safety")
        album.keep("safety-first")
        _people(stage, album)
        _readiness(stage, album)
        _questionnaires(stage, album)
        _care(stage, album)
        for key in ("recovery", "medicines", "science"):
            stage.window.open_page(key)
            album.keep(key)
        stage.page("safety")
        album.keep("safety-kept")
        _noticed(stage, album)
        stage.close()


def _people(stage: Stage, album: Album) -> None:
    plan = stage.house.own_plan
    stage.window.open_page("own_plan")
    album.keep("people-empty")
    plan.add("My sister", "07700 900123", about="family")
    plan.add("My doctor", "020 7946 0123", about="practice")
    plan.write(
        "Walk to the canal. Tea, not coffee. Ring my sister even if it is late. "
        "It has passed before."
    )
    stage.house.safety.choose("GB")
    stage.window.open_page("own_plan")
    album.keep("people")


def _readiness(stage: Stage, album: Album) -> None:
    stage.window.open_page("readiness")
    album.keep("readiness-open")
    page = stage.window.page("readiness")
    if not isinstance(page, ReadinessPage):
        raise TypeError(page)
    for outcome, yes in OUTCOMES.items():
        stage.window.open_page("readiness")
        for card in page.form.cards:
            card.choice.buttons()[2 if card.key in yes else 1].click()
        page.form.finish_button.click()
        album.keep(f"readiness-{outcome}")
    stage.house.readiness.finish(Answers(is_active=False, has_condition=False, has_signs=False))
    stage.house.heart_rate.tell_slowed(is_slowed=True)


def _questionnaires(stage: Stage, album: Album) -> None:
    asked = stage.house.questionnaires
    for back, answers in ((28, (2, 2, 2, 2, 2, 1, 1, 1, 0)), (14, (1, 2, 1, 2, 1, 1, 1, 0, 0))):
        stage.clock.at -= timedelta(days=back)
        asked.answer("phq9", dict(enumerate(answers, start=1)))
        asked.answer("ons4", {1: 6, 2: 7, 3: 5, 4: 4})
        stage.clock.at += timedelta(days=back)
    for name in ("phq9", "gad7"):
        asked.choose(name, on=True)
    stage.window.open_page("self_checks")
    album.keep("self-checks")
    for name in ("phq9", "gad7", "ons4"):
        stage.desk.ask_questionnaire(name)
        album.keep(f"{name}-open")
    for name, count, alike in (("phq9", 9, 0), ("phq8", 8, 1)):
        _answer(stage, album, name, [alike] * count)


def _answer(stage: Stage, album: Album, name: str, answers: Sequence[int]) -> None:
    """Answer the PHQ-9, skipping what has no answer; the answers leave no trace in the next."""
    stage.desk.ask_questionnaire("phq9")
    page = stage.window.page("questionnaire")
    if not isinstance(page, QuestionnairePage):
        raise TypeError(page)
    rows = [row for row in page.rows[:9] if isinstance(row, AnswerRow)]
    for row, answer in zip(rows, answers, strict=False):
        row.buttons()[answer].click()
    for row in rows[len(answers) :]:
        row.skip_button.click()
    album.keep(f"{name}-answered")
    page.save_button.click()
    album.keep(f"{name}-result")
    stage.house.undo.undo()


def _noticed(stage: Stage, album: Album) -> None:
    """Poor sleep over the sample's good one, days in a row, and a check of a year ago."""
    sleepless(stage, times=6)
    for back in range(4):
        at = stage.clock.at - timedelta(days=back, hours=3)
        stage.house.training_log.log_line("squat 3x8 @ 20kg rir2", unit=Unit.KG, at=at)
    stage.page("safety")
    page = stage.window.page("safety")
    if isinstance(page, SafetyPage):
        page.ensureWidgetVisible(page.recovery)
    album.keep("recovery-noticed")
    stage.house.recovery.plan_easy_week()
    stage.settle()
    album.keep("recovery-easy-week")
    stage.window.open_page("recovery")
    album.keep("recovery-page-noticed")
    stage.clock.at += timedelta(days=366)
    stage.window.refresh_all()
    stage.house.preferences.choose_unit(Unit.LB)
    stage.page("today")
    album.keep("today-readiness-line")
    stage.page("safety")
    album.keep("safety-readiness-due")


def _care(stage: Stage, album: Album) -> None:
    for cause in Cause:
        card = CrisisCard(
            safety=stage.house.safety,
            plan=stage.house.own_plan,
            cause=cause,
            is_saved=cause is Cause.HIGH_TOTAL,
            parent=stage.window,
        )
        card.show()
        album.keep(f"crisis-{cause.name.lower()}", card)
        card.close()


if __name__ == "__main__":
    main()
