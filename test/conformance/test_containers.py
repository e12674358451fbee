"""Python's gzip and zlib and the gzip program accept the compressed files to their last byte."""

import gzip
import hashlib
import subprocess
import zlib

import pytest

from schemas import KINDS, generate

LEVELS = ["auto", 0, 1, 6, 9]


@pytest.fixture(params=["small", "builtin"])
def make(request, checkout):
    """A fixture of one block, and one of many."""
    return lambda **flags: generate(checkout, KINDS, **flags) if request.param == "small" else checkout.generate(**flags)


def content_sha256(fixture, content):
    assert hashlib.sha256(content).hexdigest() == fixture.outputs["content-sha256"]


@pytest.mark.parametrize("level", LEVELS)
def test_gzip_in_python(make, level):
    fixture = make(compression="gzip", compression_level=level)
    content_sha256(fixture, gzip.decompress(fixture.paths[0].read_bytes()))


@pytest.mark.parametrize("level", LEVELS)
def test_zlib_in_python(make, level):
    fixture = make(compression="zlib", compression_level=level)
    content_sha256(fixture, zlib.decompress(fixture.paths[0].read_bytes()))


@pytest.mark.parametrize("compression,window", [("gzip", 31), ("zlib", 15)])
def test_one_stream_and_nothing_after_it(make, compression, window):
    stream = zlib.decompressobj(window)
    stream.decompress(make(compression=compression).paths[0].read_bytes())
    assert stream.eof
    assert stream.unused_data == b""


@pytest.mark.parametrize("level", LEVELS)
def test_the_gzip_program(make, level):
    path = make(compression="gzip", compression_level=level).paths[0]
    ended = subprocess.run(["gzip", "--test", path], capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_header_holds_no_time_and_no_machine(make):
    """RFC 1952: no flags, mtime 0, and always OS 3 (Unix)."""
    header = make(compression="gzip").paths[0].read_bytes()[:10]
    assert header[:8] == bytes.fromhex("1f8b080000000000")
    assert header[9] == 3
