#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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
