import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The machine refused to let a source be read; not a mistake in the content.
package struct ReadingFailure: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case system(SystemError)
    /// It changed each time that it was read.
    case keepsChanging
    /// Something else than a regular file stands there.
    case notAFile

    package static let notThere = Reason.system(SystemError(code: ENOENT))
  }

  /// Relative to the site.
  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(_ path: String, _ error: SystemError) { self.init(path: path, reason: .system(error)) }

  /// Whether it only says that there is no such file.
  package var isAbsence: Bool {
    if case .system(let error) = reason { error.isAbsence } else { false }
  }

  /// What was tried and why not, in one clause.
  package var message: Words {
    let cause = reason.words
    return Words(zh: "无法读取 \(path)：\(cause.zh)", en: "cannot read \(path): \(cause.en)")
  }

  /// How to mend it, where there is something to do.
  package var help: Words? {
    switch reason {
    case .system(let error) where [EACCES, EPERM].contains(error.code):
      Words(zh: "检查它属于谁、能否读取", en: "check who owns it and whether you may read it")
    case .system(let error): error.help
    case .keepsChanging:
      Words(
        zh: "等别的程序写完（复制、同步）后再运行一次",
        en: "wait until what writes it, a copy perhaps, has ended and run it again")
    case .notAFile: Words(zh: "换成一个普通文件", en: "put a regular file in its place")
    }
  }
}

extension ReadingFailure.Reason {
  fileprivate var words: Words {
    switch self {
    case .system(let error): error.words
    case .keepsChanging: Words(zh: "读的时候它一直在变", en: "it keeps changing while it is read")
    case .notAFile: Words(zh: "它不是普通文件", en: "it is not a regular file")
    }
  }
}

/// The machine refused to let a file be written; what was there before is as it was.
package struct WritingFailure: Error, Hashable, Sendable {
  package let path: String
  package let error: SystemError

  package init(path: String, error: SystemError) {
    self.path = path
    self.error = error
  }

  /// What was tried and why not, in one clause.
  package var message: Words {
    Words(zh: "无法写入 \(path)：\(error.words.zh)", en: "cannot write \(path): \(error.words.en)")
  }

  /// How to mend it, where there is something to do.
  package var help: Words? {
    guard [EACCES, EPERM, EROFS].contains(error.code) else { return error.help }
    return Words(zh: "检查这个文件夹属于谁、能否写入", en: "check who owns the folder and whether you may write there")
  }
}
