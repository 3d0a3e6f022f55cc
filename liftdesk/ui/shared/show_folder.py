"""Showing a folder in the system's own file manager."""

from pathlib import Path


def show_folder(folder: Path) -> bool:
    """Show a folder of this computer; returns whether the system could."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - a start shows none
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

    return bool(QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
