"""Pain in words: where, how much, and what it means for the next time; nothing here judges."""

from liftdesk.domain.training.pain import BodyPart, Pain, PainOutlook, outlook
from liftdesk.system.texts import translate


def body_part_text(part: BodyPart) -> str:
    """Return where it hurts: "Lower back"."""
    return {
        BodyPart.NECK: translate("Pain", "Neck"),
        BodyPart.SHOULDER: translate("Pain", "Shoulder"),
        BodyPart.ELBOW: translate("Pain", "Elbow"),
        BodyPart.WRIST: translate("Pain", "Wrist"),
        BodyPart.UPPER_BACK: translate("Pain", "Upper back"),
        BodyPart.LOWER_BACK: translate("Pain", "Lower back"),
        BodyPart.HIP: translate("Pain", "Hip"),
        BodyPart.KNEE: translate("Pain", "Knee"),
        BodyPart.ANKLE: translate("Pain", "Ankle"),
        BodyPart.ELSEWHERE: translate("Pain", "Elsewhere"),
    }[part]


def pain_text(pain: Pain) -> str:
    """Return "Knee, 5 of 10"."""
    return translate("Pain", "{part}, {level} of 10").format(
        part=body_part_text(pain.body_part), level=pain.level
    )


def outlook_text(level: int) -> str:
    """Return what pain of a level, 0 to 10, means for the lift the next time."""
    return {
        PainOutlook.AS_PLANNED: translate("Pain", "Next time goes on as planned."),
        PainOutlook.NOTHING_ADDED: translate("Pain", "Next time nothing is added."),
        PainOutlook.EASED: translate("Pain", "Next time it is about a fifth lighter."),
        PainOutlook.RESTED: translate(
            "Pain", "Next time this lift rests, then it comes back lighter."
        ),
    }[outlook(level)]


def stop_text() -> str:
    """Return the calm advice from `STOP_FROM` on."""
    return translate(
        "Pain", "Best to leave this lift for today. The rest of the session can go on."
    )
