"""Step 4: what an import brought, so that it can be taken back weeks later."""

SQL = """
ALTER TABLE import_batch ADD COLUMN brought BLOB;  -- compressed JSON: ids by table, rows before
"""
