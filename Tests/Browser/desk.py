"""The race office in a window, worked by its labels as an operator would."""

from selenium.webdriver.support.select import Select

EVENT = "/demonstration/salt-lake-city/men-500"
PASSWORD = "eight skaters, two semifinals"


class Desk:
    """The working page of the event for whoever is signed in."""

    def __init__(self, window):
        self.window = window

    def sign_in(self, name, password):
        self.window.visit("/office/sign-in")
        self.window.fill("input[name=name]", name)
        self.window.fill("input[name=password]", password)
        self.window.press("form.sign-in button")

    def open(self):
        self.window.visit("/office" + EVENT)

    def draw(self, lot):
        self.window.fill("input[name=lot]", str(lot))
        self.window.press("form[action$='/draw'] button")

    def enter(self, race, rows):
        """Fills in places and times: helmet, place, time."""
        for helmet, place, time in rows:
            self.window.fill(f"#{race} [aria-label='Place, helmet {helmet}']", str(place))
            self.window.fill(f"#{race} [aria-label='Time, helmet {helmet}']", time)

    def save(self, race):
        self.window.press(f"#{race} form[action$='/result'] button")

    def record(self, race, rows):
        self.enter(race, rows)
        self.save(race)

    def rule(self, race, skater, ruling, reason):
        """Fills in a ruling on a skater."""
        part = f"#rule-{race}"
        self.unfold(part)
        Select(self.window.find(f"{part} [name=competitor]")).select_by_visible_text(skater)
        Select(self.window.find(f"{part} [name=ruling]")).select_by_visible_text(ruling)
        self.window.fill(f"{part} [name=reason]", reason)

    def save_ruling(self, race):
        self.window.press(f"#rule-{race} button")

    def make_official(self, race):
        self.window.press(f"#{race} form[action$='/official'] button")

    def correct(self, race, rows, reason):
        """Enters a correction of an official race; what it would change is shown next."""
        self.unfold(f"#correct-{race}")
        self.enter(race, rows)
        self.window.fill(f"#correct-{race} [name=correction]", reason)
        self.save(race)

    def confirm(self):
        """Says yes to what a correction would change."""
        self.window.press("form:has([name=confirmed]) button")

    def leave(self):
        """Leaves a correction that was previewed."""
        self.window.press("form:has([name=confirmed]) a")

    def unfold(self, details):
        if not self.window.count(f"{details}[open]"):
            self.window.find(f"{details} summary").click()
