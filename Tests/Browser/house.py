"""The built binary with a database of its own, and browser windows that look at it."""

import base64
import contextlib
import json
import os
import pathlib
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / ".build" / "screenshots"


class Failure(Exception):
    """Something is not as it should be; the message says what."""


def expect(condition, message):
    if not condition:
        raise Failure(message)


class House:
    """A database in a temporary folder, filled by the binary's own commands, and its server."""

    def __init__(self, binary):
        self.binary = str(pathlib.Path(binary).resolve())
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="rinkside-browser-"))
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith("RINKSIDE_")
        }
        self.environment["RINKSIDE_DATABASE"] = str(self.folder / "rinkside.sqlite")
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            self.port = listener.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = self.folder / "server.log"
        self.server = None

    def run(self, *arguments, text=None, allowed=(0,)):
        """Runs a command of the binary and returns what it printed."""
        done = subprocess.run(
            [self.binary, *arguments], input=text, env=self.environment, cwd=self.folder,
            capture_output=True, text=True, timeout=60,
        )
        expect(
            done.returncode in allowed,
            f"rinkside {' '.join(arguments)} ended with {done.returncode}: {done.stderr.strip()}",
        )
        return done.stdout

    def fill(self):
        """Imports the archive."""
        for season in sorted((ROOT / "archive").glob("*/")):
            # 1: slips were found in the data, as there should be.
            self.run("import", "--archive", str(ROOT / "archive"), str(season), allowed=(0, 1))
        for books in ("titles", "seasons", "people"):
            self.run("import", str(ROOT / "archive" / f"{books}.csv"))

    def admit(self, user, role, password):
        """Makes an account for the race office."""
        self.run(
            "user", "add", user, "--role", role, "--password-stdin", text=password + "\n"
        )

    def open(self):
        """Starts the server and waits until it answers."""
        self.server = subprocess.Popen(
            [self.binary, "serve", "--port", str(self.port)],
            stdout=self.log.open("w"), stderr=subprocess.STDOUT,
            env=self.environment, cwd=self.folder,
        )
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            expect(self.server.poll() is None, f"the server ended: {self.log.read_text()}")
            with contextlib.suppress(OSError):
                urllib.request.urlopen(self.address, timeout=5).close()
                return
            time.sleep(0.05)
        raise Failure(f"the server did not answer at {self.address}")

    def close(self):
        """Asks the server to end; it must do so by itself, with pages open or not."""
        if self.server and self.server.poll() is None:
            self.server.terminate()
            try:
                code = self.server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.server.kill()
                self.server.wait()
                raise Failure("the server did not end within 10 seconds of being asked") from None
            expect(code == 0, f"the server ended with {code}: {self.log.read_text()}")

    def halt(self, is_halted=True):
        """Has the server hear and not answer, and lets it go on."""
        self.server.send_signal(signal.SIGSTOP if is_halted else signal.SIGCONT)

    def count(self, kind, subject):
        """How many statements of a kind the ledger has on a subject."""
        with contextlib.closing(sqlite3.connect(self.folder / "rinkside.sqlite")) as ledger:
            return ledger.execute(
                "SELECT COUNT(*) FROM statement WHERE kind = ? AND subject = ?", (kind, subject)
            ).fetchone()[0]

    def ready(self):
        """How the server answers whether it can work."""
        try:
            with urllib.request.urlopen(self.address + "/ready") as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code

    @contextlib.contextmanager
    def locked(self):
        """Another program writes to the database meanwhile."""
        with contextlib.closing(sqlite3.connect(self.folder / "rinkside.sqlite")) as ledger:
            ledger.execute("BEGIN IMMEDIATE")
            yield
            ledger.rollback()

    def remove(self):
        if self.server and self.server.poll() is None:
            self.server.kill()
            self.server.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Window:
    """One browser of its own, with its own cookies."""

    def __init__(self, house):
        self.house = house
        options = webdriver.ChromeOptions()
        options.binary_location = _first_of("chromium", "google-chrome")
        options.add_argument("--headless=new")
        options.add_argument("--disable-gpu")
        options.add_argument("--disable-dev-shm-usage")
        options.add_argument("--lang=en")
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(
            service=Service(_first_of("chromedriver")), options=options
        )
        self.driver.set_page_load_timeout(20)
        self.width(1280)

    def visit(self, path):
        self.driver.get(self.house.address + path)

    def path(self):
        return self.driver.current_url.removeprefix(self.house.address)

    def find(self, selector):
        """The first element that matches, which must be there."""
        found = self.driver.find_elements("css selector", selector)
        expect(found, f"nothing matches {selector} on {self.driver.current_url}")
        return found[0]

    def count(self, selector):
        return len(self.driver.find_elements("css selector", selector))

    def text(self, selector="body"):
        return self.find(selector).text

    def words(self):
        """All the page says but a clock that runs, the cells of a row beside each other."""
        return " ".join(
            self.driver.execute_script(
                "const clocks = [...document.querySelectorAll('.clock')];"
                "const shown = clocks.map(clock => clock.textContent);"
                "clocks.forEach(clock => { clock.textContent = '' });"
                "const words = document.body.innerText;"
                "clocks.forEach((clock, index) => { clock.textContent = shown[index] });"
                "return words").split())

    def rows(self, selector):
        """The cells of the table's rows, without its head, read at one moment."""
        return self.driver.execute_script(
            "return [...document.querySelectorAll(arguments[0] + ' tbody tr')]"
            ".map(row => [...row.cells].map(cell => cell.innerText.trim()))",
            selector,
        )

    def fill(self, selector, value):
        field = self.find(selector)
        field.clear()
        field.send_keys(value)

    def press(self, selector):
        """Presses a button or a link that leads to another page, and waits for that page."""
        self.driver.execute_script("window.isLeft = true")
        self.find(selector).click()
        self.wait_until(
            lambda: self.driver.execute_script(
                "return !window.isLeft && document.readyState === 'complete'"
            ),
            10, f"{selector} led nowhere",
        )

    def mark(self):
        """Leaves a mark that a reload would wipe out."""
        self.driver.execute_script("window.unreloaded = true")

    def is_marked(self):
        return self.driver.execute_script("return window.unreloaded === true")

    def follows(self, words, act, seconds=5):
        """Does something elsewhere; this window must say so in time, without a reload."""
        expect(words not in self.words(), f"“{words}” is on {self.path()} already")
        self.mark()
        # The page itself notes the moment, so that nothing is counted but the press of a button
        # and what comes of it.
        self.driver.execute_script(
            """
            const words = arguments[0];
            new MutationObserver((_, observer) => {
              if (!document.body.innerText.replace(/\\s+/g, " ").includes(words)) return;
              window.appeared = Date.now();
              observer.disconnect();
            }).observe(document.body, { childList: true, subtree: true });
            window.appeared = 0;
            """,
            words,
        )
        start = time.time()
        act()
        self.wait_until(lambda: words in self.words(), seconds, f"“{words}” did not appear")
        expect(self.is_marked(), f"{self.path()} was loaded again")
        took = self.driver.execute_script("return window.appeared") - start * 1000
        expect(took < seconds * 1000, f"“{words}” appeared only after {took:.0f} ms")
        return f"{took:.0f} ms after the press of the button"

    def wait_until(self, holds, seconds, message):
        """Waits for something; returns how many seconds it took."""
        start = time.monotonic()
        while not holds():
            expect(time.monotonic() - start < seconds, f"{message} within {seconds} s")
            time.sleep(0.02)
        return time.monotonic() - start

    def width(self, pixels):
        """Sets the width of the screen; a phone has 360. Returns once the page is drawn so."""
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": pixels < 600},
        )
        self.await_drawing()

    def await_drawing(self):
        """Returns once the page is drawn, and has been told of the sizes its parts have."""
        self.driver.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));"
        )

    def scheme(self, name, media=""):
        """Sets what the reader prefers, light or dark, and whether the page is to be printed."""
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {
            "media": media, "features": [{"name": "prefers-color-scheme", "value": name}],
        })

    def tab(self):
        """Presses the tab key; returns what is stopped at, nothing behind the last stop."""
        ActionChains(self.driver).send_keys(Keys.TAB).perform()
        return self.driver.execute_script(
            "const at = document.activeElement;"
            "return at === document.body ? '' : at.textContent.trim() || at.tagName"
        )

    def photograph(self, name):
        """Takes the whole page at the width of a phone, a tablet and a desk; none scrolls sideways."""
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        widths = {}
        for pixels in (360, 820, 1280):
            self.width(pixels)
            image = self.driver.execute_cdp_cmd(
                "Page.captureScreenshot", {"format": "png", "captureBeyondViewport": True}
            )
            (SCREENSHOTS / f"{name}-{pixels}.png").write_bytes(base64.b64decode(image["data"]))
            widths[pixels] = self.driver.execute_script(
                "return document.documentElement.scrollWidth"
            )
        for pixels, wide in widths.items():
            expect(wide <= pixels, f"{name} is {wide} px wide on a screen of {pixels} px")

    def offline(self, is_offline=True):
        """Takes the network away from this window, and gives it back."""
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
            "offline": is_offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1,
        })

    def type(self, keys, seconds=0.0):
        """Types keys into whatever has the focus, each after so many seconds."""
        chain = ActionChains(self.driver, duration=0)
        for key in keys:
            chain = chain.send_keys(Keys.ENTER if key == "\n" else key).pause(seconds)
        chain.perform()

    def without_scripts(self, is_without=True):
        self.driver.execute_cdp_cmd(
            "Emulation.setScriptExecutionDisabled", {"value": is_without}
        )

    def complaints(self):
        """What stands in the console, and every request that left the house."""
        found = [
            f"console: {entry['message']}"
            for entry in self.driver.get_log("browser")
            if entry["level"] in ("SEVERE", "WARNING")
        ]
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                url = message["params"]["request"]["url"]
                if not url.startswith((self.house.address + "/", "data:", "blob:", "about:")):
                    found.append(f"request to another host: {url}")
        return found

    def excuse(self, *reasons):
        """Takes complaints down that belong to what was just done, and no others.

        A browser notes each refused request in its console, as it should.
        """
        others = [line for line in self.complaints() if not any(r in line for r in reasons)]
        expect(not others, "; ".join(others))

    def close(self):
        self.driver.quit()


def _first_of(*names):
    for name in names:
        if path := shutil.which(name):
            return path
    raise Failure(f"none of these is installed: {', '.join(names)}; run scripts/setup browser")
