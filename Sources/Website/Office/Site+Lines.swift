import Hummingbird
import Phrases
import RaceOffice
import Racing
import ShortTrack

extension Site {
    /// The addresses of what an official changes by hand before a round is skated.
    func addLines(to event: RouterGroup<SiteContext>) {
        event.post("line") { request, context in
            let progress = try await officeProgress(of: context.event())
            return try await perform(request, context) { form in
                try Act(picking: form, in: progress)
            }
        }
        event.post("exchange") { request, context in
            let progress = try await officeProgress(of: context.event())
            return try await perform(request, context) { form in
                try Act(exchanging: form, in: progress)
            }
        }
    }

    private func officeProgress(of event: EventID) async throws -> EventProgress {
        guard
            let progress = await office.state.season(event.competition.season)?.progress(of: event)
        else { throw Problem.unknown("event \(event) that is run here") }
        return progress
    }
}
