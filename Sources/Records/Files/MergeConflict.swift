import Diagnostics

/// Finds what Git leaves in a file of which it could not tell the two versions apart.
enum MergeConflict {
  /// At the first conflict, with the others as notes; nil for a file without one.
  static func finding(path: String, in source: [UInt8]) -> Finding? {
    let conflicts = source.withUnsafeBufferPointer(beginnings)
    guard let first = conflicts.first else { return nil }
    func place(_ start: Int) -> SourcePlace { SourcePlace(path: path, range: start..<start + length) }
    return RecordsRules.syntax.finding(
      at: place(first),
      Words(
        zh: "这里有没有解决的版本冲突（Git 合并时留下的记号）",
        en: "two versions of this file were merged and Git could not choose here"),
      help: Words(
        zh: "在“=======”上下两份里留下对的，删去“<<<<<<<”、“=======”、“>>>>>>>”三行",
        en:
          "keep what is right of the two sides of `=======`, and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`"
      ),
      notes: conflicts.dropFirst().prefix(8).map {
        Finding.Note(Words(zh: "这里也有", en: "here is another"), at: place($0))
      })
  }

  /// Characters of a mark.
  private static let length = 7

  /// Where lines begin with `<<<<<<<` and a blank.
  private static func beginnings(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var found: [Int] = []
    var start = 0
    // Few texts have even two of the character.
    while start + length < bytes.count {
      guard bytes[start + length - 1] == UInt8(ascii: "<") else {
        start += length
        continue
      }
      var first = start + length - 1
      while first > start, bytes[first - 1] == UInt8(ascii: "<") { first -= 1 }
      if isMark(bytes, first) { found.append(first) }
      start += length
    }
    return found
  }

  private static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Int) -> Bool {
    guard first == 0 || bytes[first - 1] == 0x0A || bytes[first - 1] == 0x0D, first + length < bytes.count
    else {
      return false
    }
    return bytes[first..<first + length].allSatisfy { $0 == UInt8(ascii: "<") }
      && isBlank(bytes[first + length])
  }
}
