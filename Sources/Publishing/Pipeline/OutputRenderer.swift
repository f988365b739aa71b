import Pages
import Templates

/// Renders the files of a prepared site on one thread.
struct OutputRenderer: FileRenderer {
  private let files: OutputFiles
  private let meter: LayoutMeter?
  private var maker: PageMaker
  private let printer: PrintedFiles?

  /// - Parameter meter: told what each page took; nil when nobody asked.
  init(_ files: OutputFiles, meter: LayoutMeter? = nil) {
    self.files = files
    self.meter = meter
    maker = files.site.plan.maker()
    printer = files.site.prints.map { PrintedFiles($0, files.site.plan, pictures: files.printPictures) }
  }

  mutating func render(_ index: Int, into bytes: inout [UInt8]) {
    switch files[index] {
    case .asset(let asset): bytes += asset.bytes
    case .picture(let picture): bytes += files.site.shelf.bytes(of: picture)
    case .page(let page): render(page, into: &bytes)
    }
  }

  private mutating func render(_ page: PlannedPage, into bytes: inout [UInt8]) {
    guard let layout = page.kind.layout else {
      if let file = page.kind.printed {
        bytes += printer?.bytes(of: file, in: page.language, &maker) ?? []
      } else {
        bytes += maker.file(of: page)
      }
      return
    }
    guard let template = files.site.templates[page.language]?[layout] else { return }
    guard let meter else {
      if let model = model(of: page) { template.render(model, into: &bytes) }
      return
    }
    let clock = ContinuousClock()
    let start = clock.now
    guard let model = model(of: page) else { return }
    let made = clock.now
    template.render(model, into: &bytes)
    meter.add(
      layout, bytes: bytes.count, model: start.duration(to: made), render: made.duration(to: clock.now))
  }

  private mutating func model(of page: PlannedPage) -> (any TemplateModel)? {
    let drawn = printer?.drawn(on: page, &maker) ?? []
    return maker.model(of: page, drawn: drawn)
  }
}
