"""What a start sees to once Today is painted and the file was looked through."""

from collections.abc import Callable

from liftdesk.services.house import House
from liftdesk.system.paths import lock_file, sample_file
from liftdesk.ui.desk import Desk
from liftdesk.ui.keeping.at_start_and_close import StartBackup
from liftdesk.ui.merge.merge_notice import offer_copies
from liftdesk.ui.shared.look import look_of


def after_start(house: House, desk: Desk, sentence_of: Callable[[Exception], str | None]) -> None:
    """Make the backup of the start, then read what other tabs need; offer what a sync left.

    Sample data that a run which was cut short left behind are removed.
    """
    look_of().keep_icons()
    StartBackup(house, desk, sentence_of=sentence_of, then=desk.read_ahead).begin()
    offer_copies(desk, house.path)
    if lock_file(sample_file(house.path)).exists():  # hardly ever
        from liftdesk.ui.start.sample_visit import remove_left_sample  # noqa: PLC0415

        remove_left_sample(house.path)
