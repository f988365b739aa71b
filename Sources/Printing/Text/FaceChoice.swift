import CHarfBuzz

/// Which face shows each character of a text, and what is shown in place of those that no face has.
struct FaceChoice {
  struct Item {
    /// As it is shown.
    var shown: UInt32
    /// Position among the set's faces.
    var face: Int
    /// Where it stands in the text, in scalars.
    var index: Int
  }

  private(set) var items: [Item] = []
  private(set) var missing: [Unicode.Scalar] = []
  private let faces: [FontFace]
  private var order: [Int] = []
  /// For each face the characters looked up last, each in the place that its lower bits name: the scalar, then whether
  /// the face has it. HarfBuzz searches a table of ten thousands of entries for each.
  private var known: [[UInt32]]

  /// The geta mark, which Chinese and Japanese printers set for a character they lack.
  static let geta: UInt32 = 0x3013

  init(_ faces: FaceSet) {
    self.faces = faces.faces
    known = faces.faces.map { _ in [UInt32](repeating: .max, count: 4096) }
  }

  /// - Parameter order: Faces from the first to be asked to the last.
  mutating func choose(_ scalars: [UInt32], order: [Int]) {
    if self.order != order { self.order = order.filter(faces.indices.contains) }
    items.removeAll(keepingCapacity: true)
    missing.removeAll()
    guard !self.order.isEmpty else { return }
    var index = 0
    while index < scalars.count {
      var end = index + 1
      while end < scalars.count, scalars[end] >= 0xAD, CharacterClasses.isAttached(scalars[end]) { end += 1 }
      add(scalars, index..<end)
      index = end
    }
  }

  /// A character with the marks that stay with it.
  private mutating func add(_ scalars: [UInt32], _ range: Range<Int>) {
    let base = scalars[range.lowerBound] == 0x09 ? 0x20 : scalars[range.lowerBound]
    guard !CharacterClasses.isControl(base) || CharacterClasses.isLineEnd(base) else { return }
    let isSilent = CharacterClasses.isLineEnd(base) || CharacterClasses.isIgnorable(base)
    let able = isSilent ? items.last?.face ?? order.first : first(with: base)
    guard let able else {
      miss(base)
      let substitute = first(with: Self.geta)
      items.append(
        Item(
          shown: substitute == nil ? base : Self.geta, face: substitute ?? order[0], index: range.lowerBound))
      return
    }
    guard range.count > 1 else {
      items.append(Item(shown: base, face: able, index: range.lowerBound))
      return
    }
    let marks = scalars[range].dropFirst()
    let face =
      order.first { face in has(face, base) && marks.allSatisfy { shows(face, $0, on: base) } } ?? able
    items.append(Item(shown: base, face: face, index: range.lowerBound))
    for (place, mark) in zip(range.dropFirst(), marks) {
      if shows(face, mark, on: base) {
        items.append(Item(shown: mark, face: face, index: place))
      } else {
        miss(mark)
      }
    }
  }

  private mutating func first(with scalar: UInt32) -> Int? {
    for face in order where has(face, scalar) { return face }
    return nil
  }

  private mutating func has(_ face: Int, _ scalar: UInt32) -> Bool {
    let place = Int(scalar & 4095)
    let entry = known[face][place]
    if entry >> 1 == scalar { return entry & 1 == 1 }
    let isThere = Unicode.Scalar(scalar).map { faces[face].glyph(for: $0) != nil } ?? false
    known[face][place] = scalar << 1 | (isThere ? 1 : 0)
    return isThere
  }

  /// By a glyph of its own, or as one character with the base: e + ◌́ is é.
  private mutating func shows(_ face: Int, _ mark: UInt32, on base: UInt32) -> Bool {
    if CharacterClasses.isIgnorable(mark) || has(face, mark) { return true }
    var composed: hb_codepoint_t = 0
    return hb_unicode_compose(hb_unicode_funcs_get_default(), base, mark, &composed) != 0
      && has(face, composed)
  }

  private mutating func miss(_ value: UInt32) {
    guard let scalar = Unicode.Scalar(value), !missing.contains(scalar) else { return }
    missing.append(scalar)
  }
}
