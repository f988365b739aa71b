import CProcess
import Diagnostics
import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The Git checkout that a folder lies in, as far as it may carry the private register out of the house.
struct Repository {
  /// The folder that was asked about, without links.
  private let folder: String

  /// Nil where neither the folder nor one above it is a checkout.
  init?(around folder: String) {
    guard let resolved = try? FileSystem.resolved(folder, shownAs: folder) else { return nil }
    var place = resolved
    while (try? FileSystem.status(of: place + "/.git", shownAs: place)) == nil {
      guard let above = folderAbove(place) else { return nil }
      place = above
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

  /// Nil where there is no git to run.
  private func git(_ arguments: [String]) -> (status: Int32, isSilent: Bool)? {
    var words = (["git", "-C", folder] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var isSilent = true
    // Variables may name another repository, as in a hook.
    let status = cprocess_ask(&words, "GIT_", &isSilent)
    return status < 0 ? nil : (status, isSilent)
  }
}

/// The folder that a path's last name lies in, as the path is written; nil where it names none above it.
func folderAbove(_ path: String) -> String? {
  let bare = path.hasSuffix("/") ? path.dropLast() : path[...]
  guard !bare.isEmpty, bare != "." else { return nil }
  guard let slash = bare.lastIndex(of: "/") else { return "." }
  return slash == bare.startIndex ? "/" : String(bare[..<slash])
}
