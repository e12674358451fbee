"""Applies the independent generator test/golden/reference.py to the plan in a manifest."""

import importlib.util
from functools import lru_cache

from checkout import ROOT
from reading import DTYPE

_spec = importlib.util.spec_from_file_location("golden_reference", ROOT / "test/golden/reference.py")
golden = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(golden)
# It is called for every example, and takes half of the time.
golden.stream_key = lru_cache(golden.stream_key)


def expected_records(fixture, count=None):
    """The first `count` serialized examples, in their order."""
    manifest = fixture.manifest
    return [golden.encode_example(manifest, example) for example in range(count or manifest["examples"])]


def features_of(fixture):
    """The features as rows of a schema, to compare with the schema itself."""
    dtypes = {dtype.removesuffix("_list"): dtype for dtype in DTYPE}
    return {
        (feature["name"], dtypes[feature["kind"]], -1 if isinstance(feature["length"], dict) else feature["length"])
        for feature in fixture.manifest["features"]
    }
