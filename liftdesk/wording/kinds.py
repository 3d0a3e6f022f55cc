"""The names of kinds: sessions, sets, days, the talk test, patterns, equipment, feelings."""

from liftdesk.domain.training.exercises import Equipment, LoadKind, Measure, Pattern
from liftdesk.domain.training.plans import DayKind
from liftdesk.domain.training.sessions import SessionKind, TalkTest
from liftdesk.domain.training.sets import SetKind
from liftdesk.domain.wellbeing.feelings import FeelingMoment
from liftdesk.system.texts import translate


def session_kind_text(kind: SessionKind) -> str:
    """Return what a session was: "Strength", "Easy cardio", "Rest"."""
    return {
        SessionKind.STRENGTH: translate("Kinds", "Strength"),
        SessionKind.EASY_CARDIO: translate("Kinds", "Easy cardio"),
        SessionKind.REST: translate("Kinds", "Rest"),
    }[kind]


def day_kind_text(kind: DayKind) -> str:
    """Return what a day is for: "Strength", "Easy cardio", "Rest"."""
    return session_kind_text(SessionKind(kind.value))


def set_kind_text(kind: SetKind) -> str:
    """Return the kind of a set: "warm-up", "working set", "drop set", "to failure"."""
    return {
        SetKind.WARM_UP: translate("Kinds", "warm-up"),
        SetKind.WORKING: translate("Kinds", "working set"),
        SetKind.DROP: translate("Kinds", "drop set"),
        SetKind.FAILURE: translate("Kinds", "to failure"),
    }[kind]


def talk_test_text(answer: TalkTest) -> str:
    """Return an answer to the talk test: "could talk, not sing"."""
    return {
        TalkTest.COULD_SING: translate("Kinds", "could sing"),
        TalkTest.COULD_TALK: translate("Kinds", "could talk, not sing"),
        TalkTest.FEW_WORDS: translate("Kinds", "only a few words"),
    }[answer]


def moment_text(moment: FeelingMoment) -> str:
    """Return when a feeling was rated: "Before", "10 min after"."""
    return {
        FeelingMoment.BEFORE: translate("Kinds", "Before"),
        FeelingMoment.FIRST_SET: translate("Kinds", "After the first set"),
        FeelingMoment.AFTER: translate("Kinds", "10 min after"),
    }[moment]


def pattern_text(pattern: Pattern) -> str:
    """Return a movement pattern as it is said in a gym: "squat", "push", "overhead press"."""
    return {
        Pattern.SQUAT: translate("Kinds", "squat"),
        Pattern.HINGE: translate("Kinds", "hip hinge"),
        Pattern.LUNGE: translate("Kinds", "lunge"),
        Pattern.HORIZONTAL_PUSH: translate("Kinds", "push forward"),
        Pattern.HORIZONTAL_PULL: translate("Kinds", "row"),
        Pattern.VERTICAL_PUSH: translate("Kinds", "push overhead"),
        Pattern.VERTICAL_PULL: translate("Kinds", "pull down"),
        Pattern.CARRY: translate("Kinds", "carry"),
        Pattern.CORE: translate("Kinds", "core"),
        Pattern.CALF: translate("Kinds", "calves"),
        Pattern.ARMS: translate("Kinds", "arms"),
        Pattern.OTHER: translate("Kinds", "other"),
    }[pattern]


def equipment_text(equipment: Equipment) -> str:
    """Return what a lift is loaded with: "dumbbell", "barbell", "no equipment"."""
    return {
        Equipment.NONE: translate("Kinds", "no equipment"),
        Equipment.DUMBBELL: translate("Kinds", "dumbbell"),
        Equipment.KETTLEBELL: translate("Kinds", "kettlebell"),
        Equipment.BARBELL: translate("Kinds", "barbell"),
        Equipment.CABLE: translate("Kinds", "cable"),
        Equipment.MACHINE: translate("Kinds", "machine"),
        Equipment.BAND: translate("Kinds", "band"),
        Equipment.OTHER: translate("Kinds", "other equipment"),
    }[equipment]


def load_kind_text(kind: LoadKind) -> str:
    """Return what the number in the load field means: "in all", "added to bodyweight"."""
    return {
        LoadKind.TOTAL: translate("Kinds", "in all"),
        LoadKind.PER_HAND: translate("Kinds", "per hand"),
        LoadKind.BODYWEIGHT_PLUS: translate("Kinds", "added to bodyweight"),
        LoadKind.ASSISTED: translate("Kinds", "help taken off"),
        LoadKind.NONE: translate("Kinds", "no load"),
    }[kind]


def measure_text(measure: Measure) -> str:
    """Return the heading of the counted column: "reps", "seconds", "metres"."""
    return {
        Measure.REPS: translate("Kinds", "reps"),
        Measure.SECONDS: translate("Kinds", "seconds"),
        Measure.METRES: translate("Kinds", "metres"),
    }[measure]
