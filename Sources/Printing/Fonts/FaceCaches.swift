/// What has been made of a face's glyphs once and is wanted again for the next file.
struct FaceCaches {
  /// Charstrings that stand alone, one behind the other.
  private(set) var charstrings: [UInt8] = []
  /// Where in them a glyph's begin and end; both zero where it has not been wanted yet.
  private var places: [UInt16: Range<Int>] = [:]
  var paths: [UInt16: String] = [:]

  func charstring(of glyph: UInt16) -> Range<Int>? { places[glyph] }

  mutating func keep(_ charstring: [UInt8], for glyph: UInt16) -> Range<Int> {
    let place = charstrings.count..<charstrings.count + charstring.count
    charstrings.append(contentsOf: charstring)
    places[glyph] = place
    return place
  }
}
