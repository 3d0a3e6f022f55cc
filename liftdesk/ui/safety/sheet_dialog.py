"""The Safety tab on paper: a preview, then a printer or a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liftdesk.printing.options import PlanOptions
from liftdesk.printing.safety_sheet import SafetyWords, safety_sheet
from liftdesk.printing.sheets import Sheet
from liftdesk.services.own_plan import OwnPlan
from liftdesk.services.safety import Safety
from liftdesk.system.texts import translate
from liftdesk.ui.safety.sheet_choices import SafetySheetChoices
from liftdesk.ui.shared.announcing import announce
from liftdesk.ui.transfer.sheet_dialog import SheetDialog

_SIZE = (980, 680)


class SafetySheetDialog(SheetDialog):
    """Shows the sheet live; a person's own people and words stand on it only once ticked.

    Nothing of what is chosen is kept, so that no later sheet has them unasked.
    """

    def __init__(  # noqa: PLR0913 - what is shown and whom it asks
        self,
        safety: Safety,
        plan: OwnPlan,
        *,
        options: PlanOptions,
        ask_path: Callable[[str], Path | None],
        on_crisis_help: Callable[[QWidget], None],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            safety: the chosen country's lines, and the guidance.
            plan: the person's own people and words.
            options: paper and print at first.
            ask_path: asks where to save.
            on_crisis_help: opens Crisis help above a widget.
            parent: the window.
        """
        super().__init__("", on_crisis_help, parent, ask_path=ask_path)
        self.setWindowTitle(translate("SafetyPage", "Print this page"))
        self.title.setText(translate("SafetyPage", "Safety"))
        self._safety, self._plan = safety, plan
        self.choices = SafetySheetChoices(plan, options)
        self.choices.changed.connect(self._on_choices_changed)
        self.begin(self.choices, _SIZE)
        self._show()

    def wanted(self) -> Sheet:
        """Return the sheet that is shown."""
        choices, plan = self.choices, self._plan
        words = SafetyWords(
            country=self._safety.country,
            elsewhere=self._safety.elsewhere,
            guidance=self._safety.guidance,
            people=plan.contacts() if choices.people.isChecked() else (),
            helps=plan.what_helps if choices.helps.isChecked() else "",
        )
        return safety_sheet(words, options=choices.options)

    def file_name(self) -> str:
        """Return the name of its file."""
        return self.tr("LiftDesk safety sheet.pdf")

    def finish(self, _written: Path | None) -> None:
        """Close."""
        self.accept()

    def _show(self) -> None:
        self.clear_pages()
        self.say_no_problem()
        self.show_pages(self.wanted())

    def _on_choices_changed(self) -> None:
        self._show()
        announce(self, self.length.text())
