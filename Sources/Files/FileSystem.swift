#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What kind of thing a path names.
package enum EntryKind { case file, folder, link, other }

/// The few calls by which everything outside the public site is looked at, read and written.
///
/// Each tells "there is none" from "the machine refused": the one is a value, the other is thrown.
package enum FileSystem {
  /// What stands at a path; nil where nothing does.
  package static func status(
    of file: String, shownAs path: String, followingLinks: Bool = true
  ) throws(ReadingFailure) -> stat? {
    var status = stat()
    do throws(SystemError) {
      _ = try uninterrupted { followingLinks ? stat(file, &status) : lstat(file, &status) }
      return status
    } catch {
      // A link that leads in a circle leads nowhere.
      if error.isAbsence || error.code == ELOOP { return nil }
      throw ReadingFailure(path, error)
    }
  }

  package static func kind(of status: stat) -> EntryKind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// Whether a folder stands at a path, links followed.
  package static func isFolder(_ folder: String, shownAs path: String) throws(ReadingFailure) -> Bool {
    try status(of: folder, shownAs: path).map { kind(of: $0) == .folder } ?? false
  }

  /// The path with every link resolved; nil when it leads nowhere, or in a circle.
  package static func resolved(_ file: String, shownAs path: String) throws(ReadingFailure) -> String? {
    do throws(SystemError) {
      let real = try uninterruptedPointer { realpath(file, nil) }
      defer { free(real) }
      return String(cString: real)
    } catch {
      if error.isAbsence || error.code == ELOOP { return nil }
      throw ReadingFailure(path, error)
    }
  }

  /// Names in a folder as raw bytes, sorted by byte, without `.` and `..`; with each whether the folder itself says that it
  /// is a regular file.
  package static func names(
    in folder: String, shownAs path: String
  ) throws(ReadingFailure) -> [(name: [UInt8], isFile: Bool)] {
    do throws(SystemError) {
      let stream = try uninterruptedPointer { opendir(folder) }
      defer { closedir(stream) }
      var names: [(name: [UInt8], isFile: Bool)] = []
      while let entry = try next(in: stream) {
        let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
        if name != Array(".".utf8), name != Array("..".utf8) {
          names.append((name, Int32(entry.pointee.d_type) == Int32(DT_REG)))
        }
      }
      return names.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    } catch {
      throw ReadingFailure(path, error)
    }
  }

  #if canImport(Glibc)
    private typealias FolderStream = OpaquePointer
  #else
    private typealias FolderStream = UnsafeMutablePointer<DIR>
  #endif

  /// The next entry; nil at the end of the folder, which the system tells from an error by `errno` alone.
  private static func next(in stream: FolderStream) throws(SystemError) -> UnsafeMutablePointer<dirent>? {
    while true {
      errno = 0
      if let entry = readdir(stream) { return entry }
      switch SystemError.last.code {
      case 0: return nil
      case EINTR: continue
      default: throw .last
      }
    }
  }
}

/// What tells one state of a file or a folder from another.
package struct FileState: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let times: [Int]

  package init(_ status: stat) {
    #if canImport(Glibc)
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #else
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #endif
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    times = [Int(modified.tv_sec), Int(modified.tv_nsec), Int(changed.tv_sec), Int(changed.tv_nsec)]
  }
}

/// How long what changes while it is read is given to come to rest.
package enum Patience {
  /// How often something is read before it is given up: half a second in all.
  package static let tries = 8

  /// Waits a little longer before each further try.
  package static func wait(before attempt: Int) {
    guard attempt > 0 else { return }
    usleep(useconds_t(2_000 << attempt))
  }
}
