"""What About LiftDesk shows, gathered when it is opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from liftdesk.services.versions import library_versions
from liftdesk.system.fault_report import known_facts
from liftdesk.system.logs import log_file
from liftdesk.system.texts import translate
from liftdesk.ui.about.about_dialog import AboutDialog
from liftdesk.ui.charts.series_plot import plot_version
from liftdesk.ui.shared.fault_facts import fault_facts


def versions() -> dict[str, str]:
    """Return every version and the system, by name; nothing of it is personal."""
    return known_facts({**fault_facts(), **library_versions(), "pyqtgraph": plot_version()})


def report() -> str:
    """Return the versions as text to pass on, a line each."""
    return "\n".join(f"{name}: {value}" for name, value in versions().items())


def show_about(on_crisis_help: Callable[[QWidget], None], parent: QWidget, *, data: Path) -> None:
    """Open About above a window until it is closed."""
    AboutDialog(
        on_crisis_help,
        parent,
        facts=versions(),
        places={
            translate("About", "The diary"): data,
            translate("About", "The log"): log_file(),
        },
        report=report(),
    ).exec()
