"""The bytes are the same on every version of Node and with any number of threads."""

import gzip
import json
import os
import subprocess
from contextlib import contextmanager

import pytest

from reading import read_records
from reference import expected_records
from schemas import KINDS, generate

NODES = json.loads(os.environ.get("CONFORMANCE_NODES", "{}"))
THREADS = [1, 3, 8]


@pytest.fixture(params=NODES)
def node(request):
    found = NODES[request.param]
    if "missing" in found:
        pytest.skip(f"Node {request.param} is not at hand: {found['missing']}")
    return found["path"]


@pytest.fixture(scope="module")
def content_sha256(shared_checkout):
    """The digest of the built-in example on the Node that runs the other checks."""
    return shared_checkout.generate().outputs["content-sha256"]


def test_a_node_writes_what_the_reference_does(checkout, node):
    fixture = generate(checkout, KINDS, examples=20, node=node)
    assert read_records(fixture.paths, "gzip") == expected_records(fixture)


@pytest.mark.parametrize("compression", ["gzip", "zlib", "none"])
def test_a_node_writes_the_same_records_of_the_builtin_example(checkout, node, content_sha256, compression):
    fixture = checkout.generate(compression=compression, node=node)
    assert fixture.outputs["content-sha256"] == content_sha256
    assert len(read_records(fixture.paths, compression)) == 288


@pytest.mark.parametrize("compression,level", [("gzip", "auto"), ("gzip", 6), ("zlib", "auto")])
def test_threads_do_not_change_the_compressed_bytes(checkout, node, compression, level):
    fixtures = [
        checkout.generate(
            node=node,
            compression=compression,
            compression_level=level,
            environment={"UV_THREADPOOL_SIZE": str(threads)},
        )
        for threads in THREADS
    ]
    assert len({fixture.paths[0].read_bytes() for fixture in fixtures}) == 1


@contextmanager
def cores(count):
    """Processes that are started in this context only see this number of cores."""
    every = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(every)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, every)


@pytest.mark.parametrize("compression,level", [("gzip", "auto"), ("gzip", 1), ("zlib", "auto"), ("none", "auto")])
def test_cores_do_not_change_the_file_of_a_large_fixture(checkout, node, compression, level):
    """42 MB, which several threads write if there are several cores."""
    fixtures = []
    for count in (1, len(os.sched_getaffinity(0))):
        with cores(count):
            flags = {"compression": compression, "compression_level": level}
            fixtures.append(checkout.generate(node=node, examples=1500, shards=2, **flags))
    one, many = ([path.read_bytes() for path in fixture.paths] for fixture in fixtures)
    assert one == many
    assert fixtures[0].manifest == fixtures[1].manifest
    paths = fixtures[1].paths
    records = read_records(paths, compression)
    assert len(records) == 1500
    if compression == "gzip":
        subprocess.run(["gzip", "-t", *paths], check=True)
        assert sum(len(record) + 16 for record in records) == sum(len(gzip.decompress(file)) for file in many)


def test_node_accepts_the_file_of_another(checkout, node):
    fixture = checkout.generate()
    ended = checkout.run("verify", str(fixture.paths[0]), node=node)
    assert ended.returncode == 0, ended.stderr
