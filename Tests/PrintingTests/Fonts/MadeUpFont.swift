@testable import Printing

/// Small font files, written byte by byte.
enum MadeUpFont {
  /// An OpenType font around a CFF table; the letters from "A" on show the glyphs from 1 on.
  static func openType(cff: [UInt8], glyphs: Int, change: (inout [(String, [UInt8])]) -> Void = { _ in })
    -> [UInt8]
  {
    var tables = common(glyphs: glyphs, unitsPerEm: 1000) + [("CFF ", cff)]
    change(&tables)
    return file(0x4F54_544F, tables)
  }

  /// A TrueType font of 2,048 units an em with .notdef and one glyph, a circle of four curves.
  static func trueType() -> [UInt8] {
    var glyf = big(1, 2) + big(0, 2) + big(0, 2) + big(2048, 2) + big(2048, 2) + big(3, 2) + big(0, 2)
    // Four points off the curve: those on it lie half way between.
    glyf += [0, 0, 0, 0]
    glyf += big(0, 2) + big(2048, 2) + big(0, 2) + big(-2048, 2)
    glyf += big(0, 2) + big(0, 2) + big(2048, 2) + big(0, 2)
    let loca = big(0, 4) + big(0, 4) + big(glyf.count, 4)
    return file(0x0001_0000, common(glyphs: 2, unitsPerEm: 2048) + [("glyf", glyf), ("loca", loca)])
  }

  static func big(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func common(glyphs: Int, unitsPerEm: Int) -> [(String, [UInt8])] {
    var head = [UInt8](repeating: 0, count: 54)
    head.replaceSubrange(0..<4, with: big(0x0001_0000, 4))
    head.replaceSubrange(12..<16, with: big(0x5F0F_3CF5, 4))
    head.replaceSubrange(18..<20, with: big(unitsPerEm, 2))
    head.replaceSubrange(40..<44, with: big(unitsPerEm, 2) + big(unitsPerEm, 2))
    // Long offsets in loca.
    head[51] = 1
    var hhea = [UInt8](repeating: 0, count: 36)
    hhea.replaceSubrange(0..<8, with: big(0x0001_0000, 4) + big(880, 2) + big(-120, 2))
    hhea.replaceSubrange(34..<36, with: big(glyphs, 2))
    var os2 = [UInt8](repeating: 0, count: 78)
    os2.replaceSubrange(4..<6, with: big(400, 2))
    let maxp = big(0x0001_0000, 4) + big(glyphs, 2) + [UInt8](repeating: 0, count: 26)
    let hmtx = (0..<glyphs).flatMap { big(500 + $0 * 10, 2) + big(0, 2) }
    // Format 6: a row of glyphs from "A" on.
    let row = (1..<max(2, glyphs)).flatMap { big($0, 2) }
    let subtable = big(6, 2) + big(10 + row.count, 2) + big(0, 2) + big(65, 2) + big(row.count / 2, 2) + row
    let cmap = big(0, 2) + big(1, 2) + big(3, 2) + big(1, 2) + big(12, 4) + subtable
    return [("OS/2", os2), ("cmap", cmap), ("head", head), ("hhea", hhea), ("hmtx", hmtx), ("maxp", maxp)]
  }

  private static func file(_ version: Int, _ tables: [(String, [UInt8])]) -> [UInt8] {
    var directory = big(version, 4) + big(tables.count, 2) + big(0, 6)
    var body: [UInt8] = []
    for (tag, table) in tables {
      directory +=
        Array(tag.utf8) + big(0, 4) + big(12 + tables.count * 16 + body.count, 4) + big(table.count, 4)
      body += table + [UInt8](repeating: 0, count: (4 - table.count % 4) % 4)
    }
    return directory + body
  }
}

/// CFF tables with subroutines of both kinds.
enum MadeUpCFF {
  /// Charstrings of numbers and operators: `n(100)` is the number 100.
  static func table(_ charstrings: [[UInt8]], global: [[UInt8]] = [], local: [[UInt8]] = []) -> [UInt8] {
    let before: [UInt8] = [1, 0, 4, 2] + index([Array("Test".utf8)])
    // The Top DICT has 30 bytes, its INDEX 7 more, and the empty one of strings 2.
    let charstringsPlace = before.count + 37 + 2 + index(global).count
    let privatePlace = charstringsPlace + index(charstrings).count
    let privateDict = long(7) + [20] + long(12) + [19]
    let top =
      long(charstringsPlace) + [17] + long(privateDict.count) + long(privatePlace) + [18] + n(0) + n(0) + n(0)
      + n(0)
      + [5]
    return before + index([top]) + [0, 0] + index(global) + index(charstrings) + privateDict + index(local)
  }

  static func n(_ value: Int) -> [UInt8] { [28] + MadeUpFont.big(value, 2) }

  private static func long(_ value: Int) -> [UInt8] { [29] + MadeUpFont.big(value, 4) }

  private static func index(_ strings: [[UInt8]]) -> [UInt8] {
    guard !strings.isEmpty else { return [0, 0] }
    var offset = 1
    var offsets: [UInt8] = MadeUpFont.big(1, 2)
    for string in strings {
      offset += string.count
      offsets += MadeUpFont.big(offset, 2)
    }
    return MadeUpFont.big(strings.count, 2) + [2] + offsets + strings.flatMap { $0 }
  }
}

/// A glyph of a box whose sides come from subroutines, with stem hints and a mask, and one of a plain box.
enum MadeUpBox {
  private static let callsubr: UInt8 = 10
  private static let callgsubr: UInt8 = 29

  static let cff: [UInt8] = {
    let n = MadeUpCFF.n
    // The first subroutine has the number −107.
    let masked =
      n(-107) + [callsubr] + [19, 0b1010_0000] + n(100) + n(100) + [21] + n(-107) + [callgsubr] + [14]
    let plain = n(50) + n(50) + [21] + n(200) + n(0) + n(0) + n(200) + n(-200) + n(0) + [5, 14]
    return MadeUpCFF.table(
      [[14], masked, plain, n(-106) + [callsubr, 14]],
      // A side of its own, then the rest through a local subroutine.
      global: [n(300) + n(0) + [5] + n(-105) + [callsubr, 11], n(-106) + [callgsubr, 11]],
      local: [
        n(10) + n(20) + n(30) + n(20) + [18] + n(10) + n(20) + [11],
        // Calls itself.
        n(-106) + [callsubr, 11],
        n(0) + n(300) + n(-300) + n(0) + [5, 11],
      ])
  }()

  static let file = MadeUpFont.openType(cff: cff, glyphs: 4)
}
