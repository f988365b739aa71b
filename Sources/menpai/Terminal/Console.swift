import Diagnostics

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
    let failure = text.withUTF8 { bytes -> Int32 in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, !rest.isEmpty {
        #if canImport(Glibc)
          let count = Glibc.write(stream.rawValue, start, rest.count)
        #else
          let count = Darwin.write(stream.rawValue, start, rest.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return errno }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return 0
    }
    guard failure != 0 else { return }
    throw .machine(
      Words(
        zh: "无法写到\(stream == .output ? "标准输出" : "标准错误")：\(systemWords(failure))",
        en: "cannot write to standard \(stream == .output ? "output" : "error"): \(systemWords(failure))"),
      help: nil)
  }
}

/// The operating system's own words for an `errno`.
func systemWords(_ code: Int32) -> String { String(cString: strerror(code)) }
