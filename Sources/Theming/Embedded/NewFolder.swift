#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that was empty, into which files are written that were not there before.
struct NewFolder {
  private let path: String

  init(_ path: String) throws(StarterError) {
    self.path = path
    try Self.make(path)
    guard let stream = opendir(path) else {
      throw errno == ENOTDIR ? .notAFolder(path: path) : .refused(path: path, code: errno)
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      guard name == Array(".".utf8) || name == Array("..".utf8) else { throw .notEmpty(folder: path) }
    }
  }

  /// - Parameter file: Relative to the folder; the folders on its way are made.
  func write(_ bytes: [UInt8], to file: String) throws(StarterError) {
    var folder = path
    for part in file.split(separator: "/").dropLast() {
      folder += "/" + part
      try Self.make(folder)
    }
    let whole = path + "/" + file
    let descriptor = open(whole, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .refused(path: whole, code: errno) }
    let failure = Self.write(bytes, to: descriptor)
    // A full disk may show only when the file is closed.
    guard close(descriptor) == 0, failure == 0 else {
      throw .refused(path: whole, code: failure == 0 ? errno : failure)
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if count < 0, errno != EINTR { return errno }
        written += max(0, count)
      }
      return 0
    }
  }

  private static func make(_ folder: String) throws(StarterError) {
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .refused(path: folder, code: errno) }
  }
}
