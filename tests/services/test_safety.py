"""Crisis lines and guidance: complete, sourced, chosen by the person."""

import json
import re
from dataclasses import asdict

import pytest

from liftdesk.app import open_house
from liftdesk.services.safety import ELSEWHERE, Safety
from liftdesk.system.clock import SystemClock
from liftdesk.system.country import home_country


@pytest.fixture
def house(tmp_path):
    opened = open_house(tmp_path / "diary.liftdesk", clock=SystemClock())
    yield opened
    opened.close()


def safety(house, home=""):
    return Safety(preferences=house.preferences, home=home)


def test_every_line_has_its_number_hours_source_and_date(house):
    for country in safety(house).countries:
        assert re.fullmatch(r"[A-Z]{2}", country.iso2)
        assert re.fullmatch(r"20\d\d(-(0[1-9]|1[0-2]))?", country.listed)
        assert re.fullmatch(r"(20\d\d-(0[1-9]|1[0-2]))?", country.checked)
        assert re.fullmatch(r"\d{2,3}", country.emergency)
        assert country.lines
        for line in country.lines:
            assert re.search(r"\d{2}", line.number), country.name
            assert line.service
            assert line.hours
            assert line.source
            assert "memory" not in line.source


def test_countries_are_listed_once(house):
    codes = [country.iso2 for country in safety(house).countries]
    assert len(set(codes)) == len(codes)


def test_the_computers_country_is_the_default_until_one_is_chosen(house):
    found = safety(house, home="GB")
    assert found.emergency_number() == "999"
    found.choose("FR")
    assert found.country.lines[0].number == "3114"
    found.choose(ELSEWHERE)
    assert found.country is None
    assert found.emergency_number() == ""


def test_a_country_without_a_listed_line_points_to_the_directory(house):
    found = safety(house, home="JP")
    assert found.country is None
    assert found.elsewhere == "findahelpline.com"


def test_every_statement_has_a_source(house):
    found = safety(house)
    reading = [s for part in (found.science, found.medicines) for s in part.sections]
    statements = [*found.guidance.guidelines, *(s for part in reading for s in part.statements)]
    assert len(statements) > 25
    for statement in statements:
        assert re.search(r"\b20\d\d\b|not yet confirmed|preprint", statement.source), statement
        assert statement.text.endswith(".")
    for source in (found.guidance.stop_signs.source, found.recovery.source):
        assert re.search(r"\b20\d\d\b", source)


def test_the_science_claims_no_more_than_it_can(house):
    words = json.dumps([asdict(section) for section in safety(house).science.sections])
    assert not re.search(r"harvard|proven|proof|dose of|clinically", words, re.IGNORECASE)
    assert "Feeling better did not depend on how much stronger people got" in words
    assert "open question" in words
    assert not re.search(r"to be completed|should|must lift|guarantee", words)
    assert not re.search(r"\b(?:raises?|boosts?|lifts?) (?:your )?mood", words)


def test_mechanisms_are_told_as_open_with_a_journal_and_a_volume(house):
    (how,) = [part for part in safety(house).science.sections if part.title == "How it might work"]
    chemistry, others = how.statements
    assert "open question" in chemistry.title
    assert "none" in chemistry.text
    assert "not settled" in others.text
    for statement in how.statements:
        for source in statement.source.split("; "):
            assert re.search(r"et al\. 20\d\d, .+ \d+[:(]\d+", source), source


@pytest.mark.parametrize(
    ("environment", "code"),
    [({"LANG": "en_GB.UTF-8"}, "GB"), ({"LC_ALL": "pt_PT", "LANG": "en_US"}, "PT")],
)
def test_the_locale_says_the_country(environment, code):
    assert home_country(environment) == code
