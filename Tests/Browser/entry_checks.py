"""Results typed at speed, and nothing typed is lost: parts of the story in office_checks."""

import time

from desk import EVENT, PASSWORD
from house import expect



def draft(scene):
    """what is typed outlives a reload, and can be thrown away"""
    scene.desk.enter("semifinals-1", [(11, "41203"), (37, "41377")])
    scene.office.visit(scene.office.path())
    expect(_typed(scene.office) == ["11 41.203", "37 41.377"], f"{_typed(scene.office)} is left")
    expect("is back; it is not saved yet" in scene.office.text(), "nobody says what it is")
    scene.office.visit("/office")
    expect("Typed and not saved: Semifinal 1" in scene.office.text(), "the office does not say it")
    scene.desk.race("semifinals-1")
    scene.office.press("[data-restored] button")
    expect(_typed(scene.office) == [], f"{_typed(scene.office)} was not thrown away")


def questions(scene):
    """a slip is asked about before it is saved, and a helmet of another race is named"""
    scene.desk.enter("semifinals-1", [(11, "4120"), (37, "41377"), (66, "41502"), (25, "41950")])
    scene.desk.save()
    page = scene.office.text()
    expect("Please look again before this is saved" in page, "nothing is asked")
    expect("KOR Han Bit-nal in 4.120 over 500 m." in page, "the odd time is not named")
    expect(scene.office.count("[data-anyway]"), "it cannot be saved anyway")
    scene.office.photograph("office-question")
    scene.desk.enter("semifinals-1", [(24, "41203")])
    scene.desk.save()
    page = scene.office.text()
    expect(
        "Helmet 24 does not start in Semifinal 1, but in Semifinal 2." in page,
        "the race of the helmet is not named",
    )
    expect(_typed(scene.office)[0] == "24 41.203", f"{_typed(scene.office)} is left")
    scene.office.excuse("422")


def connection_lost(scene):
    """a save without a connection is kept and sent when there is one again"""
    scene.desk.enter("semifinals-1", [(11, "41203"), (37, "41377"), (66, "41502"), (25, "41950")])
    scene.office.offline()
    scene.office.find("[data-save]").click()
    scene.office.wait_until(
        lambda: "No connection. What you typed is kept" in scene.office.text(), 5,
        "the office does not say that it waits",
    )
    expect(scene.house.count("result", _subject("semifinals-1")) == 0, "it was stored already")
    took = scene.spectator.follows(
        "Semifinal 1, unofficial", lambda: scene.office.offline(False), 5
    )
    scene.office.wait_until(
        lambda: scene.office.count(".badge") and "Unofficial" in scene.office.text("h1"), 5,
        "the office did not go on",
    )
    scene.office.excuse("net::ERR_")
    second = scene.spectator.rows("#semifinals-1")[1][:4]
    expect(second == ["2", "37", "NED Daan IJzerman", "41.377"], f"second is {second}")
    return took


def answer_lost(scene):
    """a save whose answer is lost is sent again and stored once"""
    scene.desk.race("semifinals-1")
    scene.desk.unfold("#again-semifinals-1")
    scene.desk.enter("semifinals-1", [(11, "41204")])
    before = scene.house.count("result", _subject("semifinals-1"))
    scene.house.halt()
    try:
        scene.office.find("[data-save]").click()
        # Eight seconds without an answer are none; two later the same is sent once more.
        time.sleep(11)
    finally:
        scene.house.halt(False)
    scene.office.wait_until(
        lambda: "41.204" in scene.office.words() and not scene.office.count("[data-said]"), 10,
        "the office did not go on",
    )
    stored = scene.house.count("result", _subject("semifinals-1")) - before
    expect(stored == 1, f"stored {stored} times")
    for window in scene.windows:
        window.excuse("net::ERR_")
    scene.desk.unfold("#again-semifinals-1")
    scene.desk.record("semifinals-1", [(11, "41203")])


def records_locked(scene):
    """a save that locked records do not take says why, and is sent until they do"""
    scene.desk.race("semifinals-1")
    scene.desk.unfold("#again-semifinals-1")
    scene.desk.enter("semifinals-1", [(11, "41206")])
    with scene.house.locked():
        scene.office.find("[data-save]").click()
        scene.office.wait_until(
            lambda: scene.office.count("[data-said]")
            and "is locked by another program. Nothing was written" in scene.office.text(), 15,
            "nobody says why",
        )
        expect("No connection" not in scene.office.text(), "the connection is blamed")
        expect(scene.house.ready() == 503, "the server says that it is ready")
    scene.office.wait_until(
        lambda: "41.206" in scene.office.words() and not scene.office.count("[data-said]"), 15,
        "it was not taken afterwards",
    )
    expect(scene.house.ready() == 200, "the server does not say that it is ready")
    scene.office.excuse("503")
    scene.desk.unfold("#again-semifinals-1")
    scene.desk.record("semifinals-1", [(11, "41203")])


