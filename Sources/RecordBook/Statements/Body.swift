public import Rulebook
public import ShortTrack

/// What a statement states.
///
/// Facts say what happened; claims say what somebody derived from it. The content lies apart, so
/// that a statement is quickly handed on.
public indirect enum Body: Hashable, Sendable {
    // Facts about the season
    /// The rulebook in force.
    case rulebook(Rules)
    /// The season's title.
    case title(String)
    /// Whether the season took place.
    case state(SeasonState)
    /// A table that was contested in no season before.
    case introduced(StandingID)
    /// The series the season belongs to.
    case series(String)
    /// Who organises the series.
    case organiser(String)
    /// The seasons before and after, as the source names them.
    case neighbours(Neighbours)
    /// A stop of the calendar.
    case competition(Competition)
    /// An event of the calendar.
    case event(Event)
    /// The day an event was decided.
    case held(EventDay)
    /// A championship mentioned though it does not count.
    case uncounted(UncountedMeeting)
    /// The stops at which places at other games were raced for.
    case qualifiers(Qualifiers)
    /// Who holds which office at a stop.
    case officials(Officials)
    /// When what is skated at a stop.
    case schedule(Schedule)
    /// A related title the source points to.
    case seeAlso(String)
    // Facts from the ice
    /// The order of an event.
    case placings(Placings)
    /// The registry of an event was opened or closed to the nations.
    case registry(Registry)
    /// Whom a nation enters for an event.
    case entry(TeamEntry)
    /// A competitor is withdrawn from an event.
    case withdrawal(Withdrawal)
    /// A line of a ranking list was moved by hand.
    case move(RankingMove)
    /// Helmet numbers given out at a stop.
    case helmets(HelmetNumbers)
    /// The published list of an event.
    case entries(EntryList)
    /// Who of a relay team skates in a round.
    case lineUp(LineUp)
    /// A line of the progression was picked for an event.
    case line(PickedLine)
    /// Who starts in a race.
    case startList(StartList)
    /// The start lists of a round are signed as they are.
    case signed(RoundID)
    /// How a race went.
    case result(RecordedResult)
    /// What the referee decided.
    case decision(Decision)
    /// A race was declared official.
    case official(RaceID)
    /// A nation protests against a round, or its protest is decided.
    case protest(Protest)
    /// A round was closed to changes, or opened to them again.
    case lock(RoundLock)
    /// A race was called or started, is reviewed, or is to be skated again.
    case step(RaceStep)
    /// What the photo finish camera recorded of a race.
    case photoFinish(PhotoFinish)
    /// An earlier statement is withdrawn.
    case retracted(Retraction)
    // Facts about people
    /// A name and a nation of a person.
    case person(Person)
    /// Two identities are one person.
    case merger(Merger)
    /// One identity is two people.
    case separation(Separation)
    // Claims
    /// A line of a published standing.
    case standing(StandingClaim)
    /// The caption of a published standing.
    case caption(CaptionClaim)
    /// A published champion.
    case champion(TitleClaim)
    /// A published count.
    case count(CountClaim)
    /// A published edition number.
    case edition(EditionClaim)
    /// Published first and last days.
    case span(SpanClaim)
    /// Published years.
    case years(YearsClaim)
    /// A published rule of counting.
    case counting(CountingClaim)
    /// A cell that is read as something else than it prints.
    case wording(WordingClaim)
}
