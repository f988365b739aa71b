import ArgumentParser
import SyntheticCity

/// `menpai-bench city`: writes a city's folder.
struct CityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "city", abstract: "Writes a synthetic city's site folder.")

  @OptionGroup var city: CityOptions

  @Option(help: "The folder to write; made where it is not there.")
  var output: String

  func run() throws {
    let written = try SyntheticCity(communities: city.communities, seed: city.seed, months: city.months)
      .write(to: output)
    print("\(written.files) files, \(written.bytes) bytes; its day is \(SyntheticCity.today)")
  }
}
