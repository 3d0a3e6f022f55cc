"""The handbook can be read while a diary is locked or cannot be opened."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from liftdesk.ui.handbook.handbook_dialog import HandbookDialog
from liftdesk.ui.start.handbook_button import handbook_button


def test_the_button_opens_it_at_what_is_wrong(qtbot, look):
    window = QWidget()
    qtbot.addWidget(window)
    asked = []
    button = handbook_button(window, asked.append, "the-passphrase-does-not-fit")
    button.setParent(window)
    window.show()
    seen = []

    def look_and_close():
        dialog = QApplication.activeModalWidget()
        seen.append((type(dialog), dialog.reader.place, dialog.focusWidget() is dialog.reader.text))
        dialog.crisis_help.click()
        dialog.reject()

    QTimer.singleShot(0, look_and_close)
    button.click()
    assert seen == [(HandbookDialog, ("trouble", "the-passphrase-does-not-fit"), True)]
    assert len(asked) == 1
    assert button.shortcut() == QKeySequence("F1")


def test_it_fits_a_narrow_window(qtbot, look):
    dialog = HandbookDialog(lambda _above: None, place=("trouble", ""))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.resize(520, 500)
    assert dialog.reader.turn.isVisible()
    assert not dialog.reader.contents.isVisible()
