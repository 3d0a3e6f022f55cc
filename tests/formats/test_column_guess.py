"""What columns most likely hold, in four languages and by their cells."""

import pytest

from liftdesk.formats.column_guess import guess_columns
from liftdesk.formats.column_words import field_named, kind_named, plain_words
from liftdesk.formats.mapping import Field
from liftdesk.formats.tables import Table


def guess(text):
    table = Table.of(text)
    return list(guess_columns(table.header, table.rows()).values())


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (
            "Date,Exercise,Sets,Reps,Weight (kg),RPE,Notes\n2026-01-05,Squat,3,8,60,8,\n",
            [
                Field.DATE,
                Field.EXERCISE,
                Field.SETS,
                Field.REPS,
                Field.LOAD_KG,
                Field.RPE,
                Field.NOTE,
            ],
        ),
        (
            "Datum;Zeit;Training;Übung;Satz;Wdh.;Gewicht\n05.01.2026;18:00;Push;Kniebeuge;1;8;60,5\n",
            [
                Field.DATE,
                Field.TIME,
                Field.WORKOUT,
                Field.EXERCISE,
                Field.SKIP,
                Field.REPS,
                Field.LOAD,
            ],
        ),
        (
            "Jour;Séance;Exercice;Séries;Rép;Charge (kg);Durée\n2026-01-05;A;X;3;8;60;\n",
            [
                Field.DATE,
                Field.WORKOUT,
                Field.EXERCISE,
                Field.SETS,
                Field.REPS,
                Field.LOAD_KG,
                Field.DURATION,
            ],
        ),
        (
            "Fecha;Ejercicio;Repeticiones;Peso;Unidad;Comentario\n2026-01-05;Sentadilla;8;60;kg;\n",
            [Field.DATE, Field.EXERCISE, Field.REPS, Field.LOAD, Field.UNIT, Field.NOTE],
        ),
        (
            "date,time,mood,energy,sleep,stress,weight,tags\n2026-01-05,08:00,7,5,6,2,80,\n",
            [
                Field.DATE,
                Field.TIME,
                Field.MOOD,
                Field.ENERGY,
                Field.SLEEP,
                Field.STRESS,
                Field.SKIP,
                Field.TAGS,
            ],
        ),
        (
            "when it was,what,reps,kg\n05/01/2026,Squat,8,60\n06/01/2026,Row,8,40\n",
            [Field.DATE, Field.EXERCISE, Field.REPS, Field.LOAD_KG],
        ),
        (
            "Day,Exercise,Time,Distance (km)\n2026-01-05,Run,45 min,10\n",
            [Field.DATE, Field.EXERCISE, Field.DURATION, Field.KILOMETRES],
        ),
        (
            "Date,Exercise,Reps,Repetitions\nMonday,Squat,8,8\n",
            [Field.SKIP, Field.EXERCISE, Field.REPS, Field.SKIP],
        ),
    ],
)
def test_guesses(text, fields):
    assert guess(text) == fields


def test_names_are_compared_without_accents_and_marks():
    assert plain_words(" Gewicht [KG] ") == "gewicht kg"
    assert plain_words("Größe_Übung") == "grosse ubung"
    assert field_named("Répétitions") is Field.REPS
    assert field_named("shoe size") is None


@pytest.mark.parametrize(
    ("text", "column", "kind"),
    [
        ("Warm-up", "Type", "warm_up"),
        ("Aufwärmen", "Satzart", "warm_up"),
        ("Échec", "Type de série", "failure"),
        ("Dropset", "kind", "drop"),
        ("yes", "Is warm-up?", "warm_up"),
        ("0", "Warmup", "working"),
        ("", "Warmup", "working"),
        ("yes", "Type", None),
        ("sideways", "Type", None),
    ],
)
def test_kinds_of_set(text, column, kind):
    found = kind_named(text, column)
    assert found is None if kind is None else found.value == kind
