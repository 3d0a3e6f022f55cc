"""Reed-Solomon codes over bytes: a message that survives the loss of some of its bytes.

Source: Reed & Solomon, Polynomial Codes over Certain Finite Fields, J. SIAM 8 (1960); decoding by
Berlekamp and Massey (IEEE Trans. Inf. Theory IT-15, 1969) and Forney (IT-11, 1965). The field is
GF(256) with x^8 + x^4 + x^3 + x^2 + 1, as in ISO/IEC 18004; the first root is 1.
"""

from collections.abc import Sequence

MAX_LENGTH = 255
_POLYNOMIAL = 0x11D


def _tables() -> tuple[list[int], list[int]]:
    powers, logs = [0] * 512, [0] * 256
    value = 1
    for exponent in range(MAX_LENGTH):
        powers[exponent] = powers[exponent + MAX_LENGTH] = value
        logs[value] = exponent
        value <<= 1
        if value > MAX_LENGTH:
            value ^= _POLYNOMIAL
    return powers, logs


_POWERS, _LOGS = _tables()


def _times(a: int, b: int) -> int:
    return 0 if a == 0 or b == 0 else _POWERS[_LOGS[a] + _LOGS[b]]


def _over(a: int, b: int) -> int:
    return 0 if a == 0 else _POWERS[_LOGS[a] + MAX_LENGTH - _LOGS[b]]


def _value(polynomial: Sequence[int], x: int) -> int:
    """Return a polynomial's value at `x`; the highest power comes first."""
    total = 0
    for coefficient in polynomial:
        total = _times(total, x) ^ coefficient
    return total


def encode(message: bytes, parity: int) -> bytes:
    """Return the message with `parity` bytes behind it.

    Raises:
        ValueError: longer than 255 bytes in all.
    """
    if len(message) + parity > MAX_LENGTH:
        raise ValueError(f"{len(message)} + {parity}")
    generator = [1]
    for n in range(parity):
        shifted = [*generator, 0]
        for place, coefficient in enumerate(generator):
            shifted[place + 1] ^= _times(coefficient, _POWERS[n])
        generator = shifted
    rest = [*message, *([0] * parity)]
    for place in range(len(message)):
        lead = rest[place]
        if lead:
            for n, coefficient in enumerate(generator):
                rest[place + n] ^= _times(coefficient, lead)
    return message + bytes(rest[len(message) :])


def decode(word: bytes, parity: int) -> bytes | None:
    """Return the message of a word with up to `parity // 2` wrong bytes; None where more are."""
    syndromes = [_value(word, _POWERS[n]) for n in range(parity)]
    if not any(syndromes):
        return word[: len(word) - parity]
    locator = _locator(syndromes)
    if locator is None:
        return None
    places = [n for n in range(len(word)) if _value(locator[::-1], _inverse_place(n)) == 0]
    if len(places) != len(locator) - 1:
        return None
    mended = bytearray(word)
    evaluator = _evaluator(syndromes, locator)
    for n in places:
        mended[len(word) - 1 - n] ^= _error(locator, evaluator, n)
    if any(_value(mended, _POWERS[n]) for n in range(parity)):
        return None
    return bytes(mended[: len(word) - parity])


def _inverse_place(n: int) -> int:
    return _POWERS[(MAX_LENGTH - n) % MAX_LENGTH]


def _locator(syndromes: Sequence[int]) -> list[int] | None:
    """Return the error locator, lowest power first; None where too much is wrong."""
    current, before = [1], [1]
    errors, shift, last = 0, 1, 1
    for n, syndrome in enumerate(syndromes):
        gap = syndrome
        for place in range(1, min(errors, len(current) - 1) + 1):
            gap ^= _times(current[place], syndromes[n - place])
        if gap == 0:
            shift += 1
            continue
        kept = list(current)
        scale = _over(gap, last)
        current += [0] * (len(before) + shift - len(current))
        for place, coefficient in enumerate(before):
            current[place + shift] ^= _times(scale, coefficient)
        if 2 * errors <= n:
            errors, before, last, shift = n + 1 - errors, kept, gap, 1
        else:
            shift += 1
    while len(current) > 1 and current[-1] == 0:
        current.pop()
    return current if len(current) - 1 == errors <= len(syndromes) // 2 else None


def _evaluator(syndromes: Sequence[int], locator: Sequence[int]) -> list[int]:
    """Return syndromes times locator, cut at the parity, lowest power first."""
    product = [0] * len(syndromes)
    for a, left in enumerate(syndromes):
        for b, right in enumerate(locator[: len(syndromes) - a]):
            product[a + b] ^= _times(left, right)
    return product


def _error(locator: Sequence[int], evaluator: Sequence[int], n: int) -> int:
    """Return what was added to the byte of power `n` (Forney, first root 1)."""
    x = _inverse_place(n)
    # The formal derivative keeps the odd powers; in this field that is a sum over them.
    slope = 0
    for power in range(1, len(locator), 2):
        slope ^= _times(locator[power], _value([1] + [0] * (power - 1), x) if power > 1 else 1)
    return _times(_POWERS[n % MAX_LENGTH], _over(_value(evaluator[::-1], x), slope)) if slope else 0
