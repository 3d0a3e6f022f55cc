"""A diary in which sleep got worse two weeks ago."""

from datetime import timedelta

from tests.support.desks import Stage

_DAYS, _RECENT = 42, 14


def sleepless(stage: Stage, *, times: int = 1) -> None:
    """Write six weeks of sleep ratings: seven of ten, and three in the last two weeks.

    `times` a day, to outweigh what a sample says of the same days.
    """
    now = stage.clock.at
    for back in range(_DAYS - 1, -1, -1):
        at = (now - timedelta(days=back)).replace(hour=8)
        for _ in range(times):
            stage.house.check_ins.add(at=at, sleep=3 if back < _RECENT else 7)
    stage.house.undo.clear()
    stage.settle()
