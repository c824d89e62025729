"""The documents of a stop on paper, its schedule and its boards, after the event was run."""

import base64
import re

from house import expect
from page_checks import FAULTS

OFFICE = "/office/demonstration/salt-lake-city"
PUBLIC = "/demonstration/salt-lake-city"


def _pages(window):
    """How many sheets of A4 the page in a window is printed on."""
    printed = window.driver.execute_cdp_cmd(
        "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False}
    )
    return len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(printed["data"])))


def schedule(scene):
    """a schedule is proposed, saved by keyboard, and on the public page at once"""
    office = scene.office
    scene.spectator.visit(PUBLIC + "/schedule")
    office.visit(OFFICE + "/schedule")
    office.fill("form[method=get] [name=zone]", "America/Denver")
    office.press("form[method=get] button")
    expect("men-500 semifinals" in office.find("textarea").get_attribute("value"), "no proposal")
    scene.spectator.follows("Session 1", lambda: office.press("form[method=post] [name=text] ~ p button"))
    office.photograph("office-schedule")
    scene.spectator.photograph("schedule")


def paper(scene):
    """each document fits its sheets of A4, the protocol is one page a part, none is empty"""
    office = scene.office
    office.visit(OFFICE + "/documents")
    office.photograph("documents")
    addresses = office.driver.execute_script(
        "return [...document.querySelectorAll('main .papers a')].map(link => link.pathname)"
    )
    expect(len(addresses) > 8, f"only {len(addresses)} documents")
    for address in addresses:
        office.visit(address)
        office.await_drawing()
        faults = office.driver.execute_script(FAULTS, 1280)
        expect(not faults, f"{address}: {'; '.join(faults)}")
        expect(_pages(office) == 1, f"{address} takes {_pages(office)} sheets")
    office.photograph("document")
    office.visit(OFFICE + "/documents/protocol")
    parts = office.count("article.paper")
    sheets = _pages(office)
    expect(sheets == parts + 2, f"the protocol of {parts} parts takes {sheets} sheets")
    return f"{len(addresses)} documents, a protocol of {sheets} sheets"


def boards(scene):
    """the boards are readable on a phone, at a desk and in the hall, light and dark"""
    window = scene.office
    try:
        for board in (f"{PUBLIC}/scoreboard", f"{PUBLIC}/start-board", f"{OFFICE}/announcer"):
            window.visit(board)
            for pixels, scheme in ((360, "light"), (1280, "dark"), (1920, "light")):
                window.width(pixels)
                window.scheme(scheme)
                faults = window.driver.execute_script(FAULTS, pixels)
                expect(not faults, f"{board} at {pixels} px, {scheme}: {'; '.join(faults)}")
            window.photograph(board.split("/")[-1])
    finally:
        window.width(1280)
        window.scheme("light")


CHECKS = [schedule, paper, boards]