def signed_out(scene):
    """whoever is signed out meanwhile finds what was typed after signing in"""
    scene.desk.enter("semifinals-2", [(45, "41003"), (24, "41177")])
    scene.office.driver.delete_all_cookies()
    scene.office.find("[data-save]").click()
    scene.office.wait_until(
        lambda: "You are signed out. What you typed is kept" in scene.office.text(), 5,
        "nobody says so",
    )
    scene.desk.sign_in("steward", PASSWORD)
    scene.desk.race("semifinals-2")
    expect(_typed(scene.office) == ["45 41.003", "24 41.177"], f"{_typed(scene.office)} is left")
    scene.office.press("[data-restored] button")


def offline(scene):
    """a page without a connection says so, and comes back as if it were loaded now"""
    scene.reader.visit(EVENT)
    scene.reader.offline()
    scene.reader.wait_until(
        lambda: "No connection since" in scene.reader.text(), 6, "the page does not say so"
    )
    scene.desk.race("final-a-1")
    scene.desk.unfold("#again-final-a-1")
    scene.desk.record("final-a-1", [(45, "40888")])
    expect("40.888" not in scene.reader.words(), "the page was not offline")
    scene.reader.mark()
    scene.reader.offline(False)
    took = scene.reader.wait_until(
        lambda: "40.888" in scene.reader.words(), 5, "the page did not come back"
    )
    expect("No connection since" not in scene.reader.text(), "the page still says so")
    expect(scene.reader.is_marked(), "the page was loaded again")
    before = scene.reader.words()
    scene.reader.visit(EVENT)
    expect(scene.reader.words() == before, "the page is not as if it were loaded now")
    scene.reader.excuse("net::ERR_")
    scene.desk.unfold("#again-final-a-1")
    scene.desk.record("final-a-1", [(45, "40901")])
    return f"{took:.1f} s after the connection was there"


def fifteen_seconds(scene):
    """a race of five is typed without a mouse in less than fifteen seconds"""
    scene.office.visit(f"/office{EVENT}/final-a-1")
    start = time.monotonic()
    rows = [(45, "40901"), (24, "40950"), (11, "41020"), (66, "41333"), (58, "41700")]
    keys = "".join(f"{helmet}\n{time}\n" for helmet, time in rows) + "\n"
    # Five keys a second, which is what somebody who looks at the paper types.
    scene.office.type(keys, 0.2)
    scene.office.wait_until(
        lambda: scene.office.count("h1 .badge") and "Unofficial" in scene.office.text("h1"), 5,
        "it was not saved",
    )
    took = time.monotonic() - start
    expect(took < 15, f"it took {took:.1f} s")
    scene.office.photograph("office-race")
    return f"{took:.1f} s, {len(keys)} keys, five a second"


def keys(scene):
    """the keys are listed on a question mark, and each does what it says"""
    scene.desk.race("final-b-1")
    window = scene.office
    window.find("h1").click()
    window.driver.execute_script("document.activeElement.blur()")
    window.type("?")
    expect("dead heat with the row above" in window.text("#keys"), "the keys are not listed")
    window.photograph("office-entry")
    window.type("?e")
    # Whoever is used to Enter after each time presses it after the letter too.
    window.type("25\nf\n12\nn\n")
    expect(_typed(window) == ["25 DNF", "12 no time"], f"typed is {_typed(window)}")
    places = [row[0] for row in window.rows(".entry")]
    expect(places == ["–", "1"], f"the places are {places}")
    expect(
        window.driver.execute_script("return 'save' in document.activeElement.dataset"),
        "behind the last row is not the button",
    )
    window.driver.execute_script("localStorage.clear()")
    window.visit(window.path())


def _typed(window):
    """The rows of the entry that have something in them."""
    rows = window.driver.execute_script(
        "return [...document.querySelectorAll('form.finishing tbody tr')]"
        ".map(row => [...row.querySelectorAll('input')].map(field => field.value).join(' '))"
    )
    return [row for row in rows if row.strip()]


def _subject(race):
    return f"race{EVENT}/{race}"
