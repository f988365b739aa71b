import Pages
import Templates

/// Renders the files of a prepared site on one thread.
struct OutputRenderer: FileRenderer {
  private let files: OutputFiles
  private var maker: PageMaker

  init(_ files: OutputFiles) {
    self.files = files
    maker = files.site.plan.maker()
  }

  mutating func render(_ index: Int, into bytes: inout [UInt8]) {
    switch files[index] {
    case .asset(let asset): bytes += asset.bytes
    case .picture(let picture):
      bytes +=
        picture.isKnown ? PictureShelf.bytes(of: picture.source, site: files.folder) : picture.bytes
    case .page(let page): render(page, into: &bytes)
    }
  }

  private mutating func render(_ page: PlannedPage, into bytes: inout [UInt8]) {
    guard let layout = page.kind.layout else {
      bytes += maker.file(of: page)
      return
    }
    guard let template = files.site.templates[page.language]?[layout], let model = maker.model(of: page)
    else { return }
    template.render(model, into: &bytes)
  }
}
