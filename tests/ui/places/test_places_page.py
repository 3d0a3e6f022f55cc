"""Places and equipment, by keys and by pointer."""

import pytest
from PySide6.QtCore import Qt

from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.place_presets import PlacePreset
from liftdesk.domain.training.units import Unit


@pytest.fixture
def page(first_day):
    first_day.window.open_page("places")
    first_day.settle()
    return first_day.window.page("places")


def names(stage):
    return [(place.name, place.is_current) for place in stage.house.places.all()]


def section(page, kind=Equipment.DUMBBELL):
    return page.form.sections[kind]


def write(stage, page, key, text, kind=Equipment.DUMBBELL):
    """Type over a field, and leave it by Enter."""
    edit = section(page, kind).fields[key].edit
    edit.setFocus()
    edit.selectAll()
    stage.type(text)
    stage.press(Qt.Key.Key_Return)


def test_the_menu_opens_it_and_escape_leads_back(first_day):
    first_day.window.action("open_places").trigger()
    page = first_day.window.page("places")
    assert page.isVisible()
    assert first_day.window.current_tab == "today"
    first_day.press(Qt.Key.Key_Escape)
    assert first_day.window.page("today").isVisible()


def test_a_beginner_presses_one_key(first_day, page):
    assert page.first_buttons[0].hasFocus()
    first_day.press(Qt.Key.Key_Tab)
    first_day.press(Qt.Key.Key_Space)
    assert names(first_day) == [("Home", True)]
    assert page.form.name.edit.hasFocus()
    assert section(page).echo.text() == "These loads: 2, 4.5, 7, … 19.5 kg (8 loads)"
    first_day.ctrl(Qt.Key.Key_Z)
    assert names(first_day) == []
    assert page.first.isVisible()


def test_loads_are_echoed_while_they_are_typed_and_saved_when_left(first_day, page):
    first_day.house.places.add(PlacePreset.RACK, "Gym")
    edit = section(page).fields["fixed"].edit
    edit.setFocus()
    edit.selectAll()
    first_day.type("4-40 by 2")
    assert section(page).echo.text() == "These loads: 4, 6, 8, … 40 kg (19 loads)"
    before = first_day.house.places.current().gear[Equipment.DUMBBELL].fixed
    assert before[0] == 2_000  # not saved yet
    first_day.press(Qt.Key.Key_Return)
    fixed = first_day.house.places.current().gear[Equipment.DUMBBELL].fixed
    assert fixed == tuple(range(4_000, 40_001, 2_000))
    assert edit.text() == "4-40 by 2"


def test_what_is_not_clear_is_said_beside_its_field_and_stays(first_day, page):
    first_day.house.places.add(PlacePreset.RACK, "Gym")
    before = first_day.house.places.all()
    write(first_day, page, "fixed", "2-20, heavy")
    field = section(page).fields["fixed"]
    assert "2-20 by 2" in field.problem
    assert field.text == "2-20, heavy"
    assert first_day.house.places.all() == before
    first_day.house.places.rename(before[0].id, "Cellar")  # a change from elsewhere
    assert field.text == "2-20, heavy"
    write(first_day, page, "fixed", "8, 16")
    assert field.problem == ""
    assert first_day.house.places.current().gear[Equipment.DUMBBELL].fixed == (8_000, 16_000)


def test_plates_need_a_handle(first_day, page):
    first_day.house.places.add(PlacePreset.RACK, "Gym")
    write(first_day, page, "plates", "4 x 2.5")
    assert section(page).fields["handle"].problem
    write(first_day, page, "handle", "2")
    gear = first_day.house.places.current().gear[Equipment.DUMBBELL]
    assert gear.plates is not None
    assert gear.plates.is_handle
    assert section(page).fields["handle"].problem == ""


