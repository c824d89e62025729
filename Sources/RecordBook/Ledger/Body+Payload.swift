import Rulebook
import ShortTrack

extension Body {
    /// The written form of what is stated, without the kind.
    var payload: String {
        get throws {
            switch self {
            case .rulebook(let value): try CanonicalEncoding.text(value)
            case .title(let value): try CanonicalEncoding.text([value])
            case .state(let value): try CanonicalEncoding.text([value])
            case .introduced(let value): try CanonicalEncoding.text([value])
            case .series(let value): try CanonicalEncoding.text([value])
            case .organiser(let value): try CanonicalEncoding.text([value])
            case .neighbours(let value): try CanonicalEncoding.text(value)
            case .competition(let value): try CanonicalEncoding.text(value)
            case .event(let value): try CanonicalEncoding.text(value)
            case .held(let value): try CanonicalEncoding.text(value)
            case .uncounted(let value): try CanonicalEncoding.text(value)
            case .qualifiers(let value): try CanonicalEncoding.text(value)
            case .officials(let value): try CanonicalEncoding.text(value)
            case .schedule(let value): try CanonicalEncoding.text(value)
            case .seeAlso(let value): try CanonicalEncoding.text([value])
            case .placings(let value): try CanonicalEncoding.text(value)
            case .registry(let value): try CanonicalEncoding.text(value)
            case .entry(let value): try CanonicalEncoding.text(value)
            case .withdrawal(let value): try CanonicalEncoding.text(value)
            case .move(let value): try CanonicalEncoding.text(value)
            case .helmets(let value): try CanonicalEncoding.text(value)
            case .entries(let value): try CanonicalEncoding.text(value)
            case .lineUp(let value): try CanonicalEncoding.text(value)
            case .line(let value): try CanonicalEncoding.text(value)
            case .startList(let value): try CanonicalEncoding.text(value)
            case .signed(let value): try CanonicalEncoding.text([value])
            case .result(let value): try CanonicalEncoding.text(value)
            case .decision(let value): try CanonicalEncoding.text(value)
            case .official(let value): try CanonicalEncoding.text([value])
            case .protest(let value): try CanonicalEncoding.text(value)
            case .lock(let value): try CanonicalEncoding.text(value)
            case .step(let value): try CanonicalEncoding.text(value)
            case .photoFinish(let value): try CanonicalEncoding.text(value)
            case .retracted(let value): try CanonicalEncoding.text(value)
            case .person(let value): try CanonicalEncoding.text(value)
            case .merger(let value): try CanonicalEncoding.text(value)
            case .separation(let value): try CanonicalEncoding.text(value)
            case .standing(let value): try CanonicalEncoding.text(value)
            case .caption(let value): try CanonicalEncoding.text(value)
            case .champion(let value): try CanonicalEncoding.text(value)
            case .count(let value): try CanonicalEncoding.text(value)
            case .edition(let value): try CanonicalEncoding.text(value)
            case .span(let value): try CanonicalEncoding.text(value)
            case .years(let value): try CanonicalEncoding.text(value)
            case .counting(let value): try CanonicalEncoding.text(value)
            case .wording(let value): try CanonicalEncoding.text(value)
            }
        }
    }

    /// Reads the written form of a kind, the frequent ones where they are as expected in one go.
    init(kind: Kind, payload: String, knowing words: inout RepeatedWords) throws {
        let read: Body? =
            switch kind {
            case .result:
                CanonicalScanner.scan(payload) { $0.result(knowing: &words).map(Body.result) }
            case .official:
                CanonicalScanner.scan(payload) { $0.official(knowing: &words).map(Body.official) }
            default: nil
            }
        self = try read ?? Body(kind: kind, payload: payload)
    }

    /// Reads the written form of a kind.
    init(kind: Kind, payload: String) throws {
        func read<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
            try CanonicalEncoding.value(type, from: payload)
        }
        func only<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value {
            let values = try CanonicalEncoding.value([Value].self, from: payload)
            guard let value = values.first, values.count == 1 else {
                throw LedgerError.corrupt(sequence: 0, "a list of one value was expected")
            }
            return value
        }
        self =
            switch kind {
            case .rulebook: .rulebook(try read())
            case .title: .title(try only())
            case .state: .state(try only())
            case .introduced: .introduced(try only())
            case .series: .series(try only())
            case .organiser: .organiser(try only())
            case .neighbours: .neighbours(try read())
            case .competition: .competition(try read())
            case .event: .event(try read())
            case .held: .held(try read())
            case .uncounted: .uncounted(try read())
            case .qualifiers: .qualifiers(try read())
            case .officials: .officials(try read())
            case .schedule: .schedule(try read())
            case .seeAlso: .seeAlso(try only())
            case .placings: .placings(try read())
            case .registry: .registry(try read())
            case .entry: .entry(try read())
            case .withdrawal: .withdrawal(try read())
            case .move: .move(try read())
            case .helmets: .helmets(try read())
            case .entries: .entries(try read())
            case .lineUp: .lineUp(try read())
            case .line: .line(try read())
            case .startList: .startList(try read())
            case .signed: .signed(try only())
            case .result: .result(try read())
            case .decision: .decision(try read())
            case .official: .official(try only())
            case .protest: .protest(try read())
            case .lock: .lock(try read())
            case .step: .step(try read())
            case .photoFinish: .photoFinish(try read())
            case .retracted: .retracted(try read())
            case .person: .person(try read())
            case .merger: .merger(try read())
            case .separation: .separation(try read())
            case .standing: .standing(try read())
            case .caption: .caption(try read())
            case .champion: .champion(try read())
            case .count: .count(try read())
            case .edition: .edition(try read())
            case .span: .span(try read())
            case .years: .years(try read())
            case .counting: .counting(try read())
            case .wording: .wording(try read())
            }
    }
}
