"""What is said of a number: whom it reaches, how, and what it rests on."""

from dataclasses import replace

from liftdesk.domain.safety.care import Cause
from liftdesk.domain.safety.crisis_lines import Country, CrisisLine, Way
from liftdesk.wording.help_lines import danger_words, footnote_text, line_words

CALL = CrisisLine(service="Ears", number="1 2", way=Way.CALL, hours="24 hours", source="A list")
LAND = Country(
    iso2="XX", name="Land", emergency="112", listed="2026-01", checked="", lines=(CALL, CALL)
)


def test_a_line_says_whom_it_reaches_and_how():
    assert line_words(CALL) == ("Ears \N{MIDDLE DOT} 24 hours", "1 2")
    assert line_words(CALL, is_on_card=True) == ("To talk to someone: Ears, 24 hours", "1 2")
    written = replace(CALL, way=Way.TEXT)
    assert line_words(written)[1] == "Text 1 2"
    assert line_words(written, is_on_card=True)[0] == "If writing is easier: Ears, 24 hours"


def test_thoughts_are_named_only_where_the_card_is_about_them():
    assert danger_words() == "In danger right now"
    about = {cause for cause in Cause if "thoughts" in danger_words(cause)}
    assert about == {cause for cause in Cause if cause.is_about_thoughts}


def test_a_list_is_not_called_a_check():
    listed = footnote_text(LAND, "there.example")
    assert listed.count("A list") == 1
    assert "2026-01" in listed
    assert "Not yet confirmed with the service itself" in listed
    checked = footnote_text(replace(LAND, checked="2026-02"), "there.example")
    assert checked == "Last checked 2026-02. Elsewhere: there.example"
    assert "112 in the EU" in footnote_text(None, "there.example")
