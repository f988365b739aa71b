import CHarfBuzz
import Files
import Synchronization

/// A face that has been opened for shaping and embedding; its file is mapped, not read.
///
/// Any number of threads may share it. HarfBuzz counts references and loads tables atomically, the objects are made
/// immutable before the initializer returns, what is read beside HarfBuzz never changes while the blob lives, and
/// caches lie behind a lock: hence `@unchecked`.
package final class FontFace: @unchecked Sendable {
  /// As the font itself states it.
  package let family: String
  /// Of the file on this machine; nil for one that a theme brings along.
  package let path: String?
  package let postScriptName: String
  package let weight: FaceWeight
  package let unitsPerEm: Int
  package let glyphCount: Int
  package let metrics: FaceMetrics
  /// With PostScript (CFF) outlines; else TrueType's.
  package let isCFF: Bool
  /// Of all that the face contains: what was set in it depends on this number and on nothing else of it.
  package let digest: UInt64

  /// At 1,000 units an em, as all positions are counted.
  let shapingFont: OpaquePointer?
  /// In the font's own units.
  let designFont: OpaquePointer?
  let pen = OutlinePen()
  let cff: CFFTable?
  let caches = Mutex(FaceCaches())
  private let blob: OpaquePointer?
  private let face: OpaquePointer?

  /// Maps a file of the machine; of a collection, the face at `index`.
  package convenience init(path: String, index: Int = 0) throws(FontFailure) {
    guard let blob = try Self.blob(of: path) else {
      throw .unreadable(family: path, ReadingFailure(path: path, reason: .notThere))
    }
    try self.init(blob: blob, index: index, name: path, path: path)
  }

  /// Maps a file and takes the face of that family from it; nil where it has none.
  static func named(_ family: String, path: String) throws(FontFailure) -> FontFace? {
    guard let blob = try Self.blob(of: path) else { return nil }
    let file = blobBytes(blob)
    for index in 0..<FontDirectory.faceCount(in: file) {
      guard let directory = try? FontDirectory(file, face: index), FaceNames(directory).family == family
      else { continue }
      return try FontFace(blob: blob, index: index, name: path, path: path)
    }
    hb_blob_destroy(blob)
    return nil
  }

  /// The bytes of a file of the machine; nil where there is none.
  private static func blob(of path: String) throws(FontFailure) -> OpaquePointer? {
    let bytes: UnsafeRawBufferPointer
    do throws(ReadingFailure) {
      guard let file = try MappedFile(path) else { return nil }
      bytes = file.kept()
    } catch {
      if error.isAbsence { return nil }
      throw .unreadable(family: path, error)
    }
    let loan = UnsafeMutablePointer<UnsafeRawBufferPointer>.allocate(capacity: 1)
    loan.initialize(to: bytes)
    return hb_blob_create_or_fail(
      bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(clamping: bytes.count),
      HB_MEMORY_MODE_READONLY, loan
    ) { loan in
      guard let loan = loan?.assumingMemoryBound(to: UnsafeRawBufferPointer.self) else { return }
      MappedFile.release(loan.pointee)
      loan.deallocate()
    }
  }

  /// Takes a file that a theme brings along; of a collection, the first face.
  package convenience init(_ file: FontFile) throws(FontFailure) {
    let blob = file.bytes.withUnsafeBytes { bytes in
      hb_blob_create_or_fail(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(clamping: bytes.count),
        HB_MEMORY_MODE_DUPLICATE, nil, nil)
    }
    guard let blob else { throw .unfit(file: file.name, .notAFont) }
    try self.init(blob: blob, index: 0, name: file.name, path: nil)
  }

  /// Takes the blob over, also where it fails.
  private init(blob: OpaquePointer, index: Int, name: String, path: String?) throws(FontFailure) {
    let file = blobBytes(blob)
    let facts: FaceFacts
    do {
      facts = try FaceFacts(file, index: index)
    } catch {
      hb_blob_destroy(blob)
      throw .unfit(file: name, error)
    }
    hb_blob_make_immutable(blob)
    self.path = path
    self.blob = blob
    face = hb_face_create(blob, UInt32(index))
    hb_face_make_immutable(face)
    shapingFont = hb_font_create(face)
    hb_font_set_scale(shapingFont, 1000, 1000)
    hb_font_make_immutable(shapingFont)
    designFont = hb_font_create(face)
    hb_font_set_scale(designFont, Int32(facts.unitsPerEm), Int32(facts.unitsPerEm))
    hb_font_make_immutable(designFont)
    (unitsPerEm, glyphCount, metrics) = (facts.unitsPerEm, facts.glyphCount, facts.metrics)
    (weight, cff, digest) = (facts.weight, facts.cff, facts.digest)
    isCFF = facts.cff != nil
    (family, postScriptName) = (facts.names.family, facts.names.postScript)
  }

  deinit {
    pen.destroy()
    hb_font_destroy(designFont)
    hb_font_destroy(shapingFont)
    hb_face_destroy(face)
    hb_blob_destroy(blob)
  }

  /// The glyph for a character without regard to its neighbours, or nil where the face has none.
  package func glyph(for scalar: Unicode.Scalar) -> UInt16? {
    var glyph: hb_codepoint_t = 0
    guard hb_font_get_nominal_glyph(shapingFont, scalar.value, &glyph) != 0, glyph != 0 else { return nil }
    return UInt16(exactly: glyph)
  }

  /// Upper and lower edge of what Chinese characters fill of their em box, in thousandths of an em upwards from the
  /// baseline: what the eye takes for the edges of a line (the BASE table's `icft` and `icfb`).
  package var ideographs: (top: Int, bottom: Int) {
    func edge(_ tag: hb_ot_layout_baseline_tag_t) -> Int {
      var position: hb_position_t = 0
      hb_ot_layout_get_baseline_with_fallback(
        shapingFont, tag, HB_DIRECTION_LTR, 0x6861_6E69, 0x5A48_5320, &position)
      return Int(position)
    }
    return (
      edge(HB_OT_LAYOUT_BASELINE_TAG_IDEO_FACE_TOP_OR_RIGHT),
      edge(HB_OT_LAYOUT_BASELINE_TAG_IDEO_FACE_BOTTOM_OR_LEFT)
    )
  }

  /// How far the pen moves on behind a glyph, in thousandths of an em.
  package func advance(of glyph: UInt16) -> Int {
    Int(hb_font_get_glyph_h_advance(shapingFont, hb_codepoint_t(glyph)))
  }
}

