"""Packs of questionnaires: read whole or not at all; one that may not be shipped is dropped in."""

import json
import shutil

import pytest

from liftdesk.domain.errors import DomainError, Trouble
from liftdesk.domain.wellbeing.questionnaires import score
from liftdesk.formats.questionnaire_pack import read_pack
from liftdesk.system.resources import resource

FIVE = {
    "id": "five",
    "name": "Five things",
    "about": "well-being",
    "minutes": 1,
    "answers": [0, 5],
    "total_of": [1, 2, 3, 4, 5],
    "times": 4,
    "bands": [[0, "low"], [29, "look further"], [52, "usual"]],
    "noticeable": 10,
    "every_days": 14,
    "least_days": 7,
    "source": "made up for a test, 2026",
}


@pytest.fixture
def pack(tmp_path):
    """A folder like one that may be dropped in: five items, times four."""
    folder = tmp_path / "five"
    folder.mkdir()
    text = {"stem": "Lately", "options": [*"abcdef"], "items": [*"vwxyz"]}
    licence = {"holder": "H", "terms": "CC BY-NC-SA 3.0 IGO", "credit": "C.", "source": "S"}
    for name, content in (("scoring", FIVE), ("text.en", text), ("licence", licence)):
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    return folder


def change(folder, name, **values):
    path = folder / f"{name}.json"
    found = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**found, **values}), encoding="utf-8")


def test_a_dropped_in_pack_scores_by_its_own_numbers(pack):
    found = read_pack(pack)
    assert found.licence.terms == "CC BY-NC-SA 3.0 IGO"
    assert found.instrument.highest == 100
    for raw, total, band in ((7, 28, "low"), (8, 32, "look further"), (25, 100, "usual")):
        answers = {n: min(5, max(0, raw - 5 * (n - 1))) for n in range(1, 6)}
        came_to = score(found.instrument, answers)
        assert (came_to.total, came_to.band) == (total, band)


def test_text_is_taken_in_the_language_or_in_english(pack):
    change(pack, "text.en", stem="Lately")
    shutil.copy(pack / "text.en.json", pack / "text.de.json")
    change(pack, "text.de", stem="In letzter Zeit")
    assert read_pack(pack, language="de").wording.stem == "In letzter Zeit"
    assert read_pack(pack, language="de").wording.language == "de"
    assert read_pack(pack, language="fr").wording.language == "en"


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("scoring", {"bands": [[5, "b"], [0, "a"]]}),
        ("scoring", {"answers": [0, 9]}),
        ("scoring", {"total_of": [1, 2, 6]}),
        ("scoring", {"every_days": "soon"}),
        ("text.en", {"items": 7}),
        ("licence", {"more": "x"}),
    ],
)
def test_a_pack_that_does_not_fit_is_refused(pack, name, values):
    change(pack, name, **values)
    with pytest.raises(DomainError) as caught:
        read_pack(pack)
    assert caught.value.problem.trouble is Trouble.FILE_UNREADABLE


@pytest.mark.parametrize("name", ["scoring.json", "text.en.json", "licence.json"])
def test_a_pack_that_lacks_or_breaks_a_file_is_refused(pack, name):
    (pack / name).write_text("{", encoding="utf-8")
    with pytest.raises(DomainError):
        read_pack(pack)
    (pack / name).write_text(" " * 300_000, encoding="utf-8")
    with pytest.raises(DomainError):
        read_pack(pack)
    (pack / name).unlink()
    with pytest.raises(DomainError):
        read_pack(pack)


def test_the_short_forms_share_the_items_of_the_whole():
    found = read_pack(resource("questionnaires", "phq9"))
    assert [form.id for form in found.short_forms] == ["phq8", "phq2"]
    assert all(set(form.total_of) < set(found.instrument.total_of) for form in found.short_forms)
