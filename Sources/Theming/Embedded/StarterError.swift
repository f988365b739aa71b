import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a new site could not be written.
public enum StarterError: Error, Hashable, Sendable {
  /// There is something in the folder already; nothing was written.
  case notEmpty(folder: String)
  /// A file, not a folder, stands there; nothing was written.
  case notAFolder(path: String)
  /// The machine refused; `code` is the operating system's `errno`.
  case refused(path: String, code: Int32)

  /// What was tried and why it failed, in one sentence, then how to mend it.
  public var message: Words {
    switch self {
    case .notEmpty(let folder):
      Words(
        zh: "文件夹 \(folder) 不是空的，没有写入任何文件。请换一个新的或空的文件夹。",
        en: "The folder \(folder) is not empty, and nothing was written. Give a new or an empty one.")
    case .notAFolder(let path):
      Words(
        zh: "\(path) 是一个文件，不是文件夹，没有写入任何文件。请换一个名字。",
        en: "\(path) is a file, not a folder, and nothing was written. Give another name.")
    case .refused(let path, let code):
      Words(
        zh: "无法写入 \(path)：\(Self.reason(code).zh)。请检查磁盘空间和权限，删去已写的部分后再试。",
        en: "Cannot write \(path): \(Self.reason(code).en). Check space and permissions, "
          + "remove what has been written, and try again.")
    }
  }

  private static func reason(_ code: Int32) -> Words {
    switch code {
    case EACCES, EPERM: Words(zh: "没有权限", en: "no permission")
    case ENOSPC, EDQUOT: Words(zh: "磁盘满了", en: "the disk is full")
    case EROFS: Words(zh: "磁盘是只读的", en: "the disk is read-only")
    case ENOENT: Words(zh: "上一级文件夹不存在", en: "the folder above it is not there")
    default: Words(zh: "系统错误 \(code)", en: "system error \(code)")
    }
  }
}
