"""Every state of easy cardio and of what one can do now, as pictures from the real window.

Run as `python -m tests.support.evidence_states FOLDER [light|dark] [1280x800]`.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.commands.painting import program
from liftdesk.domain.training.easy_cardio import HeartMethod
from liftdesk.domain.training.sessions import TalkTest
from liftdesk.services.easy_cardio import CardioDraft
from liftdesk.ui.cardio.cardio_page import CardioPage
from liftdesk.ui.history.history_page import HistoryPage
from liftdesk.ui.shared.disclosure import Disclosure
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.wins.wins_page import WinsPage
from tests.support.desks import THURSDAY, Stage

State = tuple[str, Callable[[Stage], None]]


class Steady:
    """A clock that counts only when it is told to, together with the diary's own."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._start = stage.clock.at

    def __call__(self) -> float:
        """Return the seconds since it was made."""
        return (self._stage.clock.at - self._start).total_seconds()


def hold_clock(stage: Stage) -> None:
    """Have the outing's timer count by the stage's clock."""
    stage.desk.outing._steady = Steady(stage)


def walk(stage: Stage, minutes: float) -> None:
    """Let time go by for the diary and the timer."""
    stage.clock.at += timedelta(minutes=minutes)
    stage.desk.outing.look()
    stage.settle()


def _today(stage: Stage) -> None:
    stage.page("today")


def _open(stage: Stage, key: str, first: Callable[[Stage], None] | None = None) -> None:
    if first is not None:
        first(stage)
    stage.window.open_page(key)
    stage.settle()


def _first_words(stage: Stage) -> None:
    stage.house.wins.add("Carried the shopping up four floors without a stop.", date(2026, 11, 24))
    stage.house.wins.add("Asked for help with the heavy sofa.", date(2026, 10, 11))


def _band(stage: Stage, method: HeartMethod) -> None:
    stage.house.heart_rate.tell_birth_year(1986)
    stage.house.heart_rate.tell_resting(60)
    stage.house.heart_rate.choose_method(method)
    _open(stage, "cardio")


def _slowed(stage: Stage) -> None:
    stage.house.heart_rate.tell_slowed(True)
    _open(stage, "cardio")


def _running(stage: Stage) -> None:
    _open(stage, "cardio")
    hold_clock(stage)
    stage.desk.outing.start("Easy walk")
    walk(stage, 3.5)


def _asking(stage: Stage) -> None:
    walk(stage, 2)


def _advised(stage: Stage) -> None:
    stage.desk.outing.answer(TalkTest.COULD_TALK)
    walk(stage, 5)
    stage.desk.outing.answer(TalkTest.FEW_WORDS)
    walk(stage, 1)


def _forgotten(stage: Stage) -> None:
    walk(stage, 60 * 14)
    stage.desk.outing.follow()


def _stopped(stage: Stage) -> None:
    _open(stage, "cardio")
    stage.clock.at = THURSDAY + timedelta(minutes=33)
    stage.desk.outing.look()
    page = stage.window.page("cardio")
    assert isinstance(page, CardioPage)
    page.timer.stop.click()
    stage.settle()


def _more_than_goal(stage: Stage) -> None:
    draft = CardioDraft(seconds=3900, activity="Gardening")
    stage.house.easy_cardio.add(draft, at=THURSDAY - timedelta(days=1))
    _today(stage)


def _hide_some(stage: Stage) -> None:
    for best in stage.house.wins.bests()[-2:]:
        stage.house.wins.hide(best)
    _open(stage, "wins")


def _show_hidden(stage: Stage) -> None:
    page = stage.window.page("wins")
    assert isinstance(page, WinsPage)
    page.hidden.setChecked(True)
    stage.settle()


def _on_the_way(stage: Stage) -> None:
    page = stage.window.page("wins")
    for more in page.findChildren(Disclosure)[:2]:
        more.set_open(True)
    stage.settle()


def _edit_in_history(stage: Stage) -> None:
    page = stage.page("history")
    assert isinstance(page, HistoryPage)
    newest = next(detail for detail in stage.house.easy_cardio.week().entries)
    page.choose(newest.session.id)
    stage.settle()
    page.details.toggle_edit()
    stage.settle()


def _shown_in_history(stage: Stage) -> None:
    page = stage.page("history")
    assert isinstance(page, HistoryPage)
    page.details.cancel_edit()
    stage.settle()


RICH: tuple[State, ...] = (
    ("today-minutes", _today),
    ("cardio-no-age", lambda stage: _open(stage, "cardio")),
    ("cardio-band", lambda stage: _band(stage, HeartMethod.TANAKA)),
    ("cardio-band-reserve", lambda stage: _band(stage, HeartMethod.RESERVE)),
    ("cardio-slowed", _slowed),
    ("cardio-running", _running),
    ("today-running", _today),
    ("cardio-asking", lambda stage: _open(stage, "cardio", _asking)),
    ("today-asking", _today),
    ("cardio-advised", lambda stage: _open(stage, "cardio", _advised)),
    ("cardio-left-open", _forgotten),
    ("today-left-open", _today),
    ("cardio-stopped", _stopped),
    ("history-edit", _edit_in_history),
    ("history-shown", _shown_in_history),
    ("today-more-than-goal", _more_than_goal),
    ("wins-rich", lambda stage: _open(stage, "wins", _first_words)),
    ("wins-on-the-way", _on_the_way),
    ("wins-hidden", _hide_some),
    ("wins-hidden-shown", _show_hidden),
)
EMPTY: tuple[State, ...] = (("wins-empty", lambda stage: _open(stage, "wins")),)


def render(folder: Path, theme: str, size: tuple[int, int]) -> Iterator[Path]:
    """Write a picture of every state; yields their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    program()
    for months, states in ((6, RICH), (0, EMPTY)):
        with TemporaryDirectory() as place:
            stage = Stage(Path(place), look_of(), months=months)
            look_of().set_theme(theme)
            stage.window.resize(*size)
            hold_clock(stage)
            for name, reach in states:
                reach(stage)
                stage.settle()
                target = folder / f"{name}-{theme}-{size[0]}.png"
                stage.window.grab().save(str(target))
                yield target
            stage.close()


def main() -> None:
    """Write the pictures that the command line asks for."""
    folder, theme, size = (*sys.argv[1:], "light", "1280x800")[:3]
    width, _, height = size.partition("x")
    for path in render(Path(folder), theme, (int(width), int(height))):
        sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
