"""Where the bundled program starts."""

from liftdesk.__main__ import main

main()
