"""Prints again what Python makes of the texts in pyyaml.jsonl and template.jsonl, next to this file.

Run it (with PyYAML installed) after adding a text to them; the tests themselves need no Python.
"""
import datetime
import json
import math
import pathlib
import platform
import string

import yaml

HERE = pathlib.Path(__file__).parent


def plain(value):
    """A value as JSON that tells types apart."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"int": value if abs(value) < 2**53 else str(value)}
    if isinstance(value, float):
        return {"float": value if math.isfinite(value) else str(value)}
    if isinstance(value, datetime.date):
        return {"date": True}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {"map": [[plain(key), plain(item)] for key, item in value.items()]}
    return {"other": type(value).__name__}


def load(text):
    try:
        return plain(yaml.safe_load(text))
    except Exception:
        return {"error": True}


def print_again(name, by, function):
    path = HERE / name
    texts = [json.loads(line)[0] for line in path.read_text().splitlines()[1:]]
    rows = [{"printedBy": by}] + [[text, function(text)] for text in texts]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))


VARIABLES = {"HOME": "/root", "a": "1", "_x1": "under", "empty": "", "lines": "p\nq", "dollar": "$HOME"}

python = f"Python {platform.python_version()}"
print_again("pyyaml.jsonl", f"yaml.safe_load of PyYAML {yaml.__version__}, {python}", load)
print_again(
    "template.jsonl",
    f"string.Template(text).safe_substitute({VARIABLES!r}), {python}",
    lambda text: string.Template(text).safe_substitute(VARIABLES),
)
