"""liftdesk import of LiftDesk's own files: exactly into an empty diary, joined with one in use."""

from argparse import Namespace
from collections.abc import Sequence

from liftdesk.commands.answers import answer
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.house import House
from liftdesk.services.own_import import OwnPlan
from liftdesk.wording.own_problems import refused_text
from liftdesk.wording.own_tables import differing_text, table_text, without_text
from liftdesk.wording.problems import sentence


def run(options: Namespace, house: House, files: Sequence[ImportFile]) -> int:
    """Take one own file in, by itself.

    Raises:
        DomainError: OWN_ALONE for more than one file, what `OwnImport.read` raises.
    """
    if len(files) > 1:
        raise DomainError(Trouble.OWN_ALONE, "file")
    plan = house.own_import.read(files[0])
    added, changed = plan.added, 0
    if not options.dry_run:
        done = house.own_import.take_in(
            plan, replace=options.if_changed == "replace", keep_raw=options.keep_file
        )
        added, changed = done.added, done.changed
    answer(options.json, _values(plan, added, changed), _lines(plan, added, changed))
    return 0


def _values(plan: OwnPlan, added: int, changed: int) -> dict[str, object]:
    return {
        "format": plan.format,
        **{name: len(plan.tables.get(table, ())) for name, table in _TABLES.items()},
        "added": added,
        "duplicates": plan.known,
        "changed": plan.differing,
        "replaced": changed,
        "restored": plan.is_restoration,
        "left_out": list(plan.left_out),
        "tables": {
            one.table: {"new": one.new, "known": one.known, "differing": one.differing}
            for one in plan.counts
        },
        "rejected": [
            {"row": one.row, "reason": refused_text(one, sentence(one.problem))}
            for one in plan.refused
        ],
    }


_TABLES = {
    "sessions": "session",
    "sets": "set_entry",
    "cardio": "cardio_bout",
    "check_ins": "check_in",
}


def _lines(plan: OwnPlan, added: int, changed: int) -> list[str]:
    lines = [f"{plan.file.name}: {added} rows added, {plan.known} known before."]
    lines += [f"  {table_text(one.table)}: {one.new} new" for one in plan.counts if one.new]
    if plan.differing:
        lines.append(f"  {differing_text(plan.differing)} Option: --if-changed replace")
    if changed:
        lines.append(f"  {changed} rows changed.")
    without = without_text(plan.left_out)
    lines += [f"  {without}"] if without else []
    return lines + [f"  {refused_text(one, sentence(one.problem))}" for one in plan.refused]
