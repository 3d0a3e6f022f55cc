"""liftdesk merge: another computer's diary joined into this one."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.services.house import House
from liftdesk.services.merge_plan import Standing
from liftdesk.services.merging import MergePlan
from liftdesk.wording.merging import counts_text, merged_text


def run(options: Namespace, house: House) -> int:
    """Say what would come, go and change; then do it in one step, unless it is a dry run."""
    file = options.file.absolute()
    plan = house.merging.plan(house.merging.read(file))
    values = {one.value: plan.counts(one) for one in Standing}
    lines = _lines(plan)
    if not options.dry_run:
        merged = house.merging.merge(plan)
        values["written"] = {
            "added": merged.added,
            "changed": merged.changed,
            "removed": merged.removed,
        }
        lines.append(merged_text(file.name, merged.added, merged.changed, merged.removed))
    answer(options.json, values, lines)
    return 0


def _lines(plan: MergePlan) -> list[str]:
    forms = {
        Standing.COMES: "Comes in: {rows}.",
        Standing.DIFFERS: "Differs, and the newest version wins: {rows}.",
        Standing.GOES: "Goes, as it was deleted there later: {rows}.",
        Standing.STAYS: "Stays, though it was deleted there: {rows}.",
    }
    lines = [
        form.format(rows=counts_text(plan.counts(one)))
        for one, form in forms.items()
        if plan.count(one)
    ]
    if plan.other.refused:
        lines.append(f"Rows that cannot be read, and are left out: {len(plan.other.refused)}.")
    return lines or ["Everything in it is here already."]
