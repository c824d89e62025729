public import ShortTrack

/// What was read from a file of the photo finish camera.
public struct ReadPhotoFinish: Sendable {
    /// The file's name.
    public let name: String
    /// What it says; nothing when any of it cannot be understood, so that nothing is half taken.
    public let photoFinish: PhotoFinish?
    /// What is wrong with it.
    public let findings: [Finding]
}
