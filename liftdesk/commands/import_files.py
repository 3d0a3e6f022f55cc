"""liftdesk import: bring histories from other apps."""

import sys
from argparse import Namespace

from liftdesk.commands import import_answers, import_own
from liftdesk.commands.answers import answer
from liftdesk.commands.import_values import lines_of, values_of
from liftdesk.domain.errors import DomainError
from liftdesk.formats import detection
from liftdesk.formats.folders import files_at
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.house import House
from liftdesk.services.rejected_rows import write_rejected
from liftdesk.wording.problems import sentence

PROBLEM = 1


def run(options: Namespace, house: House) -> int:
    """Read every file first, so that a bad one changes nothing; then add them as one step."""
    files = _files(options, house)
    if any(house.own_import.matches(file) for file in files):
        return import_own.run(options, house, files)
    choices = import_answers.choices(options, house)
    answers = import_answers.answers(options)
    plans = []
    for file in files:
        try:
            plans.append(
                house.transfer.read(
                    file, format_name=options.format, answers=answers, choices=choices
                )
            )
        except DomainError as error:
            hint = import_answers.hint(error.problem.trouble, file, house.transfer, options.format)
            print(f"{file.name}: {sentence(error.problem)} {hint}".strip(), file=sys.stderr)
            return PROBLEM
    import_answers.refuse_stray_names(choices, plans)
    if options.rejected is not None:
        write_rejected(options.rejected, plans)
    if not options.dry_run:
        plans = [taken.plan for taken in house.transfer.take_in_all(plans)]
    answer(options.json, values_of(plans), lines_of(plans))
    return 0


def _files(options: Namespace, house: House) -> list[ImportFile]:
    def known(file: ImportFile) -> bool:
        return house.own_import.matches(file) or bool(detection.candidates(file))

    return [file for path in options.files for file in files_at(path, known).files]
