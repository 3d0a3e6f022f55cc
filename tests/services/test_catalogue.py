"""The catalogue is complete: every lift has words, muscles, ranges, neighbours and a figure."""

import csv
import os
from pathlib import Path

import pytest

from liftdesk.domain.training.exercises import Equipment, Exercise, ExerciseId, Measure, Pattern
from liftdesk.domain.values import replace
from liftdesk.services.catalogue import (
    catalogue,
    guide_of,
    guides,
    install_catalogue,
    known_names,
    lacking_of,
    sources,
    words_of,
)
from liftdesk.services.figures import figures
from liftdesk.services.library import Namer
from liftdesk.store.database import Database
from liftdesk.store.exercise_repo import ExerciseRepo
from liftdesk.system.ids import CountingIds
from tests.support.word_gate import unkind

LIFTS = {lift.id: lift for lift in catalogue()}
EVERY = pytest.mark.parametrize("lift", catalogue(), ids=lambda lift: lift.name)
FORMER_IDS = range(1, 33)


def texts(lift):
    guide = guides()[lift.id]
    return [guide.setup, guide.movement, *guide.cues, guide.fault, guide.leave_out]


def test_there_are_lifts_for_every_pattern_and_all_equipment():
    assert len(catalogue()) >= 50
    assert [lift.id for lift in catalogue()] == list(range(1, len(catalogue()) + 1))
    patterns = [lift.pattern for lift in catalogue()]
    for pattern in set(Pattern) - {Pattern.OTHER}:
        assert patterns.count(pattern) >= 3, pattern
    kinds = [lift.equipment for lift in catalogue()]
    for kind in set(Equipment) - {Equipment.OTHER}:
        assert kinds.count(kind) >= 5, kind


def test_no_main_pattern_needs_a_gym():
    light = {Equipment.NONE, Equipment.BAND}
    at_home = {lift.pattern for lift in catalogue() if lift.equipment in light}
    assert at_home >= set(Pattern) - {Pattern.OTHER, Pattern.CARRY, Pattern.ARMS}


@EVERY
def test_every_lift_is_told_in_words(lift):
    assert all(len(text) > 8 for text in texts(lift))
    assert len(guides()[lift.id].cues) == 2
    for text in texts(lift):
        assert text[0].isupper()
        assert text.endswith(".")
        assert unkind(text) == []
        assert "  " not in text
    assert guides()[lift.id].leave_out.startswith("Leave it out ")
    assert len(" ".join(texts(lift)).split()) < 130, "short enough to be read beside a bar"


def test_words_are_each_lifts_own():
    for part in ("setup", "movement", "fault"):
        told = [getattr(guide, part) for guide in guides().values()]
        repeated = {text for text in told if told.count(text) > 1}
        assert repeated <= {"Bouncing. Count two up, one at the top, two down."} | {
            text for text in repeated if told.count(text) == 2
        }
        assert len(set(told)) > 0.9 * len(told)


@EVERY
def test_every_lift_has_muscles_ranges_and_rest(lift):
    guide = guides()[lift.id]
    assert guide.primary
    assert not set(guide.primary) & set(guide.secondary)
    assert 1 <= guide.sets[0] <= guide.sets[1] <= 4
    assert guide.amount[0] < guide.amount[1]
    low, high = {
        Measure.REPS: (5, 15),
        Measure.SECONDS: (20, 60),
        Measure.METRES: (20, 40),
    }[lift.measure]
    assert low <= guide.amount[0]
    assert guide.amount[1] <= high
    assert 60 <= guide.rest <= 120, "one to two minutes, ACSM 2009"
    slot = guide.slot(lift)
    assert slot.exercise_id == lift.id
    assert (slot.intensity is None) is not lift.estimates_1rm


@EVERY
def test_neighbours_are_there_and_lead_on(lift):
    guide = guides()[lift.id]
    assert guide.easier != guide.harder
    for neighbour in (guide.easier, guide.harder):
        assert neighbour is None or (neighbour in LIFTS and neighbour != lift.id)
    if guide.easier is not None:
        assert guides()[guide.easier].harder is not None, "its easier lift has a harder one"
    if guide.harder is not None:
        assert guides()[guide.harder].easier is not None, "its harder lift has an easier one"


def test_going_harder_never_comes_round_and_most_neighbours_know_each_other():
    harder = {(guide.exercise_id, guide.harder) for guide in guides().values() if guide.harder} | {
        (guide.easier, guide.exercise_id) for guide in guides().values() if guide.easier
    }
    left = set(LIFTS)
    while left:
        tops = {one for one in left if not any(a == one and b in left for a, b in harder)}
        assert tops, f"round and round among {left}"
        left -= tops
    ends = [guide for guide in guides().values() if None in {guide.easier, guide.harder}]
    assert len(ends) < len(LIFTS) / 3
    named = [guide for guide in guides().values() if guide.harder]
    mutual = [g for g in named if guides()[g.harder].easier == g.exercise_id]
    assert len(mutual) > len(named) / 2


