"""Counts what passed and prints what failed."""


class Checks:
    def __init__(self) -> None:
        self.passed = 0
        self.failed = 0

    def expect(self, condition: bool, what: str, detail: object = "") -> bool:
        """One expectation; `what` words it as a fact, `detail` is what stood there instead."""
        if condition:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED {what}" + (f": {detail}" if detail != "" else ""), flush=True)
        return condition

    def expect_none(self, problems: list, what: str) -> bool:
        """No problem of this kind; the first few are printed."""
        shown = "; ".join(str(problem) for problem in problems[:5])
        more = f"; and {len(problems) - 5} more" if len(problems) > 5 else ""
        return self.expect(not problems, what, shown + more)
