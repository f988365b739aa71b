#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps two builds of one site, or of one part of it, from running at once, for as long as the value lives.
///
/// The lock is advisory (`flock`) on `.menpai/lock` in the site, with the part's mark behind it, or on the site's folder itself where nothing can be
/// written there; the system releases it when a build is killed.
package struct SiteLock: ~Copyable, Sendable {
  private let descriptor: Int32
  /// Whether `.menpai` is there and can be written to.
  package let canKeepFiles: Bool

  package init(site: String, part: SitePart = .whole) throws(OutputError) {
    let file = try Self.open(site, "lock" + part.mark)
    guard lockAlone(file.descriptor) == 0 else {
      let code = errno
      _ = close(file.descriptor)
      throw OutputError(.lock, file.path, code == EWOULDBLOCK ? .busy : .system(code))
    }
    descriptor = file.descriptor
    canKeepFiles = file.path != site
  }

  /// What to lock.
  private static func open(_ site: String, _ name: String) throws(OutputError) -> (
    descriptor: Int32, path: String
  ) {
    let folder = outputPath(site, ".menpai")
    if mkdir(folder, 0o777) == 0 || errno == EEXIST {
      let path = outputPath(folder, name)
      let descriptor = systemOpen(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if descriptor >= 0 { return (descriptor, path) }
    }
    guard [EACCES, EPERM, EROFS].contains(errno) else { throw OutputError(.lock, folder, .system(errno)) }
    let descriptor = systemOpen(site, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    guard descriptor >= 0 else { throw OutputError(.lock, site, .system(errno)) }
    return (descriptor, site)
  }

  deinit {
    // Closing alone would not end it while a process that is just being started still shares the descriptor.
    _ = flock(descriptor, LOCK_UN)
    _ = close(descriptor)
  }
}

func systemOpen(_ path: String, _ flags: Int32, _ mode: mode_t = 0) -> Int32 { open(path, flags, mode) }