def test_neighbours_are_of_a_like_pattern():
    like = (
        {Pattern.SQUAT, Pattern.LUNGE},
        {Pattern.HORIZONTAL_PUSH, Pattern.VERTICAL_PUSH, Pattern.ARMS},
        {Pattern.HORIZONTAL_PULL, Pattern.VERTICAL_PULL},
    )
    for guide in guides().values():
        for neighbour in (guide.easier, guide.harder):
            if neighbour is None:
                continue
            pair = {LIFTS[guide.exercise_id].pattern, LIFTS[neighbour].pattern}
            assert len(pair) == 1 or any(pair <= group for group in like), guide.exercise_id


def test_every_name_means_one_lift():
    names = [n.casefold() for lift in catalogue() for n in (lift.name, *lift.aliases)]
    assert sorted({n for n in names if names.count(n) > 1}) == []
    assert all(name == " ".join(name.split()) for name in names)


def test_a_name_with_its_equipment_leads_to_a_lift_with_that_equipment():
    told = {
        "(barbell)": Equipment.BARBELL,
        "(dumbbell)": Equipment.DUMBBELL,
        "(kettlebell)": Equipment.KETTLEBELL,
        "(cable)": Equipment.CABLE,
        "(band)": Equipment.BAND,
        "(machine)": Equipment.MACHINE,
        "(bodyweight)": Equipment.NONE,
    }
    for name, lift_id in known_names().items():
        for sign, kind in told.items():
            if name.endswith(sign):
                assert LIFTS[lift_id].equipment is kind, name


def test_every_lift_has_a_figure():
    assert set(figures()) == set(LIFTS)


def test_words_come_in_the_chosen_language():
    from liftdesk.system.texts import lend_translator

    lend_translator(lambda context, text: f"{context}: {text}")
    try:
        words = words_of(guides()[ExerciseId(1)])
    finally:
        lend_translator(None)
    assert words.setup.startswith("Catalogue: Hold one dumbbell")
    assert all(text.startswith("Catalogue: ") for text in (*words.cues, *words.sources))


def test_a_claim_about_health_names_its_source():
    for guide in guides().values():
        if "pregnancy" in guide.leave_out or "weak bones" in guide.leave_out:
            assert guide.source, guide.exercise_id
    assert any("ACSM" in source for source in sources())
    assert any("NSCA" in source for source in sources())


def test_a_guide_is_found_by_kin_and_by_name():
    own = Exercise(id=ExerciseId(20_000), name="My bench", kin=ExerciseId(12))
    assert guide_of(own) is guides()[ExerciseId(12)]
    named = Exercise(id=ExerciseId(20_001), name="face PULL")
    assert guide_of(named) is guides()[ExerciseId(63)]
    assert guide_of(Exercise(id=ExerciseId(20_002), name="Juggling")) is None


@pytest.fixture
def repo(tmp_path):
    database = Database(tmp_path / "diary.liftdesk")
    yield ExerciseRepo(database, ids=CountingIds(500_000))
    database.close()


def test_it_is_installed_once(repo):
    install_catalogue(repo)
    first = repo.all()
    assert {e.id: (e.name, set(e.aliases)) for e in first} == {
        e.id: (e.name, set(e.aliases)) for e in catalogue()
    }
    install_catalogue(repo)
    assert repo.all() == first


def test_a_file_that_has_it_all_lacks_nothing(repo):
    assert not lacking_of(repo.all()).is_nothing
    install_catalogue(repo)
    assert lacking_of(repo.all()).is_nothing


def test_a_short_look_says_what_the_long_one_says(repo, monkeypatch):
    install_catalogue(repo)
    whole = repo.all()
    spare = [replace(one, aliases=(*one.aliases, f"own {one.id}")) for one in whole]
    bare = [replace(one, aliases=one.aliases[1:]) for one in whole]
    files = [whole, spare, bare, *(whole[:n] + whole[n + 1 :] for n in range(len(whole)))]
    short = [lacking_of(file).is_nothing for file in files]
    monkeypatch.setattr("liftdesk.services.catalogue._has_all", lambda _present: False)
    assert short == [lacking_of(file).is_nothing for file in files]
    assert (short[:3], any(short[3:])) == ([True, True, False], False)


def test_a_lift_and_a_name_that_are_gone_are_lacking_again(repo):
    install_catalogue(repo)
    some = next(lift for lift in catalogue() if lift.aliases)
    repo.remove_aliases([(some.id, some.aliases[0])])
    lacking = lacking_of(repo.all())
    assert (lacking.lifts, lacking.aliases) == ([], [(some.id, some.aliases[0])])
    repo.remove([some.id])
    assert [lift.id for lift in lacking_of(repo.all()).lifts] == [some.id]


def test_a_file_of_the_first_catalogue_gets_the_new_lifts_and_names(repo):
    old = [lift for lift in catalogue() if lift.id in FORMER_IDS]
    repo.add_many(
        [
            Exercise(
                id=lift.id,
                name="My squat" if lift.id == 11 else lift.name,
                aliases={25: ("Bulgarian Split Squat",), 1: ("Goblet Squat (Kettlebell)",)}.get(
                    lift.id, ()
                ),
            )
            for lift in old
        ]
    )
    install_catalogue(repo)
    found = {e.id: e for e in repo.all()}
    assert set(found) == set(LIFTS)
    assert found[ExerciseId(11)].name == "My squat"
    assert "Squat (Barbell)" in found[ExerciseId(11)].aliases
    assert "Bulgarian Split Squat" not in found[ExerciseId(25)].aliases
    assert "Goblet Squat (Kettlebell)" in found[ExerciseId(34)].aliases


