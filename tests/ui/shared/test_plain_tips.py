"""A tooltip says letter by letter what somebody wrote."""

import html

from hypothesis import given
from hypothesis import strategies as st

from liftdesk.ui.shared.plain_tips import escaped, plain_tip


@given(st.text(st.sampled_from("<>&\"'; aé\n")) | st.text())
def test_what_is_escaped_reads_as_it_was(text):
    assert escaped(text) == html.escape(text)


def test_a_text_like_html_is_shown_as_it_was_written():
    assert plain_tip("<b>&</b>") == "<qt>&lt;b&gt;&amp;&lt;/b&gt;</qt>"
    assert plain_tip("2 < 3") == "2 < 3"
