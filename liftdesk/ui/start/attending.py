"""What is attended to while a diary is open in its window, once Today is painted."""

from typing import TYPE_CHECKING

from liftdesk.services.data_files import DataFiles
from liftdesk.services.house import House
from liftdesk.ui.start.lease_timer import LeaseTimer
from liftdesk.ui.start.second_start import hear_second_starts

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


def attend(house: House, desk: "Desk", files: DataFiles) -> None:
    """Hear of later starts, and keep the lease of a diary that is written to."""
    hear_second_starts(house, desk)
    if not house.only_reads and not desk.is_sample:
        LeaseTimer(files.lease(house.path), house, desk)
