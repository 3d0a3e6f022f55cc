"""The hashed locks: written anew, and installable on every system without a compiler."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from release import facts, macos
from release.steps import refuse, step

PLATFORMS = ("x86_64-pc-windows-msvc", "aarch64-apple-darwin", "x86_64-manylinux_2_34")
"""Systems LiftDesk is bundled for, by uv's names."""
PYTHONS = ("3.11", "3.13")
"""The oldest Python it runs on, and the one it is bundled with."""


def write() -> None:
    """Write the hashed locks anew; no registry's address goes into them."""
    for name in ("requirements", "requirements-dev"):
        step(
            "uv pip compile",
            [
                *("uv", "pip", "compile", "--universal", "--generate-hashes", "--no-header"),
                *("--no-emit-index-url", "--no-emit-find-links", "--no-annotate"),
                *("--python-version", "3.11", "-q", f"packaging/{name}.in"),
                *("-o", f"packaging/{name}.lock"),
            ],
        )


def refuse_without_wheels() -> None:
    """Leave with 1 where a pinned release has no wheel for one of the systems."""
    wrong = [
        f"{platform}, Python {python}: {said}"
        for platform in PLATFORMS
        for python in PYTHONS
        if (said := lacking_wheels(platform, python))
    ]
    refuse("Some releases have no wheel", wrong)
    print(f"Every release has wheels for {', '.join(PLATFORMS)}.")


def lacking_wheels(platform: str, python: str) -> str:
    """Return what uv says of releases without a wheel for a system, "" where all have one.

    It resolves as for an installation and installs nothing.

    Raises:
        FileNotFoundError: uv is not there.
    """
    uv = shutil.which("uv")
    if uv is None:
        raise FileNotFoundError("uv")
    with tempfile.TemporaryDirectory() as target:
        command = [
            *(uv, "pip", "install", "--dry-run", "--only-binary", ":all:", "--no-deps", "-q"),
            *("--python-platform", platform, "--python-version", python, "--target", target),
            *("--require-hashes", "-r", str(facts.PACKAGING / "requirements.lock")),
        ]
        told = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": macos.MINIMUM}
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, env=told, cwd=Path(target)
        )
    return done.stderr.strip() if done.returncode else ""
