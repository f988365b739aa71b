import Bytes
import Pages
import Synchronization
import Templates
import Theming
import Workers

/// The files of a prepared site, or of a part of it, in one row: assets, pictures, pages.
struct OutputFiles: Sendable {
  let site: PreparedSite
  /// The site's folder.
  let folder: String
  private let assets: [ThemeAsset]
  private let pictures: [PictureOutput]
  let pages: [PlannedPage]

  init(_ site: PreparedSite, in folder: String, _ part: SitePart = .whole) {
    self.site = site
    self.folder = folder
    if case .districts = part {
      assets = []
      pictures = []
    } else {
      assets = site.assets
      pictures = site.pictures
    }
    pages = site.plan.pages(of: part)
  }

  var count: Int { assets.count + pictures.count + pages.count }

  /// - Parameter isKept: for each file, whether it may stay as it was published last; nil where there are no such.
  func planned(keeping isKept: [Bool]? = nil) -> [PlannedFile] {
    func kept(_ index: Int) -> Bool { isKept?[index] ?? false }
    let afterAssets = assets.count
    let afterPictures = afterAssets + pictures.count
    var files: [PlannedFile] = []
    files.reserveCapacity(count)
    for (index, asset) in assets.enumerated() {
      files.append(PlannedFile(asset.address, .assets, keptAsPublished: kept(index)))
    }
    for (index, picture) in pictures.enumerated() {
      files.append(
        PlannedFile(picture.address.path, .assets, keptAsPublished: kept(afterAssets + index)))
    }
    for (index, page) in pages.enumerated() {
      let phase: OutputPhase = page.layout == nil ? .data : .pages
      files.append(PlannedFile(page.address.path, phase, keptAsPublished: kept(afterPictures + index)))
    }
    return files
  }

  /// The pictures that cannot stay as they were published last.
  func wantedPictures(keeping isKept: [Bool]?) -> [PictureOutput] {
    pictures.indices.filter { !(isKept?[assets.count + $0] ?? false) }.map { pictures[$0] }
  }

  /// For each file, what its bytes depend on.
  func digests(workers: Workers) -> [PublishedFile] {
    let slices = workers.slices(of: count, size: 256) { range in
      let maker = site.plan.maker()
      return range.map { digest($0, maker) }
    }
    return Array(slices.joined())
  }

  /// - Parameter made: the page's own digest, where it is known.
  func digest(_ index: Int, _ maker: PageRenderer, made: UInt64? = nil) -> PublishedFile {
    var digest = Digest()
    let address: String
    switch self[index] {
    case .asset(let asset):
      address = asset.address
      digest.add(asset.bytes)
    case .picture(let picture):
      address = picture.address.path
      digest.add(picture.key.content.high)
      digest.add(picture.key.content.low)
    case .page(let page):
      address = page.address.path
      digest.add(made ?? maker.digest(of: page))
      digest.add(page.layout.flatMap { site.templates[page.language]?[$0]?.fingerprint } ?? 0)
      if let prints = site.prints { digest.add(prints.digest(of: page, maker)) }
    }
    return PublishedFile(address: Publishing.digest(ofAddress: address), digest: digest.value)
  }
}

/// What files depend on, taken down by several threads while they make them.
final class FileDigests: Sendable {
  private let files: Mutex<[PublishedFile]>

  init(count: Int) { files = Mutex(Array(repeating: PublishedFile(address: 0, digest: 0), count: count)) }

  func note(_ file: PublishedFile, at index: Int) { files.withLock { $0[index] = file } }

  /// In the order of the files.
  var all: [PublishedFile] { files.withLock { $0 } }
}

extension OutputFiles {
  enum File {
    case asset(ThemeAsset)
    case picture(PictureOutput)
    case page(PlannedPage)
  }

  subscript(index: Int) -> File {
    if index < assets.count { return .asset(assets[index]) }
    let afterAssets = index - assets.count
    if afterAssets < pictures.count { return .picture(pictures[afterAssets]) }
    return .page(pages[afterAssets - pictures.count])
  }
}
