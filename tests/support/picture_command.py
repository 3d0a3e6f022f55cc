"""The command line that all modules have which draw the states of a screen."""

import argparse
import os
from collections.abc import Callable
from pathlib import Path

from liftdesk.commands.painting import program


def run(render: Callable[..., object], about: str | None, *, by_name: bool = False) -> None:
    """Read the command line and let `render` draw into its folder.

    `render` takes the folder, `size` and `theme`; `by_name`: also `only`, a part of the name of the
    states that are wanted.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--theme", default="light", choices=("light", "dark"))
    if by_name:
        parser.add_argument("--only", default="", help="states with this in their name")
    options = parser.parse_args()
    width, height = (int(side) for side in options.size.split("x"))
    program()
    named = {"only": options.only} if by_name else {}
    render(options.folder, size=(width, height), theme=options.theme, **named)
