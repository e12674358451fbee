"""Checks of a training on a fixture, based on the manifest."""

from .columns import assert_columns
from .epoch import assert_epoch
from .failures import FixtureAssertionError
from .images import assert_images
from .learning import assert_calibrated, assert_learned, assert_no_leak
from .ranking import assert_ranked
from .training import assert_inputs, assert_trained

__all__ = [
    "FixtureAssertionError",
    "assert_calibrated",
    "assert_columns",
    "assert_epoch",
    "assert_images",
    "assert_inputs",
    "assert_learned",
    "assert_no_leak",
    "assert_ranked",
    "assert_trained",
]
