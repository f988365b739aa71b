import SyntheticCity

/// Builds of one city, measured in turn so that whatever else the machine does touches all of them alike.
struct Rounds {
  private let command: String
  private let folder: ScratchFolder
  /// Parts of the site that no build makes.
  private let leftOut: [String]
  /// The file whose first record changes.
  private let changing: String
  private let original: String

  private(set) var full = Samples()
  private(set) var copy = Samples()
  private(set) var unchanged = Samples()
  private(set) var oneRecord = Samples()
  /// What the last one-record build wrote.
  private(set) var written = 0
  private(set) var size = FolderSize()

  /// - Parameter leftOut: what `menpai build` is called `--without`.
  init(command: String, folder: ScratchFolder, leavingOut leftOut: [String]) throws {
    self.command = command
    self.folder = folder
    self.leftOut = leftOut
    let files = try files(in: folder.site + "/content/communities")
    guard !files.isEmpty else { throw BenchFailure("the city has no communities") }
    changing = files[files.count / 2]
    original = try text(of: changing)
    // A file that changed within two seconds before the cache was written is read to be told from others, which
    // nobody's records are an hour after they were written.
    try makeOld(folder.site)
  }

  mutating func once() throws {
    try startAnew()
    full.add(try build().usage)
    size = try FolderSize(of: folder.output)
    copy.add(try Child.run(["cp", "-r", folder.output, folder.root + "/copy"]).usage)
    folder.remove("copy")

    let second = try build("--timings")
    guard second.report.timings?.causes == [] else {
      throw BenchFailure("a build after which nothing changed found \(second.report.timings?.causes ?? [])")
    }
    unchanged.add(second.usage)

    try changeOneRecord()
    let third = try build("--timings")
    guard third.report.timings?.causes == ["content"], third.report.summary.written > 0,
      third.report.summary.written < size.files / 2
    else { throw BenchFailure("the build after one change was not incremental: \(third.report)") }
    oneRecord.add(third.usage)
    written = third.report.summary.written
    try put(original)
  }

  /// The stages of one more build from nothing.
  func stages() throws -> [MeasuredBuild.Timings.Stage] {
    try startAnew()
    return try build("--timings").report.timings?.stages ?? []
  }

  private func startAnew() throws {
    folder.remove("site/.menpai")
    folder.remove("public")
  }

  private func build(_ flags: String...) throws -> (usage: Usage, report: MeasuredBuild) {
    let outcome = try Child.run(
      [
        command, "build", "--site", folder.site, "--output", folder.output, "--today",
        SyntheticCity.today, "--format", "json",
      ] + leftOut.flatMap { ["--without", $0] } + flags)
    return (outcome.usage, try MeasuredBuild(outcome.output))
  }

  /// Gives the file's first community another address.
  private func changeOneRecord() throws {
    guard let place = original.firstRange(of: "address: ") else {
      throw BenchFailure("\(changing) has no address:")
    }
    try put(String(original[..<place.upperBound] + "新" + original[place.upperBound...]))
  }

  private func put(_ text: String) throws {
    try write(text, to: changing)
    try makeOld(changing)
  }
}
