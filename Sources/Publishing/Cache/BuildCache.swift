import Diagnostics

/// What a build leaves for the next one, so that nothing that stayed the same is done again.
///
/// It says nothing that the site's files do not say; losing it costs time only.
struct BuildCache: Hashable, Sendable {
  /// Goes up whenever the file's form, or the meaning of a digest in it, changes.
  static let version = 5

  var conditions: CacheKey
  var report: CachedReport
  /// Every published file, in the order of the plan.
  var files: [PublishedFile]
  /// How every published file stands in the output, in byte order of the addresses; none where that is not certain.
  var stamps: [OutputStamp]
  /// Pictures and which files they were, in the order of their names.
  var pictures: [PictureSource]
  /// Digests of cards and notices that were looked at and print well.
  var soundPieces: [UInt64]
  /// The files of the faces that were printed with.
  var fonts: [FontStamp]
}

/// A font file of the machine, and the state it was in.
struct FontStamp: Hashable, Sendable {
  var path: String
  var file: FileIdentity
}

/// Everything that decides what a build makes; builds under equal conditions come to the same.
struct CacheKey: Hashable, Sendable {
  /// When the stamps were taken, before anything was read.
  var taken: Moment
  var program: UInt64
  var isStrict: Bool
  var isPortable: Bool
  var isPrinting: Bool
  var part: SitePart
  var privateFolder: String?
  /// As the site names it; decides which day it is.
  var timezone: String?
  /// Days since 1970.
  var today: Int
  var content: UInt64
  var themes: UInt64
  var overrides: UInt64
  var register: UInt64
  var output: OutputState
}

/// What a build reported, for the next one to repeat.
struct CachedReport: Hashable, Sendable {
  /// A source file that findings point into.
  struct Source: Hashable, Sendable {
    /// Relative to the site, or absolute.
    var path: String
    /// Whether it is a file of the theme that is compiled into the program.
    var isEmbedded: Bool
  }

  var findings: [Finding]
  /// In the order of their paths.
  var sources: [Source]
  var records: Int
  var pages: Int
  var files: Int
  /// The size of everything published.
  var bytes: Int
}

/// One file as it was published last.
struct PublishedFile: Hashable, Sendable {
  /// The digest of its address.
  var address: UInt64
  /// The digest of everything that its bytes depend on.
  var digest: UInt64
}
