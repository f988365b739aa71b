import CHarfBuzz

/// From characters to clusters of glyphs: faces are chosen, stretches shaped, and the space between scripts and between
/// punctuation set.
///
/// One a setter: what it needs on the way is kept from text to text.
struct TextShaping {
  private let shaper: Shaper
  private var choice: FaceChoice
  private var style = TextStyle(faces: [], size: 1)
  private var language: OpaquePointer?
  private var scalars: [UInt32] = []
  /// Where each begins in the text's UTF-8, and the text's end.
  private var offsets: [Int] = []
  private var breakRoom = LineBreak.Room()
  private var breaks: [LineBreak] = []
  private var shaped: [Shaper.Shaped] = []
  private var glyphs: [ShapedText.Glyph] = []
  private var clusters: [ShapedText.Cluster] = []
  /// The scalar that each cluster begins with, and its face.
  private var heads: [(scalar: UInt32, face: Int)] = []

  init(_ faces: FaceSet) {
    shaper = Shaper(faces)
    choice = FaceChoice(faces)
  }

  mutating func shape(_ text: String, style: TextStyle) -> ShapedText {
    if style.language != self.style.language || language == nil {
      language = hb_language_from_string(style.language, -1)
    }
    self.style = style
    read(text)
    glyphs.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    LineBreak.after(scalars, &breakRoom, into: &breaks)
    choice.choose(scalars, order: style.faces)
    shapeItems(choice.items)
    endClusters()
    space()
    return ShapedText(
      text: text, glyphs: Array(glyphs[...]), clusters: Array(clusters[...]), missing: choice.missing,
      letterSpacing: Int((style.letterSpacing * 1000 / max(style.size, 0.01)).rounded()))
  }

