import Diagnostics
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A text file that a command writes outside the public site.
struct TextFile {
  let path: String

  var exists: Bool { access(path, F_OK) == 0 }

  /// Writes a new file and the folders above it; refuses where something has that name already.
  ///
  /// - Returns: false when there is such a file, which is then as it was.
  func create(_ text: String) throws(CommandFailure) -> Bool {
    try makeFolders()
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0, errno == EEXIST { return false }
    try fill(descriptor, path, with: text)
    return true
  }

  /// Replaces the file by these bytes in one step, so that a reader sees the old ones or the new.
  func replace(with text: String) throws(CommandFailure) {
    let temporary = "\(path).\(getpid()).tmp"
    try fill(open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666), temporary, with: text)
    guard rename(temporary, path) != 0 else { return }
    let code = errno
    unlink(temporary)
    throw refusal(code)
  }

  /// Writes the file, and the folders above it, in one step; what was there before is replaced.
  func put(_ bytes: [UInt8]) throws(CommandFailure) {
    try makeFolders()
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw refusal(errno) }
    var code = bytes.withUnsafeBufferPointer { write($0, to: descriptor) }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(temporary, path) != 0 { code = errno }
    guard code != 0 else { return }
    unlink(temporary)
    throw refusal(code)
  }

  /// Replaces a file that somebody keeps, in one step: its owner's permissions stay, a link leads where it led, and the new
  /// bytes are on the disk before the old ones go.
  ///
  /// - Parameter known: what it held when it was read; a file that holds something else by now is left alone.
  func replace(_ known: [UInt8], with bytes: [UInt8]) throws(CommandFailure) {
    let place = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    var status = stat()
    guard let place, stat(place, &status) == 0 else { throw refusal(errno) }
    guard FileManager.default.contents(atPath: place).map({ $0.elementsEqual(known) }) == true else {
      throw .machine(
        Words(
          zh: "\(path) 刚刚被别人改了，没有写入",
          en: "\(path) was changed by somebody else just now and was left as it is"),
        help: Words(zh: "再运行一次", en: "run it again"))
    }
    let temporary = "\(place).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw refusal(errno) }
    var code = bytes.withUnsafeBufferPointer { write($0, to: descriptor) }
    if code == 0, fchmod(descriptor, status.st_mode & 0o7777) != 0 { code = errno }
    if code == 0, fsync(descriptor) != 0 { code = errno }
    if close(descriptor) != 0, code == 0 { code = errno }
    if code == 0, rename(temporary, place) != 0 { code = errno }
    guard code != 0 else { return }
    unlink(temporary)
    throw refusal(code)
  }

  private func fill(_ descriptor: Int32, _ name: String, with text: String) throws(CommandFailure) {
    guard descriptor >= 0 else { throw refusal(errno) }
    var text = text
    var code = text.withUTF8 { write($0, to: descriptor) }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code != 0 else { return }
    unlink(name)
    throw refusal(code)
  }

  private func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Int32 {
    var rest = UnsafeRawBufferPointer(bytes)
    while let start = rest.baseAddress, !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, start, rest.count)
      #else
        let count = Darwin.write(descriptor, start, rest.count)
      #endif
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
    return 0
  }

  private func makeFolders() throws(CommandFailure) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += part + "/"
      if mkdir(folder, 0o777) != 0, errno != EEXIST, access(folder, F_OK) != 0 { throw refusal(errno) }
    }
  }

  private func refusal(_ code: Int32) -> CommandFailure {
    .machine(
      Words(zh: "无法写入 \(path)：\(systemWords(code))", en: "cannot write \(path): \(systemWords(code))"),
      help: nil)
  }
}
