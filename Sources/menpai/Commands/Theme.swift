import ArgumentParser
import Diagnostics
import Files
import Pages
import Programme
import Publishing
import Records
import Theming

/// `menpai theme`: what a theme's author needs.
struct ThemeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme",
    abstract: said(zh: "新建主题，列出版式可以用的键", en: "Begin a theme, list what its layouts may use"),
    subcommands: [ThemeNew.self, ThemeKeys.self])
}

/// `menpai theme new`: a theme of one file, which looks like the built-in one until files are added.
struct ThemeNew: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: said(
      zh: "新建一个主题，没有写的都沿用自带的", en: "Begin a theme that uses the built-in one for all it lacks"))

  @Argument(
    help: help(
      zh: "主题的名称：小写字母、数字和连字符", en: "The theme's name: a–z, 0–9 and hyphens.", value: "name"))
  var name: String

  @Option(help: help(zh: "网站的文件夹", en: "The site's folder.", value: "folder"))
  var site = "."

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    guard RecordID.isValid(name) else {
      throw CommandFailure.usage(
        Words(zh: "「\(name)」不能作主题的名称", en: "“\(name)” cannot be a theme's name"),
        help: Words(
          zh: "只用小写字母 a–z、数字和连字符，最多 64 个字符", en: "use a–z, 0–9 and hyphens only, at most 64 characters"))
    }
    guard try TextFile(path: site + "/content").exists() else {
      throw CommandFailure(.reading(ReadingFailure(path: "content", reason: .notThere)), site: site)
    }
    let path = "themes/\(name)/theme.yaml"
    guard name != Theme.builtIn, try !TextFile(path: "\(site)/themes/\(name)").exists(),
      try TextFile(path: "\(site)/\(path)").create(Theme.description(ofNew: name)[showing.language])
    else {
      throw CommandFailure.usage(
        Words(zh: "已有主题 \(name)，没有改动它", en: "there is a theme \(name) already, which was left as it is"),
        help: Words(zh: "换一个名称", en: "choose another name"))
    }
    try Console.write(showing.form(ofTheme: name, path), to: .output)
  }
}

extension ShowingOptions {
  fileprivate func form(ofTheme name: String, _ path: String) -> String {
    if format == .json { return written([path]) }
    return Words(
      zh: "已写入 \(path)。在 content/site.yaml 里写 theme: \(name) 就会用它。\n",
      en: "Wrote \(path). The site uses it once content/site.yaml says theme: \(name).\n")[language]
  }
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
  var theme = Theme.builtIn

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let keys = try keys()
    try Console.write(keys(try loaded()), to: .output)
  }

  /// The listing of what the name stands for.
  private func keys() throws(CommandFailure) -> (Theme) -> String {
    let language = showing.language
    if let piece = PrintKind.allCases.first(where: { Self.printName($0) == name }) {
      return { $0.keys(ofPrint: piece.rawValue, PieceModel.shape, in: language) }
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
