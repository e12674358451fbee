"""
The trainings of examples/, and the bugs that `bug_bench.py` plants in them one at a time, grouped by the wrong part of
the training.
"""

from dataclasses import dataclass

from . import images, ranking, smoke_test, text
from .bug import Bug

__all__ = ["BUGS", "TRAININGS", "Bug", "Training"]


@dataclass(frozen=True)
class Training:
    # The folder below examples/, and the file in it.
    example: str
    file: str
    framework: str
    # The input of this name; None for the built-in example.
    schema: str | None = None


# The trainings by their names in `bug_bench.py`.
TRAININGS = {
    "torch": Training("smoke-test", "training_torch.py", "PyTorch"),
    "tensorflow": Training("smoke-test", "training_tensorflow.py", "TensorFlow"),
    "images": Training("images", "training.py", "TensorFlow", "features.json"),
    "text": Training("text", "training.py", "PyTorch", "schema.yaml"),
    "ranking": Training("ranking", "training.py", "TensorFlow", "training.py:CONTEXT,ITEM,LABEL"),
}

# The bugs of each example.
BUGS = {"smoke-test": smoke_test.BUGS, "images": images.BUGS, "text": text.BUGS, "ranking": ranking.BUGS}
