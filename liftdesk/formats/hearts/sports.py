"""Sports by the names that watches and apps give them, as the few names kept here."""

import re

STRENGTH = "Strength training"
ANY = "Cardio"
"""The activity of a file that names none."""

_NAMES = {
    "Walking": "walking walk casualwalking speedwalking indoorwalking treadmillwalking"
    " wheelchairwalkpace pushwalkspeed",
    "Running": "running run trailrunning trail treadmill trackrunning street virtualrun"
    " indoorrunning treadmillrunning wheelchairrunpace pushrunspeed jogging trailrun",
    "Cycling": "cycling biking bike ride virtualride indoorcycling spin roadcycling road"
    " mountainbiking mountain gravelcycling ebikeride ebiking handcycling roadbiking cyclingsport",
    "Swimming": "swimming swim lapswimming openwater openwaterswimming poolswimming",
    "Rowing": "rowing row indoorrowing rowingv2",
    "Hiking": "hiking hike",
    "Elliptical": "elliptical crosstrainer ellipticaltrainer",
    "Stair climbing": "stairclimbing stairs stepper stairstepper floorclimbing stairmaster",
    "Cross-country skiing": "crosscountryskiing nordicskiing skateskiing",
    STRENGTH: "strengthtraining traditionalstrengthtraining functionalstrengthtraining"
    " weighttraining weightlifting strength",
}
_SPORTS = {code: name for name, codes in _NAMES.items() for code in codes.split()}
_APART = re.compile(r"[^a-z]")


def sport_named(text: str) -> str | None:
    """Return the sport of an app's or a watch's code (`indoor_rowing`), None for one not known."""
    return _SPORTS.get(_APART.sub("", text.casefold()))


def activity_named(text: str) -> str:
    """Return the sport of a code, or the code's own words: `alpine_skiing` is "Alpine skiing"."""
    words = " ".join(text.replace("_", " ").split())
    if not _APART.sub("", words.casefold()):
        return ANY  # a number, whose meaning only the app knows
    return sport_named(text) or words[:1].upper() + words[1:60]
