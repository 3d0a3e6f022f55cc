"""Showing a folder in the system's own file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_folder(folder: Path) -> bool:
    """Show a folder of this computer; returns whether the system could."""
    return bool(QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
