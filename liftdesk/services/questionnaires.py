"""Questionnaires: which are switched on, when they are due, what was answered, what it comes to."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.sessions import training_day
from liftdesk.domain.trash import TrashedKind
from liftdesk.domain.values import dataclass, replace
from liftdesk.domain.wellbeing.questionnaires import (
    Filled,
    FilledId,
    Instrument,
    Result,
    change,
    due_day,
    is_worth_showing,
    may_be_filled,
    score,
)
from liftdesk.formats.questionnaire_pack import Pack, read_pack
from liftdesk.services.preferences import Preferences
from liftdesk.services.trash import Trash
from liftdesk.store.journal import Journal
from liftdesk.store.questionnaire_repo import QuestionnaireRepo
from liftdesk.system.clock import Clock
from liftdesk.system.ids import IdFactory
from liftdesk.system.resources import resource
from liftdesk.system.texts import translate

OWN_PACKS = ("ons4", "gad7", "phq9")
"""The packs that LiftDesk brings, in the order they are offered; each is off until chosen, but for
the first (research: wellbeing, decision D1)."""
_ON_BY_ITSELF = {"ons4"}
_SAFE_ID = re.compile(r"[a-z0-9_]{1,30}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One questionnaire as it is offered: whether it is on, its last day, when it is due."""

    pack: Pack
    is_on: bool
    last: date | None
    due: date | None
    may_be_filled: bool


