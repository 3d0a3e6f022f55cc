"""Opening the handbook from the window: at the chapter for the page that is shown."""

from liftdesk.ui.handbook.chapter_of import place_of
from liftdesk.ui.handbook.handbook_page import HandbookPage
from liftdesk.ui.main_window import MainWindow

KEY = "handbook"


def open_handbook(window: MainWindow) -> None:
    """Open the handbook over the page that is shown; in the handbook, stay at the chapter."""
    shown = window.current_page
    page = window.page(KEY)
    if shown != KEY and isinstance(page, HandbookPage):
        page.open(place_of(shown))
        if shown:
            page.name_way_back(window.page(shown).accessibleName())
    window.open_over(KEY)
