"""The country this computer is set up for, as its locale says; only a default."""

import locale
import re
from collections.abc import Mapping

_REGION = re.compile(r"^[a-zA-Z]{2,3}[_-]([A-Z]{2})\b")


def home_country(environment: Mapping[str, str]) -> str:
    """Return the two-letter code (ISO 3166-1) of the locale's region, "" where it has none."""
    names = [environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    names.append(locale.getlocale()[0] or "")
    found = (_REGION.match(name) for name in names)
    return next((match[1] for match in found if match), "")
