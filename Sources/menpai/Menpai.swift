import ArgumentParser
import Diagnostics

/// The command `menpai`: a city's records in, its public site out. Each subcommand is one file in `Commands/`.
@main
struct Menpai: ParsableCommand {
  static let version = "0.2.0"

  static let configuration = CommandConfiguration(
    commandName: "menpai",
    abstract: said(
      zh: "把「律师进社区」的记录变成公开网站", en: "Turn a city's lawyers-into-communities records into its public site"),
    discussion: said(
      zh: "退出码：0 完成；1 内容有错，输出文件夹没有改动；2 用法不对；3 机器不让（磁盘满、没有权限……）。",
      en:
        "Exit codes: 0 done; 1 the content has errors and the output folder is exactly as it was; 2 wrong usage; "
        + "3 the machine refused (disk full, no permission …)."),
    version: version,
    subcommands: [
      Build.self, Check.self, Cards.self, Withdraw.self, ReviewCommand.self, New.self, Schema.self,
      Explain.self, Init.self,
      ThemeCommand.self,
      Doctor.self,
    ])

  static func main() {
    Surroundings.settle()
    let status = run(Array(CommandLine.arguments.dropFirst()))
    exit(withError: status == 0 ? nil : ExitCode(status))
  }

  /// Runs a command line and returns the exit code.
  private static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as CommandFailure {
      failure.tell()
      return failure.exitCode
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return tell(error)
    }
  }

  /// Prints what the parser has to say: help and version are results, everything else is wrong usage.
  private static func tell(_ error: any Error) -> Int32 {
    let isResult = exitCode(for: error) == .success
    let text = fullMessage(for: error) + "\n"
    do {
      try Console.write(text, to: isResult ? .output : .error)
      return isResult ? 0 : CommandFailure.wrongUsage
    } catch {
      return error.exitCode
    }
  }
}
