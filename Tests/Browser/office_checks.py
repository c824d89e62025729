"""An event in the race office, from the draw to the points, with the public pages following.

The checks are one story and run in this order. Lot 7 draws Han Bit-nal, Daan IJzerman, Chip
Blockman and Bo Whistler into the first semifinal, Nevio Ghiacciai, Olivier Patinoire, Ma Eo-reum
and Jeges Gergő into the second.
"""

import entry_checks
from desk import EVENT, PASSWORD
from house import expect

STANDING = "/demonstration/standings/men-500"
# The order of the event stands first on its page.
ORDER = "#main > section:first-of-type"


def door(scene):
    """the race office is closed to whoever has not signed in"""
    for path in ("/office", "/office" + EVENT):
        scene.office.visit(path)
        expect(scene.office.path() == "/office/sign-in", f"{path} led to {scene.office.path()}")


def wrong_password(scene):
    """a wrong password is refused and lets nobody in"""
    scene.desk.sign_in("steward", "eight skaters, one semifinal")
    expect("The name or the password is wrong." in scene.office.text(), "nothing is said")
    scene.office.excuse("401")
    scene.office.visit("/office")
    expect(scene.office.path() == "/office/sign-in", "the office opened all the same")
    scene.office.photograph("office-sign-in")


def sign_in(scene):
    """the right password leads to the events and what is next in each"""
    scene.desk.sign_in("steward", PASSWORD)
    expect(scene.office.path() == "/office", f"signing in led to {scene.office.path()}")
    page = scene.office.text()
    for words in ("steward, administrator", "Salt Lake City", "Men, 500 m", "Draw the semifinals."):
        expect(words in page, f"the office does not show “{words}”")
    scene.office.photograph("office")


def draw(scene):
    """lot 7 draws two semifinals; the public page follows"""
    scene.spectator.visit(EVENT)
    scene.desk.open()
    scene.office.photograph("office-draw")
    took = scene.spectator.follows("Semifinal 2, start list", lambda: scene.desk.draw(7))
    first = [row[2] for row in scene.spectator.rows("#semifinals-1")]
    expect(
        first == ["KOR Han Bit-nal", "NED Daan IJzerman", "USA Chip Blockman", "CAN Bo Whistler"],
        f"semifinal 1 is {first}",
    )
    expect(
        "seed 6, exchanged with ITA Nevio Ghiacciai to keep compatriots apart"
        in scene.spectator.text("#semifinals-1"),
        "the start list does not say why",
    )
    scene.desk.sign()
    return took


def penalty(scene):
    """a penalty takes the place away, and those behind move up"""
    scene.desk.rule("semifinals-1", "37 Daan IJzerman", "Penalty", "contact when passing")
    took = scene.spectator.follows("PEN", lambda: scene.desk.save_ruling("semifinals-1"))
    rows = _by_name(scene.spectator, "#semifinals-1")
    expect(rows["USA Chip Blockman"][0] == "2", f"Blockman is {rows['USA Chip Blockman']}")
    expect(rows["NED Daan IJzerman"][0] == "PEN", f"IJzerman is {rows['NED Daan IJzerman']}")
    return took


def two_recorders(scene):
    """of two recorders in one race the second is warned, refused, and sees both versions"""
    late = scene.second
    late.sign_in("recorder", PASSWORD)
    late.open()
    late.enter("semifinals-2", [(24, "41.177"), (45, "44.440"), (12, "44.502"), (58, "f")])
    scene.desk.record("semifinals-2", [
        (45, "41.003"), (24, "41.177"), (12, "43.502"), (58, "1:05.950"),
    ])
    late.window.wait_until(
        lambda: "Somebody has changed this race meanwhile." in late.window.text(), 1,
        "the second recorder was not warned",
    )
    late.save()
    expect("Somebody was faster" in late.window.text(), "the second recorder was not refused")
    versions = [row[2:4] for row in late.window.rows(".versions")]
    expect(
        versions == [
            ["1. 41.003", "2. 44.440"], ["2. 41.177", "1. 41.177"], ["3. 43.502", "3. 44.502"],
            ["4. 1:05.950", "DNF"],
        ],
        f"the versions are {versions}",
    )
    entered = late.window.find("[name=time-2]")
    expect(entered.get_attribute("value") == "44.440", "what was entered is gone")
    expect(not late.window.count("form[action$='/official']"), "a recorder can make it official")
    late.window.excuse("409")
    late.window.photograph("office-conflict")
    late.window.press("[data-discard]")


