"""Buttons that are on or off, and that a screen reader can turn like a click does."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
    from PySide6.QtWidgets import QButtonGroup
else:
    _Button = object  # two bases that Qt made would be two buttons in one


class ReaderToggled(_Button):
    """Takes a toggle that comes from a screen reader for a click.

    Qt's accessibility turns a checkable button with `toggle()`, which says `toggled` but never
    `clicked`, so whoever waits for a click by a person would not hear of it. A change that neither
    a click nor this program made is one of those. Stands before the widget's class among its
    bases; `hear_readers` is called once it is made.
    """

    _is_known = False

    def hear_readers(self) -> None:
        """Begin to listen."""
        self.setCheckable(True)
        self.toggled.connect(self._on_any_toggled)

    def setChecked(self, checked: bool) -> None:  # noqa: FBT001 - Qt's own
        """Turn it on or off, which is no click."""
        self._is_known = True
        super().setChecked(checked)
        self._is_known = False

    def nextCheckState(self) -> None:
        """Turn as a click does."""
        self._is_known = True
        super().nextCheckState()
        self._is_known = False

    def _on_any_toggled(self, checked: bool) -> None:  # noqa: FBT001 - Qt's slot
        if self._is_known:
            return
        group: QButtonGroup | None = self.group()
        is_one_of_many = self.autoExclusive() if group is None else group.exclusive()
        if not is_one_of_many:
            self.clicked[bool].emit(checked)  # type: ignore[index]
        elif checked:  # one that goes off made way for another
            self.click()
