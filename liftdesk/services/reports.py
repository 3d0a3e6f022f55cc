"""Reports: reads a span of the diary as the one page for a doctor or therapist."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby
from statistics import median

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.insight.findings import Answers, CoinFlipFinding
from liftdesk.domain.insight.session_change import session_change
from liftdesk.domain.training.lift_progress import lift_progress, usual_rir
from liftdesk.domain.training.pain import Pain
from liftdesk.domain.training.sessions import SessionDetail, SessionKind, training_day
from liftdesk.domain.training.sets import LoggedSet
from liftdesk.domain.training.wishes import WishKind
from liftdesk.domain.wellbeing.check_ins import CheckIn, Window, window_of
from liftdesk.domain.wellbeing.moods import WINDOW, Rating, middle_half, smoothed, usual_range
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.domain.wellbeing.score_table import ScoreColumn, form_changes, score_rows
from liftdesk.services.heart_rate import HeartRate
from liftdesk.services.insight import Insights
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.services.progress import Progress
from liftdesk.services.questionnaires import OWN_PACKS, Questionnaires
from liftdesk.services.report import (
    Cardio,
    Credit,
    Dose,
    Evenings,
    FeltAround,
    Note,
    PainNote,
    Part,
    Report,
    Scores,
    Session,
    Unwell,
    usual_parts,
)
from liftdesk.services.report_periods import pace_of, periods
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.insight_queries import InsightQueries
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.clock import Clock

USUAL_SPAN = timedelta(weeks=12)
_DAY = timedelta(days=1)
_WEEK_DAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportStores:
    """The parts of the store that the page is read from."""

    sessions: SessionRepo
    check_ins: CheckInRepo
    coach: CoachRepo
    queries: InsightQueries


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSources:
    """The services that know parts of the page already."""

    progress: Progress
    questionnaires: Questionnaires
    insights: Insights
    heart_rate: HeartRate
    library: Library
    preferences: Preferences


class Reports:
    """Reads the page; nothing of it is kept, and nothing is written."""

    def __init__(self, *, stores: ReportStores, sources: ReportSources, clock: Clock) -> None:
        self._stores = stores
        self._sources = sources
        self._clock = clock

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    @property
    def usual_parts(self) -> frozenset[Part]:
        """What is on the page unless the person says otherwise."""
        return usual_parts(hides_mood=self._sources.preferences.hides_mood)

    def first_day(self) -> date | None:
        """Return the first day of anything in the diary, None in an empty one."""
        trained = self._sources.progress.first_day()
        asked = [result.filled.day for result in self._sources.questionnaires.history()[:1]]
        return min([*asked, *([] if trained is None else [trained])], default=None)

    def read(
        self,
        first: date | None = None,
        last: date | None = None,
        parts: frozenset[Part] | None = None,
    ) -> Report:
        """Return the page of the days `first` to `last`: the last twelve weeks unless told.

        A span that begins before the diary begins with it. `parts` as usual unless told.

        Raises:
            DomainError: DATE_OUT_OF_RANGE for a day to come, DAYS_BACKWARDS.
        """
        last = self.today if last is None else last
        first = last - USUAL_SPAN + _DAY if first is None else first
        for day in (first, last):
            if day > self.today:
                raise DomainError(Trouble.DATE_OUT_OF_RANGE, "day", text=day)
        if first > last:
            raise DomainError(Trouble.DAYS_BACKWARDS, "day")
        begins = self.first_day()
        has_earlier = begins is None or begins <= first or begins > last
        found = self._whole(first if has_earlier or begins is None else begins, last)
        found = replace(found, begins_here=not has_earlier)
        return found.only(self.usual_parts if parts is None else parts)

    def _whole(self, first: date, last: date) -> Report:
        details = [d for d in self._stores.sessions.between(first, last) if d.has_begun]
        check_ins = self._stores.check_ins.between(first - WINDOW, last)
        sets = [
            replace(one, note="") if one.note else one for detail in details for one in detail.sets
        ]
        noted = self._stores.coach.pain(since=first, before=last + _DAY)
        sessions = _strength(details)
        answered = [
            result for result in self._sources.questionnaires.history() if result.filled.day <= last
        ]
        inside = tuple(one for one in answered if one.filled.day >= first)
        insight, coin_flips = self._insight(first)
        return Report(
            first=first,
            last=last,
            made_on=self.today,
            unit=self._sources.preferences.unit,
            is_empty=not details and not inside and all(c.day < first for c in check_ins),
            dose=_dose(sessions, first, last),
            cardio=_cardio(details, first, last),
            unwell=self._unwell(first, last, sessions),
            lifts=lift_progress(sets, self._sources.library.by_id()),
            rir=usual_rir(sets),
            pains=tuple(_pain(one, sets) for one in reversed(noted) if one.level),
            scores=self._scores(answered, first, last),
            evenings=self._evenings(check_ins, sessions, first, last),
            felt=self._felt(first, last),
            insight=insight,
            coin_flips=coin_flips,
            answered=inside,
            notes=_notes(details, [c for c in check_ins if c.day >= first], noted),
            slows_heart=self._sources.heart_rate.facts.is_slowed,
            credits=self._credits(inside),
        )

    def _unwell(self, first: date, last: date, sessions: Sequence[Session]) -> tuple[Unwell, ...]:
        spans: list[tuple[date, date]] = []
        for wish in self._stores.coach.wishes(since=first):
            begin, end = max(first, wish.first), min(last, wish.last)
            if wish.kind is not WishKind.ILLNESS or begin > end:
                continue
            if spans and begin <= spans[-1][1] + _DAY:
                spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
            else:
                spans.append((begin, end))
        return tuple(
            Unwell(first=a, last=b, sessions=sum(a <= one.day <= b for one in sessions))
            for a, b in spans
        )

    def _scores(self, results: Sequence[Result], first: date, last: date) -> Scores:
        bare = [replace(one, filled=replace(one.filled, answers={})) for one in results]
        added: list[ScoreColumn] = []
        apart: list[ScoreColumn] = []
        for offer in self._sources.questionnaires.offers():
            pack = offer.pack
            forms = {form.id for form in (pack.instrument, *pack.short_forms)}
            own = tuple(one for one in bare if one.instrument.id in forms)
            if not any(one.filled.day >= first for one in own):
                continue
            column = ScoreColumn(instrument=pack.instrument, results=own, is_on=offer.is_on)
            (added if pack.instrument.total_of else apart).append(column)
        added.sort(key=_place_of)
        return Scores(
            columns=tuple(added),
            rows=score_rows(added, first, last),
            changes=form_changes(added, first, last),
            apart=tuple((column, score_rows([column], first, last)) for column in apart),
        )

    def _evenings(
        self, check_ins: Sequence[CheckIn], sessions: Sequence[Session], first: date, last: date
    ) -> Evenings:
        rated = {
            one.day: Rating(one.day, float(one.mood))
            for one in check_ins  # oldest first, so the last of an evening stays
            if one.mood is not None and window_of(one.at, one.day) is Window.EVENING
        }
        found = [rated[day] for day in sorted(rated)]
        inside = tuple(rating for rating in found if rating.day >= first)
        pieces = (tuple(r for r in piece if r.day >= first) for piece in smoothed(found))
        is_open = last == self.today and last not in rated
        return Evenings(
            ratings=inside,
            of=(last - first).days + (0 if is_open else 1),
            line=tuple(piece for piece in pieces if piece),
            usual=usual_range([rating.value for rating in inside]),
            trained=tuple(sorted({session.day for session in sessions})),
        )

    def _felt(self, first: date, last: date) -> FeltAround:
        rated = [one for one in self._stores.queries.session_feelings() if first <= one.day <= last]
        changes = [
            one.after - one.before
            for one in rated
            if one.before is not None and one.after is not None
        ]
        found = session_change(rated)
        if found.mean is None:
            return FeltAround(sessions=found.sessions, needed=found.needed)
        return FeltAround(
            sessions=found.sessions,
            needed=found.needed,
            median=median(changes),
            half=middle_half(changes),
            starts_low=found.starts_low,
        )

    def _insight(self, first: date) -> tuple[Answers | None, CoinFlipFinding | None]:
        """Return what the last look and coin-flip weeks found, None where they ended before."""
        found = self._sources.insights.read()
        answers, flips = found.answers, found.coin_flips
        is_past = (
            answers.begins is not None
            and answers.look is not None
            and answers.begins + timedelta(days=answers.look) <= first
        )
        is_told = flips is not None and flips.value is not None and flips.ends > first
        return None if is_past else answers, flips if is_told else None

    def _credits(self, results: Sequence[Result]) -> tuple[Credit, ...]:
        names: dict[str, list[str]] = {}
        for result in results:
            credit = self._sources.questionnaires.pack(result.instrument.id).licence.credit
            known = names.setdefault(credit, [])
            if result.instrument.name not in known:
                known.append(result.instrument.name)
        return tuple(Credit(tuple(known), words) for words, known in names.items())


def _place_of(column: ScoreColumn) -> int:
    """Return where a questionnaire stands: PHQ-9, GAD-7, then those that were dropped in."""
    name = column.instrument.id
    return OWN_PACKS[::-1].index(name) if name in OWN_PACKS else len(OWN_PACKS)


def _strength(details: Iterable[SessionDetail]) -> list[Session]:
    return [
        Session(detail.session.day, detail.session.is_short)
        for detail in details
        if detail.session.kind is SessionKind.STRENGTH
    ]


def _a_week(amount: float, first: date, last: date) -> float:
    return amount * _WEEK_DAYS / ((last - first).days + 1)


def _dose(sessions: Sequence[Session], first: date, last: date) -> Dose:
    pace = pace_of(first, last)
    return Dose(
        sessions=tuple(sessions),
        a_week=_a_week(len(sessions), first, last),
        pace=pace,
        periods=periods([session.day for session in sessions], first, last, pace),
    )


def _cardio(details: Iterable[SessionDetail], first: date, last: date) -> Cardio:
    seconds = sum(bout.seconds for detail in details for bout in detail.cardio)
    return Cardio(minutes=round(seconds / 60), a_week=_a_week(seconds / 60, first, last))


def _pain(pain: Pain, sets: Sequence[LoggedSet]) -> PainNote:
    """Return pain with whether the lift's heaviest load was lower on its next day."""
    own = [s for s in sets if s.exercise_id == pain.exercise_id and s.done.load is not None]
    days = [list(group) for day, group in groupby(own, lambda one: one.day) if day >= pain.day]
    tops = [max(s.done.load.grams for s in day if s.done.load is not None) for day in days]
    is_known = len(days) > 1 and days[0][0].day == pain.day
    return PainNote(replace(pain, note=""), tops[1] < tops[0] if is_known else None)


def _notes(
    details: Iterable[SessionDetail], check_ins: Iterable[CheckIn], pains: Iterable[Pain]
) -> tuple[Note, ...]:
    """Return own words of every kind, newest first."""
    found = [(one.day, one.note) for one in check_ins] + [(one.day, one.note) for one in pains]
    for detail in details:
        notes = [detail.session.note]
        notes += [one.note for one in detail.sets] + [bout.note for bout in detail.cardio]
        found += [(detail.session.day, words) for words in notes]
    said = [Note(day, " ".join(words.split())) for day, words in found if words.strip()]
    return tuple(sorted(said, key=lambda note: note.day, reverse=True))
