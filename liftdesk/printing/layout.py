"""Where a sheet begins and ends across: what every layout of a page asks first."""

from dataclasses import dataclass

from liftdesk.printing.options import PlanOptions
from liftdesk.printing.sheets import MARGIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A sheet being laid out on the paper that was chosen; all in millimetres."""

    options: PlanOptions

    @property
    def left(self) -> float:
        """Where the writing begins."""
        return MARGIN

    @property
    def right(self) -> float:
        """Where the writing ends."""
        return self.options.paper.width - MARGIN

    @property
    def wide(self) -> float:
        """Millimetres across between the margins."""
        return self.right - self.left
