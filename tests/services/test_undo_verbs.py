"""Every verb that writes is tried in the undo machine, or has its reason why not."""

import ast
from functools import cache
from pathlib import Path

from tests.support.service_verbs import writing_verbs
from tests.trust.child import house_of

EXCUSED = {
    "trash.empty": "what is erased is not to come back",
    "sample_data.fill": "fills a file of its own, whose undo is cleared",
    "paper_scan.save": "needs a picture of paper; tests/services/test_paper_scan.py undoes it",
}


@cache
def rules():
    """Of each rule, all names and texts in it."""
    found = []
    for path in sorted(Path(__file__).parent.glob("*_rules.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                parts = list(ast.walk(node))
                names = {one.attr for one in parts if isinstance(one, ast.Attribute)}
                found.append(names | {one.value for one in parts if isinstance(one, ast.Constant)})
    return found


def test_every_verb_that_writes_is_tried_or_excused(tmp_path):
    house = house_of(tmp_path / "diary.liftdesk")
    verbs = writing_verbs(house)
    house.close()
    assert len(verbs) > 130
    tried = {verb for verb in verbs if any(set(verb.split(".")) <= names for names in rules())}
    assert verbs - tried - set(EXCUSED) == set()
    assert set(EXCUSED) <= verbs - tried, "no reason is given in vain"


def test_reading_is_no_writing(tmp_path):
    house = house_of(tmp_path / "diary.liftdesk")
    verbs = writing_verbs(house)
    house.close()
    assert not verbs & {"day.view", "planner.week", "wins.bests", "training_log.read_line"}
    assert {"training_log.log_line", "coin_flips.start", "entry_edits.add_set"} <= verbs
