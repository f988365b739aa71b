/// Unified social credit codes (GB 32100-2015).
enum CreditCode {
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// Whether 18 characters have the right check character.
  static func isValid(_ code: [UInt8]) -> Bool {
    guard code.count == 18, let check = checkCharacter(of: code[..<17]) else { return false }
    return check == code[17]
  }

  /// The character that belongs after 17 others; nil when one of them cannot stand in a code.
  static func checkCharacter(of characters: some Collection<UInt8>) -> UInt8? {
    var sum = 0
    var weight = 1
    for character in characters {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }

  static func canContain(_ character: UInt8) -> Bool { alphabet.contains(character) }
}
