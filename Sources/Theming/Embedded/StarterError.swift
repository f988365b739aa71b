import Diagnostics
import Files

/// Why a new site could not be written.
package enum StarterError: Error, Hashable, Sendable {
  /// There is something in the folder already; nothing was written.
  case notEmpty(folder: String)
  /// A file, not a folder, stands there; nothing was written.
  case notAFolder(path: String)
  /// The machine refused to let the folder be looked at; nothing was written.
  case unreadable(ReadingFailure)
  /// The machine refused to let a file be written.
  case refused(WritingFailure)

  /// What was tried and why it failed, in one sentence, then how to mend it.
  package var message: Words {
    switch self {
    case .notEmpty(let folder):
      Words(
        zh: "文件夹 \(folder) 不是空的，没有写入任何文件。请换一个新的或空的文件夹。",
        en: "The folder \(folder) is not empty, and nothing was written. Give a new or an empty one.")
    case .notAFolder(let path):
      Words(
        zh: "\(path) 是一个文件，不是文件夹，没有写入任何文件。请换一个名字。",
        en: "\(path) is a file, not a folder, and nothing was written. Give another name.")
    case .unreadable(let failure): failure.message
    case .refused(let failure):
      Words(
        zh: "\(failure.message.zh)。删去已写的部分后再试。",
        en: "\(failure.message.en). Remove what has been written and try again.")
    }
  }

  package var help: Words? {
    switch self {
    case .notEmpty, .notAFolder: nil
    case .unreadable(let failure): failure.help
    case .refused(let failure): failure.help
    }
  }
}
