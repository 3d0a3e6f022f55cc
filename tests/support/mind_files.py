"""Exports of mood diaries, written for the tests."""

# ruff: noqa: E501 - rows stay whole, as an app writes them

import json

from tests.support.seeds import Seed

DAYLIO_2018 = (
    "\ufeffyear,date,weekday,time,mood,activities,note\n"
    '2018,June 22,Friday,11:54 pm,good,"clean | cook | music",Had people over\n'
    "2018,17 mai,jeudi,10:21 PM,meh,cook | stressed ,\n"
)
DAYLIO_2019 = (
    "full_date,date,weekday,time,mood,activities,note\n"
    "2019-11-03,3 November,Sunday,21:26,bad,,\n"
    "2019-11-03,3 November,Sunday,08:05,rad,nap,\n"
)
DAYLIO_2021 = (
    "full_date,date,weekday,time,mood,activities,note_title,note\n"
    '2021-03-28,March 28,Sunday,12:30 AM,awful,,Late,"One line\nand ""another"""\n'
    "2021-03-27,March 27,Saturday,1:05 PM,meh,walk | walk | Friends,,\n"
    "2021-03-27,March 27,Saturday,1:05 PM,meh,walk | friends,,again\n"
)
DAYLIO_2026 = (
    "full_date,date,weekday,time,mood,activities,scales,note_title,note\n"
    '2026-04-12,April 12,Sunday,12:00,rested,"","Sleep Quality:\u00a08/10\u00a0points | Sleep Time:\u00a08:00 | Energy: 3/5 points","","It is <b>fine</b>.<br><br>More &amp; more"\n'
    '2026-04-11,April 11,Saturday,13:00,good,"","","",""\n'
)
TRACK_AND_GRAPH = (
    "FeatureName,Timestamp,Value,Label,Note\n"
    "Mood,2022-09-14T21:30:41.432+01:00,1,,\n"
    "Mood,2022-09-15T21:30:41.432+01:00,3,,so so\n"
    "Mood,2022-09-16T21:30:41.432+01:00,5,Great,\n"
    "Stress level,2022-09-14T21:30:41.432+01:00,10,,\n"
    "Stress level,2022-09-15T21:30:41Z,4.6,,\n"
    "Sleep,2022-09-15T07:30:00Z,7:45:00,,\n"
    "Sleep,2022-09-16T07:30:00Z,7.5,,\n"
    "Energy drinks,2022-09-15T12:30:00Z,2,,\n"
    "Water,2022-09-15T12:30:00Z,2,,\n"
    "Mood,last week,2,,\n"
)
TRACK_AND_GRAPH_OLD = (
    "FeatureName,Timestamp,Value,Note\n"
    "Mood,2021-02-09T11:07:28Z,-1.0:low,\n"
    "Mood,2021-02-10T11:07:28Z,1.0:good,with words\n"
    "Run,2021-02-10T11:07:28Z,1:10:00:easy,\n"
)
BEARABLE = (
    '"date","date formatted","weekday","time of day","category","rating/amount","detail","notes"\n'
    '"5th Mar 2025","2025-03-05","Wednesday","am","Mood","7","","slow start"\n'
    '"5th Mar 2025","2025-03-05","Wednesday","pm","Mood","8","",""\n'
    '"5th Mar 2025","2025-03-05","Wednesday","mid","Energy","2","Low",""\n'
    '"5th Mar 2025","2025-03-05","Wednesday","all day","Sleep quality","","Good",""\n'
    '"5th Mar 2025","2025-03-05","Wednesday","am","Sleep","07:40","Asleep 23:10 - 06:50",""\n'
    '"5th Mar 2025","2025-03-05","Wednesday","pm","Symptom","2","Headache (Moderate)",""\n'
    '"6th Mar 2025","2025-03-06","Thursday","10:45","Mood","","",""\n'
)
IMOODJOURNAL = (
    "Date,Weekday,Hour,Minute,Level,Text\n"
    '9/13/2015,Sunday,21,5,7,"Long walk #outside, read #books"\n'
    "9/5/2015,Saturday,8,30,3,\n"
    "9/6/2015,Sunday,8,30,11,\n"
)
PIXELS = json.dumps(
    [
        {
            "date": "2024-5-9",
            "type": "Mood",
            "scores": [2, 5],
            "notes": "Rain, then sun",
            "tags": [
                {"type": "Emotions", "entries": ["calm", "tired"]},
                {"type": "Activities", "entries": ["Calm", "walk"]},
            ],
        },
        {"date": "2024-05-10", "type": "Mood", "scores": [], "notes": "", "tags": []},
        {"date": "2024-05-11", "type": "Mood", "scores": [6], "notes": "", "tags": []},
        {"date": "2024-05-12", "type": "Period", "scores": [1], "notes": "", "tags": []},
    ]
)
STATE_OF_MIND = json.dumps(
    {
        "data": {
            "metrics": [{"name": "step_count", "units": "count", "data": []}],
            "stateOfMind": [
                {
                    "id": "A1",
                    "start": "2026-02-08 21:30:00 -0400",
                    "kind": "dailyMood",
                    "valence": 0.2,
                    "valenceClassification": "slightlyPleasant",
                    "labels": ["Calm"],
                    "associations": ["selfCare", "Calm"],
                },
                {
                    "start": "2026-02-10T22:45:00Z",
                    "kind": "momentaryEmotion",
                    "valence": -1,
                    "labels": [],
                },
                {"start": "2026-02-11T22:45:00Z", "kind": "momentaryEmotion", "valence": 3},
            ],
        }
    }
)

ALL = (
    Seed("daylio_2018.csv", DAYLIO_2018.encode()),
    Seed("daylio_2019.csv", DAYLIO_2019.encode()),
    Seed("daylio_2021.csv", DAYLIO_2021.encode()),
    Seed("daylio_2026.csv", DAYLIO_2026.encode()),
    Seed("track_and_graph.csv", TRACK_AND_GRAPH.encode()),
    Seed("track_and_graph_old.csv", TRACK_AND_GRAPH_OLD.encode()),
    Seed("bearable.csv", BEARABLE.encode()),
    Seed("imoodjournal.csv", IMOODJOURNAL.encode()),
    Seed("pixels.json", PIXELS.encode()),
    Seed("state_of_mind.json", STATE_OF_MIND.encode()),
)

MIND_EXPORTS = {
    "Daylio, first": ("daylio", DAYLIO_2018),
    "Daylio, second": ("daylio", DAYLIO_2019),
    "Daylio, third": ("daylio", DAYLIO_2021),
    "Daylio, with scales": ("daylio", DAYLIO_2026),
    "Track & Graph": ("track_and_graph", TRACK_AND_GRAPH),
    "Track & Graph, old": ("track_and_graph", TRACK_AND_GRAPH_OLD),
    "Bearable": ("bearable", BEARABLE),
    "iMoodJournal": ("imoodjournal", IMOODJOURNAL),
}
"""Each layout's format and an export in it, for those that are tables."""
