"""Text on the screen: labels by type role and tone, wrapping, readable by pointer and keyboard."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.tokens import ROLES, TONES


def label(text: str, role: str = "body", tone: str = "ink", *, wrap: bool = True) -> QLabel:
    """Return a label of plain text.

    Args:
        text: what it says; never read as HTML.
        role: a type role of `tokens.ROLES`.
        tone: a text colour of `tokens.TONES`.
        wrap: whether it breaks into lines where there is no room.

    Raises:
        ValueError: there is no such role or tone.
    """
    if role not in ROLES or tone not in TONES:
        raise ValueError(f"{role}, {tone}")
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setProperty("role", role)
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def reason_label(cause: str, rest: str, role: str = "small", tone: str = "strength-ink") -> QLabel:
    """Return a line of reason: the cause bold in its tone, the rest muted.

    Args:
        cause: "+2 kg:", plain text.
        rest: "all sets reached 12 on Thu 19 Nov", plain text.
        role: a type role.
        tone: the colour of the cause.
    """
    made = label("", role, "ink-muted")
    set_reason(made, cause, rest, tone)
    return made


def set_reason(target: QLabel, cause: str, rest: str, tone: str = "strength-ink") -> None:
    """Change what a line of reason says; it follows the theme when set again."""
    colour = look_of().theme.colour(tone)
    target.setTextFormat(Qt.TextFormat.RichText)
    target.setText(
        f'<span style="color:{colour}; font-weight:600">{escape(cause)}</span> {escape(rest)}'
    )


def set_tone(target: QWidget, tone: str) -> None:
    """Change a label's colour to another tone."""
    target.setProperty("tone", tone)
    restyle(target)


def restyle(target: QWidget) -> None:
    """Have the style read a widget's changed properties."""
    style = target.style()
    style.unpolish(target)
    style.polish(target)
    target.update()
