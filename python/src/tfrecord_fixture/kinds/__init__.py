"""Kinds of labels: adding one takes a module like the others, and a line here."""

from __future__ import annotations

from ..label import Label
from .binary import Binary
from .classes import Classes
from .kind import LabelKind
from .regression import Regression

KINDS: dict[str, LabelKind] = {"binary": Binary(), "classes": Classes(), "regression": Regression()}


def kind_of_label(label: Label) -> LabelKind | None:
    """The checks of a label; None where it is of no kind that has a loss."""
    return KINDS.get(label.kind)
