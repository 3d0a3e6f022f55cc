"""Files with heart rate in XML, written for the tests."""

# ruff: noqa: E501 - tags stay whole, as an app writes them

from tests.support.seeds import Seed

TCX = """ <?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2">
 <Activities>
  <Activity Sport="Running">
   <Id>2026-03-01T07:00:00.000Z</Id>
   <Lap StartTime="2026-03-01T07:00:00.000Z">
    <TotalTimeSeconds>300.0</TotalTimeSeconds>
    <DistanceMeters>1000.0</DistanceMeters>
    <AverageHeartRateBpm><Value>120</Value></AverageHeartRateBpm>
    <Intensity>Active</Intensity>
    <Track>
     <Trackpoint>
      <Time>2026-03-01T07:00:00.000Z</Time>
      <Position><LatitudeDegrees>1.0</LatitudeDegrees></Position>
      <DistanceMeters>0.0</DistanceMeters>
      <HeartRateBpm xsi:type="HeartRateInBeatsPerMinute_t"><Value>118</Value></HeartRateBpm>
     </Trackpoint>
     <Trackpoint><Time>2026-03-01T07:00:05Z</Time><HeartRateBpm><Value>122</Value></HeartRateBpm></Trackpoint>
     <Trackpoint><Time>2026-03-01T07:00:06Z</Time></Trackpoint>
     <Trackpoint><Time>2026-03-01T07:00:30Z</Time><HeartRateBpm><Value>lost</Value></HeartRateBpm></Trackpoint>
    </Track>
   </Lap>
   <Lap StartTime="2026-03-01T07:05:00.000Z">
    <TotalTimeSeconds>100.0</TotalTimeSeconds>
    <DistanceMeters>400.0</DistanceMeters>
    <AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm>
   </Lap>
   <Notes>Slow &amp; easy</Notes>
  </Activity>
  <Activity Sport="Biking">
   <Lap StartTime="yesterday"><TotalTimeSeconds>100.0</TotalTimeSeconds></Lap>
  </Activity>
  <Activity Sport="Other">
   <Lap StartTime="2026-03-02T07:00:00+01:00"><TotalTimeSeconds>60</TotalTimeSeconds></Lap>
  </Activity>
 </Activities>
</TrainingCenterDatabase>
"""

GPX = """<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="watch" xmlns="http://www.topografix.com/GPX/1/1"
 xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v{version}">
 <metadata><name>All</name><time>2026-03-01T06:00:00Z</time></metadata>
 <trk>
  <name>Round the lake</name>
  <desc>Windy</desc>
  <type>walking</type>
  <trkseg>
   <trkpt lat="0.0" lon="10.0"><ele>1</ele><time>2026-03-01T07:00:00Z</time>
    <extensions><{prefix}TrackPointExtension><{prefix}hr>90</{prefix}hr><{prefix}cad>50</{prefix}cad></{prefix}TrackPointExtension></extensions>
   </trkpt>
   <trkpt lat="0.0" lon="10.01"><time>2026-03-01T07:10:00Z</time></trkpt>
  </trkseg>
  <trkseg>
   <trkpt lat="0.0" lon="10.02"><time>2026-03-01T08:00:00Z</time>
    <extensions><{prefix}TrackPointExtension><{prefix}hr>96</{prefix}hr></{prefix}TrackPointExtension></extensions>
   </trkpt>
   <trkpt lat="0.0" lon="10.03"><time>2026-03-01T08:05:00Z</time></trkpt>
  </trkseg>
 </trk>
 <trk><name>A plan</name><trkseg><trkpt lat="0" lon="1"/><trkpt lat="0" lon="2"/></trkseg></trk>
 <trk><type>9</type><trkseg><trkpt lat="0" lon="1"><time>noon</time></trkpt></trkseg></trk>
</gpx>
"""
GPX_1 = GPX.format(version=1, prefix="gpxtpx:")
GPX_2 = GPX.format(version=2, prefix="ns3:")
GPX_BARE = GPX.format(version=1, prefix="")

_DEVICE = (
    'sourceName="Watch" sourceVersion="9.1" device="&lt;&lt;HKDevice: 0x1&gt;, name:Watch&gt;" '
)
_AT = 'startDate="2026-02-05 {0} +0100" endDate="2026-02-05 {1} +0100"'


