import Bytes
import Records

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The ids of one type's records, found by their bytes; of two records of one id the first.
///
/// A class only so that whoever looks ids up shares it; it never changes after it is made.
package final class IDTable: Sendable {
  /// Each record's id at its position; empty for a record without one.
  package let ids: [String]
  /// Positions of records whose id an earlier one has, each with the earlier one's.
  package let repeats: [Int: Int]
  /// Open addressing, at most half full: a position, or -1 for an empty place.
  private let places: [Int32]

  package init(_ ids: [String]) {
    self.ids = ids
    var size = 2
    while size < ids.count * 2 { size *= 2 }
    var places = [Int32](repeating: -1, count: size)
    var repeats: [Int: Int] = [:]
    for (position, id) in ids.enumerated() where !id.isEmpty {
      var id = id
      id.withUTF8 { bytes in
        let place = Self.place(of: bytes, in: places, ids)
        if places[place] < 0 {
          places[place] = Int32(position)
        } else {
          repeats[position] = Int(places[place])
        }
      }
    }
    self.places = places
    self.repeats = repeats
  }

  /// Where a record lies; -1 for an id that none has.
  package func position(of id: UnsafeBufferPointer<UInt8>) -> Int32 {
    places[Self.place(of: id, in: places, ids)]
  }

  package func position(of id: String) -> Int32 {
    var id = id
    return id.withUTF8 { position(of: $0) }
  }

  /// Where an id stands, or the empty place where it would.
  private static func place(of id: UnsafeBufferPointer<UInt8>, in places: [Int32], _ ids: [String]) -> Int {
    var digest = Digest()
    digest.add(id)
    var place = Int(truncatingIfNeeded: digest.value) & (places.count - 1)
    while places[place] >= 0, !isSame(ids[Int(places[place])], id) {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private static func isSame(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.utf8.count == bytes.count else { return false }
    return text.utf8.withContiguousStorageIfAvailable { isSameText($0, bytes) }
      ?? text.utf8.elementsEqual(bytes)
  }
}

/// Whether two texts have the same bytes.
func isSameText(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
  guard left.count == right.count else { return false }
  guard left.count > 0, let first = left.baseAddress, let second = right.baseAddress else { return true }
  guard first.pointee == second.pointee else { return false }
  return memcmp(first, second, left.count) == 0
}

/// The ids of every type's records, known before the records are read, so that a mention is looked up where it is read.
package struct KnownIDs: Sendable {
  private let tables: [(type: ObjectIdentifier, ids: IDTable)]

  package static let none = KnownIDs([])

  package init(_ tables: [(type: any RecordModel.Type, ids: IDTable)]) {
    self.tables = tables.map { (ObjectIdentifier($0.type), $0.ids) }
  }

  package func of(_ model: any RecordModel.Type) -> IDTable? {
    tables.first { $0.type == ObjectIdentifier(model) }?.ids
  }
}

extension RawRecord {
  /// The id that the record says itself, good or bad; else the name of the file that holds it alone.
  package func id() -> String? {
    value.withView { view in
      for (key, value) in view.entries where isIDName(key.bytes) && !value.isBlank {
        let isName = value.kind == .scalar && (1...4 * RecordID.longest).contains(value.bytes.count)
        return isName ? value.string : fileID
      }
      return fileID
    }
  }
}

/// Whether a key is that of the field `id`.
private func isIDName(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
  key.elementsEqual("id".utf8) || key.elementsEqual("编号".utf8)
}
