import Phrases
import RaceOffice
import ShortTrack

/// The accounts of the office, with what an administrator does to them.
struct AccountsPage {
    static let path = "/office/accounts"

    let accounts: [Account]
    let own: String
    /// What was refused just now, with what had been entered.
    var refused: (problem: Problem, form: Form)?

    var document: Document {
        let form = refused?.form
        return Document(
            "accounts", title: "Accounts", crumbs: [Crumb("Race office", "/office")],
            content: [
                "path": Self.path,
                "alert": refused.map { ["title": $0.problem.title, "words": $0.problem.words] }
                    as Any? ?? false,
                "nation": form?["nation"] ?? "", "name": form?["name"] ?? "",
                // Who leads a team is invited, with the nation.
                "roles": roles(
                    chosen: form?["role"] ?? "",
                    among: Role.allCases.filter { $0 != .teamLeader }),
                "accounts": accounts.enumerated().map { index, account in
                    [
                        "id": "account-\(index + 1)", "name": account.name,
                        "office": account.office, "isOwn": account.name == own,
                        "nation": account.nation?.code ?? "",
                        "roles": roles(chosen: account.role.rawValue, among: Role.allCases),
                    ] as [String: Any]
                },
            ])
    }

    private func roles(chosen: String, among roles: [Role]) -> [[String: Any]] {
        roles.map { role in
            ["value": role.rawValue, "title": role.title, "isChosen": role.rawValue == chosen]
        }
    }
}
