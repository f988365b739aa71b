#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps two builds of one site from running at once, for as long as the value lives.
///
/// The lock is advisory (`flock`) on `.menpai/lock` in the site; the system releases it when a build is killed.
public struct SiteLock: ~Copyable, Sendable {
  private let descriptor: Int32

  public init(site: String) throws(OutputError) {
    let folder = outputPath(site, ".menpai")
    if mkdir(folder, 0o777) != 0, errno != EEXIST { throw OutputError(.createFolder, folder, .system(errno)) }
    let path = outputPath(folder, "lock")
    let opened = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard opened >= 0 else { throw OutputError(.lock, path, .system(errno)) }
    while flock(opened, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      _ = close(opened)
      throw OutputError(.lock, path, code == EWOULDBLOCK ? .busy : .system(code))
    }
    descriptor = opened
  }

  deinit { _ = close(descriptor) }
}
