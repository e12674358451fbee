"""The records are those of the independent generator for every compression, level and number of files."""

from itertools import product

import pytest
import tensorflow as tf

from reading import read_records
from reference import expected_records, features_of
from schemas import KINDS, generate

EXAMPLES = 23
COMPRESSIONS = ["gzip", "zlib", "none"]
LEVELS = ["auto", 0, 1, 6, 9]


@pytest.mark.parametrize("shards,compression,level", product([1, 3, 7], COMPRESSIONS, LEVELS))
def test_every_kind_and_length(checkout, compression, level, shards):
    fixture = generate(
        checkout, KINDS, examples=EXAMPLES, compression=compression, compression_level=level, shards=shards
    )
    assert features_of(fixture) == set(KINDS)
    assert len(fixture.paths) == shards
    assert read_records(fixture.paths, compression) == expected_records(fixture)
    said = {fixture.folder / entry["file"]: entry["examples"] for entry in fixture.manifest["files"]}
    assert {path: len(read_records([path], compression)) for path in fixture.paths} == said


@pytest.fixture(scope="module")
def plain_records(shared_checkout):
    fixture = shared_checkout.generate(compression="none")
    records = read_records(fixture.paths, "none")
    assert len(records) == 288
    assert records[:2] == expected_records(fixture, 2)
    return records


@pytest.mark.parametrize("compression,level", product(["gzip", "zlib"], LEVELS))
def test_many_compressed_blocks(checkout, plain_records, compression, level):
    """8 MB, so that several blocks are compressed in parallel and joined."""
    fixture = checkout.generate(compression=compression, compression_level=level)
    assert read_records(fixture.paths, compression) == plain_records


SIZES = {
    "examples larger than a block": (2, [("float", "float_list", 300_000), ("int", "int64_list", 100_000)]),
    "thousands of examples in a block": (10_000, [("int", "int64_list", 1), ("bytes", "bytes_list", -1)]),
    "examples that may hold nothing": (100, [("float", "float_list", -1)]),
}


@pytest.mark.parametrize("size,compression", product(SIZES, COMPRESSIONS))
def test_sizes_of_examples(checkout, size, compression):
    examples, rows = SIZES[size]
    fixture = generate(checkout, rows, examples=examples, compression=compression, shards=2)
    assert read_records(fixture.paths, compression) == expected_records(fixture)


@pytest.mark.parametrize("written,read", [(w, r) for w, r in product(COMPRESSIONS, COMPRESSIONS) if w != r])
def test_no_other_compression_type_reads_it(checkout, written, read):
    fixture = generate(checkout, KINDS, examples=3, compression=written)
    with pytest.raises(tf.errors.OpError):
        read_records(fixture.paths, read)


@pytest.mark.parametrize("shard", range(3))
def test_a_shard_alone(checkout, shard):
    together = generate(checkout, KINDS, examples=EXAMPLES, shards=3)
    alone = generate(checkout, KINDS, examples=EXAMPLES, shards=3, shard_index=shard)
    assert [path.name for path in alone.paths] == [together.paths[shard].name]
    assert alone.paths[0].read_bytes() == together.paths[shard].read_bytes()
    assert read_records(alone.paths, "gzip") == read_records([together.paths[shard]], "gzip")