def test_what_is_ones_own_stays_as_it_is(repo):
    own = Exercise(id=ExerciseId(20_000), name="Face Pull", aliases=("Hip bridge", "rdl"))
    repo.add_many([own])
    install_catalogue(repo)
    found = {e.id: e for e in repo.all()}
    assert found[own.id] == own
    assert ExerciseId(63) not in found, "the name is in use"
    assert "rdl" not in found[ExerciseId(16)].aliases


SAMPLES = Path(os.environ.get("LIFTDESK_SAMPLES", Path(__file__).parents[3] / "shared" / "samples"))
EXPORTS = {
    "strong/strong_android_de.csv": ("Exercise Name", 36),
    "hevy/workout_data.csv": ("exercise_title", 22),
    "fitnotes/FitNotes_Export_2025_05_21_08_39_11.csv": ("Exercise", 8),
    "stronglifts/stronglifts-export-kg.csv": ("Exercise", 8),
}
"""Real exports: the column of the names, and how many of them are lifts of the catalogue."""


@pytest.mark.parametrize("name", EXPORTS)
def test_names_of_real_exports_lead_to_lifts(name):
    path = SAMPLES / name
    if not path.exists():
        pytest.skip("the sample exports are not here")
    column, least = EXPORTS[name]
    text = path.read_text(encoding="utf-8-sig")
    head = text.partition("\n")[0]
    mark = ";" if head.count(";") > head.count(",") else ","
    rows = csv.DictReader(text.splitlines(), delimiter=mark)
    found = {row[column].strip() for row in rows if row.get(column)}
    namer = Namer(catalogue())
    assert len([one for one in found if meant_by(namer, one)]) >= least


def meant_by(namer, name):
    """The catalogue lift that a name from elsewhere is, or is a form of."""
    known = namer.known(name)
    kin = namer.make(name, ExerciseId(90_000), Measure.REPS).kin if known is None else known.id
    return None if kin is None else LIFTS[kin].name


@pytest.mark.parametrize(
    ("name", "lift"),
    [
        ("Bench Press (Barbell)", "Barbell bench press"),
        ("Flat Barbell Bench Press", "Barbell bench press"),
        ("Dumbbell Bench Press", "Dumbbell bench press"),
        ("Flat Dumbbell Bench Press", "Dumbbell bench press"),
        ("Squat", "Barbell back squat"),
        ("Squat (Barbell)", "Barbell back squat"),
        ("Barbell Row", "Barbell bent-over row"),
        ("Overhead Press", "Barbell overhead press"),
        ("Bulgarian Split Squat", "Bulgarian split squat"),
        ("Goblet Squat (Kettlebell)", "Kettlebell goblet squat"),
        ("Lat Pulldown (Machine)", "Machine pulldown"),
        ("Tricep Pushdown", "Triceps pushdown"),
        ("Romanian Deadlift (Dumbbell)", "Dumbbell Romanian deadlift"),
    ],
)
def test_a_name_of_another_app_is_its_lift(name, lift):
    assert meant_by(Namer(catalogue()), name) == lift


@pytest.mark.parametrize(
    "name",
    [
        "Bench Press (Smith Machine)",
        "Leg Curl (Machine)",
        "Iso-Lateral Row (Machine)",
        "Seated Leg Press (Machine)",
        "Lat Pulldown - Close Grip (Cable)",
        "Triceps Extension (Barbell)",
        "Press",
    ],
)
def test_a_name_that_is_not_sure_stays_a_lift_of_its_own(name):
    assert meant_by(Namer(catalogue()), name) is None


def test_a_new_diary_has_its_names_in_the_chosen_language(tmp_path):
    from liftdesk.app import open_house
    from liftdesk.system.clock import SystemClock
    from liftdesk.system.texts import lend_translator

    german = {"Goblet squat": "Kniebeuge vorn", "Plank": "Unterarmstütz", "Dip": "Push-up"}
    german |= {"Walking lunge": "Ausfallschritt", "Step-up": "Ausfallschritt"}
    lend_translator(lambda _context, text: german.get(text, text), language="de")
    try:
        house = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
        found = {lift.id: lift for lift in house.library.by_id().values()}
        names = {lift.name for lift in found.values()}
        assert found[1].name == "Kniebeuge vorn"
        assert "Goblet squat" in found[1].aliases
        assert found[5].name == "Unterarmstütz"
        assert {"Walking lunge", "Step-up", "Dip"} <= names  # one name is not given to two
        house.close()
    finally:
        lend_translator(None)
    again = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    assert again.library.by_id()[1].name == "Kniebeuge vorn"
    assert lacking_of(tuple(again.library.by_id().values())).is_nothing
    again.close()
