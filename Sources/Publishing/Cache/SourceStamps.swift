import Workers

/// The stamps of everything that a build of a site reads.
package struct SourceStamps: Sendable {
  /// Before anything was read.
  package let taken: Moment
  let content: FolderStamp
  let themes: FolderStamp
  let overrides: FolderStamp
  let register: FolderStamp

  /// - Parameter then: when the cache that these are compared with was made.
  package init(of options: BuildOptions, then: Moment?) {
    taken = currentMoment()
    let walk = StampWalk(then: then, now: taken, workers: options.workers)
    content = walk.stamp(of: options.site + "/content")
    themes = walk.stamp(of: options.site + "/themes")
    overrides = walk.stamp(of: options.site + "/overrides")
    register = options.privateFolder.map { walk.stamp(of: located($0, in: options.site)) } ?? FolderStamp()
  }

  private var all: [FolderStamp] { [content, themes, overrides, register] }
  var files: Int { all.reduce(0) { $0 + $1.files } }
  /// Files that had to be read because they were so young.
  var young: Int { all.reduce(0) { $0 + $1.young } }
  /// Whether a source changed between these, and earlier ones that these were taken to be compared with.
  package func differs(from earlier: SourceStamps) -> Bool {
    !zip(all, earlier.all).allSatisfy { $0.then == $1.now }
  }

  var isSure: Bool { all.allSatisfy(\.isSure) }
}

/// Where a source lies that is named relative to the site, or absolutely.
func located(_ path: String, in site: String) -> String { path.hasPrefix("/") ? path : site + "/" + path }
