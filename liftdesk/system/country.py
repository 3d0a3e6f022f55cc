"""The country this computer is set up for, as its locale says; only a default."""

import locale
import re
from collections.abc import Mapping

_NAMES = ("LC_ALL", "LC_TIME", "LC_MESSAGES", "LANG")
_REGION = re.compile(r"^[a-zA-Z]{2,3}[_-]([A-Z]{2})\b")


def home_country(environment: Mapping[str, str]) -> str:
    """Return the two-letter code (ISO 3166-1) of the locale's region, "" where it has none."""
    names = [environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    names.append(locale.getlocale()[0] or "")
    found = (_REGION.match(name) for name in names)
    return next((match[1] for match in found if match), "")


def home_locale(environment: Mapping[str, str]) -> str:
    """Return the locale that dates are written in, as "de_AT.UTF-8"; "" where none is told."""
    told = (environment.get(name, "") for name in _NAMES)
    return next((name for name in told if name), locale.getlocale()[0] or "")
