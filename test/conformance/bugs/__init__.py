"""
The trainings of examples/, and by the part of a training that is wrong the bugs that `bug_bench.py` plants in them, one
at a time.
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
    # As the input of that name; None for the built-in example.
    schema: str | None = None


# By the names that `bug_bench.py` knows them by.
TRAININGS = {
    "torch": Training("smoke-test", "training_torch.py", "PyTorch"),
    "tensorflow": Training("smoke-test", "training_tensorflow.py", "TensorFlow"),
    "images": Training("images", "training.py", "TensorFlow", "features.json"),
    "text": Training("text", "training.py", "PyTorch", "schema.yaml"),
    "ranking": Training("ranking", "training.py", "TensorFlow", "training.py:CONTEXT,ITEM,LABEL"),
}

# By example.
BUGS = {"smoke-test": smoke_test.BUGS, "images": images.BUGS, "text": text.BUGS, "ranking": ranking.BUGS}
