import Bytes

/// One PDF file of sheets with pieces on them, written as the pieces come.
///
/// Holds nothing of a page once it is written, so that a batch of any length needs the room of its bytes alone. The same pieces
/// in the same order give the same bytes: the file holds no date and no name of a machine or person.
package struct PDFFile {
  package let title: String
  /// As in RFC 5646, such as `zh-Hans-CN`.
  package let language: String
  package let job: PrintJob
  let press: PDFRenderer
  var objects: PDFObjects
  /// What all files have, by object number.
  let catalog, pageTree, fonts, info: Int
  var glyphs = GlyphTable()
  /// Object numbers of pictures, in the order in which they were first met.
  var pictures: [(name: String, object: Int)] = []
  var pictureNumbers: [String: Int] = [:]
  var forms: [FormKey: Int] = [:]
  /// Streams of pages: those that are filled alike share one.
  var pageStreams: [FormKey: Int] = [:]
  var pages: [Int] = []
  var grid: SheetGrid?
  var nextCell = 0
  var sheet: [PlacedPiece] = []
  var tags = PDFTags()
  var hasBacks = false

  struct FormKey: Hashable {
    var digest: UInt64
    var length: Int

    init(digest: UInt64, length: Int) {
      self.digest = digest
      self.length = length
    }

    init(_ stream: PDFBytes) {
      var digest = Digest()
      digest.add(stream.bytes)
      self.init(digest: digest.value, length: stream.count)
    }
  }

  struct PlacedPiece {
    var cell: Int
    var front: PDFContent
    var frontObject: Int
    var back: PDFContent?
    var backObject: Int
  }

  package init(_ press: PDFRenderer, title: String, language: String, job: PrintJob) {
    self.press = press
    self.title = title
    self.language = language
    self.job = job
    objects = PDFObjects(deflater: press.deflater)
    catalog = objects.reserve()
    pageTree = objects.reserve()
    fonts = objects.reserve()
    info = objects.reserve()
  }
}

extension PDFFile {
  /// How many pieces go onto a sheet.
  package enum Copies: Hashable, Sendable {
    case number(Int)
    /// As many as the sheet that is being filled still has room for.
    case restOfSheet
  }

  /// Puts a piece into the next free cells.
  ///
  /// - Returns: how many cells it filled.
  /// - Throws: `SheetProblem` where the piece does not go onto the sheet.
  @discardableResult
  package mutating func add(
    front: Drawing, back: Drawing? = nil, copies: Copies = .number(1)
  ) throws(SheetProblem) -> Int {
    try prepareGrid(for: front.size)
    return place(
      front: press.content(front, isTagged: isDirect),
      back: back.map { press.content($0, isTagged: isDirect) },
      copies: copies)
  }

  /// Puts a piece into the next free cells, from content streams that were made before.
  ///
  /// - Returns: how many cells it filled.
  /// - Throws: `SheetProblem` where the piece does not go onto the sheet.
  @discardableResult
  package mutating func add(
    front: PDFContent, back: PDFContent? = nil, copies: Copies = .number(1)
  ) throws(SheetProblem) -> Int {
    try prepareGrid(for: front.drawing.size)
    return place(front: front, back: back, copies: copies)
  }

  private mutating func place(front: PDFContent, back: PDFContent?, copies: Copies) -> Int {
    guard let grid else { return 0 }
    let count =
      switch copies {
      case .number(let number): max(0, number)
      case .restOfSheet: grid.cells - nextCell
      }
    guard count > 0 else { return 0 }
    let front = fitted(front)
    let back = back.map { fitted($0) }
    let frontObject = object(of: front)
    let backObject = back.map { object(of: $0) } ?? 0
    for _ in 0..<count {
      sheet.append(
        PlacedPiece(
          cell: nextCell, front: front, frontObject: frontObject, back: back, backObject: backObject))
      nextCell += 1
      if nextCell == grid.cells { endSheet() }
    }
    return count
  }

  /// Whether a page holds one piece, whose content then is the page's own.
  var isDirect: Bool { grid?.cells == 1 }

  private mutating func prepareGrid(for size: Size) throws(SheetProblem) {
    if let grid, grid.drawn == size { return }
    endSheet()
    let grid = try job.sheet.grid(for: size)
    self.grid = grid
    if pages.isEmpty { nextCell = min(max(job.startCell, 1), grid.cells) - 1 }
  }

  /// The content as this file needs it: tagged or not, and with characters written out where a glyph stands for others
  /// than before.
  private mutating func fitted(_ content: PDFContent) -> PDFContent {
    var spelledOut: Set<UInt32> = []
    for use in content.glyphs where glyphs.insert(use) == .differs { spelledOut.insert(use.key) }
    guard !spelledOut.isEmpty || content.isTagged != isDirect else { return content }
    return press.content(content.drawing, isTagged: isDirect, spelledOut: spelledOut)
  }

  private mutating func object(of content: PDFContent) -> Int {
    let key = FormKey(digest: content.digest, length: content.stream.count)
    if let known = forms[key] { return known }
    let number = objects.reserve()
    forms[key] = number
    let pictures = content.pictures.map { pictureNumber($0) }
    let (fonts, isDirect) = (fonts, isDirect)
    objects.add(stream: number, content.stream) { dictionary in
      if content.isCompressed { dictionary.add("/Filter/FlateDecode") }
      guard !isDirect else { return }
      dictionary.add("/Type/XObject/Subtype/Form/BBox[")
      dictionary.add(content.extent)
      dictionary.add("]/Resources<<")
      dictionary.add(fonts: content.glyphs.isEmpty ? nil : fonts, pictures: pictures)
      dictionary.add(">>")
    }
    return number
  }

  mutating func pictureNumber(_ name: String) -> Int {
    if let known = pictureNumbers[name] { return known }
    let number = objects.reserve()
    pictureNumbers[name] = number
    pictures.append((name, number))
    return number
  }
}

extension PDFContent {
  /// The drawing and its bleed, in points from the lower left corner of the trimmed piece.
  var extent: PDFBox {
    let bleed = drawing.bleed.clamped
    return PDFBox(
      left: -bleed * pointsPerMillimetre, bottom: -bleed * pointsPerMillimetre,
      right: (drawing.size.width.clamped + bleed) * pointsPerMillimetre,
      top: (drawing.size.height.clamped + bleed) * pointsPerMillimetre)
  }
}

/// In points, y up.
struct PDFBox: Hashable, Sendable {
  var left, bottom, right, top: Double
}

extension PDFBytes {
  mutating func add(_ box: PDFBox) { add(box.left, box.bottom, box.right, box.top) }

  /// A resource dictionary's entries.
  mutating func add(fonts: Int?, marks: Int? = nil, pictures: [Int]) {
    if let fonts {
      add("/Font ")
      add(reference: fonts)
    }
    guard marks != nil || !pictures.isEmpty else { return }
    add("/XObject<<")
    if let marks {
      add("/M ")
      add(reference: marks)
    }
    for (index, picture) in pictures.enumerated() {
      add("/I")
      add(index)
      add(" ")
      add(reference: picture)
    }
    add(">>")
  }
}
