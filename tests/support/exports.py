"""Small exports of other apps, written for the tests."""

# ruff: noqa: E501 - rows stay whole, as an app writes them

from datetime import datetime, timedelta, timezone

from liftdesk.domain.training.units import Unit
from liftdesk.formats.answers import Answers

IN_KG = Answers(unit=Unit.KG)
ZONE = timezone(timedelta(hours=-5))

STRONG_A = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,"
    "Workout Notes,RPE\n"
    '2026-01-05 18:00:00,"Evening","1h 5m","Squat (Barbell)",W,40.0,5,0,0,"","",\n'
    '2026-01-05 18:00:00,"Evening","1h 5m","Squat (Barbell)",1,"62,5",10,0,0,"line one\nline two","",\n'
    '2026-01-05 18:00:00,"Evening","1h 5m","Squat (Barbell)",Rest Timer,0,0,0,120,"","",\n'
    '2026-01-05 18:00:00,"Evening","1h 5m","Running",1,0,0,3.2,1200,"","",\n'
    '2026-01-07 18:00:00,"Evening","47m","Plank",1,0,0,0,45,"","",\n'
    '2026-01-07 18:00:00,"Evening","47m","Squat (Barbell)",1,sixty,10,0,0,"","",\n'
    '2026-01-07 18:00:00,"Evening","47m","Squat (Barbell)",2,60,8,0,0,"","",8\n'
)
STRONG_B = (
    "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;"
    "Seconds;Notes;Workout Notes;Workout Duration\n"
    '2026-01-05 18:00:00;"Day";"Deadlift (Barbell)";1;225;lb;5;;;;0;;;1h 26m\n'
    '2026-01-05 18:00:00;"Day";"Treadmill";1;;;;;1.2;km;600;;;1h 26m\n'
)
STRONG_C = (
    '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";'
    '"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"\n'
    '"1";"2026-01-05 18:00:00";"Day";"3600";"Bench Press (Barbell)";"1";"50,5";"8";"";"";"";"";""\n'
    '"2";"2026-01-05 18:00:00";"Day";"3600";"Bench Press (Barbell)";"D";"40";"8";"";"";"";"";""\n'
)
HEVY = (
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes",'
    '"set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"\n'
    '"Pull","3 févr. 2026, 18:00","3 févr. 2026, 19:00","","Pull Up",0,"",0,"normal",,8,,,\n'
    '"Pull","3 févr. 2026, 18:00","3 févr. 2026, 19:00","","Deadlift (Barbell)",,"",0,"warmup",60,5,,,\n'
    '"Pull","3 févr. 2026, 18:00","3 févr. 2026, 19:00","","Deadlift (Barbell)",,"",1,"dropset",80,5,,,8.5\n'
    '"Walk","13 Mar 2026, 15:22","","","Walking",,"",0,"normal",,,2.5,1800,\n'
    '"Pull","13 Xyz 2026, 15:22","","","Pull Up",,"",0,"normal",,8,,,\n'
)
OWN_TABLE = (
    "When;Lift;Load;Reps;How it felt;Mood;Remarks\n"
    "05.01.2026;Goblet squat;62,5;8;fine;3;slept badly\n"
    "05.01.2026;Goblet squat;62,5;8;fine;;\n"
    "07.01.2026;Plank;;;long;4;\n"
    "09.01.2026;Bench;1.250;8;odd;5;\n"
    "12.01.2026;Bench;40;8;;4;\n"
)
"""A table that somebody keeps; which of day and month is first does not show."""


def strong_history(weeks: int = 12) -> str:
    """Return a history as Strong writes it: two sessions a week, of five exercises each."""
    lines = [STRONG_A.splitlines()[0]]
    exercises = ("Squat (Barbell)", "Bench Press", "DB Row", "Zercher Squat (Band)", "Plank")
    begin = datetime(2026, 1, 5, 18)  # noqa: DTZ001 - a wall-clock time, as in the file
    for day in range(weeks * 2):
        at = begin + timedelta(days=7 * (day // 2) + 3 * (day % 2))
        for place, name in enumerate(exercises):
            for number in range(1, 4):
                load = 0 if name == "Plank" else 40 + 2.5 * (day // 4) + 5 * place
                reps, seconds = (0, 45) if name == "Plank" else (8, 0)
                lines.append(
                    f'{at:%Y-%m-%d %H:%M:%S},"Evening","52m","{name}",{number},{load},{reps},0,'
                    f'{seconds},"","",'
                )
    return "\n".join(lines) + "\n"
