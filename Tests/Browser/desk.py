"""The race office in a window, worked by its labels as an operator would."""

from selenium.webdriver.support.select import Select

EVENT = "/demonstration/salt-lake-city/men-500"
PASSWORD = "eight skaters, two semifinals"


class Desk:
    """The working pages of the event for whoever is signed in."""

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

    def sign(self):
        """Signs the start lists the office asks for, as long as it asks."""
        self.open()
        while self.window.count("p.notice a[href*='/documents/start-list-']"):
            self.window.press("p.notice a[href*='/documents/start-list-']")
            self.window.press("form[action$='/sign'] button")
            self.open()

    def race(self, race):
        """Opens the page of a race, unless it is open already."""
        if self.window.path().partition("?")[0] != f"/office{EVENT}/{race}":
            self.window.visit(f"/office{EVENT}/{race}")

    def enter(self, race, rows):
        """Fills in the order of finish: helmet and time, row by row."""
        self.race(race)
        for number, (helmet, time) in enumerate(rows, 1):
            self.window.fill(f"[name=helmet-{number}]", str(helmet))
            self.window.fill(f"[name=time-{number}]", time)

    def save(self, button="[data-save]"):
        """Presses a button of the entry and waits for what is shown then."""
        self.window.driver.execute_script(
            "document.querySelector('main').dataset.before = 'yes'")
        self.window.find(button).click()
        self.window.wait_until(
            lambda: self.window.driver.execute_script(
                "const main = document.querySelector('main');"
                "return main && !main.dataset.before && document.readyState === 'complete'"
            ),
            10, "saving led nowhere",
        )

    def record(self, race, rows):
        self.enter(race, rows)
        self.save()

    def rule(self, race, skater, ruling, reason):
        """Fills in a ruling on a skater."""
        self.race(race)
        part = f"#rule-{race}"
        self.unfold(part)
        Select(self.window.find(f"{part} [name=competitor]")).select_by_visible_text(skater)
        Select(self.window.find(f"{part} [name=ruling]")).select_by_visible_text(ruling)
        self.window.fill(f"{part} [name=reason]", reason)

    def save_ruling(self, race):
        self.save(f"#rule-{race} button")

    def make_official(self, race):
        self.race(race)
        self.window.press("form[action$='/official'] button")

    def correct(self, race, rows, reason):
        """Enters a correction of an official race; what it would change is shown next."""
        self.race(race)
        self.unfold(f"#again-{race}")
        self.enter(race, rows)
        self.window.fill("[name=correction]", reason)
        self.save()

    def confirm(self):
        """Says yes to what a correction would change."""
        self.window.press("form:has([name=confirmed]) button")

    def leave(self):
        """Leaves a correction that was previewed."""
        self.window.press("form:has([name=confirmed]) a")

    def unfold(self, details):
        if not self.window.count(f"{details}[open]"):
            self.window.find(f"{details} summary").click()
