import SyntheticCity

/// Builds of one city, measured in turn so that whatever else the machine does touches all of them alike.
struct Rounds {
  private let command: String
  private let folder: ScratchFolder
  /// The file whose first record changes.
  private let changing: String
  private let original: String

  private var full: [Usage] = []
  private var copy: [Usage] = []
  private var unchanged: [Usage] = []
  private var oneRecord: [Usage] = []
  private var changed = 0
  private var size = FolderListing()

  init(command: String, folder: ScratchFolder) throws {
    self.command = command
    self.folder = folder
    let files = FolderListing(of: folder.site + "/content/communities").paths
    guard !files.isEmpty else { throw BenchFailure("the city has no communities") }
    changing = files[files.count / 2]
    original = try text(of: changing)
  }

  mutating func once() throws {
    folder.remove("site/.menpai")
    folder.remove("public")
    folder.remove("copy")
    full.append(try build())
    copy.append(try Child.run(["cp", "-r", folder.output, folder.root + "/copy"]))
    unchanged.append(try build())
    try changeOneRecord()
    oneRecord.append(try build())
    changed = try text(of: folder.root + "/changes").split(separator: "\n").count
    try write(original, to: changing)
    size = FolderListing(of: folder.output)
  }

  private func build() throws -> Usage {
    try Child.run([
      command, "build", "--site", folder.site, "--output", folder.output, "--today", SyntheticCity.today,
      "--changes", folder.root + "/changes", "--format", "json",
    ])
  }

  /// Gives the file's first community another address.
  private func changeOneRecord() throws {
    guard let place = original.firstRange(of: "address: ") else {
      throw BenchFailure("\(changing) has no address:")
    }
    try write(
      String(original[..<place.upperBound] + "新" + original[place.upperBound...]), to: changing)
  }

  /// What was measured, one line each.
  func table(communities: Int) -> String {
    let build = full.median(\.seconds)
    let yardstick = copy.median(\.seconds)
    let processor = full.median(\.processorSeconds)
    let yardstickProcessor = copy.median(\.processorSeconds)
    let memory = full.median(\.peakBytes)
    let rows: [(String, String)] = [
      ("communities", "\(communities)"),
      ("files written", "\(size.paths.count)"),
      ("bytes written", "\(size.bytes)"),
      ("full build", milliseconds(build)),
      ("cp -r of it", milliseconds(yardstick)),
      ("build / cp -r", fixed(build / yardstick, 2)),
      ("processor time", "\(milliseconds(processor)); cp -r \(milliseconds(yardstickProcessor))"),
      ("build / cp -r", fixed(processor / yardstickProcessor, 2)),
      ("a file", "\(fixed(build / Double(max(1, size.paths.count)) * 1e6, 1)) µs"),
      ("peak memory", "\(fixed(memory / 1e6, 1)) MB"),
      ("a community", "\(fixed(memory / 1e3 / Double(communities), 1)) KB"),
      ("nothing changed", milliseconds(unchanged.median(\.seconds))),
      ("one record changed", "\(milliseconds(oneRecord.median(\.seconds))), \(changed) files"),
    ]
    return rows.map { row in
      row.0 + String(repeating: " ", count: max(1, 24 - row.0.count)) + row.1
    }.joined(separator: "\n")
  }
}

extension [Usage] {
  fileprivate func median(_ figure: (Usage) -> Double) -> Double { map(figure).median }
}

extension [Double] {
  /// The middle one; the higher of two.
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

func milliseconds(_ seconds: Double) -> String { "\(fixed(seconds * 1e3, 1)) ms" }

/// A number with so many digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  let whole = Int((value * Double(scale)).rounded())
  let fraction = String(abs(whole) % scale)
  guard digits > 0 else { return "\(whole)" }
  return "\(whole / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
}
