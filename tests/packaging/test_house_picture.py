"""README's picture of the house shows the rooms that the import contract has."""

from tests.support.house_picture import FOR, ROOT, drawn, floors


def test_every_room_is_in_the_picture_and_says_what_it_is_for():
    rooms = [room for floor in floors() for room in floor]
    assert {"app", "ui", "services", "store", "domain"} < set(rooms)
    assert sorted(FOR) == sorted(rooms)


def test_the_picture_is_that_of_the_contract():
    kept = ROOT / "packaging" / "pictures" / "house.svg"
    assert kept.read_text(encoding="utf-8") == drawn()
