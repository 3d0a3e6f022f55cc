"""The licences that come with the program can all be read, the notices first."""

from liftdesk.services.versions import licence_name, licences


def test_notices_come_first_and_every_text_can_be_read():
    found = licences()
    assert found[0].stem.startswith("NOTICES")
    assert {"LGPL-3.txt", "GPL-3.txt", "OFL-Inter.txt"} <= {path.name for path in found}
    assert all(len(path.read_text(encoding="utf-8")) > 100 for path in found)


def test_a_licence_has_a_name_to_read():
    names = [licence_name(path) for path in licences()]
    assert names[0] == "Notices"
    assert "OFL Inter" in names
    assert len(set(names)) == len(names)
