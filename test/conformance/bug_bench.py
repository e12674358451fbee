"""
Plants every bug of bugs/ in a training of examples/ and runs its smoke test on fixtures of each profile:

    python bug_bench.py TRAINING [--seeds 3] [--sound 20] [--profiles learnable,thorough] [--only TEXT]

TRAINING is torch or tensorflow (both of examples/smoke-test), images, text or ranking. Writes the results for these
profiles to bugs/TRAINING.json, from which `python bug_bench.py tables` makes the tables of docs/smoke-tests.md. Needs
the framework and the built bundle. The profile `noise` has labels that depend on nothing, so it must not pass. With
`--seeds 0` only the correct training is run, and the results for the bugs stay.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile
from datetime import date
from importlib.metadata import version
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("CUDA_VISIBLE_DEVICES", "-1")

from bugs import BUGS, TRAININGS
from checkout import ROOT
from planting import fixture, fixture_without_signal, judge, read_only_once

PROFILES = ["uniform", "smoke", "learnable", "thorough"]
NOISE = "noise"
PACKAGES = {"PyTorch": "torch", "TensorFlow": "tensorflow_cpu"}
PAGE = ROOT / "docs/smoke-tests.md"
START, END = "<!-- bugs of examples/{}: written by test/conformance/bug_bench.py -->", "<!-- /bugs -->"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("training", choices=[*TRAININGS, "tables"])
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--sound", type=int, default=20)
    parser.add_argument("--profiles", type=lambda text: text.split(","), default=[*PROFILES, NOISE])
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    if arguments.training == "tables":
        PAGE.write_text(with_tables(PAGE.read_text()))
        return
    if TRAININGS[arguments.training].framework == "PyTorch":
        __import__("torch").set_num_threads(1)
    known = {}
    for profile in arguments.profiles:
        with tempfile.TemporaryDirectory() as scratch:
            if profile == NOISE:
                measured = bench_noise(arguments, profile, Path(scratch))
            else:
                # Profiles with equal records, such as uniform and smoke may have, are measured once.
                plan = fingerprint(arguments.training, profile, Path(scratch))
                measured = known[plan] = known.get(plan) or bench(arguments, profile, Path(scratch))
        if not arguments.only:
            keep(arguments.training, profile, measured)


def fingerprint(training, profile, scratch):
    manifest = Path(fixture(training, scratch / "plan", profile, 0)[0], "manifest.json")
    return json.loads(manifest.read_text())["fingerprint"]


def bench(arguments, profile, scratch):
    """Whether each bug was found with every seed, and how often the correct training passed."""
    training = arguments.training
    forget = read_only_once()
    bugs = [bug for bug in bugs_of(training) if arguments.only in bug.name]
    found = {bug.name: True for bug in bugs}
    sound, sound_seeds = 0, max(arguments.seeds, arguments.sound)
    for seed in range(sound_seeds):
        folders = fixture(training, scratch / f"{profile}-{seed}", profile, seed)
        against = judge(training, (), folders, seed)
        sound += not against
        report(profile, seed, "sound" if not against else "FALSE ALARM", "", against)
        for bug in bugs if seed < arguments.seeds else []:
            # If the correct training fails too, a failure shows nothing.
            against_bug = [] if against else judge(training, bug.pairs(training), folders, seed)
            found[bug.name] = found[bug.name] and bool(against_bug)
            report(profile, seed, "found" if against_bug else "MISSED", bug.name, against_bug)
        forget()
        shutil.rmtree(scratch / f"{profile}-{seed}")
    counted = {"sound": sound, "soundSeeds": sound_seeds}
    return counted if arguments.seeds == 0 else {**origin(training), "seeds": arguments.seeds, **counted, "found": found}


def bench_noise(arguments, profile, scratch):
    """How often the correct training failed on labels without a signal."""
    stopped = 0
    for seed in range(arguments.sound):
        folders = fixture_without_signal(arguments.training, scratch / str(seed), seed)
        against = judge(arguments.training, (), folders, seed)
        stopped += bool(against)
        report(profile, seed, "stopped" if against else "PASSED", "", against)
        shutil.rmtree(scratch / str(seed))
    return {**origin(arguments.training), "stopped": stopped, "soundSeeds": arguments.sound}


def bugs_of(training):
    return [bug for part in BUGS[TRAININGS[training].example].values() for bug in part if training in bug.changes]


def keep(training, profile, measured):
    """Keeps the results of other profiles, and those of the bugs if only the correct training was measured."""
    file = results_file(training)
    results = json.loads(file.read_text()) if file.exists() else {}
    kept = {**results.get(profile, {}), **measured}
    if "found" in kept:
        names = {bug.name for bug in bugs_of(training)}
        kept["found"] = {name: verdict for name, verdict in kept["found"].items() if name in names}
    file.write_text(json.dumps({**results, profile: kept}, indent=2) + "\n")


def origin(training):
    package = PACKAGES[TRAININGS[training].framework]
    return {"date": date.today().isoformat(), "version": version(package)}


def report(profile, seed, verdict, name, against):
    print(f"{profile:10} {seed:2} {verdict:11} {name:55} {(against or [''])[0][:100]}", flush=True)


def results_file(training):
    return Path(__file__).with_name("bugs") / f"{training}.json"


def with_tables(page):
    for example in BUGS:
        start = START.format(example)
        before, rest = page.split(start)
        _, after = rest.split(END, 1)
        page = f"{before}{start}\n\n{table(example)}\n{END}{after}"
    return page


def table(example):
    trainings = [name for name, training in TRAININGS.items() if training.example == example]
    results = {name: json.loads(results_file(name).read_text()) for name in trainings}
    lines = [sentence(name, result) for name, result in results.items()]
    lines += [
        "",
        f"| bug | {' | '.join(f'`{profile}`' for profile in PROFILES)} |",
        f"| --- |{' :-: |' * len(PROFILES)}",
    ]
    for part, bugs in BUGS[example].items():
        lines.append(f"| **{part}** |{'  |' * len(PROFILES)}")
        lines += [f"| {bug.name} | {' | '.join(cell(results, bug, profile) for profile in PROFILES)} |" for bug in bugs]
    all_bugs = [bug for part in BUGS[example].values() for bug in part]
    counts = [sum(cell(results, bug, profile) == FOUND for bug in all_bugs) for profile in PROFILES]
    lines.append(f"| **found of {len(all_bugs)}** | {' | '.join(f'**{count}**' for count in counts)} |")
    return "\n".join(lines) + "\n"


FOUND, MISSED = "✓", "–"


def cell(results, bug, profile):
    """A bug counts as found if every framework that has it finds it."""
    verdicts = [
        result[profile]["found"][bug.name] for result in results.values() if bug.name in result[profile]["found"]
    ]
    return FOUND if all(verdicts) else "(✓)" if any(verdicts) else MISSED


def sentence(training, result):
    """A sentence about the measurements, which names profiles together that were measured together."""
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
    if NOISE in result:
        noise = result[NOISE]
        parts.append(f"with `signal: 0` it was stopped with {noise['stopped']} of {count(noise['soundSeeds'], 'seed')}")
    versions = " and ".join(sorted({run[0] for run in runs}))
    return f"{TRAININGS[training].framework} {versions}: {'; '.join(parts)}."


def count(number, noun):
    return f"{number} {noun}" + ("" if number == 1 else "s")


if __name__ == "__main__":
    sys.exit(main())
