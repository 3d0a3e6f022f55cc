"""What the History tab uses, and where it leads to."""

from collections.abc import Callable
from datetime import date

from liftdesk.domain.training.sets import SessionId
from liftdesk.domain.values import dataclass
from liftdesk.services.diary import Diary
from liftdesk.services.diary_edits import DiaryEdits
from liftdesk.services.finding import Finding
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.ui.history.writing import Pens


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryServices:
    """The services that History reads from and writes with; `today` is the training day."""

    diary: Diary
    finding: Finding
    library: Library
    preferences: Preferences
    many: DiaryEdits
    pens: Pens
    today: Callable[[], date]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLinks:
    """What History asks of the window; `say_undoable` adds Undo to what is said."""

    say: Callable[[str], object]
    say_undoable: Callable[[str], object]
    bring: Callable[[], None]
    take: Callable[[], None]
    open_page: Callable[[str], None]
    compare: Callable[[SessionId, SessionId], None]
