extension PrivacyScanner {
  /// Reads an address down to the room at its building's word, `3幢2单元501室`; nil when it ends before the room.
  mutating func readBuilding(at offset: Int) -> Int? {
    let isSign = text.at(offset)?.value == 0x23 && text.skip("楼", at: offset + 1) == nil
    guard let word = buildingWord(at: offset), !isSign || text.before(backOverGap(offset))?.isDigit ?? false,
      let start = buildingNumber(before: offset, isTower: text.skip("座", at: offset) != nil)
    else { return nil }
    var end = skipJoint(word)
    let hasUnit = skipUnit(&end)
    var floor = end
    if skipNumber(&floor, upTo: 3),
      let after = text.skip("层", at: text.skipGap(floor)) ?? text.skip("楼", at: text.skipGap(floor))
    {
      end = skipJoint(after)
    }
    let room = end
    guard skipNumber(&end, upTo: 5) else { return nil }
    if let after = roomWord(at: end) {
      guard hasUnit || !isOffice(before: start) && !isOfficeRoom(behind: after) else { return nil }
      matches.append(Match(kind: .homeAddress, range: start..<after))
      return after
    }
    // After a unit the room is often a bare number; a count of households or flats is none.
    guard isRoomNumber(room..<end), !countsSomething(at: end), hasUnit || !isSign,
      hasUnit || !isOffice(before: start) && !isOfficeRoom(behind: end)
    else { return nil }
    matches.append(Match(kind: .homeAddress, range: start..<end))
    return end
  }

  /// Reads `2单元501室` at its first word; nil where it ends before the room.
  mutating func readUnit(at offset: Int) -> Int? {
    guard let word = text.skip("单元", at: offset), let start = buildingNumber(before: offset, isTower: false)
    else {
      return nil
    }
    let room = skipJoint(word)
    var end = room
    guard skipNumber(&end, upTo: 5) else { return nil }
    let after = roomWord(at: end)
    guard after != nil || (isRoomNumber(room..<end) && !countsSomething(at: end)) else { return nil }
    matches.append(Match(kind: .homeAddress, range: start..<(after ?? end)))
    return after ?? end
  }

  /// Reads `100弄5号501室` at its first word.
  mutating func readLane(at offset: Int) -> Int? {
    guard var end = text.skip("弄", at: offset), let start = buildingNumber(before: offset, isTower: false)
    else {
      return nil
    }
    end = skipJoint(end)
    guard skipNumber(&end, upTo: 4), let number = text.skip("号", at: text.skipGap(end)) else { return nil }
    end = skipJoint(text.skip("楼", at: number) ?? number)
    guard skipNumber(&end, upTo: 5), let after = roomWord(at: end) else { return nil }
    matches.append(Match(kind: .homeAddress, range: start..<after))
    return after
  }

  /// Reads the room of a house in a street, `住翠柏路12号501室`, at 号; offices have such addresses too, so that a home has to be
  /// spoken of.
  mutating func readHouse(at offset: Int) -> Int? {
    guard let word = text.skip("号", at: offset), let number = buildingNumber(before: offset, isTower: false),
      let street = text.before(backOverGap(number)),
      street.isOne(of: "路街巷弄道里村苑园庭府坊邸墅寓区湾郡居宅院")
    else { return nil }
    var end = skipJoint(word)
    var floor = end
    if skipNumber(&floor, upTo: 3),
      let after = text.skip("层", at: text.skipGap(floor)) ?? text.skip("楼", at: text.skipGap(floor))
    {
      end = skipJoint(after)
    }
    let room = end
    guard skipNumber(&end, upTo: 5), isRoomNumber(room..<end), let after = roomWord(at: end),
      mentionsHome(before: number), !isOfficeRoom(behind: after)
    else { return nil }
    matches.append(Match(kind: .homeAddress, range: number..<after))
    return after
  }

  /// Reads a room right behind an estate's name, `翠苑三区501室`, at 室.
  mutating func readRoom(at offset: Int) -> Int? {
    guard let after = text.skip("室", at: offset), let start = roomNumber(before: offset),
      isEstate(before: start),
      !isOffice(before: start), !isOfficeRoom(behind: after)
    else { return nil }
    // What another reader has taken is not found again.
    if let last = matches.last, last.range.upperBound > start { return nil }
    matches.append(Match(kind: .homeAddress, range: start..<after))
    return after
  }

