import ArgumentParser
import SyntheticCity

/// `menpai-bench hugo`: writes a city's folder for Hugo.
struct Hugo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a synthetic city as a site for Hugo, with the same facts and pages of a like weight.")

  @OptionGroup var city: CityOptions

  @Option(help: "The folder to write; made where it is not there.")
  var output: String

  func run() throws {
    let written = try HugoCity(SyntheticCity(communities: city.communities, seed: city.seed))
      .write(to: output)
    print("\(written.files) files, \(written.bytes) bytes; build it with hugo --source \(output)")
  }
}
