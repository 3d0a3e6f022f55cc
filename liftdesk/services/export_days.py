"""A stretch of the diary for other apps and for reading: sessions day by day, in words or rows."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from liftdesk.domain.exports import ExportForm
from liftdesk.domain.training.exercises import Exercise, ExerciseId
from liftdesk.domain.training.pain import Pain
from liftdesk.domain.training.sessions import SessionDetail
from liftdesk.domain.training.sets import LoggedSet, SessionId
from liftdesk.domain.training.weeks import monday_of
from liftdesk.domain.wellbeing.check_ins import CheckIn
from liftdesk.domain.wellbeing.questionnaires import Result
from liftdesk.formats import markdown
from liftdesk.formats.lifting import hevy_writing, strong_writing
from liftdesk.services.library import Library
from liftdesk.services.preferences import Preferences
from liftdesk.services.questionnaires import Questionnaires
from liftdesk.store.check_in_repo import CheckInRepo
from liftdesk.store.coach_repo import CoachRepo
from liftdesk.store.session_repo import SessionRepo
from liftdesk.system.texts import translate
from liftdesk.wording.cardio import bout_words
from liftdesk.wording.days import day_text, span_text, week_text
from liftdesk.wording.pains import pain_text
from liftdesk.wording.questionnaires import score_text
from liftdesk.wording.written_diary import (
    check_in_line,
    feelings_line,
    session_heading,
    set_note_text,
    sets_text,
)

_DAY = timedelta(days=1)
_AT_ONCE = timedelta(days=400)
"""Days read at a time: SQLite binds only so many values."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayStores:
    """The parts of the store that a stretch is read from."""

    sessions: SessionRepo
    check_ins: CheckInRepo
    coach: CoachRepo


class ExportDays:
    """Writes the sessions of some days as another app would have them, or to be read."""

    def __init__(
        self,
        *,
        stores: DayStores,
        library: Library,
        preferences: Preferences,
        questionnaires: Questionnaires,
    ) -> None:
        self._stores = stores
        self._library = library
        self._preferences = preferences
        self._questionnaires = questionnaires

    def read(
        self, form: ExportForm, first: date, last: date, *, with_moods: bool
    ) -> tuple[Callable[[], bytes], dict[str, int]]:
        """Return what makes the file of the training days `first` to `last`, and what it holds.

        The diary is read at once; making the file touches it no more, so another thread may.

        Args:
            form: STRONG, HEVY or MARKDOWN.
            first: the first training day.
            last: the last one.
            with_moods: feelings, check-ins and results of questionnaires too, where the form can
                hold them; never a single answer.

        Raises:
            ValueError: another form.
        """
        details = list(self._sessions(first, last))
        if form is ExportForm.MARKDOWN:
            return self._markdown(details, first, last, with_moods=with_moods)
        names = {one.id: one.name for one in self._library.all()}
        counts = {form.value: sum(len(one.sets) + len(one.cardio) for one in details)}
        if form is ExportForm.STRONG:
            return lambda: strong_writing.write(details, names), counts
        if form is not ExportForm.HEVY:
            raise ValueError(form)
        unit = self._preferences.unit
        return lambda: hevy_writing.write(details, names, unit), counts

    def _sessions(self, first: date, last: date) -> Iterator[SessionDetail]:
        while first <= last:
            until = min(first + _AT_ONCE, last)
            yield from self._stores.sessions.between(first, until)
            first = until + _DAY

    def _check_ins(self, first: date, last: date) -> Iterator[CheckIn]:
        while first <= last:
            until = min(first + _AT_ONCE, last)
            yield from self._stores.check_ins.between(first, until)
            first = until + _DAY

    def _markdown(
        self, details: Sequence[SessionDetail], first: date, last: date, *, with_moods: bool
    ) -> tuple[Callable[[], bytes], dict[str, int]]:
        pages = _Pages(self._library.by_id(), self._preferences, with_moods=with_moods)
        for pain in self._stores.coach.pain(since=first, before=last + _DAY):
            pages.pain[pain.session_id].append(pain)
        for detail in details:
            pages.session(detail)
        for check_in in self._check_ins(first, last) if with_moods else ():
            pages.check_in(check_in)
        for result in self._questionnaires.history() if with_moods else ():
            if first <= result.filled.day <= last:
                pages.result(result)
        return lambda: markdown.document(pages.blocks(first, last)), dict(pages.counts)


class _Pages:
    """Gathers the blocks of each day."""

    def __init__(
        self,
        exercises: dict[ExerciseId, Exercise],
        preferences: Preferences,
        *,
        with_moods: bool,
    ) -> None:
        self._exercises = exercises
        self._unit = preferences.unit
        self._with_moods = with_moods
        self._days = defaultdict[date, list[str]](list)
        self.pain = defaultdict[SessionId, list[Pain]](list)
        self.counts = Counter[str]()

    def session(self, detail: SessionDetail) -> None:
        """Add a session with all that belongs to it."""
        blocks = self._days[detail.session.day]
        blocks.append(markdown.heading(4, session_heading(detail.session)))
        by_lift = defaultdict[ExerciseId, list[LoggedSet]](list)
        for one in detail.sets:
            by_lift[one.exercise_id].append(one)
        for exercise_id, sets in by_lift.items():
            exercise = self._exercises[exercise_id]
            words = sets_text(exercise, sets, self._unit)
            blocks.append(markdown.item(f"{exercise.name}: {words}"))
            blocks += [
                markdown.item(set_note_text(number, one.note), depth=1)
                for number, one in enumerate(sets, start=1)
                if one.note.strip()
            ]
        for bout in detail.cardio:
            blocks.append(markdown.item(bout_words(bout, self._unit)))
            if bout.note.strip():
                blocks.append(markdown.item(bout.note, depth=1))
        for pain in self.pain.get(detail.session.id, ()):
            name = self._exercises[pain.exercise_id].name
            words = translate("Written", "Pain with {lift}: {words}")
            blocks.append(markdown.item(words.format(lift=name, words=pain_text(pain))))
        felt = feelings_line(detail.feelings) if self._with_moods else ""
        if felt:
            blocks.append(markdown.item(felt))
        if detail.session.note.strip():
            blocks.append(markdown.quote(detail.session.note))
        self.counts["session"] += 1
        self.counts["set_entry"] += len(detail.sets)
        self.counts["cardio_bout"] += len(detail.cardio)

    def check_in(self, check_in: CheckIn) -> None:
        """Add a check-in."""
        blocks = self._days[check_in.day]
        blocks.append(markdown.heading(4, translate("Written", "Check-in")))
        blocks.append(markdown.item(check_in_line(check_in)))
        if check_in.note.strip():
            blocks.append(markdown.quote(check_in.note))
        self.counts["check_in"] += 1

    def result(self, result: Result) -> None:
        """Add what a questionnaire came to."""
        blocks = self._days[result.filled.day]
        blocks.append(markdown.heading(4, result.instrument.name))
        blocks.append(markdown.item(score_text(result.instrument, result.score)))
        self.counts["questionnaire"] += 1

    def blocks(self, first: date, last: date) -> Iterator[str]:
        """Give all blocks in order, week by week."""
        yield markdown.heading(1, translate("Written", "Training diary"))
        yield markdown.words(span_text(first, last))
        if not self._days:
            yield markdown.words(translate("Written", "Nothing is written down on these days."))
        week = None
        for day in sorted(self._days):
            if monday_of(day) != week:
                week = monday_of(day)
                yield markdown.heading(2, week_text(week))
            yield markdown.heading(3, day_text(day))
            yield from self._days[day]
