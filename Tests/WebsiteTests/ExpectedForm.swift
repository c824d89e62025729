import RaceOffice

/// A form that everything but the sender is right about, and who may send it.
struct ExpectedForm {
    let roles: [Role]
    var fields: [String: String] = [:]

    /// Every address that takes a form, with who may send it one; a new one is added here.
    ///
    /// The team leader of the tests is of KOR, the forms are of NED: another nation's leader.
    static let all: [String: ExpectedForm] = office.merging(stops) { $1 }
        .merging(entries.map { (":event/\($0.key)", $0.value) }) { $1 }
        .merging(entries.map { (":team/\($0.key)", $0.value) }) { $1 }

    private static let office: [String: ExpectedForm] = [
        "/office/sign-in": ExpectedForm(roles: Role.allCases),
        "/office/sign-in/:link": ExpectedForm(roles: Role.allCases),
        "/office/sign-out": ExpectedForm(roles: Role.allCases),
        "/office/password": ExpectedForm(
            roles: Role.allCases.filter { $0 != .teamLeader },
            fields: [
                "old": "no password of anybody", "new": "known to somebody else",
                "again": "known to somebody else",
            ]),
        "/office/accounts": ExpectedForm(
            roles: [.administrator], fields: ["name": "new", "role": "referee"]),
        "/office/accounts/team-leader": ExpectedForm(
            roles: [.administrator], fields: ["nation": "CAN"]),
        "/office/accounts/link": ExpectedForm(roles: [.administrator], fields: ["name": "referee"]),
        "/office/accounts/change": ExpectedForm(
            roles: [.administrator], fields: ["name": "referee", "role": "administrator"]),
        "/office/accounts/password": ExpectedForm(
            roles: [.administrator],
            fields: ["name": "referee", "password": "known to somebody else"]),
        "/office/accounts/sign-out": ExpectedForm(
            roles: [.administrator], fields: ["name": "nobody"]),
        "/office/accounts/remove": ExpectedForm(
            roles: [.administrator], fields: ["name": "nobody"]),
        ":event/draw": ExpectedForm(roles: [.administrator, .steward], fields: ["lot": "1"]),
        ":event/line": ExpectedForm(
            roles: [.administrator, .steward],
            fields: [
                "round": "semifinals", "line": "written", "races": "2", "per-race": "2",
                "fastest": "0", "reason": "ice",
            ]),
        ":event/exchange": ExpectedForm(
            roles: [.administrator, .steward],
            fields: ["helmet-1": "11", "helmet-2": "12", "reason": "late"]),
        "/office/:season/:competition/undo": ExpectedForm(
            roles: [.administrator, .steward, .referee],
            fields: ["statement": "LIST", "reason": "slip"]),
        ":event/protest": ExpectedForm(
            roles: [.administrator, .steward, .referee],
            fields: ["round": "semifinals", "kind": "round", "nation": "NED", "reason": "pushed"]),
        ":event/protest-decision": ExpectedForm(
            roles: [.administrator, .referee],
            fields: ["protest": "semifinals-NED-1", "outcome": "rejected", "reason": "no"]),
        ":event/lock": ExpectedForm(
            roles: [.administrator, .referee],
            fields: ["lock": "semifinals", "locked": "yes", "reason": "signed"]),
        ":event/:race/result": ExpectedForm(
            roles: [.administrator, .steward, .recorder],
            fields: ["helmet-1": "11", "time-1": "41203"]),
        "/office/:season/:competition/photo-finish": ExpectedForm(
            roles: [.administrator, .steward, .recorder]),
        ":event/:race/step": ExpectedForm(
            roles: [.administrator, .steward, .recorder], fields: ["step": "called"]),
        ":event/:race/ruling": ExpectedForm(
            roles: [.administrator, .referee],
            fields: ["competitor": "NED:demo-1", "ruling": "PEN", "code": "C1", "reason": ""]),
        ":event/:race/official": ExpectedForm(roles: [.administrator, .referee]),
        ":event/official": ExpectedForm(
            roles: [.administrator, .referee], fields: ["round": "semifinals"]),
    ]

    /// The forms of the entries, which the office and the team leaders have at two addresses.
    private static let entries: [String: ExpectedForm] = [
        "registry": ExpectedForm(
            roles: [.administrator, .steward], fields: ["registry": "closed", "reason": "time"]),
        "entries": ExpectedForm(
            roles: [.administrator, .steward], fields: ["nation": "NED", "name-1": "Ada"]),
        "withdrawal": ExpectedForm(
            roles: [.administrator, .steward],
            fields: ["competitor": "NED:demo-1", "reason": "ill"]),
        "publish": ExpectedForm(roles: [.administrator, .steward], fields: ["lot": "1"]),
        "move": ExpectedForm(
            roles: [.administrator, .steward],
            fields: ["competitor": "NED:demo-1", "place": "2", "reason": "as agreed"]),
        "helmet": ExpectedForm(
            roles: [.administrator, .steward],
            fields: ["competitor": "NED:demo-1", "helmet": "99", "reason": "broken"]),
        "line-ups": ExpectedForm(
            roles: [.administrator, .steward],
            fields: ["round": "semifinals", "nation": "NED", "member-1": "demo-1"]),
    ]

    private static let stop = "/office/:season/:competition"

    /// The forms of a stop.
    private static let stops: [String: ExpectedForm] = [
        stop + "/documents/:document/sign": ExpectedForm(
            roles: [.administrator, .steward],
            fields: ["round": "\(SampleHouse.event)/semifinals"]),
        stop + "/officials": ExpectedForm(roles: [.administrator, .steward, .referee]),
        stop + "/schedule": ExpectedForm(
            roles: [.administrator, .steward],
            fields: [
                "zone": "America/Denver", "text": "2026-01-09 16:00\r\nmen-500 semifinals 2:30",
            ]),
    ]
}
