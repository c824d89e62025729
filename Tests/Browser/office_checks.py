"""An event in the race office, from the draw to the points, with the public pages following.

The checks are one story and run in this order. Lot 7 draws Han Bit-nal, Daan IJzerman, Chip
Blockman and Bo Whistler into the first semifinal, Nevio Ghiacciai, Olivier Patinoire, Ma Eo-reum
and Jeges Gergő into the second.
"""

from desk import EVENT, PASSWORD
from house import expect

STANDING = "/demonstration/standings/men-500"


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
    for words in ("steward, administrator", "Salt Lake City: Men, 500 m", "Draw the semifinals."):
        expect(words in page, f"the office does not show “{words}”")
    scene.office.photograph("office")


def draw(scene):
    """lot 7 draws two semifinals; the public page follows"""
    scene.spectator.visit(EVENT)
    scene.desk.open()
    scene.office.photograph("office-draw")
    took = scene.spectator.follows(
        "Semifinal 2, start list", lambda: scene.desk.draw(7))
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
    return took


def first_semifinal(scene):
    """places and times of a semifinal are on the public page"""
    took = scene.spectator.follows(
        "Semifinal 1, unofficial",
        lambda: scene.desk.record("semifinals-1", [
            (11, 1, "41.203"), (37, 2, "41.377"), (66, 3, "41.502"), (25, 4, "41.950"),
        ]),
    )
    second = scene.spectator.rows("#semifinals-1")[1][:4]
    expect(second == ["2", "37", "NED Daan IJzerman", "41.377"], f"second is {second}")
    return took


def penalty(scene):
    """a penalty takes the place away, and those behind move up"""
    took = scene.spectator.follows(
        "penalty (contact when passing)",
        lambda: scene.desk.rule(
            "semifinals-1", "37 Daan IJzerman", "Penalty", "contact when passing"
        ),
    )
    rows = _by_name(scene.spectator, "#semifinals-1")
    expect(rows["USA Chip Blockman"][0] == "2", f"Blockman is {rows['USA Chip Blockman']}")
    expect(rows["NED Daan IJzerman"][0] == "PEN", f"IJzerman is {rows['NED Daan IJzerman']}")
    return took


def two_recorders(scene):
    """of two recorders in one race the second is warned, refused, and sees both versions"""
    late = scene.second
    late.sign_in("recorder", PASSWORD)
    late.open()
    late.enter("semifinals-2", [(45, 2, "44.440"), (24, 1, "41.177")])
    scene.desk.record("semifinals-2", [
        (45, 1, "41.003"), (24, 2, "41.177"), (12, 3, "43.502"), (58, 4, "1:05.950"),
    ])
    late.window.wait_until(
        lambda: "Somebody has changed this event meanwhile." in late.window.text(), 1,
        "the second recorder was not warned",
    )
    late.save("semifinals-2")
    expect("Somebody was faster" in late.window.text(), "the second recorder was not refused")
    kept = [row[3] for row in late.window.rows("#semifinals-2 > .scroll")]
    expect(kept == ["41.003", "41.177", "43.502", "1:05.950"], f"in the records are {kept}")
    entered = late.window.find("#semifinals-2 [aria-label='Time, helmet 45']")
    expect(entered.get_attribute("value") == "44.440", "what was entered is gone")
    expect(not late.window.count("form[action$='/official']"), "a recorder can make it official")
    late.window.excuse("409")
    late.window.photograph("office-conflict")
    late.open()


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
            "PEN", "37", "41.377", "", "out",
            "penalty (contact when passing): out of the distance",
        ],
    }.items():
        expect(rows[name] == row, f"{name}: {rows[name]}")
    scene.office.photograph("office-semifinals")


def advancement(scene):
    """an advanced skater takes the place given by time, and the page says so"""
    took = scene.spectator.follows(
        "4th in semifinal 2, advanced to Final A (impeded in the last corner)"
        ": uses up a place given by time",
        lambda: scene.desk.rule(
            "semifinals-2", "58 Jeges Gergő", "Advanced to Final A", "impeded in the last corner"
        ),
    )
    rows = _by_name(scene.spectator, ".race")
    expect(rows["HUN Jeges Gergő"][3:5] == ["ADVA", "Final A"], f"{rows['HUN Jeges Gergő']}")
    expect(rows["CAN Bo Whistler"][3:5] == ["QB", "Final B"], f"{rows['CAN Bo Whistler']}")
    return took


def finals_drawn(scene):
    """with both semifinals official the finals are drawn by themselves, with reasons"""
    scene.desk.make_official("semifinals-1")
    expect(not scene.office.count("#final-a-1"), "the finals came too early")
    took = scene.spectator.follows(
        "Final A, start list", lambda: scene.desk.make_official("semifinals-2")
    )
    for window in (scene.spectator, scene.office):
        final_b, final_a = (
            [row[2] for row in window.rows(f"#{race} > .scroll")]
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
            "1st in semifinal 1; start position 3 by time, 41.203" in window.text("#final-a-1"),
            "the start list of Final A does not say why",
        )
    expect("Record Final B, Final A." in scene.office.text(), "what is next is not said")
    return took


def final_b_without_scripts(scene):
    """a result is entered without JavaScript; the public page follows"""
    scene.office.without_scripts()
    try:
        scene.desk.open()
        took = scene.spectator.follows(
            "Final B, unofficial",
            lambda: scene.desk.record("final-b-1", [(25, 2, "42.080"), (12, 1, "41.990")]),
        )
        scene.desk.make_official("final-b-1")
    finally:
        scene.office.without_scripts(False)
    scene.desk.open()
    return took


def final_a(scene):
    """Final A gives the event its order; points follow when it is official"""
    scene.desk.record("final-a-1", [
        (45, 1, "40.901"), (24, 2, "40.950"), (11, 3, "41.020"), (66, 4, "41.333"),
        (58, 5, "41.700"),
    ])
    expect("Points follow when all races are official." in scene.office.text(), "points too early")
    scene.reader.visit("/demonstration/")
    scene.reader.mark()
    took = scene.spectator.follows("100", lambda: scene.desk.make_official("final-a-1"))
    order = [row[:3] for row in scene.spectator.rows("#main > section:first-of-type")]
    print(order)
    print(scene.reader.text())
    scene.reader.visit(STANDING)
    print(scene.reader.text())
    print(scene.office.text())
    return took


def _by_name(window, selector):
    """The rows of the tables, by name, which is the third cell."""
    return {row[2]: row[:2] + row[3:] for row in window.rows(selector)}


CHECKS = [
    door, wrong_password, sign_in, draw, first_semifinal, penalty, two_recorders, who_goes_where,
    advancement, finals_drawn, final_b_without_scripts, final_a,
]
