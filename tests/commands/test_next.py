"""The next session from hand-written logs: every rule's load, repetitions, sets and sentence."""

import json

import pytest

from liftdesk.app import main

BELOW = "; below 60% for now"
MON, THU, NEXT_MON = "2026-11-02", "2026-11-05", "2026-11-09"
SQUAT = "goblet squat"


@pytest.fixture
def run(tmp_path, capsys):
    def call(*arguments):
        code = main(["--data", str(tmp_path / "diary.liftdesk"), *map(str, arguments)])
        return code, capsys.readouterr()

    return call


@pytest.fixture
def lift(run):
    """Log lines, note circumstances, and return one lift of the session planned for a day."""

    def planned(log, *notes, on=THU, name="Goblet squat", flags=()):
        for day, line in log:
            code, said = run("log", line, "--at", f"{day}T18:00")
            assert code == 0, said.err
        for note in notes:
            assert run(*note)[0] == 0
        code, said = run("next", "--json", "--on", on, *flags)
        assert code == 0, said.err
        lifts = json.loads(said.out)["lifts"]
        return next(one for one in lifts if one["exercise"] == name)

    return planned


def told(one):
    """Return the parts of a lift that a rule decides."""
    amount = one["reps"] if one["seconds"] is None else one["seconds"]
    return one["load_kg"], amount, one["sets"], one["reason"]["kind"], one["reason"]["text"]


DONE = f"{SQUAT} 10,10,10 @ 20kg"
GROWTH = {
    "first time": (
        [],
        (None, 12, 2, "first_load_asked", "First time: pick a light load, form comes first"),
    ),
    "rise": (
        [(MON, f"{SQUAT} 12,12,12 @ 18kg")],
        (20.0, 8, 3, "load_up", "+2 kg: all sets reached 12 on Monday"),
    ),
    "hold": (
        [(MON, f"{SQUAT} 12,12,10 @ 18kg")],
        (
            *(18.0, 11, 3, "same_waiting"),
            "Same load: on the way to 12 in every set, you did 12, 12, 10 on Monday",
        ),
    ),
    "stopped short": (
        [(MON, f"{SQUAT} 9,8,6 @ 18kg")],
        (18.0, 8, 3, "same_stopped_short", "Same load: the third set stopped at 6 on Monday"),
    ),
    "step too big": (
        [(MON, f"{SQUAT} 12,12,12 @ 10kg")],
        (
            *(10.0, 12, 3, "same_step_too_big"),
            "Same load: the next step is a big one, so once more first",
        ),
    ),
    "plenty left": (
        [(MON, f"{SQUAT} 10,10,10 @ 18kg rir4")],
        (20.0, 10, 3, "load_up_spare", "+2 kg: you had about 4 left in reserve on Monday"),
    ),
    "room for the next load": (
        [(MON, f"{SQUAT} 10,10,10 @ 18kg rir3")],
        (
            *(20.0, 9, 3, "load_up_room"),
            "+2 kg: all sets were in the range, and they leave room for 9 at this load",
        ),
    ),
    "nothing left": (
        [(MON, f"{SQUAT} 8,7,6 @ 20kg rir0")],
        (
            *(18.0, 8, 3, "load_down"),
            "−2 kg: a load that leaves more room, you did 8, 7, 6 on Monday",
        ),
    ),
    "a lighter load of one's own": (
        [("2026-10-29", f"{SQUAT} 10,10,10 @ 20kg"), (MON, f"{SQUAT} 10,10,10 @ 16kg rir4")],
        (
            16.0,
            11,
            3,
            "lowered_by_you",
            f"Same load: you chose a lighter load on Monday{BELOW}",
        ),
    ),
    "a lighter load grows from where it is": (
        [("2026-10-29", f"{SQUAT} 10,10,10 @ 20kg"), (MON, f"{SQUAT} 12,12,12 @ 16kg")],
        (18.0, 8, 3, "load_up", "+2 kg: all sets reached 12 on Monday"),
    ),
    "back after a lighter session": (
        [("2026-10-12", f"{SQUAT} 10,10,10 @ 18kg rir2"), (MON, f"{SQUAT} 8,8 @ 16kg rir4")],
        (
            *(18.0, 9, 3, "back_up"),
            "+2 kg: the lighter session went well, so back towards the load before",
        ),
    ),
    "two hard sessions": (
        [("2026-10-29", f"{SQUAT} 9,8,6 @ 18kg"), (MON, f"{SQUAT} 8,7,6 @ 18kg")],
        (
            *(16.0, 8, 3, "step_back"),
            "−2 kg: two sessions stopped below the range, so a step back to grow from",
        ),
    ),
    "falling over two weeks": (
        [
            *((day, f"{SQUAT} 10,10 @ 20kg rir1") for day in ("2026-10-15", "2026-10-19")),
            *((day, f"{SQUAT} 8,8 @ 20kg rir0") for day in ("2026-10-29", MON)),
        ],
        (
            *(18.0, 9, 2, "deload"),
            "−2 kg: the last two weeks went harder than before, so an easier session",
        ),
    ),
}


