#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The cache on disk: `.menpai/cache` in the site, with the part's mark behind it for a part of the site.
struct CacheFile: Sendable {
  /// No site's cache is larger; what is, is something else.
  private static let largest = 1 << 32
  private let folder: String
  private let name: String

  init(site: String, part: SitePart) {
    folder = outputPath(site, ".menpai")
    name = "cache" + part.mark
  }

  /// Nil where there is none that can be trusted.
  func load() -> BuildCache? {
    let path = outputPath(folder, name)
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < Self.largest,
      let bytes = try? inFolder(
        folder,
        { root throws(OutputError) in
          try readOwn(name, root: root, path: folder)
        })
    else { return nil }
    return BuildCache(bytes: bytes)
  }

  /// Puts the cache in the place of the last one, whole or not at all; one that would be larger than what was
  /// published is not worth its keep.
  func store(_ cache: BuildCache) throws(OutputError) {
    let bytes = cache.bytes
    guard bytes.count <= cache.report.bytes else { return remove() }
    try inFolder(folder) { root throws(OutputError) in
      try writeOwn(bytes, name, root: root, path: folder)
    }
  }

  func remove() { _ = unlink(outputPath(folder, name)) }
}
