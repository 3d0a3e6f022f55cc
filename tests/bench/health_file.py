"""A made-up export of Apple's Health of any size: steps, energy, a heart all day, a walk a day."""

import random
from datetime import UTC, datetime, timedelta

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 13 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
>
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!ATTLIST VisionPrescription
  type             CDATA #REQUIRED
  brand            CDATA #IMPLIED
<!ELEMENT RightEye EMPTY>
  device           CDATA #IMPLIED
<!ELEMENT MetadataEntry EMPTY>
]>
<HealthData locale="en_GB">
 <ExportDate value="2026-05-01 09:00:00 +0100"/>
 <Me HKCharacteristicTypeIdentifierDateOfBirth="" \
HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexNotSet"/>
"""
FOOT = "</HealthData>\n"
DEVICE = (
    'sourceName="Watch" sourceVersion="10.4" device="&lt;&lt;HKDevice: 0x1&gt;, name:Watch, '
    'manufacturer:Apple Inc., model:Watch, hardware:Watch6,1, software:10.4&gt;"'
)
WALK, WALK_EVERY_BEAT = timedelta(minutes=40), timedelta(seconds=5)
HEART_EVERY, STEPS_EVERY = timedelta(minutes=5), timedelta(minutes=2)


def _stamp(moment):
    return f"{moment:%Y-%m-%d %H:%M:%S} +0000"


def _record(kind, unit, moment, value, ends="/>\n"):
    at = _stamp(moment)
    return (
        f' <Record type="{kind}" {DEVICE} unit="{unit}" creationDate="{at}" startDate="{at}" '
        f'endDate="{at}" value="{value}"{ends}'
    )


def heart(moment, beats):
    """Return a heart-rate record as a watch writes it."""
    detail = '  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>\n </Record>\n'
    return _record("HKQuantityTypeIdentifierHeartRate", "count/min", moment, beats, ">\n" + detail)


def workout(started, kind="Walking"):
    """Return a workout as phones write it since iOS 16."""
    span = f'startDate="{_stamp(started)}" endDate="{_stamp(started + WALK)}"'
    return (
        f' <Workout workoutActivityType="HKWorkoutActivityType{kind}" duration="39.5" '
        f'durationUnit="min" sourceName="Watch" {span}>\n'
        f'  <MetadataEntry key="HKIndoorWorkout" value="0"/>\n'
        f'  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" {span} '
        f'sum="3.2" unit="km"/>\n </Workout>\n'
    )


def _day(day, rng):
    walk = day + timedelta(hours=17)
    moment = day
    while moment < day + timedelta(days=1):
        yield _record("HKQuantityTypeIdentifierStepCount", "count", moment, rng.randint(1, 200))
        energy = f"{rng.random():.3f}"
        yield _record("HKQuantityTypeIdentifierActiveEnergyBurned", "kcal", moment, energy)
        moment += STEPS_EVERY
    moment = day
    while moment < day + timedelta(days=1):
        yield heart(moment, rng.randint(50, 90))
        moment += WALK_EVERY_BEAT if walk <= moment < walk + WALK else HEART_EVERY


def write(path, megabytes, seed=7):
    """Write an export of about so many megabytes; return the number of its days."""
    rng = random.Random(seed)
    first = datetime(2006, 1, 1, tzinfo=UTC)
    days = size = 0
    with path.open("w", encoding="utf-8") as file:
        file.write(HEAD)
        while size < megabytes * 1_000_000:
            size += file.write("".join(_day(first + timedelta(days=days), rng)))
            days += 1
        for number in range(days):
            file.write(workout(first + timedelta(days=number, hours=17)))
        file.write(FOOT)
    return days
