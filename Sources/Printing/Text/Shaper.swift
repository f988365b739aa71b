import CHarfBuzz

/// Turns characters into glyphs by HarfBuzz, with a buffer that is kept; one a thread.
final class Shaper {
  private let faces: FaceSet
  private let buffer: OpaquePointer?
  private var trims: [TrimKey: Trim] = [:]

  private struct TrimKey: Hashable {
    let face: Int
    let scalar: UInt32
  }

  /// What a full-width punctuation mark gives up when it takes half an em, before and behind its ink.
  struct Trim {
    let lead: Int
    let trail: Int
  }

  init(_ faces: FaceSet) {
    self.faces = faces
    buffer = hb_buffer_create()
    // What shows nothing leaves no glyph; marks stay in the cluster of their base.
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES)
  }

  deinit { hb_buffer_destroy(buffer) }

  /// One glyph as HarfBuzz placed it.
  struct Shaped {
    let id: UInt16
    /// Index of its scalar in the text.
    let index: Int
    let advance: Int
    let x: Int
    let rise: Int
  }

  /// A stretch of one face and one script, from left to right.
  func shape(
    _ items: ArraySlice<FaceChoice.Item>, script: hb_script_t, language: OpaquePointer?,
    features: [hb_feature_t], into output: inout [Shaped]
  ) {
    guard let first = items.first else { return }
    hb_buffer_clear_contents(buffer)
    for item in items { hb_buffer_add(buffer, item.shown, UInt32(item.index)) }
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(buffer, script)
    hb_buffer_set_language(buffer, language)
    hb_shape(faces.faces[first.face].shapingFont, buffer, features, UInt32(features.count))
    // A text that is not set would be missing on paper.
    precondition(hb_buffer_allocation_successful(buffer) != 0, "no memory for shaping")
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return }
    for place in 0..<Int(count) {
      let position = positions[place]
      output.append(
        Shaped(
          id: UInt16(truncatingIfNeeded: infos[place].codepoint), index: Int(infos[place].cluster),
          advance: Int(position.x_advance), x: Int(position.x_offset), rise: Int(position.y_offset)))
    }
  }

  /// By the face's `halt` feature; nil where it has none for the mark.
  func trim(_ scalar: UInt32, face: Int, language: OpaquePointer?) -> Trim? {
    let key = TrimKey(face: face, scalar: scalar)
    if let known = trims[key] { return known.lead + known.trail > 0 ? known : nil }
    var whole: [Shaped] = []
    var half: [Shaped] = []
    let item = [FaceChoice.Item(shown: scalar, face: face, index: 0)][...]
    shape(item, script: HB_SCRIPT_HAN, language: language, features: [], into: &whole)
    let halt = hb_feature_t(tag: 0x6861_6C74, value: 1, start: 0, end: .max)
    shape(item, script: HB_SCRIPT_HAN, language: language, features: [halt], into: &half)
    var trim = Trim(lead: 0, trail: 0)
    if let whole = whole.first, let half = half.first, whole.advance > half.advance, half.advance > 0 {
      let lead = max(0, whole.x - half.x)
      trim = Trim(lead: lead, trail: max(0, whole.advance - half.advance - lead))
    }
    trims[key] = trim
    return trim.lead + trim.trail > 0 ? trim : nil
  }
}
