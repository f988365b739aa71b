/// Heights of a face in thousandths of its em, upwards from the baseline; what lies below is negative.
package struct FaceMetrics: Hashable, Sendable {
  /// Upper and lower edge of the em box that Chinese characters are designed in, always 1,000 apart.
  package let emTop: Int
  package let emBottom: Int
  package let capHeight: Int
  package let xHeight: Int
  /// Around all glyphs of the face: left, bottom, right and top.
  package let boundingBox: [Int]
  /// In degrees, negative where it leans to the right.
  package let italicAngle: Double
  package let isMonospaced: Bool
  package let isSerif: Bool
}

extension FaceMetrics {
  /// Nil where a table that every font must have is cut off.
  init?(_ directory: FontDirectory, unitsPerEm: Int) {
    guard let head = directory["head"], let hhea = directory["hhea"] else { return nil }
    func thousandths(_ units: Int?) -> Int? {
      units.map { Int((Double($0) * 1000 / Double(unitsPerEm)).rounded()) }
    }
    guard let ascent = thousandths(hhea.int16(4)), let descent = thousandths(hhea.int16(6)),
      let left = thousandths(head.int16(36)), let bottom = thousandths(head.int16(38)),
      let right = thousandths(head.int16(40)), let top = thousandths(head.int16(42))
    else { return nil }
    boundingBox = [left, bottom, right, top]
    // OS/2 of version 0 has no heights, and some fonts leave them at zero.
    let os2 = directory["OS/2"]
    let typographic = (thousandths(os2?.int16(68)) ?? ascent, thousandths(os2?.int16(70)) ?? descent)
    // Chinese fonts state the em box here; with others it is put around the middle of what they state.
    emTop = (typographic.0 + typographic.1 + 1000) / 2
    emBottom = emTop - 1000
    let version = os2?.uint16(0) ?? 0
    let (x, cap) =
      version >= 2 ? (thousandths(os2?.int16(86)) ?? 0, thousandths(os2?.int16(88)) ?? 0) : (0, 0)
    xHeight = x > 0 ? x : 500
    capHeight = cap > 0 ? cap : 700
    let post = directory["post"]
    italicAngle = Double(Int32(truncatingIfNeeded: post?.uint32(4) ?? 0)) / 65_536
    isMonospaced = (post?.uint32(12) ?? 0) != 0
    // The family class 1 to 5 and 7, or in PANOSE a Latin text face with serifs.
    let familyClass = (os2?.uint16(30) ?? 0) >> 8
    let (kind, serifs) = (os2?.byte(32) ?? 0, os2?.byte(33) ?? 0)
    isSerif = (1...5).contains(familyClass) || familyClass == 7 || (kind == 2 && (2...10).contains(serifs))
  }
}
