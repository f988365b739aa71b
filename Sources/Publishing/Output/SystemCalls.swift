#if canImport(Glibc)
  import Glibc

  // The system's calls, made again where a signal interrupted them (EINTR), by their own names but for two. Within this module
  // nothing makes them otherwise; `write` is gone on with by its caller, and `close` is never made again.

  func open(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    again { Glibc.open(path, flags) }
  }

  func open(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
    again { Glibc.open(path, flags, mode) }
  }

  func openat(_ folder: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    again { Glibc.openat(folder, path, flags) }
  }

  func openat(_ folder: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int32 {
    again { Glibc.openat(folder, path, flags, mode) }
  }

  func fstat(_ descriptor: Int32, _ status: UnsafeMutablePointer<stat>) -> Int32 {
    again { Glibc.fstat(descriptor, status) }
  }

  func lstat(_ path: UnsafePointer<CChar>, _ status: UnsafeMutablePointer<stat>) -> Int32 {
    again { Glibc.lstat(path, status) }
  }

  func fstatat(
    _ folder: Int32, _ path: UnsafePointer<CChar>, _ status: UnsafeMutablePointer<stat>, _ flags: Int32
  ) -> Int32 {
    again { Glibc.fstatat(folder, path, status, flags) }
  }

  func mkdir(_ path: UnsafePointer<CChar>, _ mode: mode_t) -> Int32 { again { Glibc.mkdir(path, mode) } }

  func mkdirat(_ folder: Int32, _ path: UnsafePointer<CChar>, _ mode: mode_t) -> Int32 {
    again { Glibc.mkdirat(folder, path, mode) }
  }

  func renameat(
    _ folder: Int32, _ path: UnsafePointer<CChar>, _ other: Int32, _ name: UnsafePointer<CChar>
  ) -> Int32 {
    again { Glibc.renameat(folder, path, other, name) }
  }

  func unlinkat(_ folder: Int32, _ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
    again { Glibc.unlinkat(folder, path, flags) }
  }

  /// Locks a file for this process alone, without waiting for another's lock.
  func lockAlone(_ descriptor: Int32) -> Int32 { again { flock(descriptor, LOCK_EX | LOCK_NB) } }
  func fsync(_ descriptor: Int32) -> Int32 { again { Glibc.fsync(descriptor) } }
  func access(_ path: UnsafePointer<CChar>, _ mode: Int32) -> Int32 { again { Glibc.access(path, mode) } }

  func read(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    again { Glibc.read(descriptor, bytes, count) }
  }

  func opendir(_ path: UnsafePointer<CChar>) -> OpaquePointer? {
    while true {
      if let stream = Glibc.opendir(path) { return stream }
      if errno != EINTR { return nil }
    }
  }

  func fdopendir(_ descriptor: Int32) -> OpaquePointer? {
    while true {
      if let stream = Glibc.fdopendir(descriptor) { return stream }
      if errno != EINTR { return nil }
    }
  }

  /// Nil at the end too, where `errno` is 0.
  func nextEntry(of stream: OpaquePointer) -> UnsafeMutablePointer<dirent>? {
    while true {
      errno = 0
      if let entry = Glibc.readdir(stream) { return entry }
      if errno != EINTR { return nil }
    }
  }

  func realpath(
    _ path: UnsafePointer<CChar>, _ room: UnsafeMutablePointer<CChar>?
  ) -> UnsafeMutablePointer<CChar>? {
    while true {
      if let found = Glibc.realpath(path, room) { return found }
      if errno != EINTR { return nil }
    }
  }

  @inline(__always)
  private func again<Value: SignedInteger>(_ call: () -> Value) -> Value {
    while true {
      let value = call()
      if value >= 0 || errno != EINTR { return value }
    }
  }
#endif
