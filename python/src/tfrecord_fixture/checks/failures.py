"""What a check found wrong: sentences that say what was seen, what was expected, and what to look at."""

from __future__ import annotations

from collections.abc import Sequence


class FixtureAssertionError(AssertionError):
    """A training or its reader does not do what the manifest says it must: `findings` has a text for each fault."""

    # As users import it, and as pytest names it.
    __module__ = "tfrecord_fixture"

    def __init__(self, findings: Sequence[str]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(self.findings))


class Findings:
    """Collects what is wrong, and raises it together."""

    def __init__(self) -> None:
        self._texts: list[str] = []

    def expect(self, holds: object, seen: str, look_at: str = "") -> bool:
        """Notes what was seen unless `holds`, with the bugs that make it so. Returns whether it holds."""
        if not holds:
            self._texts.append(f"{seen}. Look at {look_at}." if look_at else f"{seen}.")
        return bool(holds)

    def raise_any(self) -> None:
        """Raises FixtureAssertionError if anything was noted."""
        __tracebackhide__ = True
        if self._texts:
            raise FixtureAssertionError(self._texts)
