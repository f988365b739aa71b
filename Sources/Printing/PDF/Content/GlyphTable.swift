/// A glyph of a face that a content stream shows, and the characters that whoever copies it gets.
struct GlyphUse: Hashable, Sendable {
  var face: UInt16
  var glyph: UInt16
  /// At most eight bytes of UTF-8, the first in the lowest bits; zero where it has none of its own.
  var text: UInt64

  /// Names the glyph among those of all faces.
  var key: UInt32 { UInt32(face) << 16 | UInt32(glyph) }
}

/// The glyphs that a drawing or a file shows, each once, in the order in which they were first met.
struct GlyphTable: Sendable {
  enum Outcome { case new, known, differs }

  private(set) var uses: [GlyphUse] = []
  /// Positions in `uses`, counted from one, at the place that a key hashes to or one behind it; a power of two of them.
  private var slots = [UInt32](repeating: 0, count: 512)

  mutating func removeAll() {
    if uses.isEmpty { return }
    uses.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  /// A glyph stands for one text in a file; `differs` says that it is known for another.
  @inline(__always)
  mutating func insert(_ use: GlyphUse) -> Outcome {
    var slot = place(of: use.key)
    while slots[slot] != 0 {
      let position = Int(slots[slot]) - 1
      if uses[position].key == use.key {
        if uses[position].text == use.text || use.text == 0 { return .known }
        guard uses[position].text == 0 else { return .differs }
        uses[position].text = use.text
        return .known
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    uses.append(use)
    slots[slot] = UInt32(uses.count)
    if uses.count * 2 > slots.count { grow() }
    return .new
  }

  private func place(of key: UInt32) -> Int {
    Int((UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 40) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, use) in uses.enumerated() {
      var slot = place(of: use.key)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(index + 1)
    }
  }
}
