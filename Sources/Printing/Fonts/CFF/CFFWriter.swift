/// Writes a CID-keyed CFF font of some glyphs, in which each keeps its number in the whole font as its CID (Adobe
/// Technical Note 5176; ISO 32000-1, 9.7.4.2).
///
/// Content streams may so be written before it is known which other glyphs a file needs. Every offset is written in
/// five bytes, so that all places are known before anything is written.
struct CFFWriter {
  struct Glyph {
    let cid: UInt16
    /// Index among the whole font's parts.
    let part: Int
    let charstring: Range<Int>
  }

  /// By CID; the first is .notdef, CID 0.
  let glyphs: [Glyph]
  /// What the glyphs' ranges lie in.
  let charstrings: [UInt8]
  let parts: [CFFTable.Part]
  let name: String
  let fontMatrix: [UInt8]
  /// In font units: left, bottom, right, top.
  let boundingBox: [Int]
  let cidCount: Int

  func bytes() -> [UInt8] {
    var isUsed = [Bool](repeating: false, count: parts.count)
    for glyph in glyphs { isUsed[glyph.part] = true }
    let used = parts.indices.filter { isUsed[$0] }
    var numbers = [UInt8](repeating: 0, count: parts.count)
    for (number, part) in used.enumerated() { numbers[part] = UInt8(truncatingIfNeeded: number) }

    let selection = partSelection(numbers)
    var before: [UInt8] = [1, 0, 4, 4]
    before.appendIndex([Array(name.utf8)])
    let topSize = topDict(charset: 0, selection: 0, charstrings: 0, parts: 0).count
    // The INDEX of one DICT has a count, an offset size and two offsets.
    let strings = Self.strings
    let charset = before.count + 5 + topSize + (topSize < 255 ? 0 : 2) + strings.count
    let selectionPlace = charset + 1 + 2 * (glyphs.count - 1)
    let charstringsPlace = selectionPlace + selection.count
    let dataSize = glyphs.reduce(0) { $0 + $1.charstring.count }
    let offsetSize = dataSize < 0xFF ? 1 : dataSize < 0xFFFF ? 2 : dataSize < 0xFF_FFFF ? 3 : 4
    let partsPlace = charstringsPlace + 3 + (glyphs.count + 1) * offsetSize + dataSize

    var output = before
    output.reserveCapacity(partsPlace + used.count * 160)
    output.appendIndex([
      topDict(
        charset: charset, selection: selectionPlace, charstrings: charstringsPlace, parts: partsPlace)
    ])
    output.append(contentsOf: strings)
    output.append(0)
    for glyph in glyphs.dropFirst() { output.appendNumber(Int(glyph.cid), size: 2) }
    output.append(contentsOf: selection)
    appendCharstrings(to: &output, offsetSize: offsetSize)
    appendParts(used, to: &output)
    return output
  }

  /// Standard strings end at 390: "Adobe" is 391 and "Identity" 392. An empty INDEX of global subroutines follows.
  private static let strings: [UInt8] = {
    var output: [UInt8] = []
    output.appendIndex([Array("Adobe".utf8), Array("Identity".utf8)])
    return output + [0, 0]
  }()

  private func topDict(charset: Int, selection: Int, charstrings: Int, parts: Int) -> [UInt8] {
    var output: [UInt8] = []
    for value in [391, 392, 0] { output.appendCFFNumber(value) }
    output.append(.ros)
    output.append(contentsOf: fontMatrix)
    for value in boundingBox { output.appendCFFNumber(value) }
    output.append(.fontBBox)
    output.appendEntry(.cidCount, cidCount)
    output.appendEntry(.charset, charset)
    output.appendEntry(.fdSelect, selection)
    output.appendEntry(.charStrings, charstrings)
    output.appendEntry(.fdArray, parts)
    return output
  }

  /// An FDSelect of ranges; of a byte a glyph where that is shorter.
  private func partSelection(_ numbers: [UInt8]) -> [UInt8] {
    var ranges: [UInt8] = []
    var count = 0
    var last: UInt8?
    for (index, glyph) in glyphs.enumerated() where last != numbers[glyph.part] {
      last = numbers[glyph.part]
      ranges.appendNumber(index, size: 2)
      ranges.append(numbers[glyph.part])
      count += 1
    }
    if ranges.count + 5 > glyphs.count + 1 { return [0] + glyphs.map { numbers[$0.part] } }
    var output: [UInt8] = [3]
    output.appendNumber(count, size: 2)
    output.append(contentsOf: ranges)
    output.appendNumber(glyphs.count, size: 2)
    return output
  }

  private func appendCharstrings(to output: inout [UInt8], offsetSize: Int) {
    output.appendNumber(glyphs.count, size: 2)
    output.append(UInt8(offsetSize))
    var offset = 1
    for glyph in glyphs {
      output.appendNumber(offset, size: offsetSize)
      offset += glyph.charstring.count
    }
    output.appendNumber(offset, size: offsetSize)
    for glyph in glyphs { output.append(contentsOf: charstrings[glyph.charstring]) }
  }

  private func appendParts(_ used: [Int], to output: inout [UInt8]) {
    // A DICT's size does not depend on the offset within.
    func dict(_ part: CFFTable.Part, place: Int) -> [UInt8] {
      var bytes = part.fontMatrix
      bytes.appendLong(part.privateDict.count)
      bytes.appendLong(place)
      bytes.append(.privateDict)
      return bytes
    }
    var index: [UInt8] = []
    index.appendIndex(used.map { dict(parts[$0], place: 0) })
    var place = output.count + index.count
    var dicts: [[UInt8]] = []
    for part in used {
      dicts.append(dict(parts[part], place: place))
      place += parts[part].privateDict.count
    }
    output.appendIndex(dicts)
    for part in used { output.append(contentsOf: parts[part].privateDict) }
  }
}

extension [UInt8] {
  /// Big-endian.
  fileprivate mutating func appendNumber(_ value: Int, size: Int) {
    for place in stride(from: (size - 1) * 8, through: 0, by: -8) {
      append(UInt8(truncatingIfNeeded: value >> place))
    }
  }

  /// A number of a DICT in five bytes, whatever its value.
  fileprivate mutating func appendLong(_ value: Int) {
    append(29)
    appendNumber(value, size: 4)
  }

  fileprivate mutating func append(_ name: CFFOperator) {
    if name.rawValue > 255 { append(UInt8(name.rawValue >> 8)) }
    append(UInt8(truncatingIfNeeded: name.rawValue))
  }

  fileprivate mutating func appendEntry(_ name: CFFOperator, _ value: Int) {
    appendLong(value)
    append(name)
  }

  /// With offsets of one byte, or two from 255 bytes on.
  fileprivate mutating func appendIndex(_ strings: [[UInt8]]) {
    let size = strings.reduce(0) { $0 + $1.count } < 255 ? 1 : 2
    appendNumber(strings.count, size: 2)
    append(UInt8(size))
    var offset = 1
    appendNumber(offset, size: size)
    for string in strings {
      offset += string.count
      appendNumber(offset, size: size)
    }
    for string in strings { append(contentsOf: string) }
  }
}
