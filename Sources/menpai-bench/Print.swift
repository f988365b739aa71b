import ArgumentParser
import SyntheticCity

/// `menpai-bench print`: builds a city with its cards and notices, in turn with `cp -r` of what was built.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times full, unchanged and one-record builds with cards and notices beside cp -r.")

  @Option(help: "How many communities the city has.")
  var communities = 3500

  @Option(help: "How often everything is measured; the median counts.")
  var rounds = 3

  @Option(help: "The menpai command; without it the one beside this tool.")
  var menpai: String?

  @Option(help: "Where the city and its output are put; without it a folder in memory, if there is one.")
  var scratch: String?

  func validate() throws {
    guard (1...100_000).contains(communities) else {
      throw ValidationError("--communities takes 1 to 100000")
    }
    guard (1...1000).contains(rounds) else { throw ValidationError("--rounds takes 1 to 1000") }
  }

  func run() throws {
    let folder = try ScratchFolder(at: scratch)
    defer { folder.remove() }
    print(Machine.description)
    _ = try Child.run(
      [
        CommandLine.executablePath, "city", "--communities", "\(communities)", "--output", folder.site,
      ])
    let sources = try FolderSize(of: folder.site)
    var rounds = try Rounds(
      command: menpai ?? CommandLine.executablePath.sibling("menpai"), folder: folder, leavingOut: [])
    for _ in 0..<self.rounds { try rounds.once() }
    let summary = Summary(communities: communities, sources: sources, rounds: rounds, hugo: nil)
    let documents = try files(in: folder.output).filter { $0.hasSuffix(".pdf") }.count
    print("\nEach figure is the median of \(self.rounds), in \(folder.root.parent).\n")
    print(summary.sizes + "\n\n" + summary.table + "\n")
    let rate = Double(documents) / rounds.full.seconds
    print("\(grouped(documents)) of the files are PDFs: \(fixed(rate, 0)) a second of a full build.\n")
    print(summary.stageTable(try rounds.stages()) + "\n")
  }
}
