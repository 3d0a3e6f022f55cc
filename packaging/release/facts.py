"""What every package says of the program, in one place: names, version, words, releases."""

import platform
import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
DIST = ROOT / "dist"
BUNDLE = DIST / "liftdesk"

NAME, COMMAND, APP_ID = "LiftDesk", "liftdesk", "org.liftdesk.LiftDesk"
SUMMARY = "Calm training and mood diary"
DESCRIPTION = (
    """A calm, offline training and mood diary for people who lift weights for their mind. It plans
    the week, prints it, takes the log back in seconds, and shows honestly how strength and mood
    go.""",
    """It works offline, keeps everything on your own computer, and contains no code that could
    reach a network.""",
    """LiftDesk is a diary. It is not a medical device and does not replace care.""",
)
DESCRIPTION = tuple(" ".join(text.split()) for text in DESCRIPTION)
LICENCE = "MIT"
MIME = "application/x-liftdesk"

HOMEPAGE = ""
"""Homepage to be filled in at publication; while it is empty, no package names one."""

MAINTAINER = "LiftDesk contributors <liftdesk@liftdesk.invalid>"
"""Whom a package names; `.invalid` says that there is no such address before publication."""

EPOCH = 1767225600
"""2026-01-01 00:00 UTC: the time of every file that is built, so that two builds are the same."""

UNRELEASED = "Unreleased"


@dataclass(frozen=True)
class Release:
    """One release as the changelog tells it; `date` is ISO, `lines` one sentence or more each."""

    version: str
    date: str
    is_out: bool
    lines: tuple[str, ...]


def version() -> str:
    """Return the version number, read and not imported."""
    text = (ROOT / "liftdesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("liftdesk/__init__.py names no version")
    return found.group(1)


def epoch_day() -> str:
    """Return the day of `EPOCH` in ISO form."""
    return datetime.fromtimestamp(EPOCH, UTC).date().isoformat()


def releases(changelog: str | None = None) -> list[Release]:
    """Return what the changelog tells, newest first; what is unreleased bears the next version."""
    text = changelog
    if text is None:
        text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = []
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        heading, _, body = part.partition("\n")
        dated = re.fullmatch(r"\[?(\d+\.\d+\.\d+)\]? - (\d{4}-\d\d-\d\d)", heading.strip())
        if dated:
            found.append(Release(*dated.groups(), is_out=True, lines=_lines(body)))
        elif heading.strip().strip("[]") == UNRELEASED and body.strip():
            found.append(Release(version(), epoch_day(), is_out=False, lines=_lines(body)))
    return _once(found)


def _once(found: list[Release]) -> list[Release]:
    """Leave out what is unreleased where its version is out already."""
    out = {one.version for one in found if one.is_out}
    return [one for one in found if one.is_out or one.version not in out]


def _lines(body: str) -> tuple[str, ...]:
    """Return the points of one release, each on one line, without marks of Markdown."""
    points = re.findall(r"^- (.*(?:\n  .*)*)", body, flags=re.MULTILINE)
    return tuple(re.sub(r"[*`]", "", " ".join(point.split())) for point in points)


def system_name() -> str:
    """Return `linux`, `windows` or `macos`."""
    return {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")


def machine() -> str:
    """Return the processor as names of files have it: `x86_64` or `arm64`."""
    name = platform.machine().lower()
    return {"amd64": "x86_64", "aarch64": "arm64"}.get(name, name)


def artefact(ending: str) -> Path:
    """Return where a package goes: `dist/liftdesk-0.1.0-linux-x86_64` and its ending."""
    return DIST / f"{COMMAND}-{version()}-{system_name()}-{machine()}{ending}"
