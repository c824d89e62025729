public import RecordBook
public import ShortTrack

/// One input file, read: what it states and what is wrong with it.
public struct ReadFile: Sendable {
    /// The file's name as handed in.
    public let name: String
    /// What it was read as; what it was taken for, where it cannot be read.
    public let format: InputFormat
    /// The season it is about, where it names one.
    public let season: SeasonID?
    /// The archive's rulebook it is to be played under, where a set-up names one.
    public let rulebookName: String?
    /// How much a season page holds.
    public let size: PageSize?
    /// What it states, in the order of the file; empty when it cannot be read.
    public let drafts: [Draft]
    /// The findings it lets pass, where it is a list of them.
    public let exclusions: [Exclusion]
    /// What is wrong with it, by line.
    public let findings: [Finding]

    /// Whether the file as a whole could not be read, so that nothing of it was taken.
    public var isUnreadable: Bool {
        findings.contains { $0.severity == .error && Self.fatal.contains($0.code) }
    }

    init(
        name: String, format: InputFormat, season: SeasonID? = nil, rulebookName: String? = nil,
        size: PageSize? = nil, drafts: [Draft], exclusions: [Exclusion] = [],
        findings: [Finding]
    ) {
        self.name = name
        self.format = format
        self.season = season
        self.rulebookName = rulebookName
        self.size = size
        self.exclusions = exclusions
        func have(_ codes: Set<FindingCode>) -> [Finding] {
            findings.filter { $0.severity == .error && codes.contains($0.code) }
        }
        self.drafts = have(Self.refusing).isEmpty ? drafts : []
        // Of a file that cannot be read only the reason is worth knowing.
        self.findings = (have(Self.fatal).isEmpty ? findings : have(Self.fatal)).enumerated()
            .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
            .map(\.element)
    }

    private static let fatal: Set<FindingCode> = [
        .notText, .lineTooLong, .unknownFormat, .emptyInput, .truncatedPage,
    ]

    /// A rulebook or set-up with one mistake is no rulebook: half a rule set misleads.
    private static let refusing = fatal.union([.rulebookInvalid, .setUpInvalid])
}
