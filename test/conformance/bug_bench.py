"""
Plants every bug of bugs.py in the example's training and asks the example's smoke test, on fixtures of each profile:

    python bug_bench.py torch|tensorflow [--seeds 3] [--sound 20] [--profiles learnable,thorough] [--only TEXT]

Writes what it found of these profiles to bugs-FRAMEWORK.json, from which `python bug_bench.py table` makes the table of
docs/smoke-tests.md. Needs the framework and the built bundle.
"""

import argparse
import json
import os
import sys
import tempfile
from datetime import date
from importlib.metadata import version
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

from bugs import BUGS
from checkout import ROOT
from planting import fixture, judge, read_only_once

PROFILES = ["uniform", "smoke", "learnable", "thorough"]
FRAMEWORKS = {"torch": "PyTorch", "tensorflow": "TensorFlow"}
PAGE = ROOT / "docs/smoke-tests.md"
START, END = "<!-- bugs: written by test/conformance/bug_bench.py -->", "<!-- /bugs -->"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("framework", choices=[*FRAMEWORKS, "table"])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--sound", type=int, default=20)
    parser.add_argument("--profiles", type=lambda text: text.split(","), default=PROFILES)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    if arguments.framework == "table":
        PAGE.write_text(with_table(PAGE.read_text()))
        return
    if arguments.framework == "torch":
        __import__("torch").set_num_threads(1)
    for profile in arguments.profiles:
        with tempfile.TemporaryDirectory() as scratch:
            measured = bench(arguments, profile, Path(scratch))
        if not arguments.only:
            keep(arguments.framework, profile, measured)


def bench(arguments, profile, scratch):
    """By bug whether it was found with every seed; and how often the sound training was held sound."""
    framework = arguments.framework
    forget = read_only_once()
    bugs = [bug for part in BUGS.values() for bug in part if getattr(bug, framework) and arguments.only in bug.name]
    found = {bug.name: True for bug in bugs}
    sound, sound_seeds = 0, max(arguments.seeds, arguments.sound)
    for seed in range(sound_seeds):
        folders = fixture(scratch / f"{profile}-{seed}", profile, seed)
        against = judge(framework, (), folders, seed)
        sound += not against
        report(profile, seed, "sound" if not against else "FALSE ALARM", "", against)
        for bug in bugs if seed < arguments.seeds else []:
            # Where the sound training fails too, a failure tells nothing.
            against_bug = [] if against else judge(framework, getattr(bug, framework), folders, seed)
            found[bug.name] = found[bug.name] and bool(against_bug)
            report(profile, seed, "found" if against_bug else "MISSED", bug.name, against_bug)
        forget()
    figures = {"seeds": arguments.seeds, "sound": sound, "soundSeeds": sound_seeds}
    return {"date": date.today().isoformat(), "version": version_of(framework), **figures, "found": found}


def keep(framework, profile, measured):
    """Beside what is known of other profiles."""
    file = results_file(framework)
    results = json.loads(file.read_text()) if file.exists() else {}
    file.write_text(json.dumps({**results, profile: measured}, indent=2) + "\n")


def version_of(framework):
    return version("torch" if framework == "torch" else "tensorflow_cpu")


def report(profile, seed, verdict, name, against):
    print(f"{profile:10} {seed:2} {verdict:11} {name:55} {(against or [''])[0][:100]}", flush=True)


def results_file(framework):
    return Path(__file__).with_name(f"bugs-{framework}.json")


def with_table(page):
    before, rest = page.split(START)
    _, after = rest.split(END)
    return f"{before}{START}\n\n{table()}\n{END}{after}"


def table():
    results = {framework: json.loads(results_file(framework).read_text()) for framework in FRAMEWORKS}
    lines = [sentence(framework, result) for framework, result in results.items()]
    lines += [
        "",
        f"| bug | {' | '.join(f'`{profile}`' for profile in PROFILES)} |",
        f"| --- |{' :-: |' * len(PROFILES)}",
    ]
    for part, bugs in BUGS.items():
        lines.append(f"| **{part}** |{'  |' * len(PROFILES)}")
        lines += [f"| {bug.name} | {' | '.join(cell(results, bug, profile) for profile in PROFILES)} |" for bug in bugs]
    counts = [
        sum(cell(results, bug, profile) == FOUND for part in BUGS.values() for bug in part) for profile in PROFILES
    ]
    total = sum(map(len, BUGS.values()))
    lines.append(f"| **found of {total}** | {' | '.join(f'**{count}**' for count in counts)} |")
    return "\n".join(lines) + "\n"


FOUND, MISSED = "✓", "–"


def cell(results, bug, profile):
    """Found is what every framework finds that has the bug."""
    verdicts = [
        result[profile]["found"][bug.name] for result in results.values() if bug.name in result[profile]["found"]
    ]
    return FOUND if all(verdicts) else "(✓)" if any(verdicts) else MISSED


def sentence(framework, result):
    """What was measured together is told together."""
    runs = {}
    for profile in PROFILES:
        measured = result[profile]
        run = measured["version"].split("+")[0], measured["date"], measured["seeds"], measured["soundSeeds"]
        runs.setdefault(run, []).append(f"`{profile}` {measured['sound']}")
    parts = [
        f"{day}, each bug on the fixtures of {count(seeds, 'seed')}: the sound training passed, of "
        f"{count(sound_seeds, 'seed')}, with {', '.join(sound)}"
        for (_, day, seeds, sound_seeds), sound in runs.items()
    ]
    return f"{FRAMEWORKS[framework]} {' and '.join(sorted({run[0] for run in runs}))}: {'; '.join(parts)}."


def count(number, noun):
    return f"{number} {noun}" + ("" if number == 1 else "s")


if __name__ == "__main__":
    sys.exit(main())
