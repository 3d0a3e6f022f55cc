"""Each page of the import: files, questions, exercises, preview."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.services.exercise_matching import Match
from liftdesk.services.import_plan import IfKnown
from liftdesk.ui.transfer.entry_table import EntryModel, rows_of
from liftdesk.ui.transfer.import_draft import is_asking, needs_look
from liftdesk.ui.transfer.import_reading import FileReader, Gathered
from liftdesk.ui.transfer.name_choice import matching
from liftdesk.ui.transfer.name_table import BECOMES, HOW
from tests.support.books import own
from tests.support.exports import HEVY, STRONG_A, strong_history
from tests.support.import_states import mood_file, preview_again

IN_KG = Answers(unit=Unit.KG)


def words(widget):
    return " ".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


# Files


def test_each_file_says_what_it_was_taken_for_or_why_not(first_day, bring, write):
    dialog = bring(first_day)
    assert not dialog.next.isEnabled()
    assert QApplication.focusWidget() is dialog.files.choose
    dialog.add_paths([write("letter.csv", "dear diary"), write("hevy.csv", HEVY)])
    assert [one.accessibleName() for one in dialog.files.rows] == [
        "letter.csv: LiftDesk cannot read this file. Please choose a training app's export.",
        "hevy.csv: Hevy, 5 rows",
    ]
    assert dialog.next.isEnabled()
    dialog.files.rows[1].remove.click()
    assert [one.file.name for one in dialog.draft.files] == ["letter.csv"]
    assert not dialog.next.isEnabled()


def test_files_and_a_folder_can_be_asked_for_by_key(first_day, bring, write, tmp_path):
    path = write("hevy.csv", HEVY)
    write("letter.txt", "dear diary")
    write("poem.txt", "roses")
    answers = [[], [path]]
    dialog = bring(first_day, ask_files=lambda: answers.pop(0), ask_folder=lambda: tmp_path)
    press(Qt.Key.Key_Return)
    assert dialog.draft.files == []
    press(Qt.Key.Key_Return)
    assert len(dialog.files.rows) == 1
    dialog.files.choose_folder.setFocus()
    press(Qt.Key.Key_Return)
    assert dialog.step is dialog.files
    assert "other files of the folder" in words(dialog.files)
    # The same file again is no second one.
    assert [one.file.name for one in dialog.draft.readable] == ["hevy.csv"]


def test_no_answer_for_a_folder_changes_nothing(first_day, bring):
    dialog = bring(first_day)
    dialog.files.choose_folder.click()
    assert dialog.draft.files == []


def test_a_file_can_be_read_in_another_of_its_formats(first_day, bring, write, monkeypatch):
    both = ("strong", "hevy")
    monkeypatch.setattr("liftdesk.formats.detection.candidates", lambda _file: both)
    dialog = bring(first_day)
    dialog.add_paths([write("hevy.csv", HEVY)])
    (row,) = dialog.files.rows
    assert row.kind.currentData() == "strong"
    assert dialog.draft.readable == []
    row.kind.setCurrentIndex(1)
    row.kind.activated.emit(1)
    (row,) = dialog.files.rows
    assert row.accessibleName() == "hevy.csv: Hevy, 5 rows"
    assert row.kind.currentText() == "Hevy"
    assert dialog.next.isEnabled()


def test_long_work_shows_how_far_it_is(first_day, bring):
    dialog = bring(first_day)
    dialog.reader._gauge = None
    dialog.reader.worked_long.emit("long.csv", 0.25)
    assert dialog.work.isVisible()
    assert dialog.work.words.text() == "Reading long.csv 25%"
    dialog.reader.ended.emit()
    assert not dialog.work.isVisible()


def test_the_reader_says_how_far_it_is_only_after_a_while(first_day):
    class Later:
        def run(self, work, done, failed):
            self.work, self.done, self.failed = work, done, failed

    later, heard = Later(), []
    house = first_day.house
    reader = FileReader(house.transfer, house.own_import, jobs=later, unit=Unit.KG, remembered=dict)
    reader.worked_long.connect(lambda name, share: heard.append((name, share)))
    reader.gather([])
    reader._gauge.name, reader._gauge.share = "a.csv", 0.5
    reader._on_timer_timeout()
    assert heard == [("a.csv", 0.5)]
    with pytest.raises(ValueError, match="surprise"):
        later.failed(ValueError("surprise"))
    assert not reader.is_busy
    later.done(Gathered(files=()))  # too late to be heard
    reader._on_timer_timeout()
    assert len(heard) == 1


# Questions


def test_a_file_without_a_unit_is_asked_for_it_with_a_suggestion(first_day, bring, write):
    dialog = bring(first_day, unit=Unit.LB)
    dialog.add_paths([write("strong.csv", STRONG_A)])
    dialog.next.click()
    (unit,) = dialog.questions.units
    assert unit.value is Unit.LB
    assert "Your diary shows pounds." in words(dialog.questions)
    assert "The heaviest set is then 62.5 lb, Squat (Barbell)." in words(dialog.questions)
    assert QApplication.focusWidget() is unit.buttons()[1]
    unit.buttons()[0].click()
    assert "62.5 kg" in words(dialog.questions)
    dialog.next.click()
    (one,) = dialog.draft.readable
    heaviest = max(s.done.load for t in one.reading.sessions for s in t.sets if s.done.load)
    assert (heaviest.kg, heaviest.unit) == (62.5, Unit.KG)


def test_moods_are_prefilled_and_each_can_be_changed(first_day, bring):
    dialog = bring(first_day)
    one = mood_file()
    dialog.files.add(Gathered(files=(one,)))
    dialog.draft.work_out()
    dialog._go_on()
    assert "1 name is not known here" in words(dialog.questions)
    values = {name: choice.value for (_, name), choice in dialog.questions.moods.items()}
    assert values == {"rad": 5, "good": 4, "meh": 3, "quite bad today": None, "awful": 1}
    dialog.questions.moods[0, "quite bad today"].buttons()[1].click()
    assert one.answers.moods["quite bad today"] == 2
    assert dialog.draft.to_read_again == [one]


def test_a_file_that_cannot_be_read_with_its_answers_is_shown_on_the_first_page(
    first_day, bring, write, monkeypatch
):
    dialog = bring(first_day)
    path = write("strong.csv", STRONG_A)
    dialog.add_paths([path])
    dialog.next.click()
    path.write_text("", encoding="utf-8")
    del dialog.draft.files[0].file.text
    dialog.questions.units[0].buttons()[1].click()
    dialog.next.click()
    assert dialog.step is dialog.files
    assert not dialog.next.isEnabled()


# Exercises


@pytest.fixture
def at_names(first_day, bring, write):
    dialog = bring(first_day)
    dialog.add_paths([write("strong.csv", strong_history(weeks=1)), write("hevy.csv", HEVY)])
    while dialog.step is not dialog.exercises:
        dialog.next.click()
    first_day.settle()
    return dialog


def test_names_that_need_a_look_come_first_and_a_filter_leaves_them_alone(at_names):
    page = at_names.exercises
    names = page._model.names
    looks = [needs_look(one) for one in names]
    assert looks == sorted(looks, reverse=True)
    assert True in looks
    assert False in looks
    page.only_open.click()
    hidden = [page.table.isRowHidden(row) for row in range(len(names))]
    assert hidden == [not look for look in looks]
    page.only_open.click()
    assert not any(page.table.isRowHidden(row) for row in range(len(names)))


def test_a_name_is_chosen_by_keys_alone(at_names):
    page = at_names.exercises
    assert page.table.hasFocus()
    first = page._model.names[0]
    press(Qt.Key.Key_Return)
    assert page.choice.options.hasFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    now = page._model.names[0]
    assert (now.name, now.match) == (first.name, Match.CHOSEN)
    assert now.exercise == first.candidates[0]
    assert page.table.hasFocus()
    assert page.table.currentIndex().row() == 1
    at_names.next.click()
    assert at_names.draft.plans[0].choices.exercises[first.name.casefold()] == now.exercise.id
    at_names.back.click()
    assert at_names.step is page


def test_any_exercise_is_found_by_typing(at_names):
    page = at_names.exercises
    page.choice.search.setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "seated cable")
    press(Qt.Key.Key_Return)
    assert page._model.names[0].exercise.name == "Seated cable row"
    assert page._model.index(0, BECOMES).data() == "Seated cable row"
    assert page._model.index(0, HOW).data() == "your choice"


def test_esc_in_the_choice_goes_back_to_the_table_and_leaves_nothing(at_names):
    page = at_names.exercises
    for start in (page.choice.options, page.choice.search):
        start.setFocus()
        press(Qt.Key.Key_Escape)
        assert page.table.hasFocus()
        assert at_names.isVisible()
    page.choice.search.setFocus()
    press(Qt.Key.Key_Down)
    assert page.choice.options.hasFocus()


def test_a_name_can_be_made_one_of_its_own_again(at_names):
    page = at_names.exercises
    row = next(n for n, one in enumerate(page._model.names) if one.name == "Plank")
    page.table.go_to(row)
    page.choice.options.setCurrentRow(0)
    page.choice.take_focus()
    press(Qt.Key.Key_Space)
    assert page._model.names[row].exercise is None
    assert page._model.index(row, BECOMES).data() == "Plank"


def test_a_tie_comes_first_and_is_marked_in_words_and_by_an_icon(first_day, bring, write):
    for name in ("Zercher (Band) Squat", "Band Squat Zercher"):
        own(first_day.house, name)
    dialog = bring(first_day)
    dialog.add_paths([write("strong.csv", strong_history(weeks=1))])
    while dialog.step is not dialog.exercises:
        dialog.next.click()
    page = dialog.exercises
    first = page._model.names[0]
    assert (first.name, first.match) == ("Zercher Squat (Band)", Match.TIE)
    index = page._model.index(0, HOW)
    assert index.data() == "several fit, please choose"
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Zercher Squat (Band), 6 sets, becomes")
    assert "1 name may be one of several" in words(page)
    page.choice.options.setCurrentRow(1)
    page.choice.take_focus()
    press(Qt.Key.Key_Return)
    assert "may be one of several" not in words(page)


def test_the_tables_are_sound_models(at_names, qtmodeltester):
    qtmodeltester.check(at_names.exercises._model)
    at_names.next.click()
    model = EntryModel()
    model.show_rows(rows_of(at_names.draft.plans))
    qtmodeltester.check(model)


def test_words_are_found_by_their_beginnings(first_day):
    every = first_day.house.library.all()
    assert matching("cab sea", every)[0].name == "Seated cable row"
    assert matching("zzz", every) == []
    assert not is_asking(())


# Preview


def test_what_differs_and_what_is_there_from_elsewhere_is_asked(first_day, bring, write):
    house = first_day.house
    text = strong_history(weeks=1)
    old = ImportFile.of(text.encode(), "old.csv")
    house.transfer.take_in(house.transfer.read(old, answers=IN_KG))
    edited = text.replace(",8,0,0,", ",9,0,0,", 1).replace(",8,0,0,", ",7,0,0,", 1)
    same = text.replace("Evening", "Late")
    dialog = bring(first_day)
    dialog.add_paths([write("edited.csv", edited), write("same.csv", same)])
    while dialog.step is not dialog.preview:
        dialog.next.click()
    page = dialog.preview
    assert page.known is not None
    assert page.alike is not None
    assert QApplication.focusWidget() is page.known.buttons()[0]
    assert not dialog.next.isEnabled()
    assert "Yours stay as they are" in words(page)
    page.known.buttons()[1].click()
    assert dialog.draft.known is IfKnown.REPLACE
    assert "The file's take their place." in words(page)
    assert dialog.next.isEnabled()
    page.alike.buttons()[2].click()
    assert "these count twice" in words(page)
    added = dialog.draft.added
    dialog.next.click()
    first_day.settle()
    assert dialog.added == added > 15


def test_rows_that_cannot_be_read_are_listed_and_saved(first_day, bring, write, tmp_path):
    targets = [None, tmp_path / "no" / "rows.csv", tmp_path / "rows.csv"]
    dialog = bring(first_day, ask_path=lambda _name: targets.pop(0))
    dialog.add_paths([write("strong.csv", STRONG_A)])
    while dialog.step is not dialog.preview:
        dialog.next.click()
    page = dialog.preview
    first_day.settle()
    assert "1 row left out: rest timer." in words(page)
    page._saved.parentWidget().parentWidget().set_open(True)
    assert "Row 6: “sixty” is not a number yet." in words(page)
    page.save_list.click()
    assert not page._saved.isVisible()
    page.save_list.click()
    assert "could not be written" in page._saved.text()
    page.save_list.click()
    assert page._saved.text() == "The list is in rows.csv."
    assert "sixty" in (tmp_path / "rows.csv").read_text(encoding="utf-8-sig")


def test_odd_things_private_details_and_the_file_itself(first_day, bring):
    dialog = bring(first_day)
    preview_again(dialog, first_day, None)
    first_day.settle()
    page = dialog.preview
    said = words(page)
    assert "1 session is longer than 6 hours" in said
    assert "3 sets have more than 100 repetitions." in said
    assert "In the file and not kept: your name, body weight." in said
    assert "grows by 2 entries" in {row.standing for row in rows_of(dialog.draft.plans)}
    page.keep.click()
    dialog.next.click()
    first_day.settle()
    batches = first_day.house.transfer.batches()
    assert any(first_day.house.transfer.raw(one.batch.id) for one in batches)
