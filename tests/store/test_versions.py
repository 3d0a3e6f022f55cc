"""The store's libraries say which version they are."""

import re

from liftdesk.store.versions import library_versions


def test_each_library_tells_its_version():
    found = library_versions()
    assert list(found) == ["SQLite", "SQLCipher", "peewee"]
    assert all(re.match(r"\d+\.\d+", version) for version in found.values())
