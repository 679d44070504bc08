"""Lets frictionless judge an export of tables, holds the manifest against its schema and compares the counts."""
import json
import os
import shutil
import subprocess
import sys

from frictionless import validate

tiimi, work = sys.argv[1], sys.argv[2]
key, out = os.path.join(work, "keys", "study.key"), os.path.join(work, "tables")
shutil.rmtree(os.path.dirname(key), ignore_errors=True)
shutil.rmtree(out, ignore_errors=True)
os.makedirs(os.path.dirname(key))
environment = dict(os.environ, TIIMI_AS="judge")


def run(*words):
    subprocess.run([tiimi, *words], env=environment, check=True, stdout=subprocess.DEVNULL)


run("key", "new", "--out", key)
run("export", "tables", "--out", out, "--key", key, "--study", "judges", "--for", "Outside judges")
run("export", "verify", out)
manifest = os.path.join(out, "manifest.json")
checker = os.path.join(os.path.dirname(sys.executable), "check-jsonschema")
subprocess.run([checker, "--quiet", "--schemafile", "docs/schema/manifest.json", manifest], check=True)

report = validate(os.path.join(out, "datapackage.json"))
for task in report.tasks:
    for error in task.errors[:5]:
        print(f"{task.name}: {error.message}")
with open(manifest, encoding="utf-8") as file:
    expected = json.load(file)["counts"]["tables"]
found = {task.name: task.stats.get("rows") for task in report.tasks}
assert report.valid, "frictionless does not accept the tables"
assert found == expected, f"{found} is not {expected}"
assert len(found) == 14, sorted(found)
print(f"tables: {len(found)} tables, {sum(found.values())} rows accepted by frictionless")
