/// Finds what could identify a private person in a text: numbers, plates, case numbers, rooms, papers, accounts and birth dates.
///
/// One pass over the bytes. A number is a maximal run of digits, so that none is found inside a longer one; a practising licence
/// of 17 digits is none of these.
package struct PrivacyScanner {
  package enum Kind: String, CaseIterable, Sendable {
    case residentID, mobilePhone, bankCard, caseNumber, licencePlate, homeAddress, identityDocument,
      chatAccount,
      birthDate
  }

  package struct Match: Hashable, Sendable {
    package let kind: Kind
    /// In bytes of the text.
    package let range: Range<Int>
    let certainty: Certainty

    init(kind: Kind, range: Range<Int>, certainty: Certainty = .sure) {
      self.kind = kind
      self.range = range
      self.certainty = certainty
    }
  }

  /// What a match rests on.
  package enum Certainty: Sendable {
    case sure
    /// A resident number but for a digit.
    case mistyped
    /// Digits and strokes alone, such as an address in the form 12-3-501.
    case shortForm
  }

  let text: FoldedScalars
  /// Also take a resident number with a wrong check digit, which may still be somebody's; for masking.
  let isLoose: Bool
  var matches: [Match] = []
  /// The digit groups being looked at, kept so that each number does not cost a list.
  var groups: [DigitGroup] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>, isLoose: Bool) {
    text = FoldedScalars(bytes: bytes)
    self.isLoose = isLoose
  }

  /// All matches in the order in which they begin.
  package static func matches(in bytes: [UInt8]) -> [Match] {
    bytes.withUnsafeBufferPointer { matches(in: $0) }
  }

  static func matches(in bytes: UnsafeBufferPointer<UInt8>, isLoose: Bool = false) -> [Match] {
    var scanner = PrivacyScanner(bytes, isLoose: isLoose)
    scanner.scan()
    guard scanner.matches.count > 1 else { return scanner.matches }
    return scanner.matches.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func scan() {
    let bytes = text.bytes
    var offset = 0
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x30...0x39: offset = readNumbers(at: offset)
      case 0x28, 0x5B: offset = readCaseNumber(at: offset) ?? offset + 1
      case 0x23: offset = readBuilding(at: offset) ?? offset + 1
      case 0x41...0x5A, 0x61...0x7A: offset = readLetter(at: offset) ?? offset + 1
      // Of the lead bytes that Chinese text is full of, only those are looked at closely that may begin 幢, 号, 栋, 棟, 单元,
      // 弄, 座, 室, 组, 社, 队, 一, 幺, 微信, 扣扣, a digit or letter of another shape, or a bracket.
      case 0xE4: offset = isOne(offset) ? readSpokenNumber(at: offset) ?? offset + 3 : offset + 1
      case 0xE5: offset = readHome(at: offset) ?? offset + 1
      case 0xE6:
        if mayBegin(offset, 0xA0, 0xA3) {
          offset = readBuilding(at: offset) ?? offset + 1
        } else {
          offset = mayBegin(offset, 0x89, 0x89) ? readAccount(at: offset) ?? offset + 1 : offset + 1
        }
      case 0xE7:
        offset = mayBegin(offset, 0xBB, 0xA4) ? readVillageGroup(at: offset) ?? offset + 1 : offset + 1
      case 0xE9:
        offset = mayBegin(offset, 0x98, 0x98) ? readVillageGroup(at: offset) ?? offset + 1 : offset + 1
      case 0xC2, 0xD9, 0xDB, 0xE2, 0xF0: offset = readOddDigit(at: offset)
      case 0xEF: offset = mayBegin(offset, 0xBC, 0xBD) ? readFullWidth(at: offset) : offset + 1
      case 0xE3: offset = isBracket(offset) ? readFullWidth(at: offset) : offset + 1
      default: offset += 1
      }
    }
  }

  private func isOne(_ offset: Int) -> Bool {
    offset + 2 < text.count && text.bytes[offset + 1] == 0xB8 && text.bytes[offset + 2] == 0x80
  }

  private mutating func readHome(at offset: Int) -> Int? {
    guard offset + 2 < text.count else { return nil }
    switch text.bytes[offset + 1] {
    case 0xB9: return text.bytes[offset + 2] == 0xBA ? readSpokenNumber(at: offset) : readBuilding(at: offset)
    case 0x8F: return readBuilding(at: offset) ?? readHouse(at: offset)
    case 0xBA: return readBuilding(at: offset)
    case 0xAE: return readRoom(at: offset)
    case 0xA3: return text.bytes[offset + 2] == 0xB9 ? readSpokenNumber(at: offset) : nil
    case 0xBE, 0xA8: return readAccount(at: offset)
    case 0x8D: return readUnit(at: offset)
    case 0xBC: return readLane(at: offset)
    default: return nil
    }
  }

  private func mayBegin(_ offset: Int, _ second: UInt8, _ other: UInt8) -> Bool {
    guard offset + 1 < text.count else { return false }
    return text.bytes[offset + 1] == second || text.bytes[offset + 1] == other
  }

  /// 〔 or 【.
  private func isBracket(_ offset: Int) -> Bool {
    guard offset + 2 < text.count, text.bytes[offset + 1] == 0x80 else { return false }
    return text.bytes[offset + 2] == 0x94 || text.bytes[offset + 2] == 0x90
  }

  /// A digit or letter that is neither ASCII nor full width.
  private mutating func readOddDigit(at offset: Int) -> Int {
    guard let glyph = text.at(offset) else { return offset + 1 }
    if glyph.isDigit { return readNumbers(at: offset) }
    return (glyph.isLetter ? readLetter(at: offset) : nil) ?? offset + glyph.length
  }

  private mutating func readLetter(at offset: Int) -> Int? {
    readPlate(at: offset) ?? readDocument(at: offset) ?? readAccount(at: offset)
  }

  private mutating func readFullWidth(at offset: Int) -> Int {
    guard let glyph = text.at(offset) else { return offset + 1 }
    switch glyph.value {
    case 0x30...0x39: return readNumbers(at: offset)
    case 0x28, 0x5B, 0x3014, 0x3010: return readCaseNumber(at: offset) ?? offset + glyph.length
    case 0x41...0x5A, 0x61...0x7A: return readLetter(at: offset) ?? offset + glyph.length
    default: return offset + glyph.length
    }
  }
}
