import Diagnostics
import Files

/// A file that a command writes outside the public site.
struct TextFile {
  let path: String

  /// Whether anything stands there; a machine that does not say is a failure, and no "no".
  func exists() throws(CommandFailure) -> Bool {
    try reading { () throws(ReadingFailure) in try FileSystem.status(of: path, shownAs: path) != nil }
  }

  /// Writes a new file and the folders above it; refuses where something has that name already.
  ///
  /// - Returns: false when there is such a file, which is then as it was.
  func create(_ text: String) throws(CommandFailure) -> Bool {
    try writing { () throws(WritingFailure) in
      try FileSystem.makeFolders(above: path)
      return try FileSystem.create(path, Array(text.utf8))
    }
  }

  /// Replaces the file by these bytes in one step, so that a reader sees the old ones or the new.
  func replace(with text: String) throws(CommandFailure) {
    try writing { () throws(WritingFailure) in try FileSystem.put(path, Array(text.utf8)) }
  }

  /// Writes the file, and the folders above it, in one step; what was there before is replaced.
  func put(_ bytes: [UInt8]) throws(CommandFailure) {
    try writing { () throws(WritingFailure) in
      try FileSystem.makeFolders(above: path)
      try FileSystem.put(path, bytes)
    }
  }

  /// Replaces a file that somebody keeps, in one step: its owner's permissions stay, a link leads where it led, and the new
  /// bytes are on the disk before the old ones go.
  ///
  /// - Parameter known: what it held when it was read; a file that holds something else by now is left alone.
  func replace(_ known: [UInt8], with bytes: [UInt8]) throws(CommandFailure) {
    let now = try reading { () throws(ReadingFailure) in try FileSystem.read(path, shownAs: path) }
    guard let now, now.bytes == known else {
      throw .machine(
        Words(
          zh: "\(path) 刚刚被别人改了，没有写入",
          en: "\(path) was changed by somebody else just now and was left as it is"),
        help: Words(zh: "再运行一次", en: "run it again"))
    }
    try writing { () throws(WritingFailure) in
      try FileSystem.replace(path, bytes, keeping: now.status)
    }
  }

  private func reading<Value>(_ work: () throws(ReadingFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(ReadingFailure) { return try work() } catch { throw .machine(error.message, help: error.help) }
  }

  private func writing<Value>(_ work: () throws(WritingFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(WritingFailure) { return try work() } catch { throw .machine(error.message, help: error.help) }
  }
}
