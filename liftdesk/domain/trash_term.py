"""For how long what was deleted can be brought back."""

from datetime import timedelta
from typing import Final

KEPT_DAYS: Final = 30
"""Days that something deleted can be brought back; after them it is gone for good."""
KEPT: Final = timedelta(days=KEPT_DAYS)
