"""Every state of the export dialog as a picture: `python -m tests.support.export_states FOLDER`."""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from liftdesk.commands.painting import program
from liftdesk.domain.exports import ExportForm
from liftdesk.ui.shared.jobs import InlineJobs
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.transfer.export_dialog import ExportDialog, ExportLinks
from tests.support.desks import Stage, settle

SIZES = ((1280, 800), (1024, 700))


def opened(stage: Stage, folder: Path, form: ExportForm = ExportForm.JSON) -> ExportDialog:
    """Show the dialog over a window; files go into a folder, and nobody is asked."""
    dialog = ExportDialog(
        stage.house.export,
        jobs=InlineJobs(),
        links=ExportLinks(
            ask_file=lambda name: folder / name,
            ask_folder=lambda: folder,
            show_folder=lambda _folder: False,
        ),
        hides_mood=stage.house.preferences.hides_mood,
        form=form,
        on_crisis_help=stage.desk.show_crisis_help,
        parent=stage.window,
    )
    dialog.show()
    settle()
    return dialog


def _states(stage: Stage, folder: Path, place: Path, end: str) -> None:
    def shot(dialog: ExportDialog, name: str) -> None:
        settle()
        dialog.grab().save(str(folder / f"export-{name}-{end}.png"))

    for form in (ExportForm.JSON, ExportForm.STRONG, ExportForm.MARKDOWN):
        dialog = opened(stage, place, form)
        shot(dialog, form.value)
        if form is ExportForm.MARKDOWN:
            dialog.choices.days.first.set_text("2026-13-01")
            dialog.write.click()
            shot(dialog, "problem")
        dialog.close()
    dialog = opened(stage, place, ExportForm.CSV)
    dialog.write.click()
    shot(dialog, "done")
    dialog.show_folder.click()
    shot(dialog, "no-folder")
    dialog.close()
    dialog = opened(stage, place / "nowhere", ExportForm.ZIP)
    dialog.write.click()
    shot(dialog, "unwritable")
    dialog.close()
    stage.house.preferences.hide_mood()
    dialog = opened(stage, place)
    shot(dialog, "hidden")
    dialog.close()


def main(folder: str) -> None:
    """Write all pictures into a folder, in both themes and sizes, and with large text."""
    target = Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    program()
    for theme, percent in (("light", 100), ("dark", 100), ("light", 160)):
        for size in SIZES:
            with TemporaryDirectory() as place:
                stage = Stage(Path(place), look_of(), months=3)
                look_of().set_theme(theme)
                look_of().set_text_percent(percent)
                stage.window.resize(*size)
                _states(stage, target, Path(place), f"{theme}-{size[0]}-{percent}")
                stage.close()


if __name__ == "__main__":
    main(sys.argv[1])
