"""What the columns of tables were said to hold, remembered for files with the same header."""

import json
from collections.abc import Iterable

from liftdesk.domain.errors import DomainError
from liftdesk.formats.mapping import Mapping, signature
from liftdesk.services.preferences import Preferences

KEY = "import_columns"
MOST = 40
"""Tables that are remembered; the oldest is forgotten first."""


class RememberedColumns:
    """Keeps mappings in one preference, by the signature of the header."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def all(self) -> dict[str, Mapping]:
        """Return every mapping that is remembered, by the signature of its header."""
        found = {}
        for sign, text in self._texts().items():
            try:
                found[sign] = Mapping.from_text(text)
            except DomainError:  # of a newer version: it is asked again
                continue
        return found

    def keep(self, header: Iterable[str], mapping: Mapping) -> None:
        """Remember what the columns of this header hold, in place of what was said before."""
        texts = self._texts()
        sign = signature(header)
        texts.pop(sign, None)
        texts[sign] = mapping.to_text()
        newest = dict(list(texts.items())[-MOST:])
        self._preferences.put(KEY, json.dumps(newest, ensure_ascii=False))

    def forget(self, header: Iterable[str]) -> None:
        """Forget what the columns of this header hold."""
        texts = self._texts()
        if texts.pop(signature(header), None) is not None:
            self._preferences.put(KEY, json.dumps(texts, ensure_ascii=False))

    def _texts(self) -> dict[str, str]:
        try:
            told = json.loads(self._preferences.get(KEY, "{}"))
        except ValueError:
            return {}
        if not isinstance(told, dict):
            return {}
        return {sign: text for sign, text in told.items() if isinstance(text, str)}
