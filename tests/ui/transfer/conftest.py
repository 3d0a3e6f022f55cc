"""What the tests of the import start from."""

from dataclasses import replace

import pytest

from liftdesk.ui.transfer.import_dialog import ImportDialog
from tests.support.import_states import links


@pytest.fixture
def bring(qtbot):
    """Open an import over a stage; what it is lent can be told otherwise."""

    def call(stage, **lent):
        dialog = ImportDialog(
            replace(links(stage), **lent), stage.desk.show_crisis_help, stage.window
        )
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        stage.settle()
        return dialog

    return call


@pytest.fixture
def write(tmp_path):
    """Write a file of this name and text, and return its path."""

    def call(name, text):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return call