def heart(clock: str, beats: object, *, ends: bool = True) -> str:
    """Return a heart-rate record of the fifth of February, as a watch writes it."""
    span = _AT.format(clock, clock)
    head = f'<Record type="HKQuantityTypeIdentifierHeartRate" {_DEVICE}unit="count/min" creationDate="2026-02-05 {clock} +0100" {span} value="{beats}"'
    detail = '\n  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>\n </Record>'
    return f" {head}{'/>' if ends else '>' + detail}\n"


def workout(kind: str, begins: str, ends: str, more: str = "", within: str = "") -> str:
    """Return a workout of the fifth of February."""
    span = _AT.format(begins, ends)
    return f' <Workout workoutActivityType="HKWorkoutActivityType{kind}" {more} {_DEVICE}{span}>\n{within} </Workout>\n'


TYPE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST Record
  type CDATA #REQUIRED
  brand CDATA #IMPLIED
<!ELEMENT RightEye EMPTY>
>
  device CDATA #IMPLIED
<!ELEMENT MetadataEntry EMPTY>
]>
"""


def export(*parts: str, document_type: str = TYPE) -> str:
    """Return an export around its parts, with a document type malformed as since iOS 16."""
    return (
        document_type
        + '<HealthData locale="en_GB">\n <ExportDate value="2026-05-01 09:00:00 +0100"/>\n'
        + ' <Me HKCharacteristicTypeIdentifierDateOfBirth="1980-01-01" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexNotSet"/>\n'
        + "".join(parts)
        + "</HealthData>\n"
    )


STEPS = f' <Record type="HKQuantityTypeIdentifierStepCount" {_DEVICE}unit="count" {_AT.format("07:00:00", "07:01:00")} value="88"/>\n'
WEIGHT = f' <Record type="HKQuantityTypeIdentifierBodyMass" {_DEVICE}unit="kg" {_AT.format("07:00:00", "07:00:00")} value="70">\n  <MetadataEntry key="HKWasUserEntered" value="1"/>\n </Record>\n'
VARIABILITY = f' <Record type="HKQuantityTypeIdentifierHeartRateVariabilitySDNN" {_DEVICE}unit="ms" {_AT.format("07:00:00", "07:01:00")} value="40">\n  <HeartRateVariabilityMetadataList>\n   <InstantaneousBeatsPerMinute bpm="60" time="7:00:01.00"/>\n   <InstantaneousBeatsPerMinute bpm="61" time="7:00:02.00"/>\n  </HeartRateVariabilityMetadataList>\n </Record>\n'
SUMMARY = ' <ActivitySummary dateComponents="2026-02-05" activeEnergyBurned="300"/>\n'
PRESSURE = f' <Correlation type="HKCorrelationTypeIdentifierBloodPressure" {_AT.format("07:00:00", "07:00:00")}>\n  <Record type="HKQuantityTypeIdentifierBloodPressureSystolic" {_AT.format("07:00:00", "07:00:00")} value="120"/>\n </Correlation>\n'

HEALTH = export(
    STEPS,
    heart("17:59:59", 70),
    heart("18:00:00", 100),
    heart("18:00:05", "110.0", ends=False),
    heart("18:00:30", 120),
    heart("19:00:00", 80),
    heart("20:00:00", "none"),
    WEIGHT,
    VARIABILITY,
    PRESSURE,
    workout(
        "Walking",
        "18:00:00",
        "18:30:00",
        'duration="29.5" durationUnit="min"',
        '  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="2.5" unit="km"/>\n  <WorkoutRoute><FileReference path="/workout-routes/a.gpx"/></WorkoutRoute>\n',
    ),
    workout("TraditionalStrengthTraining", "19:00:00", "19:30:00"),
    workout("FunctionalStrengthTraining", "21:00:00", "21:30:00"),
    workout("Yoga", "22:00:00", "22:30:00"),
    workout("Cycling", "noon", "18:30:00"),
    ' <StateOfMind startDate="2026-02-05 21:00:00 +0100" endDate="2026-02-05 21:00:00 +0100" kind="dailyMood" valence="0.5" labels="calm,selfCare" associations="family"/>\n',
    SUMMARY,
)

ALL = (
    Seed("running.tcx", TCX.encode()),
    Seed("lake.gpx", GPX_1.encode()),
    Seed("lake2.gpx", GPX_2.encode()),
    Seed("export.xml", HEALTH.encode()),
)
