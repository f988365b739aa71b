import ArgumentParser
import SyntheticCity

/// `menpai-bench run`: builds a city over and over, in turn with `cp -r` of what was built, and prints a table.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Times full, unchanged and one-record builds, and the reading of records.")

  @OptionGroup var city: CityOptions

  @Option(help: "How often everything is measured; the median counts.")
  var rounds = 5

  @Option(help: "The menpai command; without it the one beside this tool.")
  var menpai: String?

  @Option(help: "Where the city and its output are put; without it a folder in memory, if there is one.")
  var scratch: String?

  @Flag(help: "Leave the city and its output where they are.")
  var keep = false

  func validate() throws {
    guard (1...1000).contains(rounds) else { throw ValidationError("--rounds takes 1 to 1000") }
  }

  func run() throws {
    let tool = CommandLine.executablePath
    let command = menpai ?? tool.sibling("menpai")
    let folder = try ScratchFolder(at: scratch)
    defer { if !keep { folder.remove() } }
    print(Machine.description)
    // In another process, so that nothing of it counts as the memory of what is measured later.
    _ = try Child.run(
      [
        tool, "city", "--communities", "\(city.communities)", "--seed", "\(city.seed)", "--months",
        "\(city.months)", "--output", folder.site,
      ])
    var rounds = try Rounds(command: command, folder: folder)
    for _ in 0..<self.rounds { try rounds.once() }
    print(rounds.table(communities: city.communities))
    try Parse.measure(site: folder.site, rounds: self.rounds)
    if keep { print("kept in \(folder.root)") }
  }
}
