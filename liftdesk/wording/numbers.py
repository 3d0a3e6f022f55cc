"""Numbers, per cents and enumerations as the region writes them."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from liftdesk.domain.training.units import plain
from liftdesk.system.directions import in_reading_order, isolated, numeral
from liftdesk.wording.regional import regional

_MINUS = "\N{MINUS SIGN}"


def number_text(number: Decimal | float | int) -> str:
    """Return a number with the region's decimal mark, ungrouped and without idle zeros.

    It can be typed back as it stands: `read_number` reads it in every region.
    """
    text = f"{plain(Decimal(str(number))):f}"
    return text.replace("-", _MINUS).replace(".", regional().decimal)


def fixed_text(number: float, places: int) -> str:
    """Return a number with so many decimal places: "24.0"."""
    return numeral(f"{number:.{places}f}".replace("-", _MINUS).replace(".", regional().decimal))


def signed_number_text(number: Decimal | float | int) -> str:
    """Return a number with its sign, none for nought: "+2.5", "−1", "0"."""
    return numeral(f"+{number_text(number)}") if number > 0 else numeral(number_text(number))


def count_text(count: int) -> str:
    """Return a whole number of things, its digits grouped as the region does: "12,345"."""
    region = regional()
    digits = f"{abs(count)}"
    if len(digits) >= region.least_grouped:
        digits = f"{abs(count):,}".replace(",", region.group)
    return f"{_MINUS}{digits}" if count < 0 else digits


def percent_text(amount: object) -> str:
    """Return per cent: "70%", "70 %" where the region parts them.

    `amount` is a number, or words of numbers such as "60–80".
    """
    words = number_text(amount) if isinstance(amount, Decimal | float | int) else str(amount)
    return numeral(regional().percent.replace("{n}", words))


def numbers_text(numbers: Iterable[str]) -> str:
    """Return numbers one after another: "2, 4"; where one has a decimal comma "2,5; 4"."""
    words = list(numbers)
    has_comma = any("," in one for one in words)
    return in_reading_order(("; " if has_comma else ", ").join(words))


def times_text(count: object, amount: object) -> str:
    """Return so many times an amount: "3 × 10", "2 × 45 s", "10 × 18"."""
    return numeral(f"{count} \N{MULTIPLICATION SIGN} {isolated(str(amount))}")


def joined_text(parts: Sequence[str]) -> str:
    """Return an enumeration: "a", "a and b", "a, b and c"."""
    pair, middle, last = regional().joints
    if len(parts) <= 1:
        return "".join(parts)
    joint = _before(pair if len(parts) == 2 else last, parts[-1])  # noqa: PLR2004 - a pair
    return f"{middle.join(parts[:-1])}{joint}{parts[-1]}"


def _before(joint: str, word: str) -> str:
    """Return a joint as it sounds before a word: Spanish "y" is "e" before the sound of i."""
    small = word.casefold()
    sounds_so = small.startswith(("i", "hi")) and not small.startswith(("hie", "hia", "hio", "ie"))
    return " e " if joint == " y " and sounds_so else joint