/// What is read from the tables before a face is taken.
private struct FaceFacts {
  let unitsPerEm: Int
  let glyphCount: Int
  let names: FaceNames
  let metrics: FaceMetrics
  let weight: FaceWeight
  let cff: CFFTable?
  let digest: UInt64

  init(_ file: FontBytes, index: Int) throws(FontDefect) {
    let directory = try FontDirectory(file, face: index)
    guard let unitsPerEm = directory["head"]?.uint16(18), (16...16_384).contains(unitsPerEm),
      let glyphCount = directory["maxp"]?.uint16(4), glyphCount > 0,
      directory["hmtx"] != nil, directory["cmap"] != nil,
      let metrics = FaceMetrics(directory, unitsPerEm: unitsPerEm)
    else { throw .notAFont }
    if directory["fvar"] != nil || directory["CFF2"] != nil { throw .variable }
    let os2 = directory["OS/2"]
    if (os2?.uint16(8) ?? 0) & 0xF == 2 { throw .restricted }
    if let table = directory["CFF "] {
      guard let cff = CFFTable(table) else { throw .brokenOutlines }
      self.cff = cff
    } else {
      guard directory["glyf"] != nil, directory["loca"] != nil else { throw .noOutlines }
      cff = nil
    }
    weight = (os2?.uint16(4) ?? 400) >= 600 ? .bold : .regular
    digest = directory.digest
    names = FaceNames(directory)
    (self.unitsPerEm, self.glyphCount, self.metrics) = (unitsPerEm, glyphCount, metrics)
  }
}

/// The bytes that a blob holds, for as long as it does.
func blobBytes(_ blob: OpaquePointer?) -> FontBytes {
  var count: UInt32 = 0
  let start = hb_blob_get_data(blob, &count)
  return FontBytes(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : Int(count)))
}
