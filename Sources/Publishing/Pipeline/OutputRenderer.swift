import Pages
import Templates

/// Renders the files of a prepared site on one thread.
struct OutputRenderer: FileRenderer {
  private let files: OutputFiles
  private let meter: LayoutMeter?
  private let digests: FileDigests?
  private let maker: PageRenderer
  private let pictures: SitePictures
  private let printer: PrintedFiles?

  /// - Parameters:
  ///   - meter: told what each page took; nil when nobody asked.
  ///   - digests: told what each file depends on, where that was not known before.
  init(_ files: OutputFiles, meter: LayoutMeter? = nil, digests: FileDigests? = nil) {
    self.files = files
    self.meter = meter
    self.digests = digests
    maker = files.site.plan.maker()
    let pictures = files.printPictures
    self.pictures = pictures
    printer = files.site.prints.map { PrintedFiles($0, files.site.plan, pictures: pictures) }
  }

  mutating func render(_ index: Int, into output: inout PageBuffer) throws(OutputError) {
    var digest: UInt64?
    switch files[index] {
    case .asset(let asset): output.append(asset.bytes)
    case .picture(let picture):
      do throws(EnvironmentFailure) {
        output.append(try files.site.shelf.bytes(of: picture))
      } catch {
        throw unmade(picture.address.path, error)
      }
    case .page(let page):
      digest = render(page, into: &output)
      if let refusal = pictures.refusal { throw unmade(page.address.path, refusal) }
    }
    digests?.note(files.digest(index, maker, made: digest), at: index)
  }

  private func unmade(_ address: String, _ failure: EnvironmentFailure) -> OutputError {
    OutputError(.writeFile, address, .unmade(failure.message))
  }

  /// - Returns: the page's digest, where making it has told.
  private func render(_ page: PlannedPage, into output: inout PageBuffer) -> UInt64? {
    if let file = page.printed {
      output.append(printer?.bytes(of: file, in: page.language, maker) ?? [])
      return nil
    }
    let layouts = files.site.templates[page.language] ?? CompiledLayouts()
    guard let meter, let layout = page.layout else {
      return maker.write(page, with: layouts, drawn: drawn(on: page), into: &output)
    }
    let clock = ContinuousClock()
    let start = clock.now
    var made = start
    let digest = maker.write(page, with: layouts, drawn: drawn(on: page), into: &output) { made = clock.now }
    meter.add(
      layout, bytes: output.count, model: start.duration(to: made), render: made.duration(to: clock.now))
    return digest
  }

  private func drawn(on page: PlannedPage) -> [DrawnSide] { printer?.drawn(on: page, maker) ?? [] }
}
