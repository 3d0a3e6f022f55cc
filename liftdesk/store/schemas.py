"""Schemas read as text: their statements, and the tables that they have."""

from sqlcipher3 import complete_statement

from liftdesk.store.migrations import STEPS


def statements(script: str) -> list[str]:
    """Return the statements of a step, a trigger with all that is in it."""
    bare = "\n".join(line.split("--", 1)[0] for line in script.splitlines())
    found, statement = list[str](), ""
    for part in bare.split(";"):
        statement += part + ";"
        if complete_statement(statement):
            found.append(statement.rstrip(";").strip())
            statement = ""
    return [one for one in found if one]


def schema_tables(schema: int | None = None) -> list[str]:
    """Return the tables that a schema has, today's unless told otherwise."""
    tables: list[str] = []
    for line in (line for step in STEPS[:schema] for line in statements(step)):
        words = line.split()
        if words[:2] == ["CREATE", "TABLE"]:
            tables.append(words[2].strip("("))
        elif words[:2] == ["DROP", "TABLE"]:
            tables.remove(words[2])
        elif words[:2] == ["ALTER", "TABLE"] and words[3:5] == ["RENAME", "TO"]:
            tables[tables.index(words[2])] = words[5]
    return tables