  /// Reads a house of a village's group, `东山村5组12号`, at 组, 社 or 队.
  mutating func readVillageGroup(at offset: Int) -> Int? {
    guard let word = text.skip("组", at: offset) ?? text.skip("社", at: offset) ?? text.skip("队", at: offset)
    else {
      return nil
    }
    // 村民小组 and 生产队 stand for the same.
    var name = offset
    for long in ["村民小", "生产", "小"] where text.ends(before: name, with: long) { name -= long.utf8.count }
    guard var start = buildingNumber(before: name, isTower: false) else { return nil }
    if text.ends(before: start, with: "第") { start -= 3 }
    guard let village = text.before(backOverGap(start)), village.isOne(of: "村屯寨庄湾圩乡镇社队坞埠") else { return nil }
    var end = skipJoint(word)
    guard skipNumber(&end, upTo: 4), let after = text.skip("号", at: text.skipGap(end)),
      text.skip("楼", at: after) == nil,
      !isOffice(before: start)
    else { return nil }
    matches.append(Match(kind: .homeAddress, range: start..<after))
    return after
  }
}

extension PrivacyScanner {
  /// Whether what follows a number is what it counts.
  func countsSomething(at offset: Int) -> Bool {
    text.at(text.skipGap(offset))?.isOne(of: "户人元年平个名家米套月多余层间位万亿次件度㎡株棵级") ?? false
  }

  /// Three digits or more, in figures or words.
  private func isRoomNumber(_ range: Range<Int>) -> Bool {
    var count = 0
    var offset = range.lowerBound
    while offset < range.upperBound, let glyph = text.at(offset) {
      if glyph.isDigit || glyph.isHanNumeral || glyph.isSpokenDigit { count += 1 }
      offset += glyph.length
    }
    return count >= 3
  }

  private func roomWord(at offset: Int) -> Int? {
    let start = text.skipGap(offset)
    return text.skip("室", at: start) ?? text.skip("号房", at: start) ?? text.skip("号室", at: start)
      ?? text.skip("房", at: start)
  }

  private func buildingWord(at offset: Int) -> Int? {
    text.skip("幢", at: offset) ?? text.skip("栋", at: offset) ?? text.skip("号楼", at: offset)
      ?? text.skip("座", at: offset) ?? text.skip("棟", at: offset) ?? text.skip("#楼", at: offset)
      ?? text.skip("＃楼", at: offset) ?? text.skip("#", at: offset)
  }

  /// Takes `2单元`, `2门`, or the number of a unit before a stroke and a room, `2-501`.
  private func skipUnit(_ end: inout Int) -> Bool {
    var unit = end
    guard skipNumber(&unit, upTo: 3) else { return false }
    let word = text.skipGap(unit)
    if let after = text.skip("单元", at: word) ?? text.skip("门", at: word) {
      end = skipJoint(after)
      return true
    }
    guard let dash = text.at(word), dash.isDash || dash.value == 0x2F else { return false }
    let room = text.skipGap(word + dash.length)
    var behind = room
    guard skipNumber(&behind, upTo: 4), isRoomNumber(room..<behind) else { return false }
    end = room
    return true
  }

  /// Where the number before a building's word begins.
  ///
  /// - Parameter isTower: 座 counts things too, so that only letters, digits and points of the compass stand before a tower's.
  private func buildingNumber(before offset: Int, isTower: Bool) -> Int? {
    var start = backOverGap(offset)
    var count = 0
    while count < 4, let glyph = text.before(start) {
      let isNumber = glyph.isDigit || glyph.isLetter || (!isTower && glyph.isHanNumeral)
      guard isNumber || (count == 0 && glyph.isOne(of: "东西南北中甲乙丙丁")) else { break }
      start -= glyph.length
      count += 1
    }
    return count > 0 ? start : nil
  }

  /// Where the room number of three or four figures before an offset begins.
  private func roomNumber(before offset: Int) -> Int? {
    var start = backOverGap(offset)
    var count = 0
    while count < 5, let glyph = text.before(start),
      glyph.isDigit || glyph.isHanNumeral || glyph.isSpokenDigit
    {
      start -= glyph.length
      count += 1
    }
    return (3...4).contains(count) ? start : nil
  }

  /// Where blanks and marks of emphasis before an offset begin.
  func backOverGap(_ offset: Int) -> Int {
    var start = offset
    var steps = 0
    while steps < 4, let glyph = text.before(start), glyph.isBlank || glyph.isOne(of: "*_`\\~") {
      start -= glyph.length
      steps += 1
    }
    return start
  }

