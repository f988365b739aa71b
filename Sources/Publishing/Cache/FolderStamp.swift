import Bytes
import Files
import Records
import Templates
import Workers

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The state of a source folder and everything below it, as far as names, sizes, times and inodes tell it.
///
/// Nothing is read, but files so young that they may change again within the clock's step: these are told by
/// their content too.
struct FolderStamp: Sendable {
  /// With the young told by the moment at which the cache was made.
  fileprivate(set) var then: UInt64 = 0
  /// With the young told by this moment.
  fileprivate(set) var now: UInt64 = 0
  fileprivate(set) var files = 0
  /// How many were read.
  fileprivate(set) var young = 0
  /// Whether the stamp covers everything that a build would read.
  fileprivate(set) var isSure = true

  fileprivate static func += (left: inout FolderStamp, right: FolderStamp) {
    // A sum, so that the order in which the system lists names makes no difference.
    left.then &+= right.then
    left.now &+= right.now
    left.files += right.files
    left.young += right.young
    left.isSure = left.isSure && right.isSure
  }
}

/// Takes the stamp of a folder, several of its folders at a time: a listing a folder and a `stat` a file.
struct StampWalk: Sendable {
  /// When the cache was made that is compared with; nil where there is none.
  let then: Moment?
  let now: Moment
  let workers: Workers

  /// Folders within folders that a source walk enters, and a few more.
  private static let deepest = 40

  private struct Folder: Sendable {
    /// Where it lies in the file system.
    let location: String
    /// Below the folder that is walked, with `/` at its end.
    let path: String
  }

  private struct Listing: Sendable {
    var stamp = FolderStamp()
    var folders: [Folder] = []
  }

  func stamp(of root: String) -> FolderStamp {
    var stamp = FolderStamp()
    var status = stat()
    guard stat(root, &status) == 0 else {
      stamp.isSure = errno == ENOENT
      return stamp
    }
    var level = [Folder(location: root, path: "/")]
    var depth = 0
    while !level.isEmpty {
      guard depth < Self.deepest else {
        stamp.isSure = false
        break
      }
      let folders = level
      let listings = workers.slices(of: folders.count, size: 1) { range in range.map { list(folders[$0]) } }
      level = []
      for listing in listings.joined() {
        stamp += listing.stamp
        level += listing.folders
      }
      depth += 1
    }
    return stamp
  }

  private func list(_ folder: Folder) -> Listing {
    var listing = Listing()
    let descriptor = open(folder.location, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return unsure }
    guard let stream = fdopendir(descriptor) else {
      _ = close(descriptor)
      return unsure
    }
    defer { _ = closedir(stream) }
    var seed = Digest()
    seed.add(folder.path)
    listing.stamp += counted(seed, files: 0)
    while let entry = nextEntry(of: stream) {
      withUnsafeBytes(of: &entry.pointee.d_name) { name in
        // Hidden files are never read.
        guard let first = name.first, first != UInt8(ascii: ".") else { return }
        visit(name, in: folder, descriptor, seed, &listing)
      }
    }
    return listing
  }

  private func visit(
    _ name: UnsafeRawBufferPointer, in folder: Folder, _ descriptor: Int32, _ seed: Digest,
    _ listing: inout Listing
  ) {
    guard let start = name.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
    var status = stat()
    guard fstatat(descriptor, start, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      listing.stamp.isSure = false
      return
    }
    var digest = seed
    digest.add(UnsafeRawBufferPointer(start: start, count: strlen(start)))
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      listing.stamp += file(folder.location + "/", start, status, digest)
    case S_IFDIR:
      let text = String(cString: start)
      listing.folders.append(
        Folder(location: folder.location + "/" + text, path: folder.path + text + "/"))
    case S_IFLNK: listing.stamp += link(folder.location + "/" + String(cString: start), digest)
    default:
      digest.add(2)
      listing.stamp += counted(digest, files: 1)
    }
  }

  private func file(
    _ folder: String, _ name: UnsafePointer<CChar>, _ status: stat, _ digest: Digest
  ) -> FolderStamp {
    var digest = digest
    digest.add(1)
    digest.add(Int(status.st_size))
    digest.add(status.modified)
    digest.add(status.touched)
    digest.add(UInt64(status.st_ino))
    var stamp = counted(digest, files: 1)
    let isYoungNow = status.modified >= trustedUntil(now)
    let wasYoungThen = then.map { status.modified >= trustedUntil($0) } ?? false
    guard isYoungNow || wasYoungThen else { return stamp }
    stamp.young = 1
    guard let hash = contentHash(folder + String(cString: name)) else {
      stamp.isSure = false
      return stamp
    }
    digest.add(hash.high)
    digest.add(hash.low)
    if isYoungNow { stamp.now = digest.value }
    if wasYoungThen { stamp.then = digest.value }
    return stamp
  }

  /// Where a link leads, and the stamp of the file there. What lies in a folder that a link leads to is not
  /// looked at, so such a stamp is not sure.
  private func link(_ path: String, _ digest: Digest) -> FolderStamp {
    var digest = digest
    guard let target = realpath(path, nil) else {
      digest.add(3)
      return counted(digest, files: 1)
    }
    defer { free(target) }
    digest.add(4)
    digest.add(UnsafeRawBufferPointer(start: target, count: strlen(target)))
    var status = stat()
    guard stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      var stamp = counted(digest, files: 1)
      stamp.isSure = false
      return stamp
    }
    return file("", target, status, digest)
  }

  private func contentHash(_ path: String) -> ContentHash? {
    let read = try? FileSystem.read(path, shownAs: path, limit: SourceTree.largestFile + 1)
    return read.map { ContentHash(of: $0.bytes) }
  }

  private var unsure: Listing {
    var listing = Listing()
    listing.stamp.isSure = false
    return listing
  }

  private func counted(_ digest: Digest, files: Int) -> FolderStamp {
    var stamp = FolderStamp()
    stamp.then = digest.value
    stamp.now = digest.value
    stamp.files = files
    return stamp
  }
}
