"""Counts what a test program proves and ends with the one line that tests/run adds up: `N passed, N failed`.

A test is a name and what is wrong with it; nothing wrong is a pass. Only failures are printed.
"""
import sys


class Tally:
    def __init__(self):
        self.passed = 0
        self.failed = 0

    def test(self, name, wrong=""):
        """Records one test; `wrong` is the text that says why it failed, empty where it passed."""
        if not wrong:
            self.passed += 1
            return
        self.failed += 1
        print(f"FAILED {name}")
        print("".join(f"    {line}\n" for line in str(wrong).rstrip("\n").split("\n")), end="")

    def close(self):
        """Prints the closing line and ends the program: status 0 only where something was tested and nothing failed."""
        print(f"{self.passed} passed, {self.failed} failed")
        sys.exit(1 if self.failed or not self.passed else 0)
