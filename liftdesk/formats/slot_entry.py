"""What a person types into the fields of one lift of a routine: sets, amount, intensity, rest."""

from collections.abc import Mapping
from dataclasses import replace

from liftdesk.domain.training.exercises import Exercise
from liftdesk.domain.training.routine_edits import SLOT_LIMITS
from liftdesk.domain.training.routines import Slot
from liftdesk.formats.number_range import read_range, write_range


def slot_texts(slot: Slot) -> dict[str, str]:
    """Return what each field shows; no intensity is an empty text."""
    return {
        "sets": write_range(slot.sets),
        "amount": write_range(slot.amount),
        "intensity": "" if slot.intensity is None else write_range(slot.intensity),
        "rest": str(slot.rest),
    }


def read_slot(exercise: Exercise, slot: Slot, texts: Mapping[str, str]) -> Slot:
    """Read the four fields over a slot; an empty intensity means none.

    Raises:
        DomainError: names the field ("sets", "amount", "intensity", "rest").
    """
    low, high = SLOT_LIMITS[exercise.measure.value]
    intensity = texts["intensity"].strip()
    return replace(
        slot,
        sets=_range("sets", texts),
        amount=read_range(texts["amount"], "amount", low=low, high=high),
        intensity=_range("intensity", texts) if intensity else None,
        rest=_range("rest", texts)[1],
    )


def _range(field: str, texts: Mapping[str, str]) -> tuple[int, int]:
    low, high = SLOT_LIMITS[field]
    return read_range(texts[field], field, low=low, high=high)
