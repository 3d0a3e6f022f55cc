"""The row that names built-in lifts anew: there while it is of use, undone like all else."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from liftdesk.services.catalogue import catalogue, names_here
from liftdesk.ui.settings.lift_names_way import built_in_names
from tests.support.desks import THURSDAY, Stage
from tests.support.language_states import spoken


@pytest.fixture
def page(tmp_path, look):
    """The settings in German of a diary begun in English."""
    Stage(tmp_path, look, months=1).close()
    with spoken("de"):
        stage = Stage(tmp_path, look, at=THURSDAY + timedelta(hours=1))  # new ids, as in life
        stage.window.open_over("settings")
        yield stage, stage.window.page("settings")
        stage.close()


def row(page):
    return page._ways["way_lift_names"][1]


def shown(stage):
    return {one.name for one in stage.house.library.all() if not one.is_own}


def test_it_names_lifts_at_once_and_undo_brings_it_back(page):
    stage, settings = page
    english = shown(stage)
    assert not row(settings).isHidden()
    button = row(settings).findChild(QPushButton)
    assert button.text() == "Deutsche Namen nehmen"
    button.click()
    stage.settle()
    assert shown(stage) == set(names_here().values())
    assert row(settings).isHidden()
    stage.house.undo.undo()
    stage.settle()
    assert shown(stage) == english
    assert not row(settings).isHidden()


def test_find_or_do_knows_it_too(page):
    stage, _settings = page
    stage.desk.ease.palette.gather()
    entry = next(one for one in stage.desk.ease.palette._entries if "lift_names" in one.key)
    entry.act()
    stage.settle()
    assert shown(stage) == set(names_here().values())
    stage.desk.ease.palette.gather()
    assert not [one for one in stage.desk.ease.palette._entries if "lift_names" in one.key]


def test_today_history_and_paper_say_the_new_names(page):
    stage, settings = page
    row(settings).findChild(QPushButton).click()
    here = names_here()
    for lift in stage.house.planner.upcoming().lifts:
        assert lift.exercise.name == here[lift.exercise.id]


def test_every_language_has_its_names(page):
    names = built_in_names()
    assert set(names) == {lift.id for lift in catalogue()}
    here = names_here()
    assert all(here[lift] in called for lift, called in names.items())
    assert sum(len(called) >= 3 for called in names.values()) > len(names) / 2