@pytest.mark.parametrize("name", GROWTH)
def test_the_log_alone_decides(lift, name):
    log, expected = GROWTH[name]
    assert told(lift(log)) == expected


@pytest.mark.parametrize(
    ("on", "load", "sets", "said"),
    [
        ("2026-11-09", 20.0, 3, "Same load: after some time away nothing is added"),
        ("2026-11-16", 18.0, 2, "−2 kg: after some time away, a gentle way back"),
        (
            "2026-11-30",
            16.0,
            2,
            f"−4 kg: after some time away, a gentle way back{BELOW}",
        ),
        (
            "2026-12-28",
            14.0,
            2,
            f"−6 kg: after some time away, a gentle way back{BELOW}",
        ),
    ],
)
def test_the_way_back_is_as_long_as_the_time_away(lift, on, load, sets, said):
    found = lift([(MON, DONE)], on=on)
    assert told(found) == (load, 10 if load == 20 else 8, sets, "comeback", said)


CIRCUMSTANCES = {
    "a little pain": (
        [("pain", SQUAT, 2, "knee", "--at", f"{MON}T18:30")],
        (20.0, 10, 3, "pain_same"),
        "Same load: you noted pain 2 of 10 last time, so nothing is added",
    ),
    "some pain": (
        [("pain", SQUAT, 4, "knee", "--at", f"{MON}T18:30")],
        (16.0, 8, 2, "pain_eased"),
        "Lighter: you noted pain 4 of 10 last time, so about a fifth less",
    ),
    "too much pain": (
        [("pain", SQUAT, 6, "lower-back", "--at", f"{MON}T18:30")],
        (16.0, 8, 0, "pain_rested"),
        "Rests today: you noted pain 6 of 10 last time; another lift may suit better now",
    ),
    "an easy week": (
        [("easy-week", "--from", "2026-11-03")],
        (18.0, 8, 2, "easy_week"),
        "−2 kg: an easy week, as you asked",
    ),
    "an illness": (
        [("ill", "--from", "2026-11-03", "--to", "2026-11-04")],
        (18.0, 8, 2, "after_illness"),
        "−2 kg: after being ill, a gentle way back",
    ),
}


@pytest.mark.parametrize("name", CIRCUMSTANCES)
def test_circumstances_decide_before_the_log(lift, name):
    notes, expected, said = CIRCUMSTANCES[name]
    found = lift([(MON, DONE)], *notes)
    assert told(found) == (*expected, said)
    assert found["rests"] is (name == "too much pain")


def test_pain_two_sessions_running_rests_the_lift(lift):
    log = [("2026-10-29", DONE), (MON, DONE)]
    notes = [("pain", SQUAT, 3, "knee", "--at", f"{day}T18:30") for day, _ in log]
    assert lift(log, *notes)["reason"]["kind"] == "pain_rested"


def test_a_session_without_pain_lifts_the_rule(lift):
    log = [("2026-10-29", DONE), (MON, DONE)]
    note = ("pain", SQUAT, 4, "knee", "--at", "2026-10-29T18:30")
    assert told(lift(log, note))[:4] == (20.0, 11, 3, "same_waiting")


def test_an_easy_week_ends_after_seven_days(lift):
    note = ("easy-week", "--from", "2026-10-29")
    assert lift([(MON, DONE)], note)["reason"]["kind"] == "same_waiting"


