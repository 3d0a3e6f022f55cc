"""What the palette knows by name: actions, pages, settings, exercises."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from liftdesk.system.texts import translate
from liftdesk.ui.action_set import ActionSet
from liftdesk.ui.actions import INNER, TABS, menu_title, tab_name
from liftdesk.ui.palette.entry import Entry, Kind, named
from liftdesk.ui.palette.palette_links import PaletteLinks

if TYPE_CHECKING:
    from liftdesk.domain.training.exercises import Exercise, ExerciseId
    from liftdesk.ui.settings.setting import Setting, Way

NEEDS_MORE = frozenset({"compare", "questionnaire"})
"""Pages that show something chosen elsewhere, and nothing by themselves."""


def bare(text: str) -> str:
    """Return an action's words without its mnemonic and its ellipsis."""
    plain = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return plain.rstrip("\N{HORIZONTAL ELLIPSIS}.")


def page_name(key: str) -> str:
    """Return the name of an inner page that has no action of its own; "" where it has one."""
    return {
        "readiness": translate("Palette", "Before you begin: readiness questions"),
        "self_checks": translate("Palette", "Self-checks"),
        "own_plan": translate("Palette", "My people and what helps"),
        "recovery": translate("Palette", "Sleep and recovery"),
        "medicines": translate("Palette", "Medicines and training"),
        "backups": translate("Palette", "Backups"),
        "privacy": translate("Palette", "Privacy: passphrase and lock"),
        "merge": translate("Palette", "Bring in the diary of another computer"),
    }.get(key, "")


def action_entries(actions: ActionSet) -> list[Entry]:
    """Return the actions that can be done now, as they are in the menus."""
    menu = translate("Palette", "menu {menu}")
    return [
        Entry(
            key=spec.id,
            kind=Kind.PAGE if _is_page(spec.id) else Kind.ACTION,
            words=bare(actions[spec.id].text()),
            about=menu.format(menu=bare(menu_title(spec.menu))),
            keys=_shown(actions[spec.id].shortcut()),
            act=actions[spec.id].trigger,
            names=named(bare(actions[spec.id].text())),
        )
        for spec in actions.specs()
        if actions[spec.id].isEnabled() and spec.id != "find"
    ]


def _is_page(name: str) -> bool:
    return name.startswith("open_") or name.removeprefix("tab_") in TABS


def _shown(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def page_entries(there: Iterable[str], links: PaletteLinks) -> list[Entry]:
    """Return the inner pages that no action opens."""
    in_tab = translate("Palette", "in {tab}")
    return [
        Entry(
            key=f"open_{key}",
            kind=Kind.PAGE,
            words=name,
            about=in_tab.format(tab=tab_name(INNER[key])),
            act=_of(links.open_page, key),
            names=named(name),
        )
        for key in there
        if key not in NEEDS_MORE and (name := page_name(key))
    ]


def setting_entries(
    settings: Sequence["Setting"], ways: Sequence["Way"], links: PaletteLinks
) -> list[Entry]:
    """Return the settings: one that is on or off is turned, any other is opened."""
    from liftdesk.ui.settings.setting import group_name

    return [
        *(
            Entry(
                key=f"setting_{one.key}",
                kind=Kind.SETTING,
                words=one.words,
                about=one.says(),
                act=_turn(one, links) if one.is_switch else _of(links.show_setting, one.key),
                names=named(one.words, f"{one.words} {one.also}", group_name(one.group)),
            )
            for one in settings
        ),
        *(
            Entry(
                key=f"setting_{way.key}",
                kind=Kind.SETTING,
                words=way.words,
                act=way.act or _of(links.open_page, way.opens.removeprefix("open_")),
                names=named(way.words, way.about),
            )
            for way in ways
            if way.is_there()
        ),
    ]


def _turn(setting: "Setting", links: PaletteLinks) -> Callable[[], None]:
    def turn() -> None:
        setting.write(not setting.read())
        said = translate("Palette", "{setting}: {state}.")
        links.say(said.format(setting=setting.words, state=setting.says()))

    return turn


def exercise_entries(
    exercises: Iterable["Exercise"],
    kinds: Mapping["ExerciseId", str],
    links: PaletteLinks,
    trained: frozenset["ExerciseId"] = frozenset(),
) -> list[Entry]:
    """Return two lines an exercise: how it is done, and logging it; `trained` have sets."""
    logging = translate("Palette", "Log {lift}")
    lines = list[Entry]()
    for one in exercises:
        words = logging.format(lift=one.name)
        lines += [
            Entry(
                key=f"exercise_{one.id}",
                kind=Kind.EXERCISE,
                words=one.name,
                about=kinds.get(one.id, ""),
                act=_of(links.show_exercise, one.id),
                names=named(one.name, *one.aliases),
                is_own=one.id in trained,
            ),
            Entry(
                key=f"log_{one.id}",
                kind=Kind.LOG,
                words=words,
                act=_of(links.log, one.name),
                names=named(words),
                is_own=one.id in trained,
            ),
        ]
    return lines


def _of(act: Callable[..., object], value: object) -> Callable[[], object]:
    return lambda: act(value)
