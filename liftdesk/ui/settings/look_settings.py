"""The settings of how the program looks: theme, contrast, sizes, stillness."""

from typing import TYPE_CHECKING

from liftdesk.system.texts import translate
from liftdesk.ui.settings.setting import Group, Setting, Value, switch

if TYPE_CHECKING:
    from liftdesk.services.house import House


def _ease_choices() -> tuple[tuple[str, Value], ...]:
    return (
        (translate("Settings", "As the system"), "system"),
        (translate("Settings", "On"), "on"),
        (translate("Settings", "Off"), "off"),
    )


def look_settings(house: "House") -> tuple[Setting, ...]:
    """Return the settings of the group Look."""
    return (*_colours(house), *_sizes(house), _motion(house))


def _colours(house: "House") -> tuple[Setting, ...]:
    preferences, group = house.preferences, Group.LOOK
    return (
        Setting(
            key="theme",
            group=group,
            words=translate("Settings", "Theme"),
            also=translate("Settings", "colours dark light night"),
            choices=(
                (translate("Settings", "As the system"), "system"),
                (translate("Settings", "Light"), "light"),
                (translate("Settings", "Dark"), "dark"),
            ),
            read=lambda: preferences.theme,
            write=lambda value: preferences.choose_theme(str(value)),
            usual="system",
        ),
        Setting(
            key="contrast",
            group=group,
            words=translate("Settings", "High contrast"),
            about=translate(
                "Settings", "Darker text and edges, a wider ring where the keyboard is."
            ),
            choices=_ease_choices(),
            read=lambda: preferences.contrast,
            write=lambda value: preferences.put("contrast", str(value)),
            usual="system",
        ),
    )


def _sizes(house: "House") -> tuple[Setting, ...]:
    preferences, group = house.preferences, Group.LOOK
    return (
        Setting(
            key="text_percent",
            group=group,
            words=translate("Settings", "Size of text"),
            also=translate("Settings", "zoom font larger smaller"),
            read=lambda: preferences.text_percent,
            write=lambda value: preferences.choose_text_percent(int(value)),
            usual=100,
            low=80,
            high=200,
            step=10,
            unit=translate("Settings", " %"),
        ),
        switch(
            house,
            "large_targets",
            group,
            translate("Settings", "Larger buttons, fields and rows"),
            about=translate("Settings", "8 pixels taller, easier to meet with pointer or finger."),
            also=translate("Settings", "targets touch"),
        ),
    )


def _motion(house: "House") -> Setting:
    preferences, group = house.preferences, Group.LOOK
    return Setting(
        key="motion",
        group=group,
        words=translate("Settings", "Keep everything still"),
        about=translate("Settings", "No sliding or fading lists, no blinking text cursor."),
        also=translate("Settings", "reduced motion animation"),
        choices=_ease_choices(),
        read=lambda: preferences.motion,
        write=lambda value: preferences.put("motion", str(value)),
        usual="system",
    )
