"""Loads one export into every tool of Examples/evaluation and compares the figures with the program's own.

Usage: evaluation.py TIIMI FOLDER [CASES]

Makes a practice register of 10,000 cases in FOLDER, unless there is one, exports it for an evaluator and
lets pandas, pm4py, duckdb, PostgreSQL, Spark and R compute. Ends with 1 and says which figure differs
where, if any does, and if a tool other than R is missing.
"""

import contextlib
import csv
import glob
import hashlib
import importlib.metadata
import io
import json
import math
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

TIIMI, FOLDER = str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]).resolve()
CASES = int(sys.argv[3]) if len(sys.argv) > 3 else 10_000
SCRIPTS = pathlib.Path("Examples/evaluation").resolve()
REGISTER, KEY = FOLDER / "register.tiimi", FOLDER / "keys" / "study.key"
EVENTS, TABLES = FOLDER / "events.csv", FOLDER / "tables"
METRICS = ["M02", "M04", "M08", "M09", "M12", "D02"]
ENVIRONMENT = os.environ | {
    "TIIMI_REGISTER": str(REGISTER), "TIIMI_AS": "judge", "TIIMI_NOW": "2026-11-22T12:00", "TIIMI_LANG": "en",
}


def run(*words, **options):
    """The standard output of a command; any end but 0 ends this run."""
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(str(word) for word in words)}:\n{done.stdout[-2000:]}{done.stderr[-4000:]}")
    return done.stdout


def tiimi(*words):
    return run(TIIMI, *words, env=ENVIRONMENT)


@contextlib.contextmanager
def timed(what):
    start = time.monotonic()
    yield
    print(f"{what}: {time.monotonic() - start:.1f} s", flush=True)


# The export


def make_export():
    """The same register whenever CASES is the same; the key lies in a folder of its own."""
    if not REGISTER.exists():
        tiimi("init", "--practice", "--login", "judge", "--quiet")
        tiimi("practice", "--cases", CASES, "--seed", 1, "--quiet")
    shutil.rmtree(KEY.parent, ignore_errors=True)
    KEY.parent.mkdir(mode=0o700)
    tiimi("key", "new", "--out", KEY)
    order = ["--key", KEY, "--study", "interop", "--for", "Outside judges", "--replace", "--quiet"]
    tiimi("export", "events", "--format", "csv", "--out", EVENTS, *order)
    tiimi("export", "tables", "--out", TABLES, *order)


# What the program says


def own_figures():
    """The figures under the names that the tools use; None for a figure that the program hides."""
    return manifest_counts() | flow_of_log() | metrics()


def manifest_counts():
    counts = json.loads((TABLES / "manifest.json").read_text())["counts"]["tables"]
    manifest = json.loads(pathlib.Path(f"{EVENTS}.manifest.json").read_text())
    return {("rows", "events"): manifest["totals"]["rows"]} | {("rows", table): rows for table, rows in counts.items()}


def flow(*words):
    return json.loads(tiimi("conformance", *words, "--variants", 10 * CASES, "--json"))


def flow_of_log():
    log = flow("--log", EVENTS)
    variants = sorted((" > ".join(variant["steps"]), variant["count"]) for variant in log["variants"])
    lines = "\n".join(f"{count} {variant}" for variant, count in variants)
    return {
        ("durations.cases", ""): log["cases"],
        ("durations.mean", ""): log["durations"]["meanSeconds"],
        ("durations.median", ""): log["durations"]["medianSeconds"],
        **{("directly-follows", f"{edge['from']} > {edge['to']}"): edge["count"] for edge in log["edges"]},
        ("variants.count", ""): len(variants),
        ("variants.md5", ""): hashlib.md5(lines.encode()).hexdigest(),
    }


def metrics():
    report = json.loads(tiimi("metrics", "run", *METRICS, "--by", "unit", "--format", "json"))
    figures = {}
    for result in report["results"]:
        metric, unit = result["metric"], result["groups"].get("unit", "")
        if result["durations"] or result["kind"] == "days":
            lengths = result["durations"] or {}
            names = {"count": "count", "q1": "lowerQuartile", "median": "median", "q3": "upperQuartile"}
            figures |= {(f"{metric}.{name}", unit): lengths.get(field) for name, field in names.items()}
        else:
            figures |= {(f"{metric}.{name}", unit): result[name] for name in ("numerator", "denominator")}
    return figures


def register_disagrees():
    """The flow read from the register itself against that of the log; hidden edges are passed over."""
    register, log = flow("--level", "activity")["flow"], flow("--log", EVENTS)
    counts = {(edge["from"], edge["to"]): edge["count"] for edge in log["edges"]}
    for edge in register["edges"]:
        if counts.get((edge["from"], edge["to"])) != edge["count"]:
            yield f"register: {edge['from']} > {edge['to']}: {edge['count']}, log {counts.get((edge['from'], edge['to']))}"


# The tools