def who_goes_where(scene):
    """with both semifinals in, the page says who goes where and why"""
    rows = _by_name(scene.spectator, ".race")
    for name, row in {
        "KOR Han Bit-nal": [
            "1", "11", "41.203", "QA", "Final A",
            "1st in semifinal 1: the first 2 of each race go to Final A",
        ],
        "USA Chip Blockman": [
            "2", "66", "41.502", "QA", "Final A",
            "2nd in semifinal 1: the first 2 of each race go to Final A",
        ],
        "CAN Bo Whistler": [
            "3", "25", "41.950", "qA", "Final A",
            "3rd in semifinal 1, fastest of the thirds, 41.950: "
            "the fastest of the thirds goes to Final A",
        ],
        "HUN Jeges Gergő": [
            "4", "58", "1:05.950", "QB", "Final B",
            "4th in semifinal 2: the others who took a place go to Final B",
        ],
        "NED Daan IJzerman": [
            "PEN", "37", "41.377", "PEN", "out",
            "penalty (contact when passing) in semifinal 1: out of the distance",
        ],
    }.items():
        expect(rows[name] == row, f"{name}: {rows[name]}")
    scene.office.photograph("office-semifinals")


def advancement(scene):
    """an advanced skater takes the place given by time, and the page says so"""
    scene.desk.rule(
        "semifinals-2", "58 Jeges Gergő", "Advanced to Final A", "impeded in the last corner"
    )
    took = scene.spectator.follows(
        "4th in semifinal 2, advanced to Final A (impeded in the last corner)"
        ": uses up a place given by time",
        lambda: scene.desk.save_ruling("semifinals-2"),
    )
    rows = _by_name(scene.spectator, ".race")
    expect(rows["HUN Jeges Gergő"][3:5] == ["ADVA", "Final A"], f"{rows['HUN Jeges Gergő']}")
    expect(rows["CAN Bo Whistler"][3:5] == ["QB", "Final B"], f"{rows['CAN Bo Whistler']}")
    return took


def finals_drawn(scene):
    """with both semifinals official the finals are drawn by themselves, with reasons"""
    scene.desk.make_official("semifinals-1")
    scene.desk.open()
    expect(not scene.office.count("#finals"), "the finals came too early")
    scene.desk.race("semifinals-2")
    took = scene.spectator.follows(
        "Final A, start list", lambda: scene.desk.make_official("semifinals-2")
    )
    final_b, final_a = (
        [row[2] for row in scene.spectator.rows(f"#{race} > .scroll")]
        for race in ("final-b-1", "final-a-1")
    )
    expect(final_b == ["CAN Bo Whistler", "KOR Ma Eo-reum"], f"Final B is {final_b}")
    expect(
        final_a == [
            "ITA Nevio Ghiacciai", "CAN Olivier Patinoire", "KOR Han Bit-nal",
            "USA Chip Blockman", "HUN Jeges Gergő",
        ],
        f"Final A is {final_a}",
    )
    expect(
        "1st in semifinal 1; start position 3 by time, 41.203" in scene.spectator.text("#final-a-1"),
        "the start list of Final A does not say why",
    )
    scene.desk.open()
    scene.office.photograph("office-finals")
    expect("Sign the start lists: Final B, Final A." in scene.office.text(), "what is next is not said")
    scene.desk.sign()
    return took


def final_b_without_scripts(scene):
    """a result is entered without JavaScript; the public page follows"""
    scene.office.without_scripts()
    try:
        scene.desk.enter("final-b-1", [(12, "41990"), (25, "42.080")])
        took = scene.spectator.follows("Final B, unofficial", scene.desk.save)
        scene.desk.make_official("final-b-1")
    finally:
        scene.office.without_scripts(False)
    scene.desk.open()
    return took


