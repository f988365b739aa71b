import Glibc
import Workers

/// What the figures were measured on.
enum Machine {
  static var description: String {
    let processor = fact("model name", in: "/proc/cpuinfo") ?? "unknown processor"
    let memory = fact("MemTotal", in: "/proc/meminfo") ?? "unknown"
    var system = utsname()
    uname(&system)
    let release = withUnsafeBytes(of: &system.release) {
      String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
    }
    return "\(today), \(Workers().count) cores of \(processor), \(memory) memory, Linux \(release)"
  }

  /// What programs may still take, in bytes; 0 where nobody knows.
  static var availableMemory: Double {
    let kilobytes = fact("MemAvailable", in: "/proc/meminfo")?.split(separator: " ").first
    return kilobytes.flatMap { Double($0) }.map { $0 * 1024 } ?? 0
  }

  private static var today: String {
    var moment = time(nil)
    var parts = tm()
    localtime_r(&moment, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y-%m-%d %H:%M", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The first value under a name in a file of `name: value` lines.
  private static func fact(_ name: String, in path: String) -> String? {
    let line = (try? text(of: path))?.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: ":").last.map { String($0.drop { $0 == " " || $0 == "\t" }) }
  }
}

extension CommandLine {
  /// Where this tool itself lies.
  static var executablePath: String {
    guard let path = realpath("/proc/self/exe", nil) else { return arguments[0] }
    defer { free(path) }
    return String(cString: path)
  }
}

extension String {
  /// The path of another file of the same folder.
  func sibling(_ name: String) -> String {
    lastIndex(of: "/").map { self[...$0] + name } ?? name
  }

  /// The folder that a path lies in.
  var parent: String { lastIndex(of: "/").map { String(self[..<$0]) } ?? "." }
}
