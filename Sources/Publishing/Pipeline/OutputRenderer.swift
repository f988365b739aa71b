import Pages
import Templates

/// Renders the files of a prepared site on one thread.
struct OutputRenderer: FileRenderer {
  private let files: OutputFiles
  private let meter: LayoutMeter?
  private let maker: PageMaker
  private let pictures: SitePictures
  private let printer: PrintedFiles?

  /// - Parameter meter: told what each page took; nil when nobody asked.
  init(_ files: OutputFiles, meter: LayoutMeter? = nil) {
    self.files = files
    self.meter = meter
    maker = files.site.plan.maker()
    let pictures = files.printPictures
    self.pictures = pictures
    printer = files.site.prints.map { PrintedFiles($0, files.site.plan, pictures: pictures) }
  }

  mutating func render(_ index: Int, into bytes: inout [UInt8]) throws(OutputError) {
    switch files[index] {
    case .asset(let asset): bytes += asset.bytes
    case .picture(let picture):
      do throws(MachineFailure) {
        bytes += try files.site.shelf.bytes(of: picture)
      } catch {
        throw unmade(picture.address.path, error)
      }
    case .page(let page):
      render(page, into: &bytes)
      if let refusal = pictures.refusal { throw unmade(page.address.path, refusal) }
    }
  }

  private func unmade(_ address: String, _ failure: MachineFailure) -> OutputError {
    OutputError(.writeFile, address, .unmade(failure.message))
  }

  private func render(_ page: PlannedPage, into bytes: inout [UInt8]) {
    guard let layout = page.layout else {
      if let file = page.printed {
        bytes += printer?.bytes(of: file, in: page.language, maker) ?? []
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

  private func model(of page: PlannedPage) -> (any TemplateModel)? {
    let drawn = printer?.drawn(on: page, maker) ?? []
    return maker.model(of: page, drawn: drawn)
  }
}
