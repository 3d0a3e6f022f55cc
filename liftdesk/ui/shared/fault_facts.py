"""What a report of a fault says of Qt and of the screen's platform."""

from PySide6 import __version__ as binding
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from liftdesk.services.data_files import schema_number
from liftdesk.system.fault_report import report_text, told_fault


def fault_facts() -> dict[str, str]:
    """Return the facts that `system.fault_report` does not know, by their names."""
    return {
        "Qt": f"{qVersion()} (PySide6 {binding})",
        "Platform": QGuiApplication.platformName(),
        "Schema": str(schema_number()),
    }


def fault_report(fault: BaseException) -> str:
    """Return the report of an exception, which holds nothing personal."""
    return report_text(told_fault(fault), fault_facts())
