"""The type of a bug."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bug:
    """A typical mistake in trainings, as changes of the text of a training."""

    name: str
    # For each training, a text that occurs once and its replacement, or several such pairs.
    changes: dict
    # Whether the training stays as good, so that no check can notice.
    is_harmless: bool = False

    def pairs(self, training):
        change = self.changes[training]
        return (change,) if isinstance(change[0], str) else tuple(change)
