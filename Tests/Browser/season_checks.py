"""The public pages of a season that others ran."""

from house import expect


def season_page(scene):
    """the season page shows calendar, standings, podiums by nation and findings"""
    spectator = scene.spectator
    spectator.visit("/2023-24/")
    page = spectator.text()
    for words in ("2023", "Montréal", "Park Ji-won", "1071", "NED"):
        expect(words in page, f"the season page does not show {words}")
    expect(spectator.count("table") >= 3, "the season page has fewer than three tables")
    spectator.photograph("season")


def season_page_without_scripts(scene):
    """the season page says the same without JavaScript"""
    spectator = scene.spectator
    spectator.visit("/2023-24/")
    rows = spectator.count("tr")
    spectator.without_scripts()
    try:
        spectator.visit("/2023-24/")
        expect(spectator.count("tr") == rows, "rows are missing without JavaScript")
    finally:
        spectator.without_scripts(False)


def unknown_page(scene):
    """an address that does not exist gives a page that says so"""
    spectator = scene.spectator
    spectator.visit("/2023-24/no-such-place")
    expect("not" in spectator.text().lower(), "the page of an unknown address says nothing")
    spectator.excuse("404")


CHECKS = [season_page, season_page_without_scripts, unknown_page]
