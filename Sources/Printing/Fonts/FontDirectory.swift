import Bytes

/// Where the tables of one face lie in a font file (OpenType, "Organization of an OpenType Font").
struct FontDirectory {
  /// Of all tables with their checksums, and so of what the face contains, without reading the whole file.
  let digest: UInt64
  private let file: FontBytes
  private let records: FontBytes

  /// How many faces a file has: one, or those of a collection.
  static func faceCount(in file: FontBytes) -> Int {
    guard file.uint32(0) == 0x7474_6366, let count = file.uint32(8) else { return 1 }
    return min(count, 1024)
  }

  init(_ file: FontBytes, face: Int) throws(FontDefect) {
    var start = 0
    if file.uint32(0) == 0x7474_6366 {
      guard face >= 0, face < Self.faceCount(in: file) else { throw .notAFont }
      guard let offset = file.uint32(12 + 4 * face) else { throw .truncated }
      start = offset
    }
    // 1.0, "OTTO" and "true".
    guard let version = file.uint32(start), [0x0001_0000, 0x4F54_544F, 0x7472_7565].contains(version) else {
      throw file.count < 12 ? .truncated : .notAFont
    }
    guard let count = file.uint16(start + 4), let records = file.part(start + 12, count * 16) else {
      throw .truncated
    }
    var digest = Digest()
    digest.add(records.bytes)
    for record in 0..<count {
      guard let offset = records.uint32(record * 16 + 8), let length = records.uint32(record * 16 + 12),
        file.part(offset, length) != nil
      else { throw .truncated }
    }
    self.digest = digest.value
    self.file = file
    self.records = records
  }

  /// Nil where the face has no such table.
  subscript(tag: StaticString) -> FontBytes? {
    var wanted = 0
    for place in 0..<4 where place < tag.utf8CodeUnitCount {
      wanted = wanted << 8 | Int(tag.utf8Start[place])
    }
    for record in 0..<records.count / 16 where records.uint32(record * 16) == wanted {
      guard let offset = records.uint32(record * 16 + 8), let length = records.uint32(record * 16 + 12) else {
        return nil
      }
      return file.part(offset, length)
    }
    return nil
  }
}
