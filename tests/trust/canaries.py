"""Words that are written wherever words can be written, and must be found nowhere else."""

CANARIES = {
    name: f"Zq{name}xw"
    for name in (
        *("Note", "Tag", "Person", "Number", "Plan", "Win", "Lift", "Alias", "LiftNote"),
        *("SetNote", "SessionNote", "SessionName", "Place", "Routine", "Activity", "Search"),
        *("Typed", "Imported", "ImportedNote", "Fault", "Deleted"),
    )
}
"""Each by where it is written; no dictionary has them."""


def found_in(content):
    """Return the names of the canaries in bytes, in any of the encodings that texts are kept in."""
    folded = content.lower()
    return sorted(
        name for name, word in CANARIES.items() if any(form in folded for form in _forms(word))
    )


def _forms(word):
    low = word.lower()
    plain = {low.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be")}
    return {*plain, word.encode("utf-8").hex().encode("ascii")}
