"""Small exports of apps for lifting, one of each layout, written for the tests."""

# ruff: noqa: E501 - rows stay whole, as an app writes them

from tests.support import exports

STRONG_SHORT = (
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,RPE\n"
    '2024-03-15 18:05:31,"Push",1h 5m,"Bench Press (Barbell)",1,185.0,8.0,0,0.0,8\n'
    '2024-03-15 18:05:31,"Push",1h 5m,"Running (Treadmill)",1,0,0.0,2.0,1200.0,\n'
)
STRONG_SIX_POUNDS = (
    "Workout #,Date,Workout Name,Duration (sec),Exercise Name,Set Order,Weight (lbs),Reps,RPE,Distance (miles),Seconds,Notes,Workout Notes\n"
    "1,2026-10-02 18:00:00,Push,3600,Barbell Bench Press,1,225,5,,,,,\n"
    "1,2026-10-02 18:00:00,Push,3600,Running,1,,,,1.5,900,,\n"
)
HEVY_POUNDS = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_lbs,reps,distance_miles,duration_seconds,rpe\n"
    'Push A,"Mar 28, 2025, 5:29 PM","Mar 28, 2025, 6:45 PM",,Bench Press (Barbell),,Go heavy,0,warmup,45,10,,,6\n'
    'Push A,"Mar 28, 2025, 5:29 PM","Mar 28, 2025, 6:45 PM",,Bench Press (Barbell),,Go heavy,1,failure,185,6,,,10\n'
    'Push A,"Mar 28, 2025, 5:29 PM","Mar 28, 2025, 6:45 PM",,Running,,,0,normal,,,2,1200,\n'
)
HEVY_OLD = (
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight,weight_unit,reps,distance,duration_seconds,rpe\n"
    'Push,"3 Jan 2021, 07:15","3 Jan 2021, 08:00",,Bench Press,,,0,normal,135,lbs,8,,,\n'
    'Push,"3 Jan 2021, 07:15","3 Jan 2021, 08:00",,Running,,,0,normal,,lbs,,2,1200,\n'
)
FITNOTES = (
    "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment\n"
    '2025-03-01,Flat Barbell Bench Press,Chest,60.0,kgs,10,,,,"slow, with a pause"\n'
    "2025-03-01,Flat Barbell Bench Press,Chest,77.16,lbs,8,,,,\n"
    "2025-03-01,Cable Crunch,Abs,,,,,,,\n"
    "2025-03-02,Spinning,Cardio,0.0,kgs,0,,,0:30:00,easy\n"
    "2025-03-02,Walking,Cardio,,,,2.5,mi,0:40:00,\n"
    "2025-03-02,Plank,Abs,,,,,,1:30,\n"
)
FITNOTES_OLD = (
    "Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time\n"
    "2016-03-02,Barbell Squat,Legs,80.0,5,0.0,,\n"
    "2016-03-02,Pull Up,Back,0.0,8,0.0,,\n"
)
FITNOTES_IOS = (
    "Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind\n"
    "2026-05-08,Bench Press,Chest,,135,10,,,,top set,wr\n"
    "2026-05-08,Bench Press,Chest,61.23,135,8,,,,,wr\n"
    "2026-05-08,Squat,Legs,100,220.46,5,,,,,wr\n"
    "2026-05-08,Chin Up,Back,,,8,,,,,r\n"
    "2026-05-08,Plank,Abs,,,,,,01:30,hard,t\n"
    "2026-05-09,Treadmill,Cardio,,,,3.2,km,00:20:00,easy,dt\n"
)
STRONGLIFTS = (
    "Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG),Set 3 (Reps),Set 3 (KG)\n"
    '2026/03/03,7,"Workout A","5×5",71.5,"Squat",5/5/-,,5×62.5,71,10,625,1000,0.75,6:02 PM,6:55 PM,"felt heavy",5,62.5,5,62.5,0,62.5\n'
    '2026/03/03,7,"Workout A","5×5",71.5,"Bench Press",5/0/5,,5×20.4,23,10,204,1000,0.75,6:02 PM,6:55 PM,"",5,20.4,0,20.4,5,20.4\n'
    '2026/03/03,7,"Workout A","5×5",71.5,"Barbell Row",Skipped,,,,,,1000,0.75,6:02 PM,6:55 PM,"",,,,,,\n'
    '2026/03/03,8,"Workout B","5×5",71.5,"Plank",,3×0:45,,,,,0,0.2,11:50 PM,12:05 AM,"",,,,,,\n'
    '2026/03/05,9,"Workout A","5×5",71.5,"Chin-up",3/2/2,,3×0,,7,0,0,0.5,,,"",3,0,2,0,2,\n'
)
STRONGLIFTS_POUNDS = (
    "Date (mm/dd/yyyy),Workout,Workout Name,Program Name,Body Weight (LB),Exercise,Notes,Set 1 (Reps),Set 1 (LB),Set 2 (Reps),Set 2 (LB)\n"
    '01/02/2026,1,"Workout A","5×5",184,"Squat","",5,135,5,135\n'
    '02/01/2026,2,"Workout B","5×5",,"Squat","",5,44.1,,\n'
)
FITBOD = (
    "Date,Exercise,Reps,Weight(kg),Duration(s),Distance(m),Incline,Resistance,isWarmup,Note,multiplier\n"
    '2023-10-24 18:24:59 +0000,Dumbbell Bench Press, 10,7.937875915123695,0.0,0.0,0.0,0.0,true,"light, slow", 2.0\n'
    "2023-10-24 18:24:59 +0000,Dumbbell Bench Press, 8,20.0,0.0,0.0,0.0,0.0,false,, 2.0\n"
    "2023-10-24 18:24:59 +0000,Elliptical, 0,0.0,360.0,500.0,0.0,0.0,false,, 0.0\n"
    "2023-10-25 17:00:00 +0000,Chin Up, 6,0.0,0.0,0.0,0.0,0.0,false,, 1.0\n"
    "2023-10-25 17:00:00 +0000,Plank, 0,0.0,45.0,0.0,0.0,0.0,false,, 1.0\n"
)
FITBOD_POUNDS = FITBOD.replace("Weight(kg)", "Weight(lbs)").replace("7.937875915123695", "44.0925")
FITBOD_BY_MAIL = (
    "date,exercise_name,Reps,weight_kg,duration_seconds,distance_meters,Incline,Resistance,isWarmup\n"
    "2025-06-23,Seated Leg Curl,5,31.751465900000003,,,,,false\n"
    "2025-06-16,Elliptical,,,600.0,804.67224894628168,,1.0,false\n"
    "2025-06-23,Seated Leg Curl,6,31.751465900000003,,,,,false\n"
)
LYFTA = (
    ' Title,Date,Duration,Exercise,"Superset id",Weight,Reps,Distance,Time,"Set Type"\n'
    '"Morning, short","2026-07-13 07:30:19",01:07:22,"Bench Press",1,40.000,10,null,null,WARMUP_SET\n'
    '"Morning, short","2026-07-13 07:30:19",01:07:22,"Bench Press",1,55.000,10,null,null,NORMAL_SET\n'
    '"Morning, short","2026-07-13 07:30:19",01:07:22,"Lateral Raise",2,8.000,12,null,null,LEFT_SET\n'
    '"Morning, short","2026-07-13 07:30:19",01:07:22,"Face Pull",2,15.000,15,null,null,DROP_SET\n'
    '"Morning, short","2026-07-13 07:30:19",01:07:22,"Plank",3,null,,null,1:30,NORMAL_SET\n'
    '"Walk","2026-07-14 07:30:19",00:20:00,"Walking",,null,,1.76,20:00,NORMAL_SET\n'
)

LIFTING_EXPORTS = {
    "Strong, classic": ("strong", exports.STRONG_A),
    "Strong, without notes": ("strong", STRONG_SHORT),
    "Strong, with unit columns": ("strong", exports.STRONG_B),
    "Strong 6": ("strong", exports.STRONG_C),
    "Strong 6 in pounds": ("strong", STRONG_SIX_POUNDS),
    "Hevy": ("hevy", exports.HEVY),
    "Hevy in pounds": ("hevy", HEVY_POUNDS),
    "Hevy, very old": ("hevy", HEVY_OLD),
    "FitNotes": ("fitnotes", FITNOTES),
    "FitNotes, old": ("fitnotes", FITNOTES_OLD),
    "FitNotes 2": ("fitnotes_ios", FITNOTES_IOS),
    "StrongLifts": ("stronglifts", STRONGLIFTS),
    "StrongLifts in pounds": ("stronglifts", STRONGLIFTS_POUNDS),
    "Fitbod": ("fitbod", FITBOD),
    "Fitbod in pounds": ("fitbod", FITBOD_POUNDS),
    "Fitbod by mail": ("fitbod", FITBOD_BY_MAIL),
    "Lyfta": ("lyfta", LYFTA),
}
"""Each layout's format and an export in it."""