  private mutating func read(_ text: String) {
    scalars.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    var offset = 0
    for scalar in text.unicodeScalars {
      scalars.append(scalar.value)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  /// In stretches of one face and one script; what has no script of its own goes with what stands before it.
  private mutating func shapeItems(_ items: [FaceChoice.Item]) {
    var start = 0
    var script: hb_script_t?
    for index in items.indices {
      let item = items[index]
      if CharacterClasses.isLineEnd(item.shown) {
        shapeRun(items[start..<index], script)
        addLineEnd(item)
        (start, script) = (index + 1, nil)
        continue
      }
      let own = CharacterClasses.script(item.shown)
      if index > start, item.face != items[start].face || (own != nil && script != nil && own != script) {
        shapeRun(items[start..<index], script)
        (start, script) = (index, nil)
      }
      script = script ?? own
    }
    shapeRun(items[min(start, items.count)...], script)
  }

  private mutating func shapeRun(_ items: ArraySlice<FaceChoice.Item>, _ script: hb_script_t?) {
    guard let first = items.first else { return }
    shaped.removeAll(keepingCapacity: true)
    shaper.shape(
      items, script: script ?? HB_SCRIPT_HAN, language: language, features: features(items), into: &shaped)
    var place = 0
    while place < shaped.count {
      let index = shaped[place].index
      let firstGlyph = glyphs.count
      var pen = 0
      while place < shaped.count, shaped[place].index == index {
        let glyph = shaped[place]
        glyphs.append(
          ShapedText.Glyph(
            id: glyph.id, face: UInt16(first.face), x: Int32(pen + glyph.x), rise: Int32(glyph.rise)))
        pen += glyph.advance
        place += 1
      }
      add(index, glyphs: firstGlyph..<glyphs.count, advance: pen, face: first.face)
    }
  }

  /// Those of the style. Letters set apart are not joined to ligatures, and a curved apostrophe within a word, for which
  /// Chinese fonts have a glyph as wide as a character, is set as Latin has it.
  private func features(_ items: ArraySlice<FaceChoice.Item>) -> [hb_feature_t] {
    var features = style.features.map { hb_feature_t(tag: $0.code, value: $0.value, start: 0, end: .max) }
    if style.letterSpacing != 0 {
      for tag: UInt32 in [0x6C69_6761, 0x636C_6967] {
        features.append(hb_feature_t(tag: tag, value: 0, start: 0, end: .max))
      }
    }
    for item in items where (0x2018...0x201D).contains(item.shown) && isLatin(around: item.index) {
      let start = UInt32(item.index)
      features.append(hb_feature_t(tag: 0x7077_6964, value: 1, start: start, end: start + 1))
    }
    return features
  }

  private func isLatin(around index: Int) -> Bool {
    let isBefore = index > 0 && CharacterClasses.isAlphanumeric(scalars[index - 1])
    let isAfter = index + 1 < scalars.count && CharacterClasses.isAlphanumeric(scalars[index + 1])
    switch scalars[index] {
    case 0x2018, 0x201C: return isAfter && (index == 0 || scalars[index - 1] < 0x2000)
    default: return isBefore && (isAfter || index + 1 == scalars.count || scalars[index + 1] < 0x2000)
    }
  }

  private mutating func addLineEnd(_ item: FaceChoice.Item) {
    add(item.index, glyphs: glyphs.count..<glyphs.count, advance: 0, face: item.face)
  }

  private mutating func add(_ index: Int, glyphs range: Range<Int>, advance: Int, face: Int) {
    let scalar = scalars[index]
    heads.append((scalar, face))
    clusters.append(
      ShapedText.Cluster(
        bytes: offsets[index]..<offsets[index], glyphs: range, advance: advance, breakAfter: .never,
        isForbiddenAtStart: CharacterClasses.isForbiddenAtStart(scalar),
        isSpace: CharacterClasses.isSpace(scalar)))
  }

  /// A cluster reaches to where the next begins; the line may end behind it as behind its last character.
  private mutating func endClusters() {
    var scalar = scalars.count
    for index in clusters.indices.reversed() {
      clusters[index].bytes = clusters[index].bytes.lowerBound..<offsets[scalar]
      clusters[index].breakAfter = scalar > 0 ? breaks[scalar - 1] : .mandatory
      while scalar > 0, offsets[scalar] > clusters[index].bytes.lowerBound { scalar -= 1 }
    }
  }
}

extension TextShaping {
  private mutating func space() {
    for index in clusters.indices {
      let scalar = heads[index].scalar
      if isWide(index),
        CharacterClasses.isForbiddenAtStart(scalar) || CharacterClasses.isForbiddenAtEnd(scalar),
        let trim = shaper.trim(scalar, face: heads[index].face, language: language)
      {
        clusters[index].lead = trim.lead
        clusters[index].trail = trim.trail
      }
      guard index + 1 < clusters.count else { continue }
      let next = heads[index + 1].scalar
      let isEither = CharacterClasses.isIdeograph(scalar) || CharacterClasses.isIdeograph(next)
      clusters[index].stretches =
        clusters[index].isSpace || (isEither && clusters[index].breakAfter == .allowed)
      if style.separatesScripts, separates(scalar, next) { clusters[index + 1].gap += 125 }
    }
    for index in clusters.indices.dropLast() { squeeze(index) }
  }

  private func separates(_ scalar: UInt32, _ next: UInt32) -> Bool {
    (CharacterClasses.isIdeograph(scalar) && CharacterClasses.isAlphanumeric(next))
      || (CharacterClasses.isAlphanumeric(scalar) && CharacterClasses.isIdeograph(next))
  }

  private func isWide(_ index: Int) -> Bool {
    clusters[index].advance == 1000 && heads[index].scalar >= 0x2000
  }

  /// Two marks side by side take one and a half ems, as in "）。" and "：“" (CLREQ 3.1.6).
  private mutating func squeeze(_ index: Int) {
    let next = index + 1
    if clusters[index].trail > 0, clusters[next].lead > 0 || clusters[next].trail > 0 {
      clusters[next].gap -= clusters[index].trail
    } else if clusters[index].lead > 0, clusters[index].trail == 0, clusters[next].lead > 0 {
      clusters[next].gap -= clusters[next].lead
    }
  }
}
