"""liftdesk import: bring a history from another app."""

from argparse import Namespace
from collections import Counter

from liftdesk.commands.answers import answer
from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.house import House
from liftdesk.services.import_plan import ImportPlan
from liftdesk.wording.ignored import ignored_text
from liftdesk.wording.problems import sentence


def run(options: Namespace, house: House) -> int:
    """Read every file first, so that a bad one changes nothing; then add them."""
    unit = None if options.unit is None else Unit(options.unit)
    files = [ImportFile.at(path) for path in options.files]
    reports = [
        house.transfer.read(file, format_name=options.format, answers=Answers(unit=unit))
        for file in files
    ]
    if not options.dry_run:
        for report in reports:
            house.transfer.take_in(report)
    values = _values(reports)
    lines = [
        f"{report.file.name}: {report.reading.sets} sets "
        f"in {len(report.reading.sessions)} sessions, "
        f"{report.added} rows added, {report.duplicates} known before."
        for report in reports
    ]
    answer(options.json, values, lines)
    return 0


def _values(reports: list[ImportPlan]) -> dict[str, object]:
    ignored: Counter[str] = Counter()
    for report in reports:
        for reason, count in report.reading.ignored.items():
            ignored[ignored_text(reason)] += count
    return {
        "format": ", ".join(dict.fromkeys(report.reading.format for report in reports)),
        "sessions": sum(len(report.reading.sessions) for report in reports),
        "sets": sum(report.reading.sets for report in reports),
        "cardio": sum(report.reading.cardio for report in reports),
        "check_ins": sum(len(report.reading.check_ins) for report in reports),
        "added": sum(report.added for report in reports),
        "duplicates": sum(report.duplicates for report in reports),
        "ignored": dict(ignored),
        "rejected": [
            {"row": rejected.row, "reason": sentence(rejected.problem)}
            for report in reports
            for rejected in report.reading.rejected
        ],
    }
