"""Counts the checks for run.ts, and gives each its own checkout."""

import json
import os
from pathlib import Path

import pytest

from checkout import Checkout

counts = {"passed": 0, "failed": 0}


@pytest.fixture
def checkout(tmp_path):
    return Checkout(tmp_path)


@pytest.fixture(scope="module")
def shared_checkout(tmp_path_factory):
    """A checkout for checks that only read the same fixture."""
    return Checkout(tmp_path_factory.mktemp("checkout"))


def pytest_runtest_logreport(report):
    # A failed setup or teardown counts as a failed check.
    if report.failed:
        counts["failed"] += 1
    elif report.passed and report.when == "call":
        counts["passed"] += 1


def pytest_collectreport(report):
    if report.failed:
        counts["failed"] += 1


def pytest_unconfigure():
    if path := os.environ.get("CONFORMANCE_COUNTS"):
        Path(path).write_text(json.dumps(counts))
