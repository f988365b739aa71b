/// What became of one file.
enum WrittenKind: Sendable {
  case added
  case changed
  case unchanged
}

/// What is known of a file once it is made.
struct WrittenFile: Sendable {
  let hash: ContentHash
  let size: Int
  /// Whether the manifest says the same already.
  let isAsKnown: Bool
  var kind: WrittenKind
  /// As it stands at its place; none until it does.
  var stamp: OutputStamp
  /// When it was changed last, as the file system says.
  var touched: Moment
  /// The number of the thread in whose folder of the stage it is; nil where it is in none.
  var writer: Int?
  /// As it was written into the stage.
  var identity: FileIdentity?
}