def test_a_gentle_day_stays_below_seventy_per_cent(lift):
    found = lift([(MON, f"{SQUAT} 8,8,8 @ 20kg rir1")], flags=["--gentle"])
    assert told(found) == (18.0, 8, 3, "gentle", "−2 kg: below 70% for today, as you chose")
    assert found["percent_1rm"] <= 70


def test_a_short_day_keeps_the_marked_lifts_with_two_sets(run):
    run("log", DONE, "--at", f"{MON}T18:00")
    whole = json.loads(run("next", "--json", "--on", THU)[1].out)
    short = json.loads(run("next", "--json", "--on", THU, "--short")[1].out)
    assert [one["exercise"] for one in short["lifts"]] == ["Goblet squat", "Dumbbell bench press"]
    assert all(one["sets"] == 2 for one in short["lifts"])
    assert short["minutes"] < whole["minutes"]
    assert short["lifts"][0]["load_kg"] == whole["lifts"][0]["load_kg"]


def test_a_proved_big_step_is_taken_and_asked_about(lift):
    found = lift([("2026-10-29", f"{SQUAT} 12,12,12 @ 10kg"), (MON, f"{SQUAT} 12,12,12 @ 10kg")])
    assert told(found)[:4] == (12.0, 8, 3, "load_up")
    assert found["is_big_step"]


def test_a_small_step_is_not_asked_about(lift):
    found = lift([(MON, f"{SQUAT} 12,12,12 @ 30kg")])
    assert (found["load_kg"], found["is_big_step"]) == (32.0, False)
    assert found["warm_ups"] == [{"load_kg": 16.0, "reps": 8}, {"load_kg": 24.0, "reps": 4}]


def test_a_held_position_grows_by_seconds(lift):
    found = lift([(MON, "plank 3x30s")], name="Plank")
    assert (found["seconds"], found["reps"], found["load_kg"]) == (35, None, None)
    assert found["reason"]["kind"] == "same_waiting"


def test_a_load_in_each_hand_is_said(lift):
    found = lift([(MON, "dumbbell bench press 3x10 @ 14kg")], name="Dumbbell bench press")
    assert (found["load_kg"], found["is_per_hand"]) == (14.0, True)


def test_another_form_in_the_log_lends_a_start(run, tmp_path):
    rows = "".join(
        f'{MON} 18:00:00,Day,1h,"Bench Press (Dumbbell)",{n},16,10,0,0,,,\n' for n in (1, 2, 3)
    )
    head = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,"
    path = tmp_path / "strong.csv"
    path.write_text(f"{head}Notes,Workout Notes,RPE\n{rows}", encoding="utf-8")
    assert run("import", path, "--unit", "kg")[0] == 0
    lifts = json.loads(run("next", "--json", "--on", THU)[1].out)["lifts"]
    (bench,) = (one for one in lifts if one["exercise"] == "Dumbbell bench press")
    assert (bench["load_kg"], bench["reason"]["kind"]) == (12.0, "from_other_form")


def test_people_can_read_it(run):
    run("log", f"{SQUAT} 12,12,12 @ 30kg", "--at", f"{MON}T18:00")
    code, said = run("next", "--on", THU)
    lines = said.out.splitlines()
    assert code == 0
    assert lines[0].startswith("Session A, Squat and press: Thu 5 Nov, about ")
    assert lines[2:5] == [
        "Goblet squat: 3 × 9 at 32 kg",
        "    +2 kg: all sets reached 12 on Monday",
        "    Before it: 8 at 16 kg, then 4 at 24 kg",
    ]


def test_without_a_day_it_is_the_next_one_of_the_week(run):
    found = json.loads(run("next", "--json")[1].out)
    assert found["code"] == "A"
    assert len(found["lifts"]) == 5


@pytest.mark.parametrize(
    "arguments",
    [
        ("next", "--on", "soon"),
        ("pain", "goblet squat", 11, "knee"),
        ("pain", "moonwalk", 3, "knee"),
        ("easy-week", "--from", "whenever"),
    ],
)
def test_what_is_not_clear_is_said_in_a_sentence(run, arguments):
    code, said = run(*arguments)
    assert code == 1
    assert said.err.strip().endswith(".")
    assert said.err.count("\n") == 1
