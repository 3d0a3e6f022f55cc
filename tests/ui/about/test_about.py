"""About: versions and places are shown, and what is copied holds nothing personal."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk import __version__
from liftdesk.ui.about.about_dialog import AboutDialog
from liftdesk.ui.about.about_facts import report, versions


def test_every_version_is_told(qapp):
    found = versions()
    assert found["LiftDesk"] == __version__
    assert {"Python", "System", "Qt", "SQLite", "SQLCipher", "peewee", "pyqtgraph"} <= set(found)
    assert all(found.values())


def test_it_shows_versions_places_and_licences(desk, tmp_path):
    seen = {}

    def look_and_close():
        dialog = QApplication.activeModalWidget()
        seen["kind"] = type(dialog)
        seen["words"] = [shown.text() for shown in dialog.findChildren(QLabel)]
        seen["licences"] = [dialog.licence.itemText(n) for n in range(dialog.licence.count())]
        dialog.licence.setCurrentIndex(seen["licences"].index("LGPL 3"))
        seen["text"] = dialog.text.toPlainText()
        dialog.copy_button.click()
        seen["copied"] = QApplication.clipboard().text()
        dialog.reject()

    QTimer.singleShot(0, look_and_close)
    desk.window.action("about").trigger()
    assert seen["kind"] is AboutDialog
    assert str(desk.house.path) in seen["words"]
    assert versions()["SQLite"] in seen["words"]
    assert seen["licences"][0] == "Notices"
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in seen["text"]
    assert seen["copied"] == report()
    assert str(tmp_path) not in seen["copied"]
    assert str(desk.house.path.parent) not in seen["copied"]
