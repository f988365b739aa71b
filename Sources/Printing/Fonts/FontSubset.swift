/// The glyphs of one face that one file needs; collected while it is written, embedded at its end.
public struct FontSubset: Sendable {
  public let face: FontFace
  /// A bit a glyph.
  private var known = [UInt64](repeating: 0, count: 1024)
  private var glyphs: [(id: UInt16, text: String)] = []

  public init(_ face: FontFace) { self.face = face }

  /// No glyph is needed so far: the face need not be embedded.
  public var isEmpty: Bool { glyphs.isEmpty }

  /// - Parameter text: What the glyph stands for, asked only when it comes for the first time; empty for one that belongs
  ///   to the glyph before it. Where one glyph stands for several texts, as 〓 does, the first counts.
  public mutating func insert(_ glyph: UInt16, text: @autoclosure () -> String) {
    let (word, bit) = (Int(glyph >> 6), UInt64(1) << UInt64(glyph & 63))
    guard known[word] & bit == 0 else { return }
    known[word] |= bit
    glyphs.append((glyph, text()))
  }

  /// What has been inserted as a font of its own; the same glyphs give the same bytes, whatever order they came in.
  public func program() -> FontProgram { face.program(glyphs.sorted { $0.id < $1.id }) }
}

/// What one file needs of all faces of a set.
public struct FontSubsets: Sendable {
  private var subsets: [FontSubset]

  public init(_ faces: FaceSet) { subsets = faces.faces.map(FontSubset.init) }

  /// All glyphs of a line, with what they stand for.
  public mutating func insert(_ mark: TextMark) {
    for (index, run) in mark.runs.enumerated() where subsets.indices.contains(run.face) {
      let end = index + 1 < mark.runs.count ? mark.runs[index + 1].glyphs.first?.cluster : nil
      for (place, glyph) in run.glyphs.enumerated() {
        subsets[run.face].insert(
          glyph.id, text: Self.text(of: place, in: run.glyphs, end: end.map(Int.init), mark.text))
      }
    }
  }

  /// A font for each face that something was set in, with the face's position in the set.
  public func programs() -> [(face: Int, program: FontProgram)] {
    subsets.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset, $0.element.program()) }
  }

  /// The characters of a cluster belong to its first glyph.
  private static func text(of place: Int, in glyphs: [PlacedGlyph], end: Int?, _ text: String) -> String {
    let cluster = glyphs[place].cluster
    if place > 0, glyphs[place - 1].cluster == cluster { return "" }
    let next = glyphs[(place + 1)...].first { $0.cluster != cluster }.map { Int($0.cluster) }
    let bytes = text.utf8
    let end = min(next ?? end ?? bytes.count, bytes.count)
    let start = min(Int(cluster), end)
    return String(decoding: bytes.dropFirst(start).prefix(end - start), as: UTF8.self)
  }
}
