/// Something an operator of a stop sends, by the page it is sent from.
struct StopAct {
    /// The page with the form.
    let page: String
    /// Where the form goes.
    let path: String
    /// What is typed or chosen in it.
    let fields: [String: String]
    /// How many statements the ledger has once it is done, those that follow from it among them.
    var end: Int

    init(page: String, path: String, _ fields: [String: String] = [:], end: Int) {
        self.page = page
        self.path = path
        self.fields = fields
        self.end = end
    }
}
