"""Valid configs with one change of a value, a key or a section."""

import copy
import random

from recap_models import FACTS


class Raw(str):
    """YAML text that is written literally in place of a value."""


SCALARS = [
    *["1", "0", "-1", "16", "16.0", "1.5", "-0.5", "0.0", "1e-4", "1.0e-4", "1e5", "0x10", "010", "1_000", "1:30"],
    *['"16"', '" 16 "', "'1.5'", '"1e-4"', '"1_0"', '"1__0"', '"+5"', '"0x10"', '"inf"', '"nan"', ".inf", "-.inf", ".nan"],
    *["true", "on", "No", '"true"', '"ON"', '"y"', '"f"', '"0"', '"maybe"', "y", '"1.0"'],
    *["~", "null", "", '""', '" "', "word", "two words", '"30%"', "2020-01-01", '"2020-01-01"', "2024"],
    *["[]", "{}", "[1]", "[a, b]", "{a: 1}", "[[a, 1]]", "[[a, b, c]]", "[ab]", "[ab, 1]", "[{a: 1, b: 2}]", '["1", 2.5]'],
    *["!!str 5", "!!int '5'", "!!float 5", "1.7976931348623157e+308", "12345678901234567890"],
]

KEYS = ["1", "1.5", "true", "off", "~", "2020-01-01", '"quoted"', "1e3", "0x1F", "new_key", "''"]


def write(value, indent=0):
    """YAML in block style."""
    pad = "  " * indent
    if isinstance(value, Raw):
        return f" {value}\n"
    if isinstance(value, Entries):
        return "\n" + "".join(f"{pad}{key}:{write(item, indent + 1)}" for key, item in value.items)
    if isinstance(value, list):
        if not value:
            return " []\n"
        return "\n" + "".join(f"{pad}-{write(item, indent + 1)}" for item in value)
    raise TypeError(value)


class Entries:
    """A map whose keys are YAML text and may be duplicates."""

    def __init__(self, items):
        self.items = items


def tree(value):
    """A loaded config in a form that can be changed and written."""
    if isinstance(value, dict):
        return Entries([(quoted(key), tree(item)) for key, item in value.items()]) if value else Raw("{}")
    if isinstance(value, list):
        return [tree(item) for item in value]
    return Raw(quoted(value))


def quoted(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return repr(value) if "e" not in repr(value) else f"{value:.17e}"
    if isinstance(value, int):
        return str(value)
    return value if value.replace("_", "").isalpha() and value not in ("on", "off", "yes", "no", "null") else f'"{value}"'


SAMPLES = {
    **{"string": "like", "boolean": True, "integer": 3, "integer > 0": 4, "number": 0.5, "number > 0": 1.5},
    **{"number >= 0": 2.5, "object": {"a": 1}},
}


def sample(type_name, choice=0):
    """A value of a type with every field set, but only the field `choice` of each group."""
    if type_name.startswith("list of "):
        return [sample(type_name.removeprefix("list of "), choice)]
    if type_name.startswith("map of "):
        return {"like": sample(type_name.removeprefix("map of "), choice)}
    if type_name in SAMPLES:
        return SAMPLES[type_name]
    if type_name in FACTS["enums"]:
        return FACTS["enums"][type_name][choice % len(FACTS["enums"][type_name])]
    fields = FACTS["models"][type_name]
    groups = {}
    for name, facts in fields.items():
        groups.setdefault(facts.get("group", name), []).append(name)
    chosen = [names[choice % len(names)] for names in groups.values()]
    return {name: sample(fields[name]["type"], choice) for name in fields if name in chosen}


def valid_configs():
    """Configs that together set every field. Fields that exclude each other are in different ones."""
    for choice in range(4):
        config = sample("RecapConfig", choice)
        if config["model"]["multi_task_type"] == "share_none":
            del config["model"]["backbone"]
        config["model"]["multi_task_type"] = config["model"]["multi_task_type"]
        yield config


def places(node, found):
    """Every map and list, with the index of each of its entries or items."""
    children = node.items if isinstance(node, Entries) else node if isinstance(node, list) else []
    for index, child in enumerate(children):
        found.append((children, index))
        places(child[1] if isinstance(node, Entries) else child, found)
    return found


def mutate(config, rng):
    """The text of the config with one change, and the kind of change."""
    root = copy.deepcopy(tree(config))
    children, index = rng.choice(places(root, []))
    child = children[index]
    is_entry = isinstance(child, tuple)
    kind = rng.choice(["value"] * 6 + ["remove", "null", "again"] + (["key", "add", "misspell", "swap"] if is_entry else []))
    key, value = child if is_entry else (None, child)
    put = lambda item: (key, item) if is_entry else item
    if kind == "value":
        children[index] = put(Raw(rng.choice(SCALARS)))
    elif kind == "null":
        children[index] = put(Raw("null"))
    elif kind == "remove":
        del children[index]
    elif kind == "again":
        children.insert(rng.randrange(len(children) + 1), put(value if rng.random() < 0.5 else Raw(rng.choice(SCALARS))))
    elif kind == "key":
        children[index] = (rng.choice(KEYS), value)
    elif kind == "add":
        children.insert(index, (rng.choice(KEYS), Raw(rng.choice(SCALARS))))
    elif kind == "misspell":
        at = rng.randrange(len(key))
        children[index] = (key[:at] + rng.choice(["", "x", "_"]) + key[at + 1 :] or "x", value)
    elif kind == "swap":
        other = rng.randrange(len(children))
        (a, b), (c, d) = children[index], children[other]
        children[index], children[other] = (a, d), (c, b)
    return f"{kind} of {key}", write(root).lstrip("\n")


def mutations(configs, count, seed):
    rng = random.Random(seed)
    return [mutate(configs[i % len(configs)], rng) for i in range(count)]