class Questionnaires:
    """Offers questionnaires, keeps answers, says what they come to."""

    def __init__(  # noqa: PLR0913 - what it writes with, and where further packs may lie
        self,
        *,
        journal: Journal,
        filled: QuestionnaireRepo,
        trash: Trash,
        preferences: Preferences,
        clock: Clock,
        ids: IdFactory,
        folder: Path,
    ) -> None:
        self._journal = journal
        self._filled = filled
        self._trash = trash
        self._preferences = preferences
        self._clock = clock
        self._ids = ids
        self._folder = folder

    @cached_property
    def packs(self) -> tuple[Pack, ...]:
        """The program's own packs, and sound ones dropped in beside the data file."""
        own = [read_pack(resource("questionnaires", name)) for name in OWN_PACKS]
        taken = {pack.instrument.id for pack in own}
        dropped = sorted(self._folder.iterdir()) if self._folder.is_dir() else []
        for folder in dropped:
            try:
                pack = read_pack(folder)
            except DomainError:
                continue
            if _SAFE_ID.fullmatch(pack.instrument.id) and pack.instrument.id not in taken:
                own.append(pack)
        return tuple(own)

    def pack(self, instrument_id: str) -> Pack:
        """Return the pack that has an instrument or a short form of this id.

        Raises:
            DomainError: NOT_FOUND naming it.
        """
        for pack in self.packs:
            forms = (pack.instrument, *pack.short_forms)
            if any(form.id == instrument_id for form in forms):
                return pack
        raise DomainError(Trouble.NOT_FOUND, "questionnaire", name=instrument_id)

    def instrument(self, instrument_id: str) -> Instrument:
        """Return an instrument or short form by its id.

        Raises:
            DomainError: NOT_FOUND naming it.
        """
        pack = self.pack(instrument_id)
        forms = (pack.instrument, *pack.short_forms)
        return next(form for form in forms if form.id == instrument_id)

    def can_be_scored(self, instrument_id: str, answers: Mapping[int, int | None]) -> bool:
        """Whether answers from elsewhere come to something; an instrument not known here may."""
        try:
            form = self.instrument(instrument_id)
        except DomainError:
            return True
        try:
            score(form, answers)
        except DomainError:
            return False
        return True

    @property
    def today(self) -> date:
        """Today's training day."""
        return training_day(self._clock.now(), self._clock.day_starts_at)

    def offers(self) -> list[Offer]:
        """Return every questionnaire with when it is due."""
        last_days = self._filled.last_days()
        return [self._offer(pack, last_days) for pack in self.packs]

    def is_on(self, instrument_id: str) -> bool:
        """Whether a questionnaire is offered."""
        default = "1" if self.is_on_by_itself(instrument_id) else "0"
        return self._preferences.get(f"ask_{instrument_id}", default) == "1"

    def is_on_by_itself(self, instrument_id: str) -> bool:
        """Whether a questionnaire is offered until somebody chooses."""
        return instrument_id in _ON_BY_ITSELF

    def choose(self, instrument_id: str, *, on: bool) -> None:
        """Switch a questionnaire on or off; what was answered stays."""
        self._preferences.put(f"ask_{instrument_id}", "1" if on else "0")

    def answer(
        self,
        instrument_id: str,
        answers: Mapping[int, int | None],
        *,
        at: datetime | None = None,
        language: str = "en",
    ) -> Result:
        """Keep a filled questionnaire as one undoable step and return what it comes to.

        Where the only items without an answer are ones that a short form does without, and each of
        them was skipped (None), the short form is what was filled in: a PHQ-9 whose last item is
        skipped is a PHQ-8. An item that is not there at all is still open.

        Raises:
            DomainError: QUESTION_OPEN naming the item, NUMBER_OUT_OF_RANGE, TOO_MANY_ANSWERS, or
                NOT_FOUND.
        """
        form = self._form_of(instrument_id, answers)
        moment = self._clock.now() if at is None else self._clock.localise(at)
        kept = {n: answers.get(n) for n in (*range(1, form.items + 1), *form.unscored)}
        filled = Filled(
            id=FilledId(self._ids()),
            instrument=form.id,
            language=language,
            day=training_day(moment, self._clock.day_starts_at),
            at=moment,
            answers={n: a for n, a in kept.items() if a is not None or n in form.asked},
        )
        with self._journal.step(translate("Steps", "Answer questionnaire")):
            self._filled.add(filled)
        return next(r for r in self.results(form.id) if r.filled.id == filled.id)

    def remove(self, filled_id: FilledId) -> None:
        """Delete a filled questionnaire; undo and the trash bring it back."""
        with self._journal.step(translate("Steps", "Delete questionnaire")):
            self._trash.put(TrashedKind.QUESTIONNAIRE, [filled_id])

    def move(self, filled_id: FilledId, day: date) -> None:
        """Write that one was filled in on another day, at the same time of day.

        Raises:
            DomainError: NOT_FOUND.
        """
        filled = self._filled.one(filled_id)
        if filled is None:
            raise DomainError(Trouble.NOT_FOUND, text=translate("Steps", "The questionnaire"))
        wall = (filled.at + (day - filled.day)).replace(tzinfo=None)
        with self._journal.step(translate("Steps", "Move questionnaire")):
            self._filled.change_day(replace(filled, day=day, at=self._clock.localise(wall)))

    def between(self, first: date, last: date) -> list[Result]:
        """Return what those of the days `first` to `last` come to, oldest first.

        Without the change since the one before it: the list tells each by itself.
        """
        forms = self._forms()
        return [
            Result(
                filled=one,
                instrument=forms[one.instrument],
                score=score(forms[one.instrument], one.answers),
            )
            for one in self._filled.between(first, last)
            if one.instrument in forms
        ]

    def first_day(self) -> date | None:
        """Return the day of the oldest one, None where there is none."""
        return self._filled.first_day()

    def result(self, filled_id: FilledId) -> Result | None:
        """Return what one comes to, with the change since the one before it; None where gone."""
        filled = self._filled.one(filled_id)
        if filled is None or filled.instrument not in self._forms():
            return None
        return next(one for one in self.results(filled.instrument) if one.filled.id == filled_id)

    def results(self, instrument_id: str) -> list[Result]:
        """Return what one instrument's filled questionnaires come to, oldest first.

        Only like is compared with like: a PHQ-8 is no PHQ-9.
        """
        return self._results(instrument_id, self._filled.of_instrument(instrument_id))

    def _results(self, instrument_id: str, everything: Sequence[Filled]) -> list[Result]:
        form = self.instrument(instrument_id)
        found: list[Result] = []
        totals: list[int] = []
        for filled in everything:
            if filled.instrument != form.id:
                continue
            came_to = score(form, filled.answers)
            changed = None
            if came_to.total is not None:
                changed = change(form, totals[-1], came_to.total) if totals else None
                totals.append(came_to.total)
            found.append(
                Result(
                    filled=filled,
                    instrument=form,
                    score=came_to,
                    change=changed,
                    is_worth_showing=is_worth_showing(form, totals),
                )
            )
        return found

    def history(self) -> list[Result]:
        """Return every filled questionnaire with what it comes to, oldest first."""
        everything = self._filled.all()
        found = [one for form in self._forms() for one in self._results(form, everything)]
        return sorted(found, key=lambda result: (result.filled.at, result.filled.id))

    def _forms(self) -> dict[str, Instrument]:
        """Return every instrument and short form by its id."""
        return {
            form.id: form for pack in self.packs for form in (pack.instrument, *pack.short_forms)
        }

    def _form_of(self, instrument_id: str, answers: Mapping[int, int | None]) -> Instrument:
        whole = self.instrument(instrument_id)
        known = {*range(1, whole.items + 1), *whole.unscored}
        if not set(answers) <= known:
            raise DomainError(Trouble.TOO_MANY_ANSWERS, "answers", high=len(whole.asked))
        try:
            score(whole, answers)
        except DomainError as error:
            if error.problem.trouble is not Trouble.QUESTION_OPEN:
                raise
            skipped = {item for item, answer in answers.items() if answer is None}
            for form in self.pack(instrument_id).short_forms:
                if set(whole.total_of) - set(form.total_of) == skipped - set(whole.unscored):
                    score(form, answers)
                    return form
            raise
        return whole

    def _offer(self, pack: Pack, last_days: Mapping[str, date]) -> Offer:
        instrument = pack.instrument
        forms = (instrument, *pack.short_forms)
        last = max((last_days[form.id] for form in forms if form.id in last_days), default=None)
        return Offer(
            pack=pack,
            is_on=self.is_on(instrument.id),
            last=last,
            due=due_day(instrument, last),
            may_be_filled=may_be_filled(instrument, last, self.today),
        )
