extension PDFFile {
  /// Writes the pages of the sheet that is being filled, its front and then its back.
  mutating func endSheet() {
    guard let grid, !sheet.isEmpty else {
      nextCell = 0
      return
    }
    addPage(grid, isBack: false)
    if sheet.contains(where: { $0.back != nil }) {
      hasBacks = true
      addPage(grid, isBack: true)
    }
    sheet.removeAll(keepingCapacity: true)
    nextCell = 0
  }

  private mutating func addPage(_ grid: SheetGrid, isBack: Bool) {
    let transform = job.adjustment.transform(isBack: isBack, paper: grid.paper)
    let page = objects.reserve()
    pages.append(page)
    let marks = marksForm(grid, isBack: isBack, transform)
    let body: PDFPageBody
    if isDirect {
      body = directPage(page, grid, isBack: isBack, transform, marks: marks)
    } else {
      body = sheetPage(grid, isBack: isBack, transform, marks: marks)
    }
    let block = grid.block(isBack: isBack)
    let drawn = sheet.first?.front.drawing.bleed.clamped ?? 0
    let bleed = max(0, min(grid.bleed, drawn * grid.enlargement))
    let media = PDFBox(
      left: 0, bottom: 0, right: grid.paper.width * pointsPerMillimetre,
      top: grid.paper.height * pointsPerMillimetre)
    let tree = pageTree
    objects.add(page) { dictionary in
      dictionary.add("<</Type/Page/Parent ")
      dictionary.add(reference: tree)
      dictionary.add("/MediaBox[")
      dictionary.add(media)
      dictionary.add("]/CropBox[")
      dictionary.add(media)
      dictionary.add("]/BleedBox[")
      dictionary.add(transform.box(block, grownBy: bleed).within(media))
      dictionary.add("]/TrimBox[")
      dictionary.add(transform.box(block, grownBy: 0).within(media))
      dictionary.add("]/Resources<<")
      dictionary.add(body.resources.bytes)
      dictionary.add(">>/Contents")
      dictionary.add(body.contents.bytes)
      dictionary.add(body.entries.bytes)
      dictionary.add(">>")
    }
  }

  /// A page of many pieces, each a form that is placed as often as it is wanted.
  private mutating func sheetPage(
    _ grid: SheetGrid, isBack: Bool, _ transform: PageTransform, marks: Int?
  ) -> PDFPageBody {
    var stream = PDFBytes()
    var objectsByName: [Int] = []
    if marks != nil { stream.add("/M Do\n") }
    for piece in sheet {
      guard let content = isBack ? piece.back : piece.front else { continue }
      let object = isBack ? piece.backObject : piece.frontObject
      let name = objectsByName.firstIndex(of: object) ?? objectsByName.count
      if name == objectsByName.count { objectsByName.append(object) }
      stream.add("q ")
      stream.add(placing: content, in: grid, cell: piece.cell, isBack: isBack, transform)
      stream.add("/D")
      stream.add(name)
      stream.add(" Do Q\n")
    }
    var body = PDFPageBody()
    body.resources.add("/XObject<<")
    if let marks {
      body.resources.add("/M ")
      body.resources.add(reference: marks)
    }
    for (name, object) in objectsByName.enumerated() {
      body.resources.add("/D")
      body.resources.add(name)
      body.resources.add(" ")
      body.resources.add(reference: object)
    }
    body.resources.add(">>")
    body.contents.add(" ")
    body.contents.add(reference: pageStream(stream))
    return body
  }

  /// A page of one piece: its stream between one that puts it into its place and one that ends that.
  private mutating func directPage(
    _ page: Int, _ grid: SheetGrid, isBack: Bool, _ transform: PageTransform, marks: Int?
  ) -> PDFPageBody {
    var body = PDFPageBody()
    guard let piece = sheet.first, let content = isBack ? piece.back : piece.front else { return body }
    var before = PDFBytes()
    var after = PDFBytes()
    before.add("q ")
    before.add(placing: content, in: grid, cell: 0, isBack: isBack, transform)
    after.add("Q\n")
    body.resources.add(
      fonts: content.glyphs.isEmpty ? nil : fonts, marks: marks,
      pictures: content.pictures.map { pictureNumber($0) })
    if marks != nil { after.add("/Artifact BMC /M Do EMC\n") }
    body.contents.add("[")
    body.contents.add(reference: pageStream(before))
    body.contents.add(" ")
    body.contents.add(reference: isBack ? piece.backObject : piece.frontObject)
    body.contents.add(" ")
    body.contents.add(reference: pageStream(after))
    body.contents.add("]")
    let place = grid.place(ofCell: 0, isBack: isBack)
    tags.add(content, page: page, into: &objects, entries: &body.entries) { mark in
      transform.box(
        Rectangle(
          x: place.x + mark.x * grid.enlargement, y: place.y + mark.y * grid.enlargement,
          width: mark.width * grid.enlargement, height: mark.height * grid.enlargement), grownBy: 0)
    }
    return body
  }

