import ArgumentParser
import Diagnostics
import Files
import Pages
import Programme
import Publishing
import Records
import Theming

/// `menpai theme`: what a theme's author asks.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: said(zh: "主题的资料", en: "What a theme's author needs to know"),
    subcommands: [ThemeKeys.self])
}

/// `menpai theme keys`: every key that a layout may use.
struct ThemeKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: said(
      zh: "列出一种页面或印刷品的版式可以用的键",
      en: "List every key that the layout of a kind of page, or of print, may use"))

  @Argument(
    help: help(
      zh: "版式的名称，如 community；印刷版式写 card-print、notice-print",
      en: "The layout's name, such as community; card-print and notice-print for print layouts.",
      value: "name"))
  var name: String

  @Option(help: help(zh: "网站的文件夹", en: "The site's folder.", value: "folder"))
  var site = "."

  @Option(help: help(zh: "主题的名称", en: "The theme's name.", value: "theme"))
  var theme = "default"

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let keys = try keys()
    try Console.write(keys(try loaded()), to: .output)
  }

  /// The listing of what the name stands for.
  private func keys() throws(CommandFailure) -> (Theme) -> String {
    let language = showing.language
    if let piece = PrintKind.allCases.first(where: { Self.printName($0) == name }) {
      return { $0.keys(ofPrint: piece.rawValue, OfficePrint.shape, in: language) }
    }
    let layout = try layout()
    return { $0.keys(of: layout, in: language) }
  }

  private static func printName(_ piece: PrintKind) -> String { "\(piece.rawValue)-print" }

  private func loaded() throws(CommandFailure) -> Theme {
    do throws(ReadingFailure) {
      return try Theme.load(site: site, name: theme).theme
    } catch {
      throw CommandFailure(.reading(error), site: site)
    }
  }

  private func layout() throws(CommandFailure) -> Layout {
    if let layout = Layout(rawValue: name) { return layout }
    let names = Layout.allCases.map(\.rawValue) + PrintKind.allCases.map(Self.printName)
    let all = names.joined(separator: ", ")
    throw .usage(
      Words(zh: "没有叫「\(name)」的版式", en: "there is no layout named “\(name)”"),
      help: NearMisses.words.suggestion(for: name, among: names).map(suggestion)
        ?? Words(zh: "版式有：\(all)", en: "the layouts are \(all)"))
  }
}
