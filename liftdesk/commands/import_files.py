"""liftdesk import: bring a history from another app."""

from argparse import Namespace
from collections import Counter
from pathlib import Path

from liftdesk.commands.answers import answer
from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.units import Unit
from liftdesk.services.house import House
from liftdesk.services.transfer import ImportReport
from liftdesk.wording.ignored import ignored_text
from liftdesk.wording.problems import sentence


def run(options: Namespace, house: House) -> int:
    """Read every file first, so that a bad one changes nothing; then add them."""
    unit = None if options.unit is None else Unit(options.unit)
    files = [(path, _bytes(path)) for path in options.files]
    reports = [
        house.transfer.read(data, format_name=options.format, unit=unit) for _, data in files
    ]
    if not options.dry_run:
        for (path, data), report in zip(files, reports, strict=True):
            house.transfer.take_in(report, data, path.name)
    values = _values(reports)
    lines = [
        f"{path.name}: {report.reading.sets} sets in {len(report.reading.sessions)} sessions, "
        f"{report.added} rows added, {report.duplicates} known before."
        for (path, _), report in zip(files, reports, strict=True)
    ]
    answer(options.json, values, lines)
    return 0


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DomainError(Trouble.FILE_UNREADABLE, "file", path=path.name) from error


def _values(reports: list[ImportReport]) -> dict[str, object]:
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
