"""What time brings while the window is open: another part of the day, a question that is due."""

from typing import TYPE_CHECKING

from liftdesk.ui.asking_after import AskingAfter, Question
from liftdesk.ui.shared.passing_time import PassingTime
from liftdesk.ui.today.today_page import TodayPage

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


class DeskTime(PassingTime):
    """Made once Today is painted, as nothing is due before; `since` is the part of day painted.

    Attributes:
        asking_after: asks once how one feels after a session.
    """

    def __init__(self, desk: "Desk", *, since: str) -> None:
        house, window = desk.house, desk.window
        super().__init__(
            window, part=house.check_ins.part, due=house.after_session.due, since=since
        )
        self._desk = desk
        self.part_changed.connect(window.refresh_all)
        self.part_changed.connect(desk.tabs.greet)
        self.follow(house.preferences.day_starts_at)
        self.asking_after = AskingAfter(
            window, self, after=house.after_session, question=self._feelings
        )

    def _feelings(self) -> Question:
        """Return the questions on Today about how one feels.

        Raises:
            TypeError: the tab has another page.
        """
        page = self._desk.window.page("today")
        if not isinstance(page, TodayPage):
            raise TypeError("today")
        return page.feelings