def test_a_kind_is_switched_on_and_off(first_day, page):
    first_day.house.places.add(PlacePreset.FLOOR, "Park")
    bar = section(page, Equipment.BARBELL)
    bar.switch.setFocus()
    first_day.press(Qt.Key.Key_Space)
    assert first_day.house.places.current().has(Equipment.BARBELL)
    assert bar.fields["bars"].isVisible()
    assert bar.loaded.picture.isVisible()
    assert "on each side" in bar.loaded.picture.accessibleName()
    first_day.press(Qt.Key.Key_Space)
    assert not first_day.house.places.current().has(Equipment.BARBELL)
    assert not bar.fields["bars"].isVisible()


def test_every_load_can_be_looked_at(first_day, page):
    first_day.house.places.add(PlacePreset.BARBELL, "Cellar")
    loaded = section(page, Equipment.BARBELL).loaded
    steps = first_day.house.places.current().steps(Equipment.BARBELL, Unit.KG)
    while loaded.heavier.isEnabled():
        loaded.heavier.click()
    assert loaded.grams == steps.grams[-1]
    seen = [loaded.grams]
    while loaded.lighter.isEnabled():
        loaded.lighter.click()
        seen.append(loaded.grams)
    assert seen == list(reversed(steps.grams))
    assert loaded.picture.loading.per_side == ()


def test_bands_have_names_and_no_load(first_day, page):
    first_day.house.places.add(PlacePreset.GYM, "Gym")
    write(first_day, page, "names", "red, green , red", Equipment.BAND)
    assert first_day.house.places.current().gear[Equipment.BAND].names == ("red", "green")
    assert not section(page, Equipment.BAND).echo.isVisible()


def test_another_place_is_used_by_one_button(first_day, page):
    first_day.house.places.add(PlacePreset.GYM, "Gym")
    first_day.house.places.add(PlacePreset.ADJUSTABLE, "Home")
    assert page.lacking.text().endswith("Lat pulldown (a cable).")
    gym = page.rows[0]
    assert gym.accessibleName().startswith("Gym")
    gym.use_button.setFocus()
    first_day.press(Qt.Key.Key_Space)
    assert names(first_day) == [("Gym", True), ("Home", False)]
    assert not page.lacking.isVisible()
    assert page.rows[0].hasFocus()
    first_day.press(Qt.Key.Key_Tab)
    page.rows[1].setFocus()
    first_day.press(Qt.Key.Key_Return)  # looked at, not used
    assert page.form.name.text == "Home"
    assert names(first_day)[0] == ("Gym", True)


def test_a_place_is_renamed_removed_and_brought_back(first_day, page):
    first_day.house.places.add(PlacePreset.FLOOR, "Home")
    first_day.house.places.add(PlacePreset.GYM, "Gym")
    page.rows[1].setFocus()
    first_day.press(Qt.Key.Key_Return)
    edit = page.form.name.edit
    edit.setFocus()
    edit.selectAll()
    first_day.type("home")
    first_day.press(Qt.Key.Key_Return)
    assert "already in use" in page.form.name.problem
    edit.selectAll()
    first_day.type("Studio")
    first_day.press(Qt.Key.Key_Return)
    assert names(first_day)[1] == ("Studio", True)
    page.form.remove.click()
    first_day.settle()
    assert names(first_day) == [("Home", True)]
    first_day.ctrl(Qt.Key.Key_Z)
    assert names(first_day) == [("Home", False), ("Studio", True)]


def test_pounds_are_typed_and_shown_in_pounds(first_day, page):
    first_day.house.places.add(PlacePreset.RACK, "Gym")
    first_day.house.preferences.choose_unit(Unit.LB)
    first_day.settle()
    write(first_day, page, "fixed", "5-50 by 5")
    assert section(page).echo.text() == "These loads: 5, 10, 15, … 50 lb (10 loads)"
    assert section(page).fields["fixed"].text == "5-50 by 5"


def test_everything_here_has_a_name(first_day, page):
    first_day.house.places.add(PlacePreset.GYM, "Gym")
    for kind, part in page.form.sections.items():
        assert part.switch.text()
        for field in part.fields.values():
            assert field.edit.accessibleName().startswith(part.switch.text()), kind
