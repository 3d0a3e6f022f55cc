"""The line below the session's name: the day in full, or in short where that saves a line."""

from liftdesk.ui.today.session_head import SessionHead
from tests.support.desks import settle


def about(head):
    """Return the line about the day, its spaces as they are typed."""
    return head._about.text().replace("\N{NO-BREAK SPACE}", " ")


def test_the_day_is_short_where_it_would_take_a_second_line(desk):
    desk.window.resize(1280, 800)
    desk.page("today")
    settle()
    head = desk.window.findChild(SessionHead)
    assert about(head).startswith("Thursday 26 November · ")
    parts = about(head).split(" · ", 1)[1]
    buttons = head._buttons.sizeHint().width()
    head.resize(buttons + 290, head.height())
    assert about(head) == f"Thu 26 Nov · {parts}"
    head.resize(buttons + 140, head.height())
    assert about(head).startswith("Thursday 26 November · "), "two lines hold the whole of it"
    head.resize(1200, head.height())
    assert about(head).startswith("Thursday 26 November · ")
