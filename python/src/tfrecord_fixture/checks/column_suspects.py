"""Infers from the wrong figures of a column which bug caused them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from ..feature import Feature
from ..manifest import Manifest


def element_suspects(manifest: Manifest, feature: Feature, index: int, got: float, wanted: float) -> str:
    """Recognises simple bugs by the other means in the manifest."""
    for other in manifest.features.values():
        if other.statistics is None or other.kind == "bytes":
            continue
        for at, mean in zip(other.statistics.elements.indices, other.statistics.elements.means):
            if mean != wanted and abs(got - mean) <= 1e-6 * max(1e-3, abs(mean)):
                if other.name == feature.name:
                    return f"columns that are shifted, reversed or cut at the wrong end: element {at} has this mean"
                if at == index:
                    return f"features that are swapped: element {at} of {other.name} has this mean"
    if math.isnan(got):
        return "NaNs that the reader makes, and what stands for an absent feature"
    if feature.kind == "float" and got.is_integer():
        return "a cast that loses digits (to an integer type)"
    return (
        "columns that are shifted, cut at the wrong end, swapped or transposed, features that are mixed up, "
        "casts that lose digits, and what stands for an absent feature"
    )


def range_suspects(got: Any, wanted: float) -> str:
    """Recognises casts by the digits that they leave."""
    if float(wanted).is_integer() and float(got).is_integer() and abs(wanted) < 2**63:
        whole = int(wanted)
        if abs(whole) >= 2**31 and (whole + 2**31) % 2**32 - 2**31 == int(got):
            return "a cast to int32: these are the low 32 bits"
        for name, cast in (("float32", np.float32), ("float64", np.float64)):
            if int(cast(whole)) == int(got) != whole:
                return f"a cast to {name}, which has too few digits for this number"
        if abs(whole) > 2**24:
            return "a cast to int32, float32 or float64 on the way, and ids that are mixed up"
    return "casts, clipping, a default that stands for absent values, and features that are mixed up"
