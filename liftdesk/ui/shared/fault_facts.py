"""What a report of a fault says of Qt and of the screen's platform."""

from PySide6 import __version__ as binding
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from liftdesk.services.data_files import schema_number


def fault_facts() -> dict[str, str]:
    """Return the facts that `system.fault_report` does not know, by their names."""
    return {
        "Qt": f"{qVersion()} (PySide6 {binding})",
        "Platform": QGuiApplication.platformName(),
        "Schema": str(schema_number()),
    }
