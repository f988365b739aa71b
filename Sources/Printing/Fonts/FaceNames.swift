/// What a face calls itself in English (its name table).
struct FaceNames {
  let family: String
  /// Letters, digits and hyphens only, so that it may stand in a PDF and a CFF name as it is.
  let postScript: String

  init(_ directory: FontDirectory) {
    let table = directory["name"]
    // 16 is the family where 1 would hold the weight as well.
    family = Self.name(16, table) ?? Self.name(1, table) ?? ""
    let plain = (Self.name(6, table) ?? family).utf8.filter {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
    }
    postScript = plain.isEmpty ? "Font" : String(decoding: plain.prefix(63), as: UTF8.self)
  }

  /// Of the Windows platform, which every font has, in American English.
  private static func name(_ id: Int, _ table: FontBytes?) -> String? {
    guard let table, let count = table.uint16(2), let texts = table.uint16(4) else { return nil }
    for record in 0..<count {
      let place = 6 + record * 12
      guard let platform = table.uint16(place) else { return nil }
      guard platform == 3, table.uint16(place + 4) == 0x409, table.uint16(place + 6) == id else { continue }
      guard let length = table.uint16(place + 8), let offset = table.uint16(place + 10),
        let text = table.part(texts + offset, min(length, 512))
      else { return nil }
      let units = (0..<text.count / 2).compactMap { text.uint16($0 * 2).map { UInt16($0) } }
      return String(decoding: units, as: UTF16.self)
    }
    return nil
  }
}
