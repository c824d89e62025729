import HTTPTypes
import Hummingbird
import Phrases
import RaceOffice
import ShortTrack

extension Site {
    /// The addresses at which files of the photo finish camera are handed in.
    func addPhotoFinish(to door: RouterGroup<SiteContext>) {
        let stop = door.group(":season/:competition/photo-finish")
        stop.get { _, context in
            html(
                try await photoFinishPage(of: context.stop()).document,
                for: try context.signedIn())
        }
        stop.post { request, context in try await takePhotoFinish(request, context) }
    }

    /// Takes files in as the watched folder does, and says of each what became of it.
    ///
    /// Whoever hands in the file of one race from its page gets back to it.
    private func takePhotoFinish(_ request: Request, _ context: SiteContext) async throws
        -> Response
    {
        let (form, by) = try await context.upload(request)
        let stop = try context.stop()
        let intake = PhotoFinishIntake(office: office, stop: stop, operator: by)
        var outcomes: [PhotoFinishIntake.Outcome] = []
        for file in form.files {
            outcomes.append(await intake.take(file.bytes, from: file.name))
        }
        if outcomes.isEmpty { outcomes = [.refused("No file was chosen.")] }
        let races = outcomes.map(\.race)
        if let race = races.first ?? nil, races.allSatisfy({ $0 == race }),
            form.fields["race"] == "\(race)"
        {
            return Self.redirect(
                to: "/office\(Address.event(race.event).path)/\(race.slug)?camera=yes")
        }
        let isAllTaken = races.allSatisfy { $0 != nil }
        return html(
            try await photoFinishPage(of: stop, outcomes).document, for: try context.signedIn(),
            status: isAllTaken ? .ok : .unprocessableContent)
    }

    private func photoFinishPage(
        of stop: CompetitionID, _ outcomes: [PhotoFinishIntake.Outcome] = []
    ) async throws -> PhotoFinishPage {
        let state = await office.state
        guard let season = state.season(stop.season),
            let page = PhotoFinishPage(
                stop, in: season, sequence: state.lastSequence(of: stop.season),
                outcomes: outcomes, refused: refusedFiles.sentences(of: stop))
        else { throw Problem.unknown("stop \(stop)") }
        return page
    }
}

extension SiteContext {
    /// The form with files that was sent, once its token has been checked.
    fileprivate func upload(_ request: Request) async throws -> (
        form: MultipartForm, by: Operator
    ) {
        let session = try signedIn()
        guard Action.record.roles.contains(session.account.role) else {
            throw Refusal.notAllowed(.record, role: session.account.role)
        }
        let body = try await request.body.collect(upTo: maxUploadSize)
        guard let type = request.headers[.contentType],
            let boundary = MultipartForm.boundary(in: type)
        else {
            throw Problem(
                .unsupportedMediaType, "This form cannot be read",
                ["Files are sent as multipart/form-data."])
        }
        let form = MultipartForm(Array(buffer: body), boundary: boundary)
        guard session.token.accepts(formToken: form.fields["token"] ?? "") else {
            throw Problem(
                .forbidden, "Not allowed",
                ["The form does not belong to this session. Load the page again and retry."])
        }
        return (form, Operator(name: session.account.name, role: session.account.role))
    }
}
