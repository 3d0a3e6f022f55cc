"""What the system says a person needs, where Qt tells: less motion."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle

EASE_CHOICES: Final = ("system", "on", "off")
"""What can be chosen: as the system says, always, or never."""
_BLINKS_MS: Final = 1060
"""How long the text cursor takes to go and come where Qt names no time of its own."""


def system_wants_stillness(app: QApplication) -> bool:
    """Return whether the system asks for less motion, by itself or by a style that moves nothing.

    Qt before 6.11 knows of the style alone.
    """
    if app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        return True
    hints = app.styleHints()
    told = hints.accessibility() if hasattr(hints, "accessibility") else None
    ask = getattr(told, "motionPreference", None)
    return ask is not None and getattr(ask(), "name", "") == "ReducedMotion"


def keep_still(app: QApplication, *, still: bool) -> None:
    """Have Qt itself move nothing: no fading menus, no sliding lists, no blinking text cursor."""
    for effect in (
        Qt.UIEffect.UI_AnimateMenu,
        Qt.UIEffect.UI_FadeMenu,
        Qt.UIEffect.UI_AnimateCombo,
        Qt.UIEffect.UI_AnimateTooltip,
        Qt.UIEffect.UI_FadeTooltip,
        Qt.UIEffect.UI_AnimateToolBox,
    ):
        QApplication.setEffectEnabled(effect, not still)
    app.setCursorFlashTime(0 if still else _BLINKS_MS)
