"""Writes an event export as Parquet, in a folder for each month, ordered by unit within it.

Usage: to_parquet.py EVENTS.csv FOLDER

Spark, duckdb and Arrow read the folder as one table and open only the months that a question needs.
"""

import sys

import duckdb

events, folder = sys.argv[1], sys.argv[2]
db = duckdb.connect()
db.execute("set TimeZone = 'Europe/Helsinki'")
db.execute(
    """copy (
      select "case", event, regexp_extract(event, '[0-9]+$')::int as version, activity, part,
        occurred::timestamptz as occurred, recorded::timestamptz as recorded, resource, profession, sector,
        unit, episode::int as episode, days_late::int as days_late,
        strftime(occurred::timestamptz, '%Y-%m') as month
      from read_csv($events, header = true, all_varchar = true)
      order by month, unit, "case", version
    ) to '"""
    + folder.replace("'", "''")
    + "' (format parquet, partition_by (month), overwrite_or_ignore)",
    {"events": events},
)
rows = db.execute("select count(*) from read_parquet($files)", {"files": f"{folder}/**/*.parquet"}).fetchone()
print(f"{rows[0]} events")
