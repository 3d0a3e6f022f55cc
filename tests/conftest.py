"""Settings for all tests."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
