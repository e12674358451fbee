"""Checks that a reader returns every image as it was written and in its orientation."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..fixture import Fixture
from ..images import decode_png
from .failures import Findings

Floats = NDArray[np.float64]


def assert_images(
    source: Fixture | str | Path, images: Mapping[str, Any], *, high: float = 255, tolerance: float = 0.03
) -> None:
    """
    Checks that images are those that were written, in the order of the files, whatever their new size is.

    `images` maps names of features to the images that the reader returned for all examples, before any normalisation:
    an array or list with the rows, columns and channels of each. `high` is the value of white: 255, or 1 if the reader
    divides. The means of the four quarters of each image are compared for each channel, to `tolerance` of the whole
    range, so that a resized image equals its original. Needs the files, which must hold PNG. Raises
    FixtureAssertionError with all faults, KeyError for a name that the fixture does not have, and ValueError for images
    of another format.
    """
    __tracebackhide__ = True
    fixture, findings = source if isinstance(source, Fixture) else Fixture(source), Findings()
    for name, column in fixture.columns(images).items():
        written = [decode_png(value) for value in column.values]
        wanted = _quarters(written, np.iinfo(written[0].dtype).max)
        _check(name, wanted, images[name], high, tolerance, findings)
    findings.raise_any()


def _check(name: str, wanted: Floats, images: Sequence[Any], high: float, tolerance: float, findings: Findings) -> None:
    if not findings.expect(
        len(images) == len(wanted),
        f"{len(images)} images of {name} were read of {len(wanted)}",
        "lost shards, files that are read twice, filters, and a dropped remainder",
    ):
        return
    ranks = {np.ndim(image) for image in images}
    if not findings.expect(
        ranks == {3}, f"images of {name} have {sorted(ranks)} axes instead of 3", "the axis of the channels"
    ):
        return
    seen = _quarters(images, high)
    channels = wanted.shape[-1]
    if not findings.expect(
        seen.shape == wanted.shape,
        f"images of {name} have {seen.shape[-1]} channels instead of {channels}",
        "the channels that are decoded, and their axis: rows, columns, channels",
    ):
        return
    off = ~_alike(seen, wanted, tolerance)
    if off.any():
        worst = int(off.argmax())
        got, expected = (", ".join(f"{mean:.3f}" for mean in means[worst].mean((0, 1))) for means in (seen, wanted))
        findings.expect(
            False,
            f"{np.count_nonzero(off)} of {len(off)} images of {name} are not those that were written: image {worst} "
            f"has the channel means {got}, and was written with {expected} (1 is white)",
            _suspects(seen, wanted, tolerance),
        )


def _quarters(images: Sequence[Any], high: float) -> Floats:
    """Means of the quarters of each image, as shares of white: image, half of rows, half of columns, channel."""
    return np.array([_quarters_of(np.asarray(image)) for image in images]) / high


def _quarters_of(image: NDArray[Any]) -> Floats:
    height, width = image.shape[0] // 2, image.shape[1] // 2
    sums = np.add.reduceat(np.add.reduceat(image, [0, height], 0, np.float64), [0, width], 1)
    rows, columns = np.array([height, image.shape[0] - height]), np.array([width, image.shape[1] - width])
    means: Floats = sums / (rows[:, None] * columns)[..., None]
    return means


def _alike(seen: Floats, wanted: Floats, tolerance: float) -> NDArray[np.bool_]:
    return np.asarray((np.abs(seen - wanted) <= tolerance).all((1, 2, 3)))


#: Typical mistakes of readers, applied to the means of the quarters.
_MISTAKES: dict[str, Callable[[Floats], Floats]] = {
    "the order of the channels: it is reversed (BGR instead of RGB)": lambda means: means[..., ::-1],
    "the order of the rows: images are upside down": lambda means: means[:, ::-1],
    "the order of the columns: images are mirrored": lambda means: means[:, :, ::-1],
    "rows and columns: they are swapped": lambda means: means.swapaxes(1, 2),
    "the scale: values are divided by 255 twice, or `high` should be 1": lambda means: means / 255,
    "the scale: values are not divided by 255, or `high` should be 255": lambda means: means * 255,
    "the scale: values are those of 16 bits": lambda means: means * 257,
    "the scale: values are from -1 to 1": lambda means: means * 2 - 1,
}


def _suspects(seen: Floats, wanted: Floats, tolerance: float) -> str:
    for text, mistake in _MISTAKES.items():
        if _alike(seen, mistake(wanted), tolerance).mean() > 0.9:
            return text
    brightness = [np.sort(means.mean((1, 2, 3))) for means in (seen, wanted)]
    if np.abs(brightness[0] - brightness[1]).max() < tolerance / 3:
        return "the order of the examples: as many images are as bright as those that were written"
    return (
        "a crop in place of a resize, channels that are mixed or reshaped, casts that wrap around, and augmentation "
        "where there should be none"
    )
