"""A small writer of FIT files: just what the tests need of it."""

import struct
from collections.abc import Iterable, Mapping, Sequence

EPOCH = 631_065_600
"""Seconds from 1970 to FIT's own beginning."""

_BASES = {"enum": (0x00, "B"), "u8": (0x02, "B"), "u16": (0x84, "H"), "u32": (0x86, "I")}
_BASES |= {"text": (0x07, "s"), "byte": (0x0D, "B"), "s32": (0x85, "i")}

_MESSAGES: dict[str, tuple[int, Mapping[str, tuple[int, str]]]] = {
    "file_id": (0, {"type": (0, "enum"), "time_created": (4, "u32")}),
    "user_profile": (
        3,
        {"friendly_name": (0, "text"), "gender": (1, "enum"), "weight": (4, "u16")},
    ),
    "session": (
        18,
        {
            "timestamp": (253, "u32"),
            "start_time": (2, "u32"),
            "sport": (5, "enum"),
            "sub_sport": (6, "enum"),
            "total_elapsed_time": (7, "u32"),
            "total_timer_time": (8, "u32"),
            "total_distance": (9, "u32"),
            "avg_heart_rate": (16, "u8"),
        },
    ),
    "lap": (
        19,
        {
            "timestamp": (253, "u32"),
            "start_time": (2, "u32"),
            "total_elapsed_time": (7, "u32"),
            "total_timer_time": (8, "u32"),
            "total_distance": (9, "u32"),
            "sport": (25, "enum"),
        },
    ),
    "record": (
        20,
        {"timestamp": (253, "u32"), "heart_rate": (3, "u8"), "position_lat": (0, "s32")},
    ),
    "activity": (34, {"timestamp": (253, "u32"), "local_timestamp": (5, "u32")}),
    "hr": (
        132,
        {
            "timestamp": (253, "u32"),
            "filtered_bpm": (6, "u8"),
            "event_timestamp": (9, "u32"),
            "event_timestamp_12": (10, "byte"),
        },
    ),
    "set": (
        225,
        {
            "timestamp": (254, "u32"),
            "duration": (0, "u32"),
            "repetitions": (3, "u16"),
            "weight": (4, "u16"),
            "set_type": (5, "enum"),
            "start_time": (6, "u32"),
            "category": (7, "u16"),
            "category_subtype": (8, "u16"),
            "weight_display_unit": (9, "u16"),
        },
    ),
    "exercise_title": (
        264,
        {
            "exercise_category": (0, "u16"),
            "exercise_name": (1, "u16"),
            "wkt_step_name": (2, "text"),
        },
    ),
}

Value = int | str | Sequence[int]


def message(name: str, **fields: Value) -> bytes:
    """Return a message with its definition: plain numbers, as FIT keeps them."""
    number, known = _MESSAGES[name]
    definition, content = b"", b""
    for field, value in fields.items():
        place, kind = known[field]
        base, form = _BASES[kind]
        packed = _packed(value, form)
        definition += bytes((place, len(packed), base))
        content += packed
    head = struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
    return head + definition + b"\x00" + content


def _packed(value: Value, form: str) -> bytes:
    if isinstance(value, str):
        return value.encode() + b"\x00"
    values = (value,) if isinstance(value, int) else value
    return struct.pack(f"<{len(values)}{form}", *values)


def file_of(messages: Iterable[bytes]) -> bytes:
    """Return a whole file of messages, with its header and both checksums."""
    return sealed(_header(body := b"".join(messages)) + body)


def _header(body: bytes) -> bytes:
    head = struct.pack("<BBHI4s", 14, 0x20, 2100, len(body), b".FIT")
    return head + struct.pack("<H", checksum(head))


def sealed(data: bytes) -> bytes:
    """Return a file with the checksum that its bytes ask for."""
    return data + struct.pack("<H", checksum(data))


def checksum(data: bytes) -> int:
    """Return FIT's checksum (CRC-16 of the FIT protocol, by half bytes)."""
    low = (0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401)
    high = (0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400)
    table = low + high
    crc = 0
    for byte in data:
        for half in (byte & 0xF, byte >> 4):
            crc = (crc >> 4) ^ table[crc & 0xF] ^ table[half]
    return crc


def run_at(second: int, **changes: int) -> bytes:
    """Return a file with one run of ten minutes from a second since 1970 on."""
    began = second - EPOCH
    run = {
        "timestamp": began + 600,
        "start_time": began,
        "sport": 1,
        "sub_sport": 0,
        "total_elapsed_time": 600_000,
        "total_timer_time": 540_000,
        "total_distance": 180_000,
        **changes,
    }
    head = message("file_id", type=4, time_created=began)
    return file_of([head, message("session", **run)])
