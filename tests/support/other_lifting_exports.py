"""Small exports of apps for lifting, written for the tests in the shapes of the real ones."""

# ruff: noqa: E501 - rows stay whole, as an app writes them

LIFTOSAUR = (
    "Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,"
    "Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,"
    "Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes\n"
    '2026-01-05T17:00:00.000Z,Base,Day 1,"Romanian Deadlift, Barbell",1,8,8,0,,,0,40,kg,40,kg,0,2026-01-05T17:04:00.000Z,Hamstrings,"Glutes,Lats",\n'
    '2026-01-05T17:00:00.000Z,Base,Day 1,"Romanian Deadlift, Barbell",0,8,7,0,8,9,1,60,kg,57.5,kg,0,2026-01-05T17:09:00.000Z,Hamstrings,,"slow, calm"\n'
    "2026-01-05T17:00:00.000Z,Base,Day 1,Pull Up,0,8,6,1,,,0,,,,,0,2026-01-05T17:15:00.000Z,Lats,,\n"
    "2026-01-05T17:00:00.000Z,Base,Day 1,Pull Up,0,8,,0,,,0,,,,,0,,Lats,,\n"
    "2026-01-07T17:00:00.000Z,Base,Day 2,Squat,0,5,5,0,,,0,185,lb,185,lb,0,2026-01-07T17:09:00.000Z,Quads,,\n"
    "2026-01-07T17:00:00.000Z,Base,Day 2,Squat,0,5,5,0,,,0,185,lb,185,stone,0,2026-01-07T17:12:00.000Z,Quads,,\n"
    "2026-01-07T17:00:00.000Z,Base,Day 2,Squat,2,5,5,0,,,0,185,lb,185,lb,0,2026-01-07T17:12:00.000Z,Quads,,\n"
)
LIFTOSAUR_OLD = (
    "Workout DateTime,Program,Day Name,Exercise,Equipment,Is Warmup Set?,Required Reps,Completed Reps,RPE,Is AMRAP?,"
    "Weight Value,Weight Unit,Completed Reps Time,Target Muscles,Synergist Muscles,Notes\n"
    "2022-01-05T17:00:00.000Z,Base,Day 1,Squat,barbell,0,5,5,7.5,0,100,kg,2022-01-05T17:04:00.000Z,Quads,,\n"
)
LIFTLOG = (
    "SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes\n"
    "s-2,2026-01-07T10:02+09:30,Bench Press,100,kg,10,10,\n"
    "s-2,2026-01-07T10:40+09:30,Bench Press,100,kg,8,10,\n"
    "s-2,2026-01-07T09:58+09:30,Squat,220.5,lbs,8,8,low bar\n"
    "s-1,2026-01-05T18:00:00Z,Pull-up,,,8,8,\n"
    "s-1,2026-01-05T18:03:00Z,Pull-up,10,,6,8,\n"
    "s-1,,Pull-up,0,kg,6,8,\n"
    ",2026-01-05T18:03:00Z,Pull-up,0,kg,6,8,\n"
    "s-1,2026-01-05T18:09:00Z,Pull-up,,,0,8,\n"
)
LIFTLOG_JSON = """[
 {"id": "s-2", "date": "2026-01-07", "blueprint": {"name": "Push Day", "notes": "keep calm"},
  "bodyweight": {"unit": "kilograms", "value": "80"},
  "recordedExercises": [
   {"type": "RecordedWeightedExercise", "notes": "low bar",
    "blueprint": {"name": "Squat", "supersetWithNext": true, "plannedSets": [{"reps": {"min": 8, "max": 10}}, {"reps": {"max": 10}}]},
    "warmupSets": [{"set": {"completionDateTime": "2026-01-07T09:50:00+09:30", "repsCompleted": 5}, "weight": {"unit": "kilograms", "value": "60"}}],
    "potentialSets": [
     {"set": {"completionDateTime": "2026-01-07T10:02:00+09:30", "repsCompleted": 10, "rpe": 8}, "weight": {"unit": "pounds", "value": "220.5"}, "target": {"reps": {"max": 9}}},
     {"set": null, "weight": {"unit": "kilograms", "value": "100"}}]},
   {"type": "RecordedWeightedExercise", "blueprint": {"name": "Pull-up", "repsPerSet": 6},
    "potentialSets": [{"set": {"completionDateTime": "2026-01-07T10:30:00+09:30", "repsCompleted": 6}, "weight": {"unit": "nil", "value": "0"}}]},
   {"type": "RecordedCardioExercise", "blueprint": {"name": "Treadmill"},
    "sets": [{"completionDateTime": "2026-01-07T10:59:00+09:30", "duration": "PT20M", "distance": {"value": "2.5", "unit": "kilometre"}},
             {"blueprint": {}}]}]},
 {"id": "s-3", "date": "2026-01-09", "blueprint": {"name": "Later", "notes": ""},
  "recordedExercises": [{"type": "RecordedWeightedExercise", "blueprint": {"name": "Squat"},
   "potentialSets": [{"set": {"repsCompleted": 3}, "weight": {"unit": "stone", "value": "3"}}, {"set": {"repsCompleted": 4}, "weight": {"unit": "kilograms", "value": 30}}]}]}
]"""
LIFTLOG_JSON_OLD = """{"Sessions": [{"Id": "s-1", "Date": "2023-10-06T00:00:00+00:00",
 "Blueprint": {"Name": "Full Body", "Exercises": []},
 "RecordedExercises": [{"Blueprint": {"Name": "Deadlift", "RepsPerSet": 5, "SupersetWithNext": false}, "Kilograms": 105,
  "RecordedSets": [{"RepsCompleted": 5, "CompletionTime": "2023-10-06T02:45:56.6825713+00:00"}, null,
                   {"RepsCompleted": 4, "CompletionTime": "2023-10-06T02:51:42+00:00"}]}]}]}"""
