"""The original's config models for pydantic 1, generated from recap_fields.json, which holds types, defaults and groups.

The fields are facts about twitter/the-algorithm-ml at b852108. Configs are loaded as there, with string.Template,
yaml.safe_load and parse_obj.
"""

import enum
import json
import typing
from pathlib import Path
from string import Template

import pydantic
import yaml

FACTS = json.loads((Path(__file__).parent / "recap_fields.json").read_text())

SCALARS = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "integer > 0": pydantic.PositiveInt,
    "number": float,
    "number > 0": pydantic.PositiveFloat,
    "number >= 0": pydantic.NonNegativeFloat,
    "object": typing.Dict,
}

ENUMS = {name: enum.Enum(name, {value: value for value in values}, type=str) for name, values in FACTS["enums"].items()}


class Base(pydantic.BaseModel):
    class Config:
        extra = pydantic.Extra.forbid

    groups: typing.ClassVar[dict] = {}

    @pydantic.root_validator
    def check_groups(cls, values):
        for (rule, group), names in cls.groups.items():
            count = sum(values.get(name) is not None for name in names)
            if count > 1 or (count == 0 and rule == "exactly one of"):
                raise ValueError(f"{rule} {group}: {count} of {', '.join(names)} are set")
        return values


def evaluation_tasks_are_tasks(cls, values):
    for task in values.get("evaluation_tasks") or []:
        if task not in values["tasks"]:
            raise KeyError(f"{task} is not a task")
    return values


def backbone_fits(cls, values):
    shared = values.get("multi_task_type")
    if shared is not None and (shared != "share_none") != (values.get("backbone") is not None):
        raise ValueError("a backbone must be present exactly if tasks share it")
    return values


RULES = {"RecapDataConfig": evaluation_tasks_are_tasks, "ModelConfig": backbone_fits}

models = {}


def type_of(name):
    if name.startswith("list of "):
        return typing.List[type_of(name.removeprefix("list of "))]
    if name.startswith("map of "):
        return typing.Dict[str, type_of(name.removeprefix("map of "))]
    return SCALARS.get(name) or ENUMS.get(name) or model(name)


def model(name):
    if name not in models:
        fields, groups = {}, {}
        for field, facts in FACTS["models"][name].items():
            of_type = type_of(facts["type"])
            if "required" in facts:
                fields[field] = (of_type, ...)
            else:
                default = facts["default"]
                is_model = isinstance(of_type, type) and issubclass(of_type, pydantic.BaseModel)
                fields[field] = (of_type, of_type(**default) if is_model and default is not None else default)
            if "group" in facts:
                rule, group = facts["group"].rsplit(" ", 1)
                groups.setdefault((rule, group), []).append(field)
        rules = {name: pydantic.root_validator(allow_reuse=True)(RULES[name])} if name in RULES else {}
        models[name] = pydantic.create_model(name, __base__=Base, __validators__=rules, **fields)
        models[name].groups = groups
    return models[name]


RecapConfig = model("RecapConfig")


def load(text, variables):
    """Loads the config like the original, and raises the same errors."""
    return RecapConfig.parse_obj(yaml.safe_load(Template(text).safe_substitute(variables)))
