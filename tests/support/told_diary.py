"""Three months in which somebody trained, was unwell, filled in questionnaires, and wrote."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from liftdesk.app import open_house
from liftdesk.domain.training.pain import BodyPart
from liftdesk.domain.training.wishes import WishKind
from liftdesk.services.house import House
from liftdesk.system.clock import FixedClock

NOW = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
FIRST, LAST = date(2026, 9, 1), date(2026, 11, 26)
ILL = (date(2026, 10, 12), date(2026, 10, 18))
TOTALS = ((13, 9), (12, 9), (10, 8), None, (11, 8), (9, 7), (8, None))
"""PHQ-9 and GAD-7 every two weeks from 1 September; the fourth time neither was filled in."""
CANARY = "Zebedee Quince takes sertraline"
"""A name and a medicine, written wherever words can be written."""
PERSON = "Wilhelmina Okonkwo"


def answers(total: int, items: int) -> dict[int, int | None]:
    """Return answers 0 to 3 that add up to `total`, the last item 0."""
    found: dict[int, int | None] = {}
    for item in range(1, items + 1):
        found[item] = min(3, total - sum(each or 0 for each in found.values()))
    return found


def told_house(folder: Path, *, at: datetime = NOW) -> House:
    """Return a house over a diary with all that a summary can say; the caller closes it."""
    house = open_house(folder / "told.liftdesk", clock=FixedClock(at))
    house.sample_data.fill(months=6)
    for name in ("phq9", "gad7"):
        house.questionnaires.choose(name, on=True)
    begin = datetime.combine(FIRST, datetime.min.time(), UTC).replace(hour=20)
    for number, totals in enumerate(TOTALS):
        day = begin + timedelta(days=14 * number)
        for name, items, total in zip(("phq9", "gad7"), (9, 7), totals or (), strict=False):
            if total is not None:
                house.questionnaires.answer(name, answers(total, items), at=day)
    for number in range(4):
        at_noon = begin + timedelta(days=7 * number)
        house.questionnaires.answer("ons4", {1: 7, 2: 8, 3: 5, 4: number}, at=at_noon)
    house.circumstances.wish(WishKind.ILLNESS, *ILL)
    squat = next(e for e in house.library.all() if e.name == "Goblet squat")
    sore = datetime(2026, 11, 16, 18, 30, tzinfo=UTC)
    house.circumstances.note_pain(squat, 2, BodyPart.KNEE, at=sore)
    house.check_ins.rate("mood", 6)
    house.check_ins.note(CANARY)
    house.check_ins.tag((CANARY,))
    house.own_plan.add(PERSON, "0123")
    house.undo.clear()
    return house
