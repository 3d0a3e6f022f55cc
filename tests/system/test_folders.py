"""Folders of the system, as platformdirs tells them."""

import sys

import platformdirs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liftdesk.system.folders import NAME, Folder, user_folder

TOLD = {
    Folder.SETTINGS: platformdirs.user_config_path,
    Folder.DATA: platformdirs.user_data_path,
    Folder.LOGS: platformdirs.user_log_path,
}
NAMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
PLACES = st.sampled_from(
    [None, "", "/", "//x", "/people/me", "/people/me/", "some/where", "~/x", "/a b/ü", " /x"]
)


@pytest.fixture
def environment(monkeypatch):
    """Give the process what an environment says of folders, and nothing else of them."""

    def give(said):
        for name in NAMES:
            if said.get(name) is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, said[name])

    return give


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(said=st.fixed_dictionaries(dict.fromkeys(NAMES, PLACES)), folder=st.sampled_from(Folder))
def test_a_folder_is_the_one_that_platformdirs_tells(environment, said, folder):
    environment(said)
    assert user_folder(folder) == TOLD[folder](NAME, appauthor=False)


@pytest.mark.parametrize("folder", Folder)
def test_elsewhere_platformdirs_is_asked(monkeypatch, tmp_path, folder):
    monkeypatch.setattr(sys, "platform", "win32")
    told = f"user_{folder}_path"
    monkeypatch.setattr(platformdirs, told, lambda name, **_more: tmp_path / name)
    assert user_folder(folder) == tmp_path / "LiftDesk"
