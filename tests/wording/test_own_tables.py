"""What own files hold, in words."""

from liftdesk.store.schemas import schema_tables
from liftdesk.wording import own_tables


def test_every_table_has_words_of_its_own():
    tables = [table for table in schema_tables() if table != "edit"]
    words = {own_tables.table_text(table) for table in tables}
    assert len(words) == len(tables)
    assert not [word for word in words if "_" in word or word != word[:1].upper() + word[1:]]
    assert own_tables.table_text("new_table") == "new table"


def test_what_differs_and_what_was_written_is_counted():
    assert own_tables.differing_text(1).startswith("1 entry is")
    assert own_tables.differing_text(2).startswith("2 entries are")
    assert own_tables.written_text("a.json", 3, 0) == "3 entries of a.json added."
    assert own_tables.written_text("a.json", 3, 2) == "3 entries of a.json added, 2 changed."
    assert own_tables.effect_text(replaces=True) != own_tables.effect_text(replaces=False)
    assert own_tables.without_text(()) == ""
    assert own_tables.without_text(("check_in", "feeling")) == (
        "The file was written without: Check-ins, Feelings around sessions."
    )
