"""A scratch checkout, and the bundle run in it as a user runs it."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NODE = os.environ.get("CONFORMANCE_NODE", "node")


@dataclass
class Fixture:
    outputs: dict
    manifest: dict

    @property
    def folder(self):
        return Path(self.outputs["directory"])

    @property
    def compression(self):
        return self.manifest["compression"]

    @property
    def paths(self):
        """Sorted by name, which is the order in which readers take them."""
        return sorted(self.folder / entry["file"] for entry in self.manifest["files"])


class Checkout:
    """A workspace with its own git repository, home and temporary folder."""

    def __init__(self, folder):
        self.workspace, self.home, self.temp = folder / "work", folder / "home", folder / "temp"
        for part in (self.workspace, self.home, self.temp):
            part.mkdir()
        subprocess.run(["git", "init", "--quiet", self.workspace], check=True)

    def write(self, name, content):
        path = self.workspace / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def run(self, *arguments, node=NODE, **environment):
        """The outcome of `node dist/cli/index.js ARGUMENTS`."""
        return subprocess.run(
            [node, ROOT / "dist/cli/index.js", *arguments],
            cwd=self.workspace,
            env={"PATH": os.environ["PATH"], "HOME": str(self.home), "RUNNER_TEMP": str(self.temp), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=300,
        )

    def generate(self, *, node=NODE, environment={}, **flags):
        """A fixture in its own folder or in `output_dir`. Without a spec, it has the values that reference.py knows."""
        if "fixture" not in flags:
            flags["fixture"] = self.write("smoke.yaml", "profile: smoke\n").name
        flags.setdefault("output_dir", self.temp / f"fixture-{len(list(self.temp.iterdir()))}")
        ended = self.run("generate", "--json", *as_arguments(flags), node=node, **environment)
        assert ended.returncode == 0, ended.stderr
        outputs = json.loads(ended.stdout)
        return Fixture(outputs, json.loads(Path(outputs["manifest"]).read_text()))

    def verify(self, *paths, **flags):
        """Whether `verify` accepts the files, and its output."""
        ended = self.run("verify", *map(str, paths), *as_arguments(flags))
        assert ended.returncode in (0, 1), ended.stderr
        return ended.returncode == 0, ended.stderr

    def inspect(self, path, record):
        """An example as the bundle reads it. Numbers that JSON does not have are texts."""
        ended = self.run("inspect", str(path), "--record", str(record))
        assert ended.returncode == 0, ended.stderr
        return json.loads(ended.stdout)


def as_arguments(flags):
    return [f"--{name.replace('_', '-')}={value}" for name, value in flags.items()]
