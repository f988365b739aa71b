import ArgumentParser
import Programme
import Publishing
import SyntheticCity

/// `menpai-bench cards`: how long files of one card's sheet take in a process that goes on.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards",
    abstract: "Times files of one community's cards each, in a process that has read the site.")

  @Option(help: "The site's folder.")
  var site: String

  @Option(help: "How many communities' files are made, one after another.")
  var files = 100

  func run() throws {
    let start = now()
    var options = BuildOptions(site: site, output: "public") { _ in Parse.day }
    options.isPrinting = true
    options.looksAtPieces = false
    options.makesPages = false
    let examined = try SiteBuild.examine(options)
    let shop = try OrderRenderer(examined)
    print("ready \(now() - start)")
    for community in examined.programme.communities.all.filter(\.isActive).prefix(files) {
      let piece = PrintOrder.Piece(
        community: community, design: examined.programme.designs.standard(for: .card))
      let start = now()
      let made = try shop.make(PrintOrder(pieces: [piece]))
      guard made.files.first?.bytes.isEmpty == false else {
        throw BenchFailure("\(community.id) has no file")
      }
      print("file \(now() - start)")
    }
  }
}
