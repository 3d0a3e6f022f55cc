"""The row that gives built-in lifts the names of the chosen language, where that is of use."""

from functools import cache
from typing import TYPE_CHECKING

from liftdesk.services.catalogue import catalogue
from liftdesk.services.lift_names import NamesOf
from liftdesk.system.texts import translate, translate_n
from liftdesk.ui.settings.setting import Group, Way
from liftdesk.ui.translators import in_all_languages

if TYPE_CHECKING:
    from liftdesk.ui.desk import Desk


def lift_names_way(desk: "Desk") -> Way:
    """Return the row; it is there while some lift has a name of another language."""
    names = desk.house.lift_names

    def take() -> None:
        n = names.take(built_in_names())
        form = translate_n(
            "Settings", "{n} lift has its English name now.", "{n} lifts have English names now.", n
        )
        desk.window.say_undoable(form.format(n=n))

    return Way(
        key="way_lift_names",
        group=Group.WORDS,
        words=translate("Settings", "Names of the built-in lifts"),
        about=translate(
            "Settings",
            "Some are in another language. Search still finds the names of now, and lifts that you "
            "named yourself keep theirs.",
        ),
        also=translate("Settings", "language exercises rename"),
        button=translate("Settings", "Use English names"),
        act=take,
        is_there=lambda: bool(names.others(built_in_names())),
    )


@cache
def built_in_names() -> NamesOf:
    """Return what each lift of the catalogue is called in the languages that can be chosen."""
    names = in_all_languages("Catalogue", (lift.name for lift in catalogue()))
    return {lift.id: names[lift.name] for lift in catalogue()}