  /// Crop marks, one form for all fronts and one for all backs.
  private mutating func marksForm(_ grid: SheetGrid, isBack: Bool, _ transform: PageTransform) -> Int? {
    let marks = grid.cropMarks(isBack: isBack)
    guard !marks.isEmpty else { return nil }
    var stream = PDFBytes()
    stream.add("0 G ")
    stream.add((marks.first?.stroke.width ?? 0) * pointsPerMillimetre)
    stream.add(" w\n")
    for mark in marks {
      stream.add(transform.x(mark.x1), transform.y(mark.y1))
      stream.add(" m ")
      stream.add(transform.x(mark.x2), transform.y(mark.y2))
      stream.add(" l S\n")
    }
    let key = FormKey(stream)
    if let known = pageStreams[key] { return known }
    let number = objects.reserve()
    pageStreams[key] = number
    objects.add(compressing: stream, as: number) { dictionary in
      dictionary.add("/Type/XObject/Subtype/Form/BBox[0 0 ")
      dictionary.add(grid.paper.width * pointsPerMillimetre, grid.paper.height * pointsPerMillimetre)
      dictionary.add("]/Resources<<>>")
    }
    return number
  }

  private mutating func pageStream(_ stream: PDFBytes) -> Int {
    let key = FormKey(stream)
    if let known = pageStreams[key] { return known }
    let number = objects.reserve()
    pageStreams[key] = number
    objects.add(compressing: stream, as: number)
    return number
  }
}

/// What a page's dictionary says beside its boxes.
struct PDFPageBody {
  var resources = PDFBytes()
  var contents = PDFBytes()
  var entries = PDFBytes()
}

extension PDFBytes {
  /// Moves the origin to a piece's lower left corner, and lets it go on beyond its edges as far as its cell has room.
  fileprivate mutating func add(
    placing content: PDFContent, in grid: SheetGrid, cell: Int, isBack: Bool, _ transform: PageTransform
  ) {
    let place = grid.place(ofCell: cell, isBack: isBack)
    let size = content.drawing.size
    let (scaleX, scaleY) = (grid.enlargement * transform.scaleX, grid.enlargement * transform.scaleY)
    // What is enlarged to a paper of slightly other proportions hangs over equally on both sides.
    let overhang = (
      x: (size.width * grid.enlargement - place.width) / 2,
      y: (size.height * grid.enlargement - place.height) / 2
    )
    add(scale: scaleX)
    add(" 0 0 ")
    add(scale: scaleY)
    add(" ")
    add(transform.x(place.x - overhang.x), transform.y(place.y + place.height + overhang.y))
    add(" cm ")
    let room = grid.bleed(ofCell: cell, isBack: isBack)
    let bleed = content.drawing.bleed.clamped
    let scale = max(grid.enlargement, 0.01)
    let (left, right) = (min(bleed, room.left / scale), min(bleed, room.right / scale))
    let (top, bottom) = (min(bleed, room.top / scale), min(bleed, room.bottom / scale))
    add(-left * pointsPerMillimetre, -bottom * pointsPerMillimetre)
    bytes.append(UInt8(ascii: " "))
    add(
      (size.width.clamped + left + right) * pointsPerMillimetre,
      (size.height.clamped + top + bottom) * pointsPerMillimetre)
    add(" re W n\n")
  }

  private mutating func add(scale: Double) {
    // Three decimals would move the far edge of an A3 page by half a millimetre.
    let millionths = Int((scale.clamped * 1_000_000).rounded())
    guard millionths % 1000 != 0 else { return add(scale) }
    add(millionths / 1_000_000)
    add(".")
    var unit = 100_000
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(millionths / unit % 10))
      unit /= 10
    }
  }
}

extension PageTransform {
  func box(_ place: Rectangle, grownBy bleed: Double) -> PDFBox {
    PDFBox(
      left: x(place.x - bleed), bottom: y(place.y + place.height + bleed),
      right: x(place.x + place.width + bleed), top: y(place.y - bleed))
  }
}

extension PDFBox {
  /// What of it lies in another; all of that where nothing does.
  func within(_ other: PDFBox) -> PDFBox {
    let common = PDFBox(
      left: max(left, other.left), bottom: max(bottom, other.bottom), right: min(right, other.right),
      top: min(top, other.top))
    return common.left < common.right && common.bottom < common.top ? common : other
  }
}
