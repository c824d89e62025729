"""Every kind of page, on a phone and at a desk."""

from house import ROOT, expect

PAGES = [
    "/", "/search?q=seoul", "/search", "/2003-04/", "/2011-12/", "/2013-14/", "/2023-24/", "/1998-99/",
    "/2023-24/standings/women-1000", "/2023-24/standings/women-relay",
    "/2003-04/standings/men-overall",
    "/2023-24/standings/women-1000?after=montreal-2/women-1000&as_of=2023-11-01",
    "/2023-24/montreal-2/women-relay-3000", "/demonstration/salt-lake-city/men-500",
    "/2023-24/results?category=women&nation=KOR", "/2023-24/standings?nation=KOR&stage=3",
    "/2003-04/reconciliation",
    "/2013-14/qualification", "/rules/2013-14", "/rules/2011-12/2013-14", "/rules", "/titles",
    "/demonstration/salt-lake-city/schedule", "/demonstration/salt-lake-city/scoreboard",
    "/demonstration/salt-lake-city/start-board", "/live", "/fr/live", "/demonstration/", "/fr/demonstration/",
    "/athletes?q=choi", "/nations", "/nations/KOR", "/office/sign-in",
]

# What is wrong with a page as it stands: too wide, hard to read, or not told to those who hear it.
FAULTS = """
const faults = [];
const all = (selector) => [...document.querySelectorAll(selector)];
const name = (element) => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`;

const wide = document.documentElement.scrollWidth;
if (wide > arguments[0]) faults.push(`it is ${wide} px wide`);

let level = 0;
for (const heading of all("h1, h2, h3, h4")) {
  const own = Number(heading.tagName[1]);
  if (own > level + 1) faults.push(`${name(heading)} comes after a heading of level ${level}`);
  level = own;
}
if (all("h1").length !== 1) faults.push("it does not have one title");

for (const table of all("table")) {
  if (!table.caption) faults.push("a table has no caption");
  const region = table.closest(".scroll[tabindex]");
  if (!region) faults.push(`${name(table)} cannot be scrolled`);
  else if (region.checkVisibility({ contentVisibilityAuto: true }) && region.clientWidth > 0
    && (region.scrollWidth > region.clientWidth) !== (region.tabIndex === 0)) {
    faults.push(`${name(table)} is ${region.tabIndex === 0 ? "a" : "no"} stop of the keyboard`);
  }
  if (table.querySelector("th:not([scope])")) faults.push(`${name(table)} has a head of nothing`);
}
for (const field of all("input:not([type=hidden]), select")) {
  if (!field.labels.length && !field.ariaLabel) faults.push(`the field ${field.name} has no label`);
}
const ids = all("[id]").map((element) => element.id);
for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`two are #${id}`);
for (const link of all("a[href^='#']")) {
  if (!ids.includes(link.hash.slice(1))) faults.push(`${link.hash} is not on the page`);
}

const light = (color) => {
  const [r, g, b] = color.match(/[\\d.]+/g).slice(0, 3).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ground = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (!color.startsWith("rgba(0, 0, 0, 0")) return color;
  }
  return "rgb(255, 255, 255)";
};
const pale = new Set();
for (const element of all("body *")) {
  if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
  if (["title", "desc", "option"].includes(element.tagName.toLowerCase())) continue;
  const style = getComputedStyle(element);
  const [one, other] = [
    element.ownerSVGElement ? style.fill : style.color, ground(element),
  ].map(light);
  const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  if (contrast < 4.5) pale.add(`${name(element)} has a contrast of ${contrast.toFixed(1)}`);
}
return faults.concat([...pale].slice(0, 3));
"""


def every_page(scene):
    """every kind of page is whole and readable on a phone and at a desk, light and dark"""
    reader = scene.reader
    try:
        for path in PAGES:
            reader.visit(path)
            for pixels, scheme in ((360, "light"), (1280, "dark")):
                reader.width(pixels)
                reader.scheme(scheme)
                faults = reader.driver.execute_script(FAULTS, pixels)
                expect(not faults, f"{path} at {pixels} px, {scheme}: {'; '.join(faults)}")
    finally:
        reader.width(1280)
        reader.scheme("light")


AXE = ROOT / ".build" / "axe" / "axe.min.js"

# The rules of WCAG 2.2 AA that a program can judge.
RULES = """
const done = arguments[arguments.length - 1];
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
axe.run(document, { runOnly: tags }).then((report) => done(report.violations.map(
  (fault) => `${fault.id}: ${fault.help} (${fault.nodes[0].html.slice(0, 80)})`)));
"""


def accessible(scene):
    """an accessibility checker finds nothing on any kind of page, light and dark"""
    if not AXE.exists():
        return "left out, for axe could not be fetched"
    reader = scene.reader
    source = AXE.read_text()
    try:
        for path in PAGES:
            reader.visit(path)
            for pixels, scheme in ((360, "dark"), (1280, "light")):
                reader.width(pixels)
                reader.scheme(scheme)
                reader.driver.execute_script(source)
                faults = reader.driver.execute_async_script(RULES)
                expect(not faults, f"{path} at {pixels} px, {scheme}: {'; '.join(faults)}")
    finally:
        reader.width(1280)
        reader.scheme("light")


def keyboard(scene):
    """by keyboard the first stop leads to the content, and every stop can be seen"""
    reader = scene.reader
    reader.visit("/2023-24/standings/women-1000")
    expect(reader.tab() == "Skip to the content", "the first stop is not the way to the content")
    seen = 0
    while reader.tab():
        style = reader.driver.execute_script(
            "const style = getComputedStyle(document.activeElement);"
            "return [style.outlineStyle, style.outlineWidth]"
        )
        words = reader.driver.execute_script("return document.activeElement.outerHTML")[:60]
        expect(style[0] != "none" and style[1] != "0px", f"nothing shows the focus on {words}")
        seen += 1
    expect(seen > 40, f"only {seen} stops on a page full of links")


def folded(scene):
    """on a phone long parts are folded, open for whoever asks for them; print has everything"""
    reader = scene.reader
    reader.width(360)
    try:
        reader.visit("/2023-24/")
        expect(not reader.count(".fold[open]"), "the calendar is open on a phone")
        reader.visit("/2023-24/#montreal-2")
        expect(reader.count(".fold[open]") == 1, "what the address names is not opened")
        reader.find(".fold:not([open]) summary").click()
        expect(reader.count(".fold[open]") == 2, "a press does not open a part")
        reader.scheme("light", "print")
        hidden = reader.driver.execute_script(
            "return [...document.querySelectorAll('.fold table')]"
            ".filter(table => !table.checkVisibility()).length"
        )
        expect(hidden == 0, f"{hidden} tables are missing in print")
    finally:
        reader.width(1280)
        reader.scheme("light")
    reader.visit("/2003-04/")
    expect(not reader.count(".fold:not([open])"), "the calendar is folded at a desk")


CHECKS = [every_page, accessible, keyboard, folded]
