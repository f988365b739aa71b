import ArgumentParser

/// Measures Menpai on synthetic cities; a tool of its developers.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "menpai-bench", abstract: "Measures menpai on synthetic cities.",
    subcommands: [CityCommand.self, Hugo.self, Run.self, Print.self, CardsCommand.self, Parse.self],
    defaultSubcommand: Run.self)
}

/// What all subcommands ask of a city.
struct CityOptions: ParsableArguments {
  @Option(help: "How many communities the city has.")
  var communities = 1000

  @Option(help: "What the city's details are drawn from.")
  var seed: UInt64 = 1

  @Option(help: "Months of activity figures, 0 to 12.")
  var months = 0

  func validate() throws {
    guard (1...1_000_000).contains(communities) else {
      throw ValidationError("--communities takes 1 to 1000000")
    }
    guard (0...12).contains(months) else { throw ValidationError("--months takes 0 to 12") }
  }
}
