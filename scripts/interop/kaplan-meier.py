"""Waiting times, quantiles and intervals of a share as lifelines, numpy and scipy compute them.

Usage: kaplan-meier.py write|judge

`write` makes Tests/Fixtures/statistics/kaplan-meier.json from a fixed seed; the tests of the library
must come to the same. `judge` computes everything again from the sets in that file with the lifelines,
numpy and scipy at hand, and fails when a number differs.
"""

import json
import math
import pathlib
import random
import sys

import lifelines
import numpy
import scipy
from lifelines import KaplanMeierFitter
from lifelines.utils import median_survival_times
from scipy.stats import binomtest

FIXTURE = pathlib.Path(__file__).parents[2] / "Tests/Fixtures/statistics/kaplan-meier.json"
SETS, SEED, DECIMALS = 200, 20260101, 7
DAYS = (30, 60, 90)
SHARES = [(81, 263), (15, 148), (0, 20), (1, 29), (29, 29), (1, 1), (0, 1), (5, 5), (97, 100), (500, 1000)]


def random_set(source):
    """Durations in days: few or many, with ties, and with all, some or none of them ended."""
    count = source.choice([1, 2, 3, 5, 8, 13, 20, 30, 40])
    longest = source.choice([3, 10, 60, 120, 400])
    share = source.choice([0, 0.3, 0.6, 0.9, 1])
    ended, censored = [], []
    for _ in range(count):
        (ended if source.random() < share else censored).append(source.randint(0, longest))
    return sorted(ended), sorted(censored)


def rounded(value):
    return None if math.isinf(value) or math.isnan(value) else round(float(value), DECIMALS)


def median(curve):
    """The median as lifelines reads it; its logarithms miss one half by a hair, so round first."""
    value = median_survival_times(curve.round(12))
    value = value.iloc[0] if hasattr(value, "iloc") else value
    return None if math.isinf(value) else int(value)


def computed(ended, censored):
    fitter = KaplanMeierFitter().fit(ended + censored, [1] * len(ended) + [0] * len(censored))
    interval = fitter.confidence_interval_
    low, high = interval.iloc[:, [0]], interval.iloc[:, [1]]
    days = sorted(set(ended + censored))
    steps = [
        [day, rounded(fitter.survival_function_.iloc[:, 0][day]), rounded(low.iloc[:, 0][day]),
         rounded(high.iloc[:, 0][day])]
        for day in days
    ]
    known = [day for day in DAYS if day <= days[-1] or fitter.survival_function_.iloc[-1, 0] == 0]
    result = {
        "ended": ended, "censored": censored, "steps": steps,
        "median": median(fitter.survival_function_), "low": median(low), "high": median(high),
        "waiting": {str(day): rounded(fitter.predict(day)) for day in known},
    }
    if ended:
        result["quantiles"] = [rounded(value) for value in numpy.quantile(ended, [0.25, 0.5, 0.75, 0.9])]
    return result


def wilson(count, total):
    interval = binomtest(count, total).proportion_ci(method="wilson")
    return [count, total, rounded(interval.low), rounded(interval.high)]


def close(ours, theirs):
    if isinstance(ours, dict):
        return ours.keys() == theirs.keys() and all(close(ours[key], theirs[key]) for key in ours)
    if isinstance(ours, list):
        return len(ours) == len(theirs) and all(map(close, ours, theirs))
    if ours is None or theirs is None:
        return ours is theirs
    return abs(ours - theirs) <= 2 * 10 ** -DECIMALS


def write():
    source = random.Random(SEED)
    document = {
        "lifelines": lifelines.__version__, "numpy": numpy.__version__, "scipy": scipy.__version__,
        "sets": [computed(*random_set(source)) for _ in range(SETS)],
        "wilson": [wilson(*share) for share in SHARES],
    }
    FIXTURE.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(document, separators=(",", ":")).replace('{"ended"', '\n{"ended"')
    FIXTURE.write_text(text + "\n", encoding="utf-8")
    print(f"{FIXTURE.name}: {SETS} sets, {FIXTURE.stat().st_size} bytes")


def judge():
    document = json.loads(FIXTURE.read_text(encoding="utf-8"))
    faults = sum(not close(entry, computed(entry["ended"], entry["censored"])) for entry in document["sets"])
    faults += sum(not close(entry, wilson(*entry[:2])) for entry in document["wilson"])
    print(f"statistics: {len(document['sets'])} sets beside lifelines {lifelines.__version__}, {faults} faults")
    sys.exit(1 if faults or len(document["sets"]) < SETS else 0)


{"write": write, "judge": judge}[sys.argv[1]]()
