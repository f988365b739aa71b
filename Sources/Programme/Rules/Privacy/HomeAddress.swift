extension PrivacyScanner {
  /// Reads an address down to the room at its building's word, `3幢2单元501室`; nil when it ends before the room.
  mutating func readBuilding(at offset: Int) -> Int? {
    guard let word = buildingWord(at: offset), let start = buildingNumber(before: offset) else { return nil }
    var end = skipJoint(word)
    var hasUnit = false
    var unit = end
    if skipNumber(&unit, upTo: 3), let after = text.skip("单元", at: unit) {
      end = skipJoint(after)
      hasUnit = true
    }
    var floor = end
    if skipNumber(&floor, upTo: 3), let after = text.skip("层", at: floor) ?? text.skip("楼", at: floor) {
      end = skipJoint(after)
    }
    let room = end
    guard skipNumber(&end, upTo: 5) else { return nil }
    if let after = text.skip("室", at: end) ?? text.skip("房", at: end) ?? text.skip("号房", at: end) {
      guard hasUnit || !isOffice(before: start) else { return nil }
      matches.append(Match(kind: .homeAddress, range: start..<after))
      return after
    }
    // After a unit the room is often a bare number; a count of households or flats is none.
    guard text.digits(in: room..<end).count >= 3,
      hasUnit ? !countsSomething(at: end) : isAloneRoom(end, start)
    else { return nil }
    matches.append(Match(kind: .homeAddress, range: start..<end))
    return end
  }

  /// Reads `2单元501室` at its first word; nil where it ends before the room.
  mutating func readUnit(at offset: Int) -> Int? {
    guard let word = text.skip("单元", at: offset), let start = buildingNumber(before: offset) else {
      return nil
    }
    let room = skipJoint(word)
    var end = room
    guard skipNumber(&end, upTo: 5) else { return nil }
    let after = text.skip("室", at: end) ?? text.skip("房", at: end) ?? text.skip("号房", at: end)
    guard after != nil || (text.digits(in: room..<end).count >= 3 && !countsSomething(at: end)) else {
      return nil
    }
    matches.append(Match(kind: .homeAddress, range: start..<(after ?? end)))
    return after ?? end
  }

  /// Reads `100弄5号501室` at its first word.
  mutating func readLane(at offset: Int) -> Int? {
    guard var end = text.skip("弄", at: offset), let start = buildingNumber(before: offset) else { return nil }
    end = skipJoint(end)
    guard skipNumber(&end, upTo: 4), let number = text.skip("号", at: end) else { return nil }
    end = skipJoint(text.skip("楼", at: number) ?? number)
    guard skipNumber(&end, upTo: 5), let after = text.skip("室", at: end) ?? text.skip("房", at: end) else {
      return nil
    }
    matches.append(Match(kind: .homeAddress, range: start..<after))
    return after
  }

  private func countsSomething(at offset: Int) -> Bool {
    text.at(text.skipGap(offset))?.isOne(of: "户人元年平个名家米套月多余层间位") ?? false
  }

  /// Whether a number behind a building ends its clause as a room's does, in a home.
  private func isAloneRoom(_ end: Int, _ start: Int) -> Bool {
    guard let after = text.at(end) else { return !isOffice(before: start) }
    return after.isOne(of: ",.;。；、的)!?") && !isOffice(before: start)
  }

  private func buildingWord(at offset: Int) -> Int? {
    text.skip("幢", at: offset) ?? text.skip("栋", at: offset) ?? text.skip("号楼", at: offset)
      ?? text.skip("棟", at: offset) ?? text.skip("#楼", at: offset) ?? text.skip("#", at: offset)
  }

  private func buildingNumber(before offset: Int) -> Int? {
    var start = offset
    var count = 0
    while count < 4, let glyph = text.before(start), glyph.isDigit || glyph.isLetter || glyph.isHanNumeral {
      start -= glyph.length
      count += 1
    }
    return count > 0 ? start : nil
  }

  private func skipNumber(_ end: inout Int, upTo limit: Int) -> Bool {
    var count = 0
    var offset = end
    while count <= limit, let glyph = text.at(offset), glyph.isDigit || glyph.isLetter || glyph.isHanNumeral {
      end = offset + glyph.length
      offset = text.skipUnseen(end)
      count += 1
    }
    guard (1...limit).contains(count) else { return false }
    return true
  }

  private func skipJoint(_ offset: Int) -> Int {
    let start = text.skipGap(offset)
    guard let glyph = text.at(start), glyph.isDash || glyph.isOne(of: ",、/·") else { return start }
    return text.skipGap(start + glyph.length)
  }

  /// Whether the words before an address in its clause say that it is an office's.
  func isOffice(before start: Int) -> Bool {
    var offset = start
    var count = 0
    while count < 24, let glyph = text.before(offset), !glyph.isOne(of: ".。;；!！?？\n") {
      offset -= glyph.length
      count += 1
    }
    let clause = Array(text.bytes[offset..<start])
    return [
      "工作室", "办公", "服务中心", "服务站", "党群", "居委会", "村委会", "律所", "事务所", "律协", "司法",
    ].contains { byteRange(of: $0.utf8, in: clause[...]) != nil }
  }
}
