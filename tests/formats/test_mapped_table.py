"""A table read by what somebody said of its columns."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sets import Effort, SetKind
from liftdesk.domain.training.units import Load, Unit
from liftdesk.formats import detection, mapped_table
from liftdesk.formats.answers import Answers
from liftdesk.formats.import_file import ImportFile
from liftdesk.formats.mapping import DateOrder, DecimalMark, Field, Mapping
from tests.formats.test_spreadsheets import workbook
from tests.support.exports import STRONG_B

SETS = (
    "Tag;Uhr;Einheit;Übung;Art;Kilo;Wdh;Sätze;RPE;Bemerkung\n"
    "05.01.2026;18:10;Push;Kniebeuge;Aufwärmen;40;8;1;;\n"
    "05.01.2026;18:00;Push;Kniebeuge;;1.062,5;8;2;8;ruhig\n"
    "05.01.2026;18:20;Push;Klimmzug;;-20;6;1;;\n"
    "06.01.2026;;;Laufen;;;;;;\n"
    "07.01.2026;;Pull;Rudern;;60;zehn;1;;\n"
    "07.01.2026;;Pull;Rudern;seitlich;60;10;1;;\n"
    "07.01.2026;;Pull;Rudern;;60;10;99;;\n"
    ";;Pull;Rudern;;60;10;1;;\n"
    "07.01.2026;;Pull;Rudern;;60;10;;;\n"
)
COLUMNS = {
    "Tag": Field.DATE,
    "Uhr": Field.TIME,
    "Einheit": Field.WORKOUT,
    "Übung": Field.EXERCISE,
    "Art": Field.KIND,
    "Kilo": Field.LOAD_KG,
    "Wdh": Field.REPS,
    "Sätze": Field.SETS,
    "RPE": Field.RPE,
    "Bemerkung": Field.NOTE,
}
MAPPING = Mapping(columns=COLUMNS, dates=DateOrder.DAY_MONTH_YEAR, decimals=DecimalMark.COMMA)


def file_of(text, name="log.csv"):
    return ImportFile.of(text.encode(), name)


def read(text, mapping=MAPPING, unit=None):
    return mapped_table.read(file_of(text), mapping, unit)


def test_every_row_is_taken_ignored_or_refused():
    found = read(SETS)
    assert (found.rows, found.taken, found.sets, found.ignored) == (9, 4, 5, {"nothing_done": 1})
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (5, Trouble.NUMBER_UNREADABLE),
        (6, Trouble.SET_TYPE_UNKNOWN),
        (7, Trouble.NUMBER_OUT_OF_RANGE),
        (8, Trouble.ROW_INCOMPLETE),
    ]
    assert found.is_complete


def test_rows_of_a_day_and_a_name_are_a_session():
    push, pull = read(SETS).sessions
    assert (push.natural_key, push.name) == ("table:2026-01-05|Push", "Push")
    assert (push.started.isoformat(), push.ended.isoformat()) == (
        "2026-01-05T18:00:00",
        "2026-01-05T18:20:00",
    )
    assert [(one.exercise, one.kind, one.done, one.note) for one in push.sets] == [
        ("Kniebeuge", SetKind.WARM_UP, Effort(reps=8, load=Load(40_000)), ""),
        *[("Kniebeuge", SetKind.WORKING, Effort(reps=8, load=Load(1_062_500), rir=2.0), "ruhig")]
        * 2,
        ("Klimmzug (Assisted)", SetKind.WORKING, Effort(reps=6, load=Load(20_000)), ""),
    ]
    assert (pull.day, pull.started.hour) == (date(2026, 1, 7), 12)


def test_keys_do_not_depend_on_the_order_of_rows_or_columns():
    head, *rows = SETS.splitlines()
    other = "\n".join([head, *reversed(rows), "08.01.2026;;New;Rudern;;60;10;1;;"])
    turned = "\n".join(";".join(reversed(line.split(";"))) for line in other.splitlines())
    for text in (other, turned):
        found = {one.natural_key: one.started for one in read(text).sessions}
        assert found.pop("table:2026-01-08|New")
        assert found == {one.natural_key: one.started for one in read(SETS).sessions}


def test_sessions_of_one_day_are_told_apart_where_the_table_tells_when_they_ended():
    text = (
        "start,end,what,n\n"
        "2026-01-05 08:00,08:30,Squat,5\n"
        "2026-01-05 18:00,2026-01-05 18:30,Squat,5\n"
        "2026-01-05 19:00,18:00,Squat,5\n"
    )
    columns = {"start": Field.DATE, "end": Field.END, "what": Field.EXERCISE, "n": Field.REPS}
    found = read(text, Mapping(columns=columns)).sessions
    assert [one.ended and one.ended.isoformat() for one in found] == [
        "2026-01-05T08:30:00",
        "2026-01-05T18:30:00",
        None,
    ]


def test_a_diary_of_moods():
    text = (
        "when,mood,calm,words,about\n"
        "2026-01-05 08:00,1,3,fine,sun; walk\n"
        "2026-01-05 08:00,1,3,again,\n"
        "2026-01-06,5,,,\n"
        "2026-01-07,6,,,\n"
        "2026-01-08,,,only words,\n"
    )
    columns = {
        "when": Field.DATE,
        "mood": Field.MOOD,
        "calm": Field.CONFIDENCE,
        "words": Field.NOTE,
        "about": Field.TAGS,
    }
    found = read(text, Mapping(columns=columns, moods=(5, 1)))
    first, second = found.check_ins
    assert (first.mood, first.confidence, first.note, first.tags) == (
        10,
        5,
        "fine",
        ("sun", "walk"),
    )
    assert (second.mood, second.day, second.natural_key) == (
        0,
        date(2026, 1, 6),
        "table:2026-01-06",
    )
    assert found.ignored == {"twice": 1, "nothing_done": 1}
    assert [row.problem.trouble for row in found.rejected] == [Trouble.NUMBER_OUT_OF_RANGE]
    assert found.is_complete


def test_a_row_can_tell_of_a_set_and_of_a_mood():
    text = "d,x,n,m\n2026-01-05,Squat,5,7\n2026-01-05,Squat,5,7\n"
    columns = {"d": Field.DATE, "x": Field.EXERCISE, "n": Field.REPS, "m": Field.MOOD}
    found = read(text, Mapping(columns=columns))
    assert (found.sets, len(found.check_ins), found.taken) == (2, 1, 2)


def test_cardio():
    text = (
        "d,x,t,km,s\n2026-01-05,Run,1:05:10,10,\n2026-01-05,Plank,,,45\n2026-01-05,Walk,45 min,,\n"
    )
    columns = {
        "d": Field.DATE,
        "x": Field.EXERCISE,
        "t": Field.DURATION,
        "km": Field.KILOMETRES,
        "s": Field.SECONDS,
    }
    (session,) = read(text, Mapping(columns=columns)).sessions
    assert [(one.activity, one.seconds, one.metres) for one in session.cardio] == [
        ("Run", 3910, 10_000.0),
        ("Walk", 2700, None),
    ]
    assert session.sets[0].done == Effort(seconds=45)


@pytest.mark.parametrize(
    ("decimals", "text", "grams"),
    [
        (DecimalMark.POINT, '"1,062.5"', 1_062_500),
        (DecimalMark.POINT, "62.5", 62_500),
        (DecimalMark.COMMA, "1.062", 1_062_000),
        (DecimalMark.COMMA, '"62,5"', 62_500),
        (DecimalMark.EITHER, "1.062", 1_062),
    ],
)
def test_marks_between_thousands(decimals, text, grams):
    columns = {"d": Field.DATE, "x": Field.EXERCISE, "n": Field.REPS, "w": Field.LOAD_KG}
    found = read(
        f"d,x,n,w\n2026-01-05,Squat,5,{text}\n", Mapping(columns=columns, decimals=decimals)
    )
    assert found.sessions[0].sets[0].done.load == Load(grams)


def test_a_mark_for_thousands_is_refused_until_it_is_said():
    columns = {"d": Field.DATE, "x": Field.EXERCISE, "n": Field.REPS, "w": Field.LOAD_KG}
    text = 'd,x,n,w\n2026-01-05,Squat,5,"1.062,5"\n'
    (problem,) = read(text, Mapping(columns=columns)).rejected
    assert problem.problem.trouble is Trouble.NUMBER_AMBIGUOUS


def test_units_of_rows_of_the_mapping_and_of_the_answer():
    columns = {
        "d": Field.DATE,
        "x": Field.EXERCISE,
        "n": Field.REPS,
        "w": Field.LOAD,
        "u": Field.UNIT,
    }
    text = (
        "d,x,n,w,u\n2026-01-05,Squat,5,60,lbs\n2026-01-05,Squat,5,60,\n2026-01-05,Squat,5,,stone\n"
    )
    with_unit = read(text, Mapping(columns=columns, unit=Unit.KG))
    assert [one.done.load for one in with_unit.sessions[0].sets] == [
        Load.of(60, Unit.LB),
        Load(60_000),
        None,
    ]
    without = read(text, Mapping(columns=columns))
    assert [row.problem.trouble for row in without.rejected] == [Trouble.UNIT_NEEDED]
    bare = {name: held for name, held in columns.items() if held is not Field.UNIT}
    with pytest.raises(DomainError) as caught:
        read(text, Mapping(columns=bare))
    assert caught.value.problem.trouble is Trouble.UNIT_NEEDED
    assert read(text, Mapping(columns=bare), Unit.LB).sets == 3


@pytest.mark.parametrize(
    "mapping",
    [
        Mapping(),
        Mapping(columns={"Tag": Field.DATE}),
        Mapping(columns={"Other": Field.DATE, "Übung": Field.EXERCISE}),
        Mapping(columns=COLUMNS, moods=(5, 5)),
    ],
)
def test_a_mapping_that_is_not_enough_is_asked_for(mapping):
    with pytest.raises(DomainError) as caught:
        read(SETS, mapping)
    assert caught.value.problem.trouble is Trouble.COLUMNS_NEEDED


def test_a_date_that_can_be_two_days_is_refused_until_its_order_is_said():
    columns = {"d": Field.DATE, "x": Field.EXERCISE, "n": Field.REPS}
    text = "d,x,n\n05/01/2026,Squat,5\n07/07/2026,Squat,5\n"
    found = read(text, Mapping(columns=columns))
    assert [(row.row, row.problem.trouble) for row in found.rejected] == [
        (1, Trouble.DATE_AMBIGUOUS)
    ]
    assert not read(text, Mapping(columns=columns, dates=DateOrder.DAY_MONTH_YEAR)).rejected


def test_one_date_that_can_be_one_day_only_tells_the_order_of_them_all():
    columns = {"d": Field.DATE, "x": Field.EXERCISE, "n": Field.REPS}
    for last, days in (("13/01/2026", [5, 13]), ("01/13/2026", [1, 13])):
        found = read(f"d,x,n\n05/01/2026,Squat,5\n{last},Squat,5\n", Mapping(columns=columns))
        assert not found.rejected
        assert [session.started.day for session in found.sessions] == days
    both = read(
        "d,x,n\n05/01/2026,Squat,5\n13/01/2026,Squat,5\n01/13/2026,Squat,5\n",
        Mapping(columns=columns),
    )
    assert [row.row for row in both.rejected] == [1]


def test_a_table_of_no_known_app_asks_for_its_columns():
    file = file_of(SETS)
    assert detection.candidates(file) == ()
    assert detection.is_table(file)
    with pytest.raises(DomainError) as caught:
        detection.read(file)
    assert caught.value.problem.trouble is Trouble.COLUMNS_NEEDED
    told = Answers(mapping=MAPPING)
    for name in (None, "table"):
        assert detection.read(file, format_name=name, answers=told).sets == 5
    with pytest.raises(DomainError) as caught:
        detection.read(file_of("no table\n"), format_name="table", answers=told)
    assert caught.value.problem.trouble is Trouble.FORMAT_MISMATCH


def test_a_table_of_a_known_app_can_be_read_by_its_columns_too():
    file = file_of(STRONG_B)
    columns = {"Date": Field.DATE, "Exercise Name": Field.EXERCISE, "Reps": Field.REPS}
    told = Answers(mapping=Mapping(columns=columns))
    assert detection.read(file, format_name="table", answers=told).format == "table"
    assert detection.read(file, answers=told).format == "strong"


@pytest.mark.parametrize(
    "text", ["one\ntwo\n", "a,b\n", '{"a": 1,\n"b": 2}', "<a,b>\n<c,d>\n", "plain words\n"]
)
def test_what_is_no_table(text):
    assert not mapped_table.has_table(file_of(text))


def test_a_workbook_is_a_table():
    data = workbook(Log=[["d", "x", "n"], [date(2026, 1, 5), "Squat", 5]], Empty=[])
    file = ImportFile.of(data, "log.xlsx")
    columns = {"d": Field.DATE, "x": Field.EXERCISE, "n": Field.REPS}
    assert detection.is_table(file)
    assert mapped_table.read(file, Mapping(columns=columns)).sets == 1
    with pytest.raises(DomainError):
        mapped_table.read(file, Mapping(columns=columns, sheet="Empty"))


@given(st.data())
def test_any_cells_are_read_or_refused(data):
    cell = st.sampled_from(
        [
            "",
            "5",
            "-1",
            "1e999",
            "nan",
            "05.01.2026",
            "2026-01-05",
            "18:00",
            "x",
            "kg",
            '"',
            "1:2:3",
        ]
    )
    cells = cell | st.text(max_size=8)
    header = [f"c{place}" for place in range(6)]
    rows = data.draw(st.lists(st.lists(cells, min_size=4, max_size=7), max_size=6))
    columns = {name: data.draw(st.sampled_from(Field)) for name in header}
    columns["c0"] = Field.DATE
    text = ",".join(header) + "\n" + "\n".join(",".join(row) for row in rows)
    mapping = Mapping(
        columns=columns,
        dates=data.draw(st.none() | st.sampled_from(DateOrder)),
        decimals=data.draw(st.sampled_from(DecimalMark)),
        unit=data.draw(st.none() | st.sampled_from(Unit)),
    )
    with suppress(DomainError):
        assert read(text, mapping).is_complete
