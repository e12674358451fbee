"""Generates fixtures with the command line of tfrecord-fixture."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from .fixture import Fixture
from .manifest import Manifest

#: The npm package that belongs to this version.
NPX = ("npx", "--yes", "tfrecord-fixture@1")

#: Environment variable with the command, as a shell reads it: `node ../tfrecord-fixture/dist/cli/index.js`.
VARIABLE = "TFRECORD_FIXTURE_COMMAND"


class GenerationError(RuntimeError):
    """The command line ended with an error, which is in the message."""


def find_command(configured: str = "") -> list[str]:
    """The command: the configured one, that of the environment variable, or the npm package with npx."""
    return shlex.split(configured or os.environ.get(VARIABLE, ""), posix=os.name != "nt") or list(NPX)


def generate(
    cache: str | Path, *, command: Sequence[str] | None = None, cwd: str | Path | None = None, **options: Any
) -> Fixture:
    """
    The fixture with these options, from the cache or newly generated.

    Options are those of the command `generate` (`schema="schema.yaml", examples=1000, shards=3`). Relative paths start
    at `cwd`. The cache is keyed by the fingerprint of the plan, so that a changed schema gives another fixture, and an
    entry is only used while its files have the digests of its manifest. Raises GenerationError with the error of the
    command line.
    """
    flags = flags_of(options)
    line = find_command() if command is None else list(command)
    fingerprint = str(_run(line, "plan", flags, cwd)["fingerprint"])
    # The fingerprint does not cover the layout of files and their compression.
    layout = hashlib.sha256(json.dumps(flags).encode()).hexdigest()
    folder = Path(cache) / f"{fingerprint[:16]}-{layout[:8]}"
    if not _is_whole(folder, fingerprint):
        _make(folder, line, flags, cwd)
    return Fixture(folder)


def flags_of(options: Mapping[str, Any]) -> list[str]:
    """Flags of the command line, sorted by name. Options that are None are left out."""
    for name in ("output_dir", "clean", "shard_index"):
        if name in options:
            raise TypeError(f"{name} cannot be chosen: fixtures are whole, and lie in the cache")
    return [
        f"--{name.replace('_', '-')}={_text(options[name])}" for name in sorted(options) if options[name] is not None
    ]


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "\n".join(f"{key}={item}" for key, item in value.items())
    return str(value)


def _is_whole(folder: Path, fingerprint: str) -> bool:
    try:
        manifest = Manifest.read(folder)
        return manifest.fingerprint == fingerprint and all(
            hashlib.sha256((folder / file.name).read_bytes()).hexdigest() == file.sha256 for file in manifest.files
        )
    except (OSError, ValueError, KeyError):
        return False


def _make(folder: Path, line: Sequence[str], flags: Sequence[str], cwd: str | Path | None) -> None:
    """Generates it under another name first, because workers of pytest-xdist may make the same fixture at once."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".making-") as scratch:
        made = Path(scratch) / "fixture"
        _run(line, "generate", [*flags, f"--output-dir={made}"], cwd)
        shutil.rmtree(folder, ignore_errors=True)
        try:
            made.rename(folder)
        except OSError:
            # Another worker was first, and its fixture is the same.
            if not folder.exists():
                raise


def _run(line: Sequence[str], mode: str, flags: Sequence[str], cwd: str | Path | None) -> dict[str, Any]:
    try:
        ended = subprocess.run(
            # On Windows, npx is a script, which only a shell finds by that name.
            [shutil.which(line[0]) or line[0], *line[1:], mode, "--json", *flags],
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )
    except OSError as error:
        hint = f"install Node 20.15 or later, or name the command line in the variable {VARIABLE}"
        raise GenerationError(f"{line[0]} cannot be started ({error}): {hint}") from error
    if ended.returncode != 0:
        raise GenerationError(
            f"{shlex.join([*line, mode, *flags])} ended with {ended.returncode}:\n{ended.stderr.strip()}"
        )
    outputs: dict[str, Any] = json.loads(ended.stdout)
    return outputs
