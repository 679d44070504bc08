"""Loads an export with duckdb and prints its figures as CSV.

Usage: duckdb_load.py EVENTS.csv TABLES [DATABASE]

Without DATABASE everything stays in memory. The questions are in duckdb_figures.sql beside this file;
they run as they are in the duckdb program on a DATABASE that was made here.
"""

import csv
import json
import pathlib
import sys

import duckdb

KINDS = {"integer": "bigint", "number": "double", "boolean": "boolean", "date": "date", "datetime": "timestamptz"}


def load_events(db, path):
    """Everything is read as text first, so that nothing is guessed."""
    db.execute(
        """create table events as
        select "case", regexp_extract(event, '[0-9]+$')::int as version, activity, unit,
          occurred::timestamptz as occurred
        from read_csv(?, header = true, all_varchar = true)""",
        [str(path)],
    )


def load_tables(db, folder):
    """The tables with the types that datapackage.json gives; an empty field is null."""
    package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        columns = {field["name"]: KINDS.get(field["type"], "varchar") for field in resource["schema"]["fields"]}
        db.execute(
            f"""create table "{resource['name']}" as
            select * from read_csv($path, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
              nullstr = '', columns = {columns})""",
            {"path": str(folder / resource["path"])},
        )
    db.execute("create table loaded (name varchar, rows bigint)")
    for name in ["events", *(resource["name"] for resource in package["resources"])]:
        db.execute(f"""insert into loaded select '{name}', count(*) from "{name}" """)


events, tables = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
db = duckdb.connect(*sys.argv[3:4])
db.execute("set TimeZone = 'Europe/Helsinki'")
load_events(db, events)
load_tables(db, tables)
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["figure", "group", "value"])
for statement in duckdb.extract_statements((pathlib.Path(__file__).parent / "duckdb_figures.sql").read_text()):
    out.writerows(db.execute(statement).fetchall())
