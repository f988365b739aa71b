import Diagnostics
import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The standard streams, written whole.
enum Console {
  enum Stream: Int32 {
    case output = 1
    case error = 2

    var isTerminal: Bool { isatty(rawValue) == 1 }
  }

  /// Whether somebody sits there to be asked.
  static var isInteractive: Bool { isatty(0) == 1 && Stream.error.isTerminal }

  /// What the user should know, on standard error.
  static func tell(_ note: Words, in language: Language) throws(CommandFailure) {
    try write(Words(zh: "注意：\(note.zh)\n", en: "note: \(note.en)\n")[language], to: .error)
  }

  static func write(_ text: String, to stream: Stream) throws(CommandFailure) {
    var text = text
    let failure = text.withUTF8 { bytes -> SystemError? in
      do throws(SystemError) {
        try FileSystem.write(UnsafeRawBufferPointer(bytes), to: stream.rawValue)
        return nil
      } catch {
        return error
      }
    }
    guard let failure else { return }
    throw .machine(
      Words(
        zh: "无法写到\(stream == .output ? "标准输出" : "标准错误")：\(failure.words.zh)",
        en: "cannot write to standard \(stream == .output ? "output" : "error"): \(failure.words.en)"),
      help: failure.help)
  }
}
