import Diagnostics
import Schema

extension Preflight {
  private var sheet: Rectangle {
    Rectangle(x: 0, y: 0, width: drawing.size.width, height: drawing.size.height)
  }

  // MARK: - Edges

  mutating func checkBleed(_ index: Int, _ place: SourcePlace) {
    let extent = extents[index]
    let paper = sheet.grown(by: drawing.bleed)
    if !paper.contains(extent) {
      add(
        PreflightNote(
          PrintingRules.bleed, place,
          Words(zh: "超出了出血，外面的部分印不出来", en: "this reaches beyond the bleed, and what lies there is lost"),
          help: Words(
            zh: "出血是裁切边外 \(shortDecimal(drawing.bleed)) 毫米，不要再往外",
            en: "end it \(shortDecimal(drawing.bleed)) mm beyond the trim"),
          isOfLayout: true))
    } else if drawing.bleed > 0, endsAtTrim(extent),
      grounds.contains(where: { $0.mark == index && $0.fill != nil })
    {
      add(
        PreflightNote(
          PrintingRules.bleed, place,
          Words(zh: "色块停在裁切边上，裁偏一点就露白", en: "this ends at the trim; a cut a hair off leaves a white edge"),
          help: Words(
            zh: "让它再伸出 \(shortDecimal(drawing.bleed)) 毫米，到出血边",
            en: "let it go on \(shortDecimal(drawing.bleed)) mm, into the bleed"),
          isOfLayout: true))
    }
  }

  private func endsAtTrim(_ extent: Rectangle) -> Bool {
    let beyond = [-extent.x, -extent.y, extent.right - sheet.right, extent.bottom - sheet.bottom]
    return beyond.contains { $0 > -0.3 && $0 < drawing.bleed - Self.tolerance }
  }

  private mutating func checkMargin(_ extent: Rectangle, _ place: SourcePlace, isOfLayout: Bool) {
    let inner = sheet.grown(by: -safe)
    guard !inner.contains(extent) else { return }
    let nearest =
      [
        extent.x, extent.y, sheet.right - extent.right, sheet.bottom - extent.bottom,
      ].min() ?? 0
    add(
      PreflightNote(
        PrintingRules.safeMargin, place,
        Words(
          zh: "离裁切边只有 \(PreflightNote.hundredths(nearest)) 毫米，裁偏一点就会切到",
          en: "this stands \(PreflightNote.hundredths(nearest)) mm from the trim, where a cut may catch it"),
        help: Words(
          zh: "文字、照片和二维码离裁切边至少 \(shortDecimal(safe)) 毫米",
          en: "texts, pictures and codes stay \(shortDecimal(safe)) mm inside the trim"),
        isOfLayout: isOfLayout))
  }

  // MARK: - Texts

  mutating func check(_ text: MarkedText, _ index: Int, _ place: SourcePlace) {
    checkMargin(extents[index], place, isOfLayout: false)
    if text.size < Self.leastType - 0.001 {
      add(
        PreflightNote(
          PrintingRules.textSize, place,
          Words(
            zh: "“\(PreflightNote.short(text.text))”只有 \(PreflightNote.hundredths(text.size)) 磅，看不清",
            en:
              "“\(PreflightNote.short(text.text))” is \(PreflightNote.hundredths(text.size)) points, too small to read"
          ),
          help: Words(
            zh: "至少 6 磅；写短一点，或给它更大的地方", en: "print 6 points at least: shorten it or give it more room")))
    }
    checkContrast(text.colour, extents[index], below: index, place)
  }

  private mutating func checkContrast(
    _ colour: Colour, _ extent: Rectangle, below index: Int, _ place: SourcePlace
  ) {
    guard let worst = backgrounds(of: extent, below: index).map({ contrast(colour, $0) }).min(),
      worst < Self.leastContrast
    else { return }
    let ratio = PreflightNote.hundredths((worst * 100).rounded(.down) / 100)
    add(
      PreflightNote(
        PrintingRules.contrast, place,
        Words(zh: "与底色的对比度只有 \(ratio):1", en: "the contrast with what lies beneath is \(ratio):1"),
        help: Words(
          zh: "至少 4.5:1：用更深的颜色，或更浅的底", en: "it takes 4.5:1 at least: a darker colour, or a lighter ground"),
        isOfLayout: true))
  }

