"""liftdesk export: write the diary out in open formats."""

from argparse import Namespace

from liftdesk.commands.answers import answer
from liftdesk.commands.next_session import read_day
from liftdesk.services.export_order import Exported, ExportOrder
from liftdesk.services.house import House
from liftdesk.wording.exports import earlier_text, encryption_text, left_out_text, written_text


def run(options: Namespace, house: House) -> int:
    """Write the diary, what its tables hold, or both, and say what was left out.

    Single answers of self-checks are left out unless --with-answers, and moods while they are
    hidden unless --with-moods; with both, every row of every table is written.
    """
    if options.target is None and options.schema is None:
        options.refuse("the following arguments are required: FILE|DIR or --schema OUT")
    if options.schema is not None:
        house.export.describe(options.schema)
    if options.target is None:
        answer(options.json, {"schema": str(options.schema)}, [f"Written to {options.schema}."])
        return 0
    order = ExportOrder(
        form=options.format,
        with_moods=True if options.with_moods else None,
        with_answers=options.with_answers,
        first=None if options.first is None else read_day(options.first, "from"),
        last=None if options.last is None else read_day(options.last, "to"),
    )
    done = house.export.to(options.target, order)
    answer(options.json, _values(done), _lines(done))
    return 0


def _values(done: Exported) -> dict[str, object]:
    return {
        "format": done.form.value,
        "rows": done.rows,
        "left_out": [str(part) for part in done.left_out],
        "earlier": done.earlier,
        "encrypted": False,
    }


def _lines(done: Exported) -> list[str]:
    said = (
        written_text(done.form, done.total),
        encryption_text(done.form),
        left_out_text(done.left_out),
        earlier_text(done.earlier),
    )
    return [line for line in said if line]
