"""Findings made by hand, one of each state, and a diary that holds questionnaires."""

from datetime import UTC, date, datetime, time, timedelta

from liftdesk.domain.insight.findings import (
    Answers,
    CoinFlipFinding,
    Comparison,
    Direction,
    Estimate,
    Gate,
    GateCheck,
    Insight,
    Question,
    SessionChange,
    State,
    Trend,
    WeekDose,
)
from liftdesk.services.house import House

TODAY = date(2026, 11, 26)
MET = (
    GateCheck(Gate.SPAN, 84, 42, is_met=True),
    GateCheck(Gate.PAIRS, 74, 28, is_met=True),
    GateCheck(Gate.TRAINING_DAYS, 33, 12, is_met=True),
    GateCheck(Gate.OTHER_DAYS, 41, 12, is_met=True),
    GateCheck(Gate.DIFFERENT_RATINGS, 8, 2, is_met=True),
    GateCheck(Gate.APART, 4, 4, is_met=True),
    GateCheck(Gate.WEEKDAYS, 6, 3, is_met=True),
    GateCheck(Gate.RECENT, 0, 14, is_met=True),
)
FEW = (
    GateCheck(Gate.SPAN, 24, 42, is_met=False),
    GateCheck(Gate.PAIRS, 19, 28, is_met=False),
    GateCheck(Gate.TRAINING_DAYS, 8, 12, is_met=False),
    GateCheck(Gate.OTHER_DAYS, 11, 12, is_met=False),
    *MET[4:],
)
ALIKE = (*MET[:6], GateCheck(Gate.WEEKDAYS, 0, 3, is_met=False), MET[7])
_VALUES = {
    State.UNCERTAIN: (0.2, -0.4, 0.8),
    State.PASSES: (0.7, 0.2, 1.2),
    State.NEGATIVE: (-0.7, -1.2, -0.2),
}
_GATES = {State.COLLECTING: FEW, State.SAME_WEEKDAYS: ALIKE}


def estimate(value: float, low: float, high: float, pairs: int = 84) -> Estimate:
    """Return an estimate with this range."""
    return Estimate(
        value=value, standard_error=0.25, low=low, high=high, degrees=80, p=0.5, pairs=pairs
    )


def comparison(question: Question, state: State) -> Comparison:
    """Return an answer in any state but RANDOMISED, which only coin-flip weeks have."""
    found = _VALUES.get(state)
    return Comparison(
        question=question,
        state=state,
        gates=_GATES.get(state, MET),
        estimate=None if found is None else estimate(*found),
    )


def insight_of(state: State, following: State = State.COLLECTING) -> Insight:
    """Return everything with the same-day answer in a state, the next-day one in another."""
    is_randomised = state is State.RANDOMISED
    same = comparison(Question.SAME_DAY, State.UNCERTAIN if is_randomised else state)
    return Insight(
        answers=Answers(
            same_day=same,
            next_day=comparison(Question.NEXT_DAY, following),
            begins=date(2026, 9, 1),
            look=None if state is State.COLLECTING else 84,
            next_look=date(2027, 2, 16),
        ),
        trend=Trend(
            weeks=14,
            needed=12,
            direction=Direction.UNCLEAR,
            per_four_weeks=0.1,
            low=-0.3,
            high=0.4,
            p=0.4,
        ),
        session_change=SessionChange(
            sessions=27,
            needed=10,
            median=1.0,
            mean=1.3,
            low=0.8,
            high=1.8,
            higher=19,
            starts_low=True,
        ),
        weeks=tuple(
            WeekDose(date(2026, 8, 31) + timedelta(weeks=n), n % 4, 4.5 + n % 5 / 2, 6)
            for n in range(13)
        ),
        coin_flips=randomised() if is_randomised else None,
    )


def randomised(value: float = 0.6, low: float = 0.1, high: float = 1.1) -> CoinFlipFinding:
    """Return what coin-flip weeks that are over say."""
    return CoinFlipFinding(
        state=State.RANDOMISED,
        drawn_rated=17,
        other_rated=24,
        needed=8,
        ends=date(2026, 11, 16),
        value=value,
        low=low,
        high=high,
        p=0.02,
        draws=9999,
    )


def fill_questionnaires(house: House, *, today: date = TODAY) -> None:
    """Answer PHQ-9 and GAD-7 every second week and ONS4 every week, one date left out."""
    for back, total in ((80, 13), (66, 12), (52, 10), (24, 11), (10, 9), (3, 8)):
        answers = dict.fromkeys(range(1, 10), 0) | dict.fromkeys(range(1, total // 2 + 1), 2)
        answers[8] += total % 2
        _answer(house, "phq9", answers, today - timedelta(days=back))
        gad = {n: min(3, max(0, total - 3 * n)) for n in range(1, 8)}
        _answer(house, "gad7", gad, today - timedelta(days=back))
    for back in (77, 70, 63, 56, 49, 21, 14, 7, 1):
        well = {1: 5 + back % 3, 2: 6, 3: 4 + back % 5, 4: 2 + back % 4}
        _answer(house, "ons4", well, today - timedelta(days=back))


def _answer(house: House, name: str, answers: dict[int, int], day: date) -> None:
    house.questionnaires.answer(name, answers, at=datetime.combine(day, time(20), UTC))
