"""What `liftdesk import` answers: values for programs and lines for people."""

from collections import Counter
from collections.abc import Sequence

from liftdesk.services.exercise_matching import Match, NameMatch
from liftdesk.services.import_plan import ImportPlan, Standing
from liftdesk.wording.ignored import ignored_text
from liftdesk.wording.imports import oddity_text, private_text
from liftdesk.wording.problems import sentence


def values_of(plans: Sequence[ImportPlan]) -> dict[str, object]:
    """Return one object for all files together."""
    ignored: Counter[str] = Counter()
    for plan in plans:
        for reason, count in plan.reading.ignored.items():
            ignored[ignored_text(reason)] += count
    names = _names(plans)
    return {
        "format": ", ".join(dict.fromkeys(plan.reading.format for plan in plans)),
        "sessions": sum(len(plan.reading.sessions) for plan in plans),
        "sets": sum(plan.reading.sets for plan in plans),
        "cardio": sum(plan.reading.cardio for plan in plans),
        "check_ins": sum(len(plan.reading.check_ins) for plan in plans),
        "added": sum(plan.added for plan in plans),
        "duplicates": sum(plan.duplicates for plan in plans),
        **{
            standing.value: sum(plan.count(standing) for plan in plans)
            for standing in (Standing.GROWN, Standing.CHANGED, Standing.ALIKE)
        },
        "matched": {one.name: one.exercise.name for one in names if one.exercise is not None},
        "unmatched": [_unmatched(one) for one in names if one.exercise is None],
        "oddities": [
            {"kind": odd.kind.value, "count": odd.count, "first": odd.first.isoformat()}
            for plan in plans
            for odd in plan.oddities
        ],
        "private": sorted({one.value for plan in plans for one in plan.reading.private}),
        "ignored": dict(ignored),
        "rejected": [
            {"row": one.row, "reason": sentence(one.problem)}
            for plan in plans
            for one in plan.reading.rejected
        ],
    }


def _names(plans: Sequence[ImportPlan]) -> list[NameMatch]:
    """Return every name once, as the first file that has it means it."""
    found: dict[str, NameMatch] = {}
    for plan in plans:
        for one in plan.names:
            found.setdefault(one.name.casefold(), one)
    return list(found.values())


def _unmatched(one: NameMatch) -> dict[str, object]:
    return {
        "name": one.name,
        "match": one.match.value,
        "candidates": [exercise.name for exercise in one.candidates],
    }


def lines_of(plans: Sequence[ImportPlan]) -> list[str]:
    """Return a line for each file and below it what is worth a look."""
    return [line for plan in plans for line in (_line(plan), *_remarks(plan))]


def _line(plan: ImportPlan) -> str:
    return (
        f"{plan.file.name}: {plan.reading.sets} sets "
        f"in {len(plan.reading.sessions)} sessions, "
        f"{plan.added} rows added, {plan.duplicates} known before."
    )


def _remarks(plan: ImportPlan) -> list[str]:
    lines = [f"  {oddity_text(odd.kind, odd.count, odd.first.date())}" for odd in plan.oddities]
    private = private_text(plan.reading.private)
    lines += [f"  {private}"] if private else []
    changed, alike = plan.count(Standing.CHANGED), plan.count(Standing.ALIKE)
    if changed:
        lines.append(f"  {changed} differ from the diary's. Option: --if-changed")
    if alike:
        lines.append(f"  {alike} are in the diary from elsewhere. Option: --if-alike")
    if plan.reading.rejected:
        count = len(plan.reading.rejected)
        lines.append(f"  {count} rows cannot be read. Option: --rejected OUT.csv")
    return lines + [
        f'  "{one.name}" fits several exercises. Option: --match "{one.name}=EXERCISE"'
        for one in plan.names
        if one.match is Match.TIE
    ]
