import ArgumentParser
import Diagnostics
import Theming

/// `menpai init`: a new site that builds at once.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: said(
      zh: "新建一个网站：默认主题和三个示例社区，马上能构建",
      en: "Begin a new site with the default theme and three sample communities"))

  @Argument(help: help(zh: "新的或空的文件夹", en: "A new or an empty folder.", value: "folder"))
  var folder: String

  @OptionGroup var showing: ShowingOptions

  func run() throws {
    try Console.write(showing.form(of: try written(), in: folder), to: .output)
  }

  private func written() throws(CommandFailure) -> [String] {
    do throws(StarterError) {
      return try Starter.write(to: folder)
    } catch {
      switch error {
      case .notEmpty, .notAFolder: throw .usage(error.message, help: nil)
      case .unreadable, .refused: throw .machine(error.message, help: error.help)
      }
    }
  }
}

extension ShowingOptions {
  fileprivate func form(of paths: [String], in folder: String) -> String {
    if format == .json { return written(paths) }
    return Words(
      zh: "在 \(folder) 写好了一个新网站，共 \(paths.count) 个文件。接着输入：\n"
        + "    menpai build --site \(folder) --output \(folder)/public\n",
      en: "Wrote a new site of \(paths.count) files to \(folder). Now type:\n"
        + "    menpai build --site \(folder) --output \(folder)/public\n")[language]
  }
}