  private func skipNumber(_ end: inout Int, upTo limit: Int) -> Bool {
    var count = 0
    var offset = end
    while count <= limit, let glyph = text.at(offset),
      glyph.isDigit || glyph.isLetter || glyph.isHanNumeral || glyph.isOne(of: "东西甲乙丙丁")
    {
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
}

extension PrivacyScanner {
  /// Whether a name that estates bear ends before an offset, and no name of an office or a place that everybody goes to.
  func isEstate(before offset: Int) -> Bool {
    let end = backOverGap(offset)
    guard let last = text.before(end), last.isOne(of: "苑园庭府里坊邸墅寓区湾郡村居轩阁庐舍") else { return false }
    return !Self.noEstates.contains { text.ends(before: end, with: $0) }
  }

  private static let noEstates = [
    "社区", "校区", "园区", "厂区", "景区", "地区", "市区", "辖区", "政区", "发区", "能区", "公区", "务区", "新区", "片区", "库区", "病区",
    "城区", "郊区", "东区",
    "西区", "南区", "北区", "A区", "B区", "C区", "D区", "市府", "省府", "区府", "公园", "校园", "儿园", "业园", "技园", "物园", "陵园",
    "意园", "件园", "政府", "学府", "这里", "那里",
    "哪里", "楼里", "家里", "心里", "区里", "屋里", "院里", "邻居", "乡村", "农村", "本村", "全村", "文城", "商城", "书城", "县城", "全城",
    "宿舍", "校舍",
    "馆舍", "楼阁",
  ]

  /// Whether a word for living somewhere stands right before an address.
  func isHome(before start: Int) -> Bool {
    var offset = start
    var steps = 0
    while steps < 5, let glyph = text.before(offset), glyph.isBlank || glyph.isOne(of: "在于到是为:：(（*_") {
      offset -= glyph.length
      steps += 1
    }
    return Self.homes.contains { text.ends(before: offset, with: $0) }
  }

  private static let homes = ["住", "家住", "家", "户", "住址", "住户", "业主", "租住", "家庭地址", "户籍地址", "门牌", "房号"]

  /// Whether a home is spoken of in the sentence before an address.
  private func mentionsHome(before start: Int) -> Bool {
    let clause = clause(before: start)
    return Self.visits.contains { byteRange(of: $0.utf8, in: clause[...]) != nil }
      || isHome(before: backOverWords(start))
  }

  /// The name of a street, a handful of characters.
  private func backOverWords(_ start: Int) -> Int {
    var offset = start
    var count = 0
    while count < 6, let glyph = text.before(offset), glyph.isHan, !isHome(before: offset) {
      offset -= glyph.length
      count += 1
    }
    return offset
  }

  private func clause(before start: Int) -> [UInt8] {
    var offset = start
    var count = 0
    while count < 24, let glyph = text.before(offset), !glyph.isOne(of: ".。;；!！?？\n") {
      offset -= glyph.length
      count += 1
    }
    return Array(text.bytes[offset..<start])
  }

  /// Whether the words before an address in its sentence say that it is an office's: one that is named there, and nobody
  /// who is at home named after it.
  func isOffice(before start: Int) -> Bool {
    let clause = clause(before: start)
    guard let office = Self.offices.compactMap({ lastRange(of: $0, in: clause) }).max() else { return false }
    return !Self.visits.contains { byteRange(of: $0.utf8, in: clause[office...]) != nil }
  }

  /// Where the last of a word ends.
  private func lastRange(of word: String, in clause: [UInt8]) -> Int? {
    var end: Int?
    var start = 0
    while let found = byteRange(of: word.utf8, in: clause[start...]) {
      end = found.upperBound
      start = found.lowerBound + 1
    }
    return end
  }

  private static let offices = [
    "工作室", "办公", "服务中心", "活动中心", "调解中心", "文化中心", "会议中心", "治理中心", "综治中心", "邻里中心", "服务站", "服务大厅", "服务点", "党群",
    "居委会", "村委会",
    "律所", "事务所", "律协", "律师协会", "司法", "法院", "法庭", "检察院", "派出所", "仲裁委", "公证处", "调委会", "调解室", "街道办", "政府", "联络处",
    "办事处", "大厦", "写字楼",
    "商务楼", "商务中心", "大楼", "公司", "银行", "医院", "学校", "大学", "学院", "小学", "中学", "幼儿园", "图书馆", "文化馆", "礼堂", "会场",
    "会址", "地点", "集合", "报到",
    "教室", "实验楼", "教学楼", "行政楼",
  ]

  /// Words behind an office's name that lead on to somebody's home.
  private static let visits = [
    "住", "走访", "上门", "入户", "送达", "寄到", "寄往", "寄至", "家中", "业主", "居民", "租", "看望", "探望", "慰问", "家访", "老人", "当事人",
    "家庭",
  ]

  /// Whether the words behind a room say that people meet or work there.
  func isOfficeRoom(behind end: Int) -> Bool {
    let next = text.skipGap(end)
    return Self.officeRooms.contains { text.skips($0, at: next) }
  }

  private static let officeRooms = [
    "会议", "办公", "教室", "法庭", "审判", "调解", "律师", "接待", "活动室", "阅览", "窗口", "工作室", "报告厅", "多功能", "诊室", "服务", "间",
    "(会议", "(办公", "(调解", "(律师",
    "（会议", "（办公", "（调解", "（律师",
  ]
}
