"""Kinds of labels. A new one needs a module like the others, and a line here."""

from __future__ import annotations

from ..label import Label
from .binary import Binary
from .classes import Classes
from .kind import LabelKind
from .regression import Regression

KINDS: dict[str, LabelKind] = {"binary": Binary(), "classes": Classes(), "regression": Regression()}


def kind_of_label(label: Label) -> LabelKind | None:
    """The checks of a label; None if its kind has no loss."""
    return KINDS.get(label.kind)
