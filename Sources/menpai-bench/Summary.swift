/// What was measured, as tables.
struct Summary {
  let communities: Int
  let sources: FolderSize
  let rounds: Rounds
  let hugo: HugoRounds?

  /// What was read and written.
  var sizes: String {
    var table = ResultTable("\(grouped(communities)) communities", "files", "folders", "bytes")
    func row(_ name: String, _ size: FolderSize) {
      table.add(name, grouped(size.files), grouped(size.folders), megabytes(Double(size.bytes)))
    }
    row("records and pictures", sources)
    row("the public site", rounds.size)
    if let hugo {
      row("content and layouts for Hugo", hugo.sources)
      row("Hugo's public site", hugo.size)
    }
    return table.text
  }

  /// Ratios are to `cp -r` of the same output.
  var table: String {
    var table = ResultTable(
      "\(grouped(communities)) communities", "time", "/ cp -r", "processor", "/ cp -r", "peak memory",
      "a community", "files written")
    func row(_ name: String, _ samples: Samples, _ copy: Samples, files: Int, hasMemory: Bool = true) {
      table.add(
        name, milliseconds(samples.seconds), fixed(samples.seconds / copy.seconds, 2),
        milliseconds(samples.processorSeconds),
        fixed(samples.processorSeconds / copy.processorSeconds, 2),
        hasMemory ? megabytes(samples.peakBytes) : "",
        hasMemory ? "\(fixed(samples.peakBytes / 1e3 / Double(communities), 1)) KB" : "", grouped(files))
    }
    row("cp -r of the public site", rounds.copy, rounds.copy, files: rounds.size.files, hasMemory: false)
    row("full build", rounds.full, rounds.copy, files: rounds.size.files)
    row("nothing changed", rounds.unchanged, rounds.copy, files: 0)
    row("one record changed", rounds.oneRecord, rounds.copy, files: rounds.written)
    if let hugo {
      row("cp -r of Hugo's public site", hugo.copy, hugo.copy, files: hugo.size.files, hasMemory: false)
      row("Hugo \(hugo.version), full build", hugo.full, hugo.copy, files: hugo.size.files)
    }
    return table.text
  }

  /// Hugo beside Menpai; nil where Hugo was not measured.
  var comparison: String? {
    guard let hugo else { return nil }
    return "Hugo \(hugo.version) (`\(HugoRounds.flags)`, all cores) takes "
      + "\(fixed(hugo.full.seconds / rounds.full.seconds, 1)) times the time, "
      + "\(fixed(hugo.full.processorSeconds / rounds.full.processorSeconds, 1)) times the processor time and "
      + "\(fixed(hugo.full.peakBytes / rounds.full.peakBytes, 1)) times the memory."
  }

  func stageTable(_ stages: [MeasuredBuild.Timings.Stage]) -> String {
    var table = ResultTable("stage of a full build", "items", "time")
    for stage in stages {
      table.add(stage.stage, grouped(stage.items), milliseconds(stage.milliseconds / 1e3))
    }
    return table.text
  }
}
