import CHarfBuzz

/// What a face calls itself (its name table).
struct FaceNames {
  let family: String
  /// Letters, digits and hyphens only, so that it may stand in a PDF and a CFF name as it is.
  let postScript: String

  init(_ face: OpaquePointer?) {
    // 16 is the family where 1 would hold the weight as well.
    family = Self.name(16, face) ?? Self.name(1, face) ?? ""
    let plain = (Self.name(6, face) ?? family).utf8.filter {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
    }
    postScript = plain.isEmpty ? "Font" : String(decoding: plain.prefix(63), as: UTF8.self)
  }

  private static func name(_ id: UInt32, _ face: OpaquePointer?) -> String? {
    let english = hb_language_from_string("en", -1)
    var buffer = [CChar](repeating: 0, count: 256)
    var count = UInt32(buffer.count)
    let length = buffer.withUnsafeMutableBufferPointer {
      hb_ot_name_get_utf8(face, id, english, &count, $0.baseAddress)
    }
    guard length > 0 else { return nil }
    return String(decoding: buffer.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