  /// The colours that show under a place: those of the boxes down to the first that lies under all of it, else the
  /// paper's. Of pictures nothing is known.
  private func backgrounds(of extent: Rectangle, below index: Int) -> [Colour] {
    var colours: [Colour] = []
    for ground in grounds.reversed() where ground.mark < index && ground.extent.meets(extent) {
      let isUnderAll = ground.extent.contains(extent)
      if let fill = ground.fill { colours.append(fill) } else if !isUnderAll { continue }
      if isUnderAll { return colours }
    }
    return colours + [.white]
  }

  // MARK: - Pictures

  mutating func check(_ image: ImageMark, _ place: SourcePlace, _ pictures: (String) -> PixelSize?) {
    checkImageMargin(image, place)
    guard let size = pictures(image.picture), image.place.width > 0, image.place.height > 0 else { return }
    // It fills its place, so that the side that is cut has dots to spare.
    let resolution =
      min(
        Double(size.width) / image.place.width, Double(size.height) / image.place.height) * 25.4
    guard resolution < Self.leastResolution - 0.5 else { return }
    let needed = (image.place.width, image.place.height)
    let pixels = [needed.0, needed.1].map { Int(($0 / 25.4 * 300).rounded(.up)) }
    add(
      PreflightNote(
        PrintingRules.pictureResolution, place,
        Words(
          zh: "照片 \(image.picture) 印出来只有 \(Int(resolution)) dpi，会模糊",
          en: "the picture \(image.picture) has \(Int(resolution)) dpi in its place and will look blurred"),
        help: Words(
          zh: "换一张大一点的，至少 \(pixels[0]) × \(pixels[1]) 像素",
          en: "use a larger one, \(pixels[0]) × \(pixels[1]) pixels or more"),
        picture: PoorPicture(name: image.picture, needed: pixels[0] * pixels[1])))
  }

  /// A picture may go on into the bleed; one that only comes near the edge is a mistake.
  private mutating func checkImageMargin(_ image: ImageMark, _ place: SourcePlace) {
    let isInBleed = sheet.grown(by: drawing.bleed - 2 * Self.tolerance).contains(image.place, tolerance: 0)
    if drawing.bleed == 0 || isInBleed { checkMargin(image.place, place, isOfLayout: true) }
  }

  // MARK: - Codes

  mutating func check(_ code: CodeMark, _ index: Int, _ place: SourcePlace) {
    checkMargin(code.place, place, isOfLayout: true)
    let module = code.place.width / Double(code.side)
    if module < Self.leastModule - 0.0005 {
      let width = PreflightNote.hundredths(Self.leastModule * Double(code.side))
      add(
        PreflightNote(
          PrintingRules.codeSize, place,
          Words(
            zh: "二维码的小格只有 \(PreflightNote.hundredths(module)) 毫米，便宜的手机扫不出",
            en: "the code's modules are \(PreflightNote.hundredths(module)) mm, too fine for a cheap phone"),
          help: Words(
            zh: "每格至少 0.4 毫米：把 width 加到 \(width)，或用短一点的网址",
            en: "they take 0.4 mm each: make `width` \(width), or the address shorter")))
    }
    checkQuietZone(code, index, module, place)
    checkContrast(code.colour, code.place.grown(by: module * Self.quietZone), below: index, place)
  }

  /// What a mark covers, of a text without the white that characters have around them in their em boxes.
  private func ink(_ index: Int) -> Rectangle {
    guard case .text(let text) = drawing.marks[index] else { return extents[index] }
    return extents[index].grown(by: -0.06 * text.size * millimetresPerPoint)
  }

  private mutating func checkQuietZone(_ code: CodeMark, _ index: Int, _ module: Double, _ place: SourcePlace)
  {
    let zone = code.place.grown(by: module * Self.quietZone)
    let isDisturbed = extents.indices.contains { other in
      // A line has no height of its own.
      let extent = ink(other).atLeast(0.2)
      guard other != index, zone.meets(extent) else { return false }
      let isGround =
        other < index && extent.contains(zone) && grounds.contains { $0.mark == other && $0.fill != nil }
      return !isGround
    }
    guard isDisturbed || !sheet.contains(zone) else { return }
    add(
      PreflightNote(
        PrintingRules.codeQuietZone, place,
        Words(
          zh: isDisturbed ? "二维码四周的空白里有别的东西" : "二维码四周的空白超出了裁切边",
          en: isDisturbed
            ? "something stands in the white around the code"
            : "the white around the code reaches beyond the trim"),
        help: Words(
          zh: "四周各空 \(PreflightNote.hundredths(module * Self.quietZone)) 毫米（4 格）",
          en: "keep \(PreflightNote.hundredths(module * Self.quietZone)) mm (4 modules) free on each side"),
        isOfLayout: true))
  }
}