def final_a(scene):
    """Final A gives the event its order; when it is official the points follow"""
    scene.desk.open()
    scene.desk.unfold("#order")
    expect("Points follow when all races are official." in scene.office.text(), "points too early")
    scene.reader.visit("/demonstration/")
    scene.desk.race("final-a-1")
    took = scene.reader.follows(
        "1 ITA Nevio Ghiacciai 100",
        lambda: scene.spectator.follows(
            "1 ITA Nevio Ghiacciai 100 1st in Final A",
            lambda: scene.desk.make_official("final-a-1"),
        ),
    )
    order = [
        ["1", "ITA Nevio Ghiacciai", "100"], ["2", "CAN Olivier Patinoire", "80"],
        ["3", "KOR Han Bit-nal", "70"], ["4", "USA Chip Blockman", "60"],
        ["5", "HUN Jeges Gergő", "50"], ["6", "KOR Ma Eo-reum", "44"],
        ["7", "CAN Bo Whistler", "40"], ["8", "NED Daan IJzerman", "36"],
    ]
    found = [row[:3] for row in scene.spectator.rows(ORDER)]
    expect(found == order, f"the order of the event is {found}")
    scene.reader.visit(STANDING)
    found = [row[:3] for row in scene.reader.rows(".scores")]
    expect(found == order, f"the standing is {found}")
    scene.desk.open()
    expect("Nothing left to do." in scene.office.text(), "the office has something left to do")
    scene.spectator.photograph("event")
    scene.office.photograph("office-official")
    return took


def correction_cancelled(scene):
    """a correction of an official race first shows what it changes, and may be left"""
    before = scene.spectator.words()
    scene.desk.correct("final-a-1", [(24, "40.949"), (45, "40.950")], "photo finish")
    page = scene.office.words()
    for words in (
        "This changes 8 rows in 4 tables.", "Nevio Ghiacciai 1. 2.",
        "Olivier Patinoire 2. 80 points 1. 100 points", "Reason: photo finish",
    ):
        expect(words in page, f"the preview does not say “{words}”")
    scene.office.photograph("office-preview")
    scene.desk.leave()
    scene.spectator.visit(EVENT)
    expect(scene.spectator.words() == before, "the public page has changed")


def correction_confirmed(scene):
    """once confirmed, the correction is on the pages of the event and of the standing"""
    scene.desk.correct("final-a-1", [(24, "40.949"), (45, "40.950")], "photo finish")
    took = scene.reader.follows(
        "1 CAN Olivier Patinoire 100",
        lambda: scene.spectator.follows("Corrected: photo finish", scene.desk.confirm),
    )
    first = scene.spectator.rows(ORDER)[0][:3]
    expect(first == ["1", "CAN Olivier Patinoire", "100"], f"first is {first}")
    return took


def reload(scene):
    """loading the pages again changes nothing"""
    for window in (scene.spectator, scene.reader, scene.office):
        before = window.words()
        window.visit(window.path())
        expect(window.words() == before, f"{window.path()} is another page when loaded again")


def restart(scene):
    """a restart of the server loses nothing, neither sessions nor the open pages"""
    scene.desk.open()
    before = scene.office.words()
    scene.house.close()
    scene.house.open()
    scene.desk.open()
    expect(scene.office.words() == before, "the office shows something else after the restart")
    scene.desk.rule("final-a-1", "24 Olivier Patinoire", "Penalty", "third false start")
    scene.desk.save_ruling("final-a-1")
    # A second until an open page asks for the server again, and then it gets what it missed.
    took = scene.reader.follows(
        "5 CAN Olivier Patinoire 50",
        lambda: scene.spectator.follows(
            "5 CAN Olivier Patinoire 50 penalty (third false start)", scene.desk.confirm, 5
        ), 5,
    )
    for window in scene.windows:
        window.excuse("net::ERR_")
    return took


def _by_name(window, selector):
    """The rows of the first table of a race, by name, which is the third cell."""
    return {row[2]: row[:2] + row[3:] for row in window.rows(f"{selector} > .scroll")}


CHECKS = [
    door, wrong_password, sign_in, draw, entry_checks.draft, entry_checks.questions,
    entry_checks.connection_lost, entry_checks.answer_lost,
    entry_checks.records_locked, penalty, entry_checks.signed_out,
    two_recorders, who_goes_where, advancement, finals_drawn, entry_checks.keys,
    final_b_without_scripts, entry_checks.fifteen_seconds, entry_checks.offline, final_a,
    correction_cancelled, correction_confirmed, reload, restart,
]
