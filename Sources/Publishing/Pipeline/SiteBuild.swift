import Diagnostics
import Files
import Printing
import Programme
import Records
import Workers

/// What a build or a check is asked to do.
package struct BuildOptions: Sendable {
  /// The site's folder.
  package var site: String
  /// The folder that the public site is written into; relative to the working folder.
  package var output: String
  /// The day that decides drafts, terms and next dates, from the site's time zone (nil for the default zone); nil when
  /// there is no such zone.
  package var today: @Sendable (_ timezone: String?) -> Day?
  /// Warnings count as errors.
  package var isStrict = false
  /// Links name `index.html`, so that the site works from a disk.
  package var isPortable = false
  /// Cards and notices are drawn, as files for the printer among others; needs the theme's faces on this machine.
  package var isPrinting = false
  /// Pages or print come of it, which residents go by.
  package var isForReaders = false
  /// Look at every piece before it is printed, where something is printed.
  package var looksAtPieces = true
  /// Pages will be made; without, nobody looks at the layouts they are made with.
  package var makesPages = true
  /// What of the site is published.
  package var part = SitePart.whole
  /// A folder of private records to check along; relative to the site, or absolute.
  package var privateFolder: String?
  /// Compare every output file's bytes, whatever is known of it.
  package var isForced = false
  /// An output folder that holds another site is taken over.
  package var adoptsFolder = false
  /// The day comes from this machine's clock, which may be wrong, and not from somebody who knows it.
  package var takesDayFromClock = false
  /// What is published is made to outlast a power cut.
  var isDurable = true
  /// Of tests that end a build anywhere.
  var outputGate: OutputCoordinator.Gate?
  package var workers = Workers()
  /// Bytes to take for those of record files, by path: a site as it would be.
  var replacing: [String: [UInt8]] = [:]
  /// Measure what each layout of the theme takes, which costs a little itself.
  package var measuresLayouts = false
  /// Told each stage as it ends.
  package var stageEnded: @Sendable (BuildStage) -> Void = { _ in }

  package init(site: String, output: String, today: @escaping @Sendable (_ timezone: String?) -> Day?) {
    self.site = site
    self.output = output
    self.today = today
  }
}

/// What a build or a check came to.
package struct BuildReport: Sendable {
  /// All findings of the run, severities settled.
  package var findings: [Finding] = []
  package var records = 0
  package var pages = 0
  /// Nil when nothing was published: for a check, or because of errors.
  package var outcome: OutputOutcome?
  package var timings: [StageTiming] = []
  /// In the order of their names; only when asked for.
  package var layouts: [LayoutTiming] = []
  /// What differs from the last build; empty when nothing did, and for a check.
  package var causes: [RebuildCause] = []
  /// Published files that were made anew, whether or not their bytes changed.
  package var rendered = 0
  /// What the user should know of how the build went, apart from the content.
  package var notes: [Words] = []
  /// The bytes of source files that findings may point into.
  package var sources: [String: [UInt8]] = [:]

  /// Nil when the site has all districts that were asked for; else nothing was published.
  package var unknownDistrict: UnknownDistrict?

  /// What the report is about. It goes with the report, which takes a while that a program about to end can spare.
  var subject: (any Sendable)?

  package var hasErrors: Bool { findings.contains { $0.severity == .error } }
}

/// The machine refused: a file that cannot be read, an output that cannot be written, or a library that it lacks; exit
/// code 3.
package enum EnvironmentFailure: Error, Sendable {
  case reading(ReadingFailure)
  /// A face that print layouts ask for.
  case font(FontFailure)
  case output(OutputError)
  case pictures(NoPictureMaker)
}

extension EnvironmentFailure {
  /// What was tried and why not.
  package var message: Words {
    switch self {
    case .reading(let failure): failure.message
    case .font(let failure): failure.message
    case .output(let failure): failure.message
    case .pictures(let failure): failure.message
    }
  }
}

/// The way from a site's folder to its public site: read, check, plan, render, publish.
package enum SiteBuild {}
