"""What the fields of one kind of equipment say, as gear, and gear as what they show."""

from collections.abc import Mapping
from dataclasses import dataclass

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.training.exercises import Equipment
from liftdesk.domain.training.places import Gear, Plates
from liftdesk.domain.training.units import Unit
from liftdesk.formats.load_list import read_loads, read_plates, write_loads, write_plates
from liftdesk.system.texts import translate
from liftdesk.wording.regional import regional

KINDS = (
    Equipment.DUMBBELL,
    Equipment.BARBELL,
    Equipment.KETTLEBELL,
    Equipment.CABLE,
    Equipment.MACHINE,
    Equipment.BAND,
)
"""The kinds that a place can have, in the order of the form."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldText:
    """One field: its key, its label, an example, a hint below."""

    key: str
    label: str
    example: str = ""
    hint: str = ""


def field_texts(kind: Equipment, unit: Unit) -> tuple[FieldText, ...]:
    """Return the fields of a kind; labels name the unit that numbers are typed in."""
    if kind is Equipment.BARBELL:
        return (_bars(unit), _plates(unit))
    if kind is Equipment.DUMBBELL:
        return (_fixed(kind, unit), _handle(unit), _plates(unit, is_pair=True))
    if kind is Equipment.BAND:
        return (
            FieldText(
                key="names",
                label=translate("Gear", "Your bands"),
                example=translate("Gear", "red, green"),
                hint=translate("Gear", "A band has no load to count, so names are enough."),
            ),
        )
    return (_fixed(kind, unit),)


def _fixed(kind: Equipment, unit: Unit) -> FieldText:
    labels = {
        Equipment.DUMBBELL: translate("Gear", "Fixed dumbbells, {unit} each"),
        Equipment.KETTLEBELL: translate("Gear", "Kettlebells, {unit} each"),
        Equipment.CABLE: translate("Gear", "Steps of the cable, {unit}"),
        Equipment.MACHINE: translate("Gear", "Steps of the machines, {unit}"),
    }
    return FieldText(
        key="fixed",
        label=labels[kind].format(unit=unit.value),
        example=translate("Gear", "2-20 by 2, 24"),
    )


def _bars(unit: Unit) -> FieldText:
    return FieldText(
        key="bars",
        label=translate("Gear", "Bars, {unit}").format(unit=unit.value),
        example={Unit.KG: "20, 10", Unit.LB: "45, 25"}[unit],
    )


def _handle(unit: Unit) -> FieldText:
    return FieldText(
        key="handle",
        label=translate("Gear", "Adjustable: one empty handle, {unit}").format(unit=unit.value),
        example={Unit.KG: "2", Unit.LB: "5"}[unit],
    )


def _plates(unit: Unit, *, is_pair: bool = False) -> FieldText:
    label = translate("Gear", "Plates, all there are, {unit}")
    if is_pair:
        label = translate("Gear", "Plates for both handles together, {unit}")
    return FieldText(
        key="plates",
        label=label.format(unit=unit.value),
        example={Unit.KG: "4 x 10, 2 x 5", Unit.LB: "4 x 25, 2 x 10"}[unit],
    )


def texts_of(kind: Equipment, gear: Gear, unit: Unit) -> dict[str, str]:
    """Return what each field shows."""
    plates, mark = gear.plates, regional().decimal
    bars = () if plates is None else (plates.bar, *plates.other_bars)
    return {
        "fixed": write_loads(gear.fixed, unit, mark=mark),
        "bars": write_loads(bars, unit, mark=mark) if kind is Equipment.BARBELL else "",
        "handle": write_loads(bars, unit, mark=mark) if kind is Equipment.DUMBBELL else "",
        "plates": "" if plates is None else write_plates(plates.counts, unit, mark=mark),
        "names": ", ".join(gear.names),
    }


def gear_from(kind: Equipment, texts: Mapping[str, str], unit: Unit) -> Gear:
    """Read the fields.

    Raises:
        DomainError: names the field and what is not clear in it.
    """
    if kind is Equipment.BAND:
        names = [" ".join(name.split()) for name in texts["names"].replace(";", ",").split(",")]
        return Gear(names=tuple(dict.fromkeys(name for name in names if name)))
    fixed = read_loads(texts.get("fixed", ""), unit, "fixed")
    key = "bars" if kind is Equipment.BARBELL else "handle"
    bars = sorted(read_loads(texts.get(key, ""), unit, key), reverse=True)
    counts = read_plates(texts.get("plates", ""), unit, "plates")
    if not bars:
        if counts:
            raise DomainError(Trouble.LOADS_UNREADABLE, key)
        return Gear(fixed=fixed)
    if kind is Equipment.DUMBBELL:
        plates = Plates(
            bar=bars[0],
            counts=counts,
            other_bars=tuple(bars[1:]),
            pairs_needed=2,
            is_handle=True,
        )
    else:
        plates = Plates(bar=bars[0], counts=counts, other_bars=tuple(bars[1:]))
    return Gear(fixed=fixed, plates=plates)