JEFIT = """
### SETTING ##########################################

row_id,USERID,TIMESTAMP,gender,DOB,mass,length
1,7,"2026-01-01 00:00:00",M,1990-01-01,%s,cm


######################################################

### WORKOUT SESSIONS #################################

rowid,_id,USERID,starttime,endtime
1,1770220318,7,1770220318,1770223918
2,1770300000,7,1770300000,1770303600

######################################################

### EXERCISE LOGS ####################################

USERID,TIMESTAMP,belongSys,logs,_id,record,mydate,eid,ename,day_item_id,belongsession,logTime
7,0,0,"64.9998x5,64.9998x5",1,75.83,2026-02-04,8,"Bench Press, Incline",8,1770220318,0
7,0,0,"18.00003x8,0x10,45.25x6",2,40.53,2026-02-04,45,"Machine Fly",9,1770220318,0
7,0,0,"20x10",3,26.67,2026-02-06,90,Dumbbell Row,2,0,0
7,0,0,,4,0,2026-02-06,91,Plank,2,0,0
7,0,0,"20x10,what",5,0,2026-02-06,92,Curl,2,0,0

######################################################

### EXERCISE SET LOGS ################################

_id,userid,exercise_log_id,set_index,weight_lbs,reps,distance_mi,duration,set_type
2,7,1,1,143.2999,5,0,0,default
1,7,1,0,143.2999,6,0,0,warm-up
3,7,2,0,39.68,8,0,0,default
4,7,4,0,0,0,0,45,default
5,7,99,0,10,5,0,0,default
6,7,4,1,10,5,0,0,sideways

### CARDIO LOGS ######################################

row_id,TIMESTAMP,USERID,_id,eid,lap,duration,speed,distance,calorie,mydate
1,"2026-03-20 11:34:02",7,2,321,0,3600,0,1.5,220,2026-03-20
2,"2026-03-20 11:34:02",7,3,321,0,0,0,1.5,220,2026-03-20

### PROFILE ##########################################

_id,USERID,mydate,weight,height
1,7,2026-01-01,80,180

### NOTES ############################################

_id,USERID,eid,mynote
1,7,8,"first line
second line"
"""
FLEXIFY = (
    "id,name,reps,weight,created,unit,bodyWeight,duration,distance,cardio,hidden,incline\n"
    "1,Bench press,8.0,60.0,2026-08-01T18:14:11.000,kg,82.5,0.0,0.0,false,false,\n"
    "2,Bench press,8.0,10.0,2026-08-01T18:07:40.123456,stone,82.5,0.0,0.0,false,false,\n"
    "3,Pull-up,6.0,-20.0,2026-08-01T18:15:00.000,kg,82.5,0.0,0.0,false,false,\n"
    "4,Running,0.0,0.0,2026-08-02T07:00:00.000,km,0,31.5,5.2,true,false,2\n"
    "5,Deadlift,1.0,0.0,2026-08-02T00:00:00.000,kg,0,0.0,0.0,false,true,\n"
    "6,Weight,1.0,82.5,2026-08-02T00:00:00.000,kg,0,0.0,0.0,false,false,\n"
    "7,Dip,0,0,2026-08-02T08:00:00.000,kg,0,0.0,0.0,false,false,\n"
    "8,Dip,5,10,2026-08-02T08:00:00.000,oz,0,0.0,0.0,false,false,\n"
    "9,Dip,5,10,2026-08-02T08:00:00.000,kg,0,0.0,0.0,perhaps,false,\n"
)
FLEXIFY_V2 = (
    "format,recordType,id,exerciseId,workoutId,name,kind,displayUnit,category,image,defaultRestDurationMs,notes,"
    "graphMetric,graphPeriod,graphLimit,graphTimeBasedXAxis,archived,timestamp,reps,loadKg,durationMs,distanceMetres,"
    "incline,bodyWeightKg,photo,planId,startedAt,endedAt\n"
    "flexify_graphs_v2,exercise,1,,,Bench press,strength,lb,,,,,,,,,,,,,,,,,,,,\n"
    "flexify_graphs_v2,exercise,2,,,Running,cardio,km,,,,,,,,,,,,,,,,,,,,\n"
    "flexify_graphs_v2,exercise,3,,,Unused,strength,kg,,,,,,,,,,,,,,,,,,,,\n"
    "flexify_graphs_v2,workout,7,,,,,,,,,,,,,,,,,,,,,,,,2026-08-01T18:00:00.000,2026-08-01T19:00:00.000\n"
    "flexify_graphs_v2,exerciseSet,1,1,7,,,,,,,felt light,,,,,,2026-08-01T18:05:00.000,8.0,45.359237,,,,80,,,,\n"
    "flexify_graphs_v2,exerciseSet,2,1,7,,,,,,,,,,,,,2026-08-01T18:09:00.000,8.0,-20,,,,,,,,\n"
    "flexify_graphs_v2,exerciseSet,3,2,,,,,,,,,,,,,,2026-08-02T07:00:00.000,0,0,1890000,5200,,,,,,\n"
    "flexify_graphs_v2,exerciseSet,4,9,,,,,,,,,,,,,,2026-08-02T07:00:00.000,5,0,,,,,,,,\n"
    "flexify_graphs_v2,exerciseSet,5,1,99,,,,,,,,,,,,,2026-08-02T07:00:00.000,5,0,,,,,,,,\n"
    "flexify_graphs_v2,bodyWeight,1,,,,,,,,,,,,,,,2026-08-02T07:00:00.000,,,,,,80,,,,\n"
    "flexify_graphs_v3,exerciseSet,6,1,7,,,,,,,,,,,,,2026-08-01T18:05:00.000,8.0,40,,,,,,,,\n"
)
WGER = """{"count": 4, "next": null, "results": [
 {"id": "a1", "date": "2026-08-01T18:09:11+02:00", "session": "s1", "exercise": 73, "repetitions_unit": 1, "repetitions": "8.00", "repetitions_target": "10.00", "weight_unit": 1, "weight": "62.50", "weight_target": "65.00", "rir": "2.0", "rir_target": null},
 {"id": "a2", "date": "2026-08-01T18:04:40+02:00", "session": "s1", "exercise": 345, "exercise_name": "Plank", "repetitions_unit": 3, "repetitions": "45.00", "weight_unit": 2, "weight": null},
 {"id": "a3", "date": "2026-08-01T18:20:40+02:00", "session": "s1", "exercise": 12, "repetitions_unit": 6, "repetitions": "5.00", "weight_unit": 5, "weight": "10"},
 {"id": "a4", "date": "2026-08-03", "session": null, "exercise": 73, "repetitions_unit": 1, "repetitions": "8", "weight_unit": 2, "weight": "135"},
 {"id": "a5", "date": "2026-08-03", "session": null, "exercise": 73, "repetitions_unit": 1, "repetitions": "8", "weight_unit": 4, "weight": "2"},
 {"id": "a6", "date": "2026-08-03", "session": null, "exercise": 73, "repetitions_unit": 1, "repetitions": "0", "weight_unit": 1, "weight": "2"}],
 "exercises": [{"id": 73, "translations": [{"name": "Bench Press", "language": 2}]}]}"""
ALPHA = (
    '"Legs · Day 2 · Week 4";"2026-02-19 4:54 h";"1:02 hr"\n'
    '"1. Hack Squats · Machine · 8 reps";"WU1 · 37,5 kg · 9 reps<br>WU2 · 72,5 kg · 7 reps"\n'
    "#;KG;REPS;RIR\n"
    "1;115;8;1\n"
    "2;112,5;8+;0,5\n"
    '"2. Hyperextensions · Bodyweight · 10 reps · 2 dropsets";"WU1 · +0 kg · 8 reps"\n'
    "#;KG;REPS;RIR\n"
    "1;+35;10;0\n"
    "2;+0;9;\n"
    "3;-20;9;\n"
    "4;30;0;\n"
    "5;30;many;1\n"
    "\n"
    '"Push · Day 1";"2026-02-17 17:04 h";"45 min"\n'
    '"1. Bench Press · Barbell · 6 reps"\n'
    "#;KG;REPS;RIR\n"
    "1;102,5;6;0\n"
    "something else\n"
)
