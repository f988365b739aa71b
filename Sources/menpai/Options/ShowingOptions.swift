import ArgumentParser
import Diagnostics

extension OutputFormat: ExpressibleByArgument {}
extension ColorChoice: ExpressibleByArgument {}

/// How a command shows its results, the same for every command.
struct ShowingOptions: ParsableArguments {
  @Option(
    help: help(
      zh: "结果的形式；text 写到标准错误，其余写到标准输出",
      en: "The form of the findings: text on standard error, the others on standard output."))
  var format: OutputFormat = .text

  @Option(
    name: .customLong("lang"),
    help: help(
      zh: "zh-CN 或 en；不写则依系统语言", en: "zh-CN or en; the system's language if not given.", value: "zh-CN|en"))
  var askedLanguage: Language?

  @Option(help: help(zh: "是否用颜色；也认 NO_COLOR", en: "Whether to colour text; NO_COLOR is heeded."))
  var color: ColorChoice = .auto

  var language: Language { askedLanguage ?? .ofUser }

  var colours: Bool {
    color.colours(
      onTerminal: Console.Stream.error.isTerminal, variable: environmentVariable)
  }
}
