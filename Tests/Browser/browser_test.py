"""Looks at the house from outside: the built binary in Chromium.

Usage: /usr/bin/python3 Tests/Browser/browser_test.py PATH-OF-RINKSIDE

Prints a line for each check and ends with 1 when one fails. Screenshots at 360 and 1280 pixels
are in .build/screenshots.
"""

import sys
import traceback

from house import Failure, House, Window, expect

USER, PASSWORD = "steward", "eight skaters, two semifinals"


def season_page(house, spectator, office):
    """the season page shows calendar, standings, podiums by nation and findings"""
    spectator.visit("/2023-24/")
    page = spectator.text()
    for words in ("2023", "Montréal", "Park Ji-won", "1071", "NED"):
        expect(words in page, f"the season page does not show {words}")
    expect(spectator.count("table") >= 3, "the season page has fewer than three tables")
    spectator.photograph("season")


def season_page_without_scripts(house, spectator, office):
    """the season page says the same without JavaScript"""
    spectator.visit("/2023-24/")
    rows = spectator.count("tr")
    spectator.without_scripts()
    try:
        spectator.visit("/2023-24/")
        expect(spectator.count("tr") == rows, "rows are missing without JavaScript")
    finally:
        spectator.without_scripts(False)


def unknown_page(house, spectator, office):
    """an address that does not exist gives a page that says so"""
    spectator.visit("/2023-24/no-such-place")
    expect("not" in spectator.text().lower(), "the page of an unknown address says nothing")
    # The browser itself notes the status in its console; that is as it should be.
    noted = spectator.complaints()
    expect(all("404" in line for line in noted), "; ".join(noted))


CHECKS = [season_page, season_page_without_scripts, unknown_page]


def run(binary):
    """Runs the checks in order; returns how many failed."""
    house = House(binary)
    windows = []
    failed = 0

    def report(name, check):
        nonlocal failed
        try:
            check()
            print(f"PASS {name}", flush=True)
        except Exception as error:  # A browser's own errors are failures of the check too.
            failed += 1
            print(f"FAIL {name}: {error}", flush=True)
            if not isinstance(error, Failure):
                traceback.print_exc()

    def stays_clean(check):
        try:
            check(house, *windows)
        finally:
            # Taken down in any case, so that no check answers for another's.
            complaints = [line for window in windows for line in window.complaints()]
        expect(not complaints, "; ".join(complaints))

    def start():
        house.fill(USER, PASSWORD)
        house.open()
        windows.extend([Window(house), Window(house)])

    try:
        report("the archive is imported and the server starts", start)
        if not failed:
            for check in CHECKS:
                report(check.__doc__, lambda: stays_clean(check))
            # With the windows still open, and their live streams with them.
            report("the server ends when asked, with pages open", house.close)
    finally:
        for window in windows:
            window.close()
        house.remove()
    return failed


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    failures = run(sys.argv[1])
    print(f"browser: {failures} failed" if failures else "browser: all passed")
    sys.exit(1 if failures else 0)
