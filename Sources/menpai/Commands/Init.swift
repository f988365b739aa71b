import ArgumentParser
import Diagnostics
import Publishing
import Records
import Theming

/// `menpai init`: a new site that builds as soon as it says whose it is.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      zh: "新建一个网站：三个示例社区，用自带的主题",
      en: "Begin a new site with three sample communities and the built-in theme"),
    discussion: said(
      zh: "在终端里会问主办单位、网址、电话、邮箱、地址，也可以用选项写明。没有写的先是示例，换成自己的以后才能生成网站和印刷文件。",
      en:
        "On a terminal it asks for association, address, telephone, mailbox and office; options tell them as well. What is not told "
        + "stays an example, which has to be replaced before pages or print can be made."))

  @Argument(help: help(zh: "新的或空的文件夹", en: "A new or an empty folder.", value: "folder"))
  var folder: String

  @OptionGroup var own: OwnFactOptions

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    var facts = own.facts
    if facts.isEmpty, showing.format == .text, Console.isInteractive {
      facts = try FactQuestions(language: showing.language).asked()
    } else {
      try refuse(facts)
    }
    let paths = try written(facts)
    let left = try unwritten(facts)
    try Console.write(showing.form(of: paths, in: folder, left: left), to: .output)
    if let warning = Repository(around: folder)?.warning(of: SiteFolders.privateRegister + "/requests/x.yaml")
    {
      try Console.tell(warning, in: showing.language)
    }
  }
}

extension Init {
  private func written(_ facts: OwnFacts) throws(CommandFailure) -> [String] {
    let files = try withFacts { () throws(EditRefusal) in try facts.files }
    do throws(StarterError) {
      return try Starter.write(to: folder, content: files)
    } catch {
      switch error {
      case .notEmpty, .notAFolder: throw .usage(error.message, help: nil)
      case .unreadable, .refused: throw .machine(error.message, help: error.help)
      }
    }
  }

  /// Refuses facts with which the new site's own records would be wrong.
  private func refuse(_ facts: OwnFacts) throws(CommandFailure) {
    guard let problem = try withFacts({ () throws(EditRefusal) in try facts.problems }).first else { return }
    throw .usage(problem.message, help: problem.help)
  }

  /// Where examples are left, apart from the people that come with them.
  private func unwritten(_ facts: OwnFacts) throws(CommandFailure) -> [Finding] {
    try withFacts { () throws(EditRefusal) in try facts.findings }.filter { $0.severity == .error }
  }
}

/// The starter is written so that its values can be replaced, which a test sees to.
private func withFacts<Result>(_ body: () throws(EditRefusal) -> Result) throws(CommandFailure) -> Result {
  do throws(EditRefusal) {
    return try body()
  } catch {
    throw .usage(error.message, help: nil)
  }
}

extension ShowingOptions {
  fileprivate func form(of paths: [String], in folder: String, left: [Finding]) -> String {
    if format == .json { return written(paths) }
    let site = folder == "." ? "" : " --site \(folder)"
    let done = Words(
      zh: "在 \(folder) 写好了一个新网站，共 \(paths.count) 个文件。\n",
      en: "Wrote a new site of \(paths.count) files to \(folder).\n")
    let examples = Words(
      zh: "其中的社区和律师是虚构的例子，电话、邮箱都写成了您给的那一个，请逐条换成真的。接着输入：\n    menpai build\(site)\n",
      en:
        "Its communities and lawyers are invented and bear the telephone and mailbox that you gave: replace them one by one. "
        + "Now type:\n    menpai build\(site)\n")
    let files = left.map(\.place.path)
    let toFill = Words(
      zh: "生成网站以前，先把示例换成自己的：主办单位、网址、电话、邮箱、地址。它们在：\n"
        + files.map { "    \($0)\n" }.joined() + "输入下面这行，会列出每一处：\n    menpai check\(site)\n",
      en:
        "Before pages can be made, write your own association, address, telephone, mailbox and office for its examples, in\n"
        + files.map { "    \($0)\n" }.joined() + "This lists every place:\n    menpai check\(site)\n")
    return done[language] + (left.isEmpty ? examples : toFill)[language]
  }
}
