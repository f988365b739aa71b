#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ReadingFailure {
  /// From `errno` right after a call failed.
  init(path: String, code: Int32) {
    let reason: Reason =
      switch code {
      case EACCES, EPERM: .noPermission
      case ENOENT, ENOTDIR: .notThere
      default: .system(code: code)
      }
    self.init(path: path, reason: reason)
  }
}

/// What kind of thing a path names.
enum EntryKind { case file, folder, link, other }

/// The few POSIX calls that reading needs, typed.
package enum FileSystem {
  /// Names in a folder as raw bytes, sorted by byte, without `.` and `..`; with each whether the folder itself says that it
  /// is a regular file.
  static func names(
    in folder: String, shownAs path: String
  ) throws(ReadingFailure) -> [(name: [UInt8], isFile: Bool)] {
    guard let stream = opendir(folder) else { throw ReadingFailure(path: path, code: errno) }
    defer { closedir(stream) }
    var names: [(name: [UInt8], isFile: Bool)] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          Array(
            UnsafeBufferPointer(
              start: bytes, count: strlen(UnsafeRawPointer(bytes).assumingMemoryBound(to: CChar.self))))
        }
      }
      if name != Array(".".utf8), name != Array("..".utf8) {
        names.append((name, Int32(entry.pointee.d_type) == Int32(DT_REG)))
      }
    }
    return names.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  static func status(of file: String, followingLinks: Bool) -> stat? {
    var status = stat()
    let result = followingLinks ? stat(file, &status) : lstat(file, &status)
    return result == 0 ? status : nil
  }

  static func kind(of status: stat) -> EntryKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The path with every link resolved; nil when it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// A regular file's bytes and status, at most `limit` of them; nil if it is no regular file any more.
  ///
  /// Opened without blocking, so that a pipe put in a file's place cannot hang the build.
  package static func read(
    _ file: String, shownAs path: String, limit: Int
  ) throws(ReadingFailure) -> (bytes: [UInt8], status: stat)? {
    let descriptor = open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw ReadingFailure(path: path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ReadingFailure(path: path, code: errno) }
    guard kind(of: status) == .file else { return nil }
    let size = min(Int(status.st_size), limit)
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Self.readSome(
          descriptor,
          UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<size]))
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw ReadingFailure(path: path, code: failure) }
    return (bytes, status)
  }

  private static func readSome(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let got = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }
}

extension FileStamp {
  init(path: String, status: stat) {
    #if canImport(Glibc)
      let times = [status.st_mtim, status.st_ctim]
    #else
      let times = [status.st_mtimespec, status.st_ctimespec]
    #endif
    // Whoever overwrites a file may set its time of modification back, but not the time of that change.
    let changed = times.map { Int($0.tv_sec) * 1_000_000_000 + Int($0.tv_nsec) }.max() ?? 0
    self.init(
      path: path, size: Int(status.st_size), modified: changed, inode: UInt64(status.st_ino))
  }
}
