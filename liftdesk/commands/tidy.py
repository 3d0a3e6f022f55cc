"""liftdesk trash and duplicates: what was deleted, and what is in the diary twice."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.domain.trash import Trashed, TrashId
from liftdesk.services.duplicates import DuplicateGroup
from liftdesk.services.house import House
from liftdesk.wording.counts import entries_text, sets_text
from liftdesk.wording.trash import kept_until_text, likeness_text, trashed_title


def trash(options: Namespace, house: House) -> int:
    """Print what can be brought back; bring some back, or let all go for good."""
    emptied = house.trash.empty() if options.empty else 0
    if options.restore:
        house.trash.restore([TrashId(one) for one in options.restore])
    entries = house.trash.entries()
    values = {
        "restored": options.restore,
        "emptied": emptied,
        "entries": [_trashed(entry) for entry in entries],
    }
    lines = [f"{entries_text(emptied)} deleted for good."] if options.empty else []
    lines += [f"{entries_text(len(options.restore))} brought back."] if options.restore else []
    lines += [
        f"{entry.id}  {entry.day}  {trashed_title(entry)}. {kept_until_text(entry)}."
        for entry in entries
    ]
    answer(options.json, values, lines or ["The trash is empty."])
    return 0


def _trashed(entry: Trashed) -> dict[str, object]:
    return {
        "id": entry.id,
        "kind": entry.kind.value,
        "day": entry.day.isoformat(),
        "deleted": entry.at.isoformat(),
        "kept_until": entry.goes_on.isoformat(),
        "title": trashed_title(entry),
    }


def duplicates(options: Namespace, house: House) -> int:
    """Print the groups of entries that may be the same, the one that says most first."""
    groups = house.duplicates.find()
    values = {"groups": [_group(group) for group in groups]}
    lines = list[str]()
    for group in groups:
        lines.append(f"{likeness_text(group.likeness)}:")
        lines += [
            f"    {one.session.id}  {one.session.started:%Y-%m-%d %H:%M}, "
            + sets_text(len(one.sets))
            for one in group.sessions
        ]
        lines += [f"    {one.id}  {one.at:%Y-%m-%d %H:%M}, check-in" for one in group.check_ins]
    answer(options.json, values, lines or ["Nothing is here twice."])
    return 0


def _group(group: DuplicateGroup) -> dict[str, object]:
    return {
        "likeness": group.likeness.value,
        "sessions": [one.session.id for one in group.sessions],
        "check_ins": [one.id for one in group.check_ins],
    }
