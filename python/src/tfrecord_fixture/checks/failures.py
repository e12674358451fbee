"""The findings of checks: sentences that state what was seen, what was expected, and where to look."""

from __future__ import annotations

from collections.abc import Sequence


class FixtureAssertionError(AssertionError):
    """A training or its reader contradicts the manifest. `findings` has a text for each fault."""

    # The module from which users import it, which pytest shows.
    __module__ = "tfrecord_fixture"

    def __init__(self, findings: Sequence[str]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(self.findings))


class Findings:
    """Collects faults and raises them together."""

    def __init__(self) -> None:
        self._texts: list[str] = []

    def expect(self, holds: object, seen: str, look_at: str = "") -> bool:
        """Unless `holds`, notes what was seen with its likely causes. Returns whether it holds."""
        if not holds:
            self._texts.append(f"{seen}. Look at {look_at}." if look_at else f"{seen}.")
        return bool(holds)

    def raise_any(self) -> None:
        """Raises FixtureAssertionError if anything was noted."""
        __tracebackhide__ = True
        if self._texts:
            raise FixtureAssertionError(self._texts)
