"""What a bug is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bug:
    """A mistake of a kind that trainings have, as changes of the text of a training."""

    name: str
    # By the name of a training: what stands there once and what takes its place, or several such pairs.
    changes: dict
    # Leaves the training as good as it was, so that no check can notice.
    is_harmless: bool = False

    def pairs(self, training):
        change = self.changes[training]
        return (change,) if isinstance(change[0], str) else tuple(change)
