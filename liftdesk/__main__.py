"""Where the program starts."""

import gc
import os
import sys

from liftdesk.system.libraries_ahead import load_ahead

OWNER_ONLY = 0o077
"""Rights that no file or folder made from here on has, exports and prints too: those of others."""


def main() -> None:
    """Run the command line and leave with its exit code."""
    os.umask(OWNER_ONLY)
    gc.disable()  # reading modules makes much and drops little; whoever runs turns it on again
    load_ahead(sys.argv[1:])
    from liftdesk.system.late_modules import LateModules

    LateModules().begin()
    from liftdesk.system.kept_modules import KeptModules
    from liftdesk.system.kept_patterns import KeptPatterns
    from liftdesk.system.kept_sources import KeptSources
    from liftdesk.system.quick_enums import quick_enums

    sources = KeptSources()
    KeptModules(then=sources.keep).begin()
    KeptPatterns().begin()
    from liftdesk.domain.values import compile_by

    compile_by(sources.compile)
    with quick_enums():
        from liftdesk.app import main as run

    sys.exit(run())


if __name__ == "__main__":
    main()
