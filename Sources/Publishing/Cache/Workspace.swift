import Diagnostics

/// `.menpai` in the site: the lock that keeps a second build of the same part out, the cache, and pictures that were
/// made.
struct Workspace: ~Copyable {
  private let lock: SiteLock
  /// Nil where the site's folder cannot be written to.
  let cache: CacheFile?
  let pictures: PictureStore

  init(site: String, part: SitePart) throws(OutputError) {
    lock = try SiteLock(site: site, part: part)
    cache = lock.canKeepFiles ? CacheFile(site: site, part: part) : nil
    pictures = PictureStore(folder: lock.canKeepFiles ? outputPath(site, ".menpai") : nil)
  }

  /// What the user should know of it.
  var notes: [Words] {
    guard cache == nil else { return [] }
    return [
      Words(
        zh: "网站的文件夹不能写入，所以没有缓存：每次都从头生成。",
        en: "The site's folder cannot be written to, so there is no cache: every build starts anew.")
    ]
  }

  /// Keeps a cache for the next build, or none; a cache that cannot be written is no reason to fail.
  ///
  /// - Returns: what the user should know of it.
  func keep(_ new: BuildCache?) -> [Words] {
    guard let cache else { return [] }
    guard let new else {
      cache.remove()
      return []
    }
    do throws(OutputError) {
      try cache.store(new)
      return []
    } catch {
      cache.remove()
      let message = error.message
      return [
        Words(
          zh: "没有留下缓存，下次从头生成：\(message.zh)",
          en: "No cache was left, so the next build starts anew: \(message.en)")
      ]
    }
  }
}
