import Pages
import Templates
import Theming
import Workers

/// The files of a prepared site in one row: assets, pictures, pages.
struct OutputFiles: Sendable {
  let site: PreparedSite
  /// The site's folder.
  let folder: String

  init(_ site: PreparedSite, in folder: String) {
    self.site = site
    self.folder = folder
  }

  private var count: Int { site.assets.count + site.pictures.count + site.plan.pages.count }

  /// - Parameter isKept: for each file, whether it may stay as it was published last; none where there are no such.
  func planned(keeping isKept: [Bool] = []) -> [PlannedFile] {
    func kept(_ index: Int) -> Bool { index < isKept.count && isKept[index] }
    let pictures = site.assets.count
    let pages = pictures + site.pictures.count
    var files: [PlannedFile] = []
    files.reserveCapacity(count)
    for (index, asset) in site.assets.enumerated() {
      files.append(PlannedFile(asset.address, .assets, keptAsPublished: kept(index)))
    }
    for (index, picture) in site.pictures.enumerated() {
      files.append(PlannedFile(picture.address.path, .assets, keptAsPublished: kept(pictures + index)))
    }
    for (index, page) in site.plan.pages.enumerated() {
      let phase: OutputPhase = page.kind.layout == nil ? .data : .pages
      files.append(PlannedFile(page.address.path, phase, keptAsPublished: kept(pages + index)))
    }
    return files
  }

  /// For each file, what its bytes depend on.
  func digests(workers: Workers) -> [PublishedFile] {
    let slices = workers.slices(of: count, size: 256) { range in
      var maker = site.plan.maker()
      return range.map { digest($0, &maker) }
    }
    return Array(slices.joined())
  }

  private func digest(_ index: Int, _ maker: inout PageMaker) -> PublishedFile {
    var digest = Digest()
    let address: String
    switch self[index] {
    case .asset(let asset):
      address = asset.address
      digest.add(asset.bytes)
    case .picture(let picture):
      address = picture.address.path
      digest.add(picture.hash.high)
      digest.add(picture.hash.low)
    case .page(let page):
      address = page.address.path
      digest.add(maker.digest(of: page))
      digest.add(page.kind.layout.flatMap { site.templates[page.language]?[$0]?.fingerprint } ?? 0)
    }
    return PublishedFile(address: Publishing.digest(ofAddress: address), digest: digest.value)
  }
}

extension OutputFiles {
  enum File {
    case asset(ThemeAsset)
    case picture(PreparedPicture)
    case page(PlannedPage)
  }

  subscript(index: Int) -> File {
    if index < site.assets.count { return .asset(site.assets[index]) }
    let afterAssets = index - site.assets.count
    if afterAssets < site.pictures.count { return .picture(site.pictures[afterAssets]) }
    return .page(site.plan.pages[afterAssets - site.pictures.count])
  }
}
