"""Looks at the house from outside: the built binary in Chromium.

Usage: /usr/bin/python3 Tests/Browser/browser_test.py PATH-OF-RINKSIDE

Prints a line for each check and ends with 1 when one fails. Screenshots at 360, 820 and 1280 pixels
are in .build/screenshots.
"""

import sys
import traceback

import office_checks
import page_checks
import season_checks
import stop_checks
from desk import PASSWORD, Desk
from house import Failure, House, Window, expect


class Scene:
    """The server, two windows of the public, and the windows of two operators."""

    def __init__(self, binary):
        self.house = House(binary)
        self.windows = []

    def open(self):
        self.house.fill()
        self.house.admit("steward", "administrator", PASSWORD)
        self.house.admit("recorder", "recorder", PASSWORD)
        self.house.open()
        for _ in range(4):
            self.windows.append(Window(self.house))
        self.spectator, self.reader, self.office, late = self.windows
        self.desk, self.second = Desk(self.office), Desk(late)

    def complaints(self):
        return [line for window in self.windows for line in window.complaints()]

    def remove(self):
        for window in self.windows:
            window.close()
        self.house.remove()


def run(binary):
    """Runs the checks in order; returns how many failed."""
    scene = Scene(binary)
    failed = 0

    def report(name, check):
        nonlocal failed
        try:
            note = check()
            print(f"PASS {name}" + (f": {note}" if note else ""), flush=True)
        except Exception as error:  # A browser's own errors are failures of the check too.
            failed += 1
            print(f"FAIL {name}: {error}", flush=True)
            if not isinstance(error, Failure):
                traceback.print_exc()
            return False
        return True

    def stays_clean(check):
        try:
            return check(scene)
        finally:
            # Taken down in any case, so that no check answers for another's.
            complaints = scene.complaints()
            expect(not complaints, "; ".join(complaints))

    try:
        report("the archive is imported and the server starts", scene.open)
        if not failed:
            for check in season_checks.CHECKS + page_checks.CHECKS:
                report(check.__doc__, lambda: stays_clean(check))
            for check in office_checks.CHECKS + stop_checks.CHECKS:
                if not report(check.__doc__, lambda: stays_clean(check)):
                    print("The rest of the story in the race office is left out.", flush=True)
                    break
            # With the windows still open, and their live streams with them.
            report("the server ends when asked, with pages open", scene.house.close)
    finally:
        scene.remove()
    return failed


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    failures = run(sys.argv[1])
    print(f"browser: {failures} failed" if failures else "browser: all passed")
    sys.exit(1 if failures else 0)
