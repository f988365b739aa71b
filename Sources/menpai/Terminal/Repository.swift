import Diagnostics
import Foundation

/// The Git checkout that a folder lies in, as far as it may carry the private register out of the house.
struct Repository {
  /// The folder that was asked about, without links.
  private let folder: String

  /// Nil where neither the folder nor one above it is a checkout.
  init?(around folder: String) {
    let resolved = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    var place = resolved
    while !FileManager.default.fileExists(atPath: place == "/" ? "/.git" : place + "/.git") {
      guard place != "/", !place.isEmpty else { return nil }
      place = (place as NSString).deletingLastPathComponent
    }
    self.folder = resolved
  }

  /// What to say where a file would go into the history with the next commit, or is there already; nil where it would not.
  ///
  /// - Parameter file: relative to the folder; it need not exist.
  func warning(of file: String) -> Words? {
    let register = file.prefix { $0 != "/" }
    guard let tracked = git(["ls-files", "--", String(register)]),
      let check = git(["check-ignore", "-q", "--", file]),
      tracked.status == 0, check.status <= 1
    else {
      return Words(
        zh: "这里是 git 仓库，但没能问 git 会不会把 \(register)/ 收进去；请确认 .gitignore 里有一行 /\(register)/",
        en:
          "this is a Git checkout, and Git could not be asked whether it leaves \(register)/ out: see that .gitignore has a line /\(register)/"
      )
    }
    if !tracked.isSilent {
      return Words(
        zh: "\(register)/ 里已有文件进了 git 仓库，这些登记不能公开：用 git rm -r --cached \(register) 移出，并请懂 git 的同事从历史里清除",
        en:
          "files of \(register)/ are in the Git history, and the register is not for the public: take them out with git rm -r --cached \(register), and have the history cleaned"
      )
    }
    guard check.status == 1 else { return nil }
    return Words(
      zh: "git 没有忽略 \(register)/，下次提交会把不公开的登记带进仓库：在 .gitignore 里加一行 /\(register)/",
      en:
        "Git does not ignore \(register)/, so the next commit would take the register along: add a line /\(register)/ to .gitignore"
    )
  }

  private struct Answer {
    let status: Int32
    let isSilent: Bool
  }

  /// Nil where there is no git to run.
  private func git(_ arguments: [String]) -> Answer? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder] + arguments
    // Another repository may be named there, as in a hook.
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("GIT_") }
    let output = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return nil
    }
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 127
      ? nil : Answer(status: process.terminationStatus, isSilent: said.isEmpty)
  }
}
