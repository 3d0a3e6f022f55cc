"""Text on the screen: labels by type role and tone, wrapping, readable by pointer and keyboard."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from liftdesk.system.directions import as_line, is_mirrored
from liftdesk.ui.shared.look import look_of
from liftdesk.ui.shared.plain_tips import escaped
from liftdesk.ui.shared.tokens import ROLES, TONES

ORDINAL: Final = re.compile(r"(?<=\d\.) ")
"""Between day and month: "19. Nov." stays on one line."""
_WIDTHS: Final = 32
"""Widths whose heights a label remembers at most: a window that is dragged asks for hundreds."""


def label(
    text: str,
    role: str = "body",
    tone: str = "ink",
    *,
    wrap: bool = True,
    made: QLabel | None = None,
) -> QLabel:
    """Return a label of plain text.

    Args:
        text: what it says; never read as HTML.
        role: a type role of `tokens.ROLES`.
        tone: a text colour of `tokens.TONES`.
        wrap: whether it breaks into lines where there is no room.
        made: the label to set up, where a plain one will not do.

    Raises:
        ValueError: there is no such role or tone.
    """
    if role not in ROLES or tone not in TONES:
        raise ValueError(f"{role}, {tone}")
    if made is None:
        made = MirroredLabel() if is_mirrored() else MeasuredLabel() if wrap else QLabel()
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


class MeasuredLabel(QLabel):
    """A label that remembers how high it is in each width.

    Layouts inside layouts ask a label some twenty times before it is shown, mostly for a handful of
    widths, and Qt breaks its words into lines anew for each.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """Return the height in px that the words need in a width, from memory where it is there."""
        height = self._heights.get(width)
        if height is None:
            height = super().heightForWidth(width)
            if len(self._heights) >= _WIDTHS:
                self._heights.clear()
            self._heights[width] = height
        return height

    def setText(self, text: str) -> None:
        """Show other words."""
        self._heights.clear()
        super().setText(text)

    def setWordWrap(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Say whether words are broken into lines."""
        self._heights.clear()
        super().setWordWrap(on)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew: another font, style or room around the words."""
        self._heights.clear()
        super().changeEvent(event)


class MirroredLabel(MeasuredLabel):
    """A label of a window that is read from right to left.

    Qt gives a label the direction of its first letter, so that a number, a date or a name in
    another script would stand at the other end, and a line that begins with one be read backwards.
    """

    def __init__(self) -> None:
        super().__init__()
        if is_mirrored():
            self.setAlignment(self.alignment())

    def setText(self, text: str) -> None:
        """Show words as a line of the window's direction."""
        super().setText(as_line(text))

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Take the window's sides, whatever the words are: what begins a line stands at right."""
        super().setAlignment(mirrored_alignment(alignment) if is_mirrored() else alignment)


def mirrored_alignment(alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return an alignment with its sides exchanged, and fixed so that words cannot change it."""
    sides = Qt.AlignmentFlag
    across = alignment & sides.AlignHorizontal_Mask
    if across & (sides.AlignHCenter | sides.AlignJustify | sides.AlignAbsolute):
        return alignment
    other = sides.AlignLeft if across & sides.AlignRight else sides.AlignRight
    return (alignment & sides.AlignVertical_Mask) | other | sides.AlignAbsolute


class TitleLabel(MirroredLabel):
    """Words that would stand on one line; where they may break, Qt wishes for about half of it."""

    def sizeHint(self) -> QSize:
        """As wide as its words are in one line."""
        hint = super().sizeHint()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        high = self.heightForWidth(wide) if self.wordWrap() else hint.height()
        return QSize(max(hint.width(), wide), high)


class ReasonLabel(MeasuredLabel):
    """A line of reason: the cause bold in its tone, the rest muted; it follows the theme."""

    def __init__(
        self, cause: str, rest: str, tone: str = "strength-ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "small")
        self.setProperty("tone", "ink-muted")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self._tone = tone
        self._cause, self._rest = cause, rest
        if is_mirrored():
            self.setAlignment(mirrored_alignment(self.alignment()))
        self._show()

    def set_reason(self, cause: str, rest: str) -> None:
        """Say another reason, in plain text: "+2 kg:" and "all sets reached 12"."""
        self._cause, self._rest = cause, rest
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the cause in the new theme's colour."""
        super().changeEvent(event)
        if look_of().has_changed(event):
            self._show()

    def _show(self) -> None:
        colour = look_of().theme.colour(self._tone)
        cause = f'<span style="color:{colour}; font-weight:600">{escaped(self._cause)}</span>'
        rest = ORDINAL.sub("\N{NO-BREAK SPACE}", self._rest)
        self.setText(as_line(f"{cause} {escaped(rest)}".strip()))
        self.setAccessibleName(f"{self._cause} {self._rest}".strip())


def set_tone(target: QWidget, tone: str) -> None:
    """Change a label's colour to another tone."""
    target.setProperty("tone", tone)
    restyle(target)


def restyle(target: QWidget) -> None:
    """Have the style read a widget's changed properties."""
    if not target.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # it has read none yet
    style = target.style()
    style.unpolish(target)
    style.polish(target)
    target.update()
