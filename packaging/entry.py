"""Where the bundled program starts."""

import os
import sys

# Else Qt would also load plugins of whatever other program this variable is set for.
_QT = "PySide6" if sys.platform == "win32" else "PySide6/Qt"
os.environ["QT_PLUGIN_PATH"] = f"{sys._MEIPASS}/{_QT}/plugins"  # noqa: SLF001 - PyInstaller's name

from liftdesk.__main__ import main  # noqa: E402 - what is set above is read by Qt

main()
