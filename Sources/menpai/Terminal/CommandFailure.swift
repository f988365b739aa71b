import Diagnostics
import Files
import Publishing

/// Why a command ended without doing what it was asked to.
enum CommandFailure: Error {
  /// The content has errors, which were printed already.
  case contentHasErrors
  /// What was asked for makes no sense, and how to ask.
  case usage(Words, help: Words?)
  /// The machine refused: what was tried, why not, and how to mend it.
  case machine(Words, help: Words?)

  static let wrongUsage: Int32 = 2
  static let machineRefused: Int32 = 3

  var exitCode: Int32 {
    switch self {
    case .contentHasErrors: 1
    case .usage: Self.wrongUsage
    case .machine: Self.machineRefused
    }
  }

  /// - Parameter site: The site's folder as the user wrote it, because what was read is named relative to it.
  init(_ failure: EnvironmentFailure, site: String) {
    switch failure {
    case .reading(let failure):
      let path = failure.path.hasPrefix("/") || site == "." ? failure.path : site + "/" + failure.path
      let shown = ReadingFailure(path: path, reason: failure.reason)
      self = .machine(shown.message, help: shown.isAbsence ? Self.siteHelp : shown.help)
    case .output(let failure):
      self =
        failure.isMisnamed
        ? .usage(failure.message, help: failure.help) : .machine(failure.message, help: failure.help)
    case .font(let failure):
      let without = Words(
        zh: "不做联系卡和公示牌也能生成网站：menpai build --without pdf",
        en: "menpai build --without pdf makes the site without cards and notices")
      self = .machine(
        failure.message,
        help: Words(zh: "\(failure.help.zh)；\(without.zh)", en: "\(failure.help.en); \(without.en)"))
    case .pictures(let failure): self = .machine(failure.message, help: failure.help)
    }
  }

  private static let siteHelp = Words(
    zh: "用 --site 指明网站的文件夹（里面有 content 文件夹）；新网站用 menpai init 建",
    en: "name the site's folder, which holds a content folder, with --site; begin a new site with menpai init"
  )

  init(_ unknown: UnknownDistrict) {
    let all = unknown.known.sorted().joined(separator: ", ")
    self = .usage(
      Words(zh: "没有「\(unknown.id)」这个区县", en: "there is no district “\(unknown.id)”"),
      help: NearMisses.oneSlip.suggestion(for: unknown.id, among: unknown.known).map(suggestion)
        ?? Words(zh: "有这些：\(all)", en: "there are \(all)"))
  }

  /// Says it on standard error, in the user's language.
  func tell() {
    switch self {
    case .contentHasErrors: break
    case .usage(let message, let help), .machine(let message, let help):
      let language = Language.ofUser
      var text = Words(zh: "错误：", en: "error: ")[language] + message[language] + "\n"
      if let help { text += "  = " + Words(zh: "建议：", en: "help: ")[language] + help[language] + "\n" }
      // Where standard error itself is closed there is nobody left to tell; the exit code still does.
      try? Console.write(text, to: .error)
    }
  }
}

/// "Did you mean …?"
func suggestion(of name: String) -> Words { Words(zh: "您要写的是 \(name) 吗？", en: "did you mean \(name)?") }
