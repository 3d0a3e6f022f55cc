"""liftdesk imports: what came in from elsewhere, and taking an import back."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import BatchId
from liftdesk.services.house import House
from liftdesk.services.transfer import BatchView


def run(options: Namespace, house: House) -> int:
    """List the imports, newest first, or take one back."""
    views = house.transfer.batches()
    if options.take_back is not None:
        views = [_chosen(views, options.take_back)]
        house.transfer.take_back(BatchId(options.take_back))
    lines = [_line(view) for view in views] or ["Nothing was imported yet."]
    if options.take_back is not None:
        lines = [f"{line} Taken back." for line in lines]
    answer(options.json, {"imports": [_values(view) for view in views]}, lines)
    return 0


def _chosen(views: list[BatchView], batch_id: int) -> BatchView:
    for view in views:
        if view.batch.id == batch_id:
            return view
    raise DomainError(Trouble.NOT_FOUND, "take_back", text=batch_id)


def _values(view: BatchView) -> dict[str, object]:
    return {
        "id": view.batch.id,
        "file": view.batch.file_name,
        "format": view.batch.format,
        "at": view.batch.at.isoformat(),
        "sha256": view.batch.sha256,
        "sessions": view.now.sessions,
        "sets": view.now.sets,
        "check_ins": view.now.check_ins,
    }


def _line(view: BatchView) -> str:
    return (
        f"{view.batch.id}  {view.batch.at:%Y-%m-%d %H:%M}  {view.batch.file_name} "
        f"({view.batch.format}): {view.now.sessions} sessions, {view.now.sets} sets, "
        f"{view.now.check_ins} check-ins."
    )
