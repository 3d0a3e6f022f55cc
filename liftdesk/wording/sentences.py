"""Words as they stand within a sentence, which languages do differently."""

from liftdesk.system.texts import spoken_language

_CAPITALS = {"de"}
"""Languages whose nouns begin with a capital wherever they stand."""


def inside(words: str) -> str:
    """Return a name as it stands within a sentence: "heaviest", but "1RM range"; "Brust"."""
    return words if spoken_language() in _CAPITALS else words[:1].lower() + words[1:]
