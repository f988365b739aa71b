#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension FileSystem {
  /// Makes the folders on the way to a path, its last part left out.
  package static func makeFolders(above path: String) throws(WritingFailure) {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += part + "/"
      try makeFolder(folder)
    }
  }

  /// Makes a folder where none stands yet.
  package static func makeFolder(_ folder: String) throws(WritingFailure) {
    do throws(SystemError) {
      _ = try uninterrupted { mkdir(folder, 0o777) }
    } catch {
      // Where the system says "read-only" or "no permission" first, the folder may be there all the same.
      var status = stat()
      if stat(folder, &status) == 0, kind(of: status) == .folder { return }
      throw WritingFailure(path: folder, error: error.code == EEXIST ? SystemError(code: ENOTDIR) : error)
    }
  }

  /// Writes a file where nothing stands, whole or not at all.
  ///
  /// - Returns: false when something has that name, which is then as it was.
  package static func create(_ path: String, _ bytes: [UInt8]) throws(WritingFailure) -> Bool {
    do throws(SystemError) {
      try fill(path, bytes)
      return true
    } catch {
      if error.code == EEXIST { return false }
      throw WritingFailure(path: path, error: error)
    }
  }

  /// Writes a file in one step, in the place of one that may stand there: a reader sees the old bytes or the new.
  ///
  /// Into a device or a pipe the bytes go as they come; a link leads where it led.
  package static func put(_ path: String, _ bytes: [UInt8]) throws(WritingFailure) {
    try replace(path, bytes, mode: nil)
  }

  /// The same for a file that somebody keeps: its permissions stay, and the new bytes are on the disk before the old go.
  package static func replace(_ path: String, _ bytes: [UInt8], keeping status: stat) throws(WritingFailure) {
    try replace(path, bytes, mode: status.st_mode & 0o7777)
  }

  /// - Parameter mode: the permissions of a file that somebody keeps.
  private static func replace(_ path: String, _ bytes: [UInt8], mode: mode_t?) throws(WritingFailure) {
    do throws(SystemError) {
      let place = try target(of: path)
      if place.isStream {
        let descriptor = try uninterrupted { open(place.path, O_WRONLY | O_CLOEXEC) }
        return try finish(descriptor, writing: bytes)
      }
      let end = place.path.lastIndex(of: "/").map { place.path.index(after: $0) } ?? place.path.startIndex
      // Hidden, so that one a killed program left behind is no source of a site.
      let temporary = "\(place.path[..<end]).menpai-tmp-\(getpid())"
      _ = unlink(temporary)
      try fill(temporary, bytes, mode: mode)
      do throws(SystemError) {
        _ = try uninterrupted { rename(temporary, place.path) }
      } catch {
        _ = unlink(temporary)
        throw error
      }
    } catch {
      throw WritingFailure(path: path, error: error)
    }
  }

  /// Where a path leads, and whether a device or a pipe stands there.
  private static func target(of path: String) throws(SystemError) -> (path: String, isStream: Bool) {
    do throws(SystemError) {
      let real = try uninterruptedPointer { realpath(path, nil) }
      defer { free(real) }
      let place = String(cString: real)
      var status = stat()
      _ = try uninterrupted { stat(place, &status) }
      return (place, kind(of: status) == .other)
    } catch {
      if error.isAbsence { return (path, false) }
      throw error
    }
  }

  /// Writes a new file; nothing is left of it where that fails.
  private static func fill(_ path: String, _ bytes: [UInt8], mode: mode_t? = nil) throws(SystemError) {
    let descriptor = try uninterrupted {
      open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode == nil ? 0o666 : 0o600)
    }
    do throws(SystemError) {
      try finish(descriptor, writing: bytes, mode: mode)
    } catch {
      _ = unlink(path)
      throw error
    }
  }

  /// Writes all bytes and closes.
  private static func finish(
    _ descriptor: Int32, writing bytes: [UInt8], mode: mode_t? = nil
  ) throws(SystemError) {
    var failure: SystemError?
    do throws(SystemError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(SystemError) in
        try write(UnsafeRawBufferPointer(buffer), to: descriptor)
      }
      if let mode {
        _ = try uninterrupted { fchmod(descriptor, mode) }
        _ = try uninterrupted { fsync(descriptor) }
      }
    } catch {
      failure = error
    }
    // A full network disk may show only here; interrupted, the descriptor is closed all the same.
    if close(descriptor) != 0, failure == nil, errno != EINTR { failure = .last }
    if let failure { throw failure }
  }

  /// Writes all bytes to what is open.
  package static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = try uninterrupted { systemWrite(descriptor, rest.baseAddress, rest.count) }
      guard count > 0 else { throw SystemError(code: EIO) }
      rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
    }
  }
}

private let systemWrite = write