def python_tool(script, *paths):
    return lambda: run(sys.executable, SCRIPTS / script, *paths)


def postgresql():
    with Cluster() as psql:
        for script in ["schema.sql", "load.sql"]:
            psql(script)
        return psql("figures.sql")


class Cluster:
    """A PostgreSQL cluster of its own that listens to one Unix socket and is gone afterwards.

    The server refuses to run as root; it then runs as `postgres` or `nobody`.
    """

    def __enter__(self):
        self.binaries = pathlib.Path(sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1])
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tiimi-"))
        self.user = []
        if os.geteuid() == 0:
            owner = next(user for user in pwd.getpwall() if user.pw_name in ("postgres", "nobody"))
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
            self.user = ["setpriv", f"--reuid={owner.pw_uid}", f"--regid={owner.pw_gid}", "--clear-groups"]
        data = self.folder / "data"
        self.server("initdb", "-D", data, "-A", "trust", "-U", "evaluator", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        self.server("pg_ctl", "-D", data, "-s", "-w", "-l", self.folder / "log", "-o",
                    f"-c listen_addresses= -c fsync=off -k {self.folder}", "start")
        return self.psql

    def __exit__(self, *_):
        self.server("pg_ctl", "-D", self.folder / "data", "-s", "-m", "fast", "stop")
        shutil.rmtree(self.folder)

    def server(self, program, *words):
        """Output goes nowhere: a pipe would stay open as long as the server runs."""
        subprocess.run([*self.user, self.binaries / program, *map(str, words)], check=True, cwd="/",
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def psql(self, script):
        return run("psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-U", "evaluator",
                   "-d", "postgres", "-f", SCRIPTS / "postgresql" / script, cwd=FOLDER)


TOOLS = {
    "pandas": python_tool("pandas_load.py", EVENTS, TABLES),
    "pm4py": python_tool("pm4py_load.py", EVENTS),
    "duckdb": python_tool("duckdb_load.py", EVENTS, TABLES),
    "PostgreSQL": postgresql,
    "Spark": python_tool("spark_load.py", EVENTS, TABLES),
    "R": lambda: run("Rscript", SCRIPTS / "load.R", EVENTS, TABLES),
}
EVENTS_ONLY = {"pm4py"}
# The program does not print these; the tools must agree on them with the first of them.
ONLY_THERE = {("durations.q1", ""), ("durations.q3", ""), ("durations.longest", "")}


def is_there(tool):
    if tool == "R":
        return shutil.which("Rscript") is not None
    if tool == "PostgreSQL":
        return bool(glob.glob("/usr/lib/postgresql/*/bin/initdb"))
    return tool != "Spark" or shutil.which("java") is not None


def versions():
    for package in ("pandas", "pm4py", "duckdb", "pyspark"):
        yield f"{package} {importlib.metadata.version(package)}"
    for command in (["psql", "--version"], ["Rscript", "--version"], ["java", "--version"]):
        if shutil.which(command[0]):
            said = subprocess.run(command, capture_output=True, text=True)
            yield (said.stdout + said.stderr).splitlines()[0]


# The comparison


def read(text):
    """Figures as the tools print them, by name and group."""
    rows = csv.reader(io.StringIO(text))
    next(rows)
    return {(figure, group): value for figure, group, value in rows}


def is_same(ours, theirs):
    """Counts and texts to the letter; decimals to nine digits, which is as far as sums in another order agree."""
    try:
        return math.isclose(float(ours), float(theirs), rel_tol=1e-9)
    except ValueError:
        return str(ours) == str(theirs)


def differences(tool, ours, theirs):
    """Each difference in a line; a figure that only one of them has is a difference too."""
    for key in [*ours, *(key for key in theirs if key not in ours)]:
        here, there = ours.get(key, "nothing"), theirs.get(key, "nothing")
        if here is not None and not is_same(here, there):
            yield f"{tool}: {' '.join(key)}: here {here}, there {there}"


def is_of_events(key):
    return key[0].split(".")[0] in ("durations", "directly-follows", "variants") or key == ("rows", "events")


def main():
    print("\n".join(versions()))
    with timed("export"):
        make_export()
    with timed("own figures"):
        ours = own_figures()
        faults = list(register_disagrees())
    print(f"hidden by the program: {sum(value is None for value in ours.values())} of {len(ours)} figures")
    for tool, figures in TOOLS.items():
        if not is_there(tool):
            print(f"{tool}: not on this machine")
            faults += [] if tool == "R" else [f"{tool}: nothing was compared"]
            continue
        with timed(tool):
            theirs = read(figures())
        ours |= {key: theirs[key] for key in theirs if key in ONLY_THERE and key not in ours}
        wanted = {key: value for key, value in ours.items() if tool not in EVENTS_ONLY or is_of_events(key)}
        found = list(differences(tool, wanted, theirs))
        faults += found
        print(f"{tool}: {len(wanted)} figures, {len(found)} different", flush=True)
    print("\n".join(faults[:40]))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
