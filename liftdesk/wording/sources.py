"""Where imported entries come from, by name."""

from liftdesk.system.texts import translate

NAMES = {"hevy": "Hevy", "strong": "Strong"}
"""Apps by the name their format has in the program; names are the same in every language."""


def source_text(format_name: str) -> str:
    """Return what a file was recognised as: "Read as an export of Strong."."""
    return translate("Import", "Read as an export of {app}.").format(
        app=NAMES.get(format_name, format_name)
    )
