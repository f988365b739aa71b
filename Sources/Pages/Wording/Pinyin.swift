import Foundation

/// Readings of Chinese names in pinyin without tones, for the A–Z lists.
///
/// Each character is transformed once (ICU's Han-Latin), however many names it stands in; surnames with a reading of their own
/// come from a table.
public struct Pinyin: Sendable {
  private let readings: [Character: String]

  public init(covering names: some Sequence<String>) {
    var seen: Set<Character> = []
    var characters: [Character] = []
    for name in names {
      for character in name where !character.isNewline && seen.insert(character).inserted {
        characters.append(character)
      }
    }
    readings = Dictionary(
      zip(characters, Pinyin.read(characters)), uniquingKeysWith: { first, _ in first })
  }

  // Han only: the transform that knows every script takes ICU a sixth of a second to set up.
  private static let toPlainLatin = StringTransform("Han-Latin; NFD; [:Nonspacing Mark:] Remove")

  private static func read(_ character: Character) -> String { plain(String(character)) }

  /// A reading as lists sort it, without tones and in small letters: `ouyang zhiqiu` for Ōuyáng Zhīqiū.
  public static func plain(_ reading: String) -> String {
    (reading.applyingTransform(toPlainLatin, reverse: false) ?? reading).lowercased()
  }

  /// Many characters in one go, one a line: ICU sets itself up anew for every call.
  private static func read(_ characters: [Character]) -> [String] {
    let lines = characters.map { String($0) }.joined(separator: "\n")
    let readings = (lines.applyingTransform(toPlainLatin, reverse: false) ?? lines).lowercased()
      .split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    return readings.count == characters.count ? readings : characters.map(read)
  }

  /// `tinghe` for 听荷: syllables joined by blanks.
  public func reading(of name: String) -> String {
    name.map { readings[$0] ?? Pinyin.read($0) }.joined(separator: " ")
  }

  /// `shan zhi yuan` for 单志远.
  public func reading(ofPerson name: String) -> String {
    let candidates = name.first.flatMap { Pinyin.surnamesByStart[$0] } ?? []
    for (surname, reading) in candidates where name.hasPrefix(surname) && name.count > surname.count {
      return reading + " " + self.reading(of: String(name.dropFirst(surname.count)))
    }
    return reading(of: name)
  }

  /// `Xihu District` for 西湖区, `Lin'an District` for 临安区; a name of another form keeps its characters.
  public func english(ofArea name: String) -> String {
    for (suffix, kind) in Pinyin.areas where name.hasSuffix(suffix) && name.count > suffix.count {
      var english = ""
      for syllable in reading(of: String(name.dropLast(suffix.count))).split(separator: " ") {
        // A syllable that begins with a vowel is set off (GB/T 16159).
        if !english.isEmpty, let first = syllable.first, "aeo".contains(first) { english += "'" }
        english += syllable
      }
      return english.prefix(1).uppercased() + english.dropFirst() + " " + kind
    }
    return name
  }

  private static let areas = [
    ("街道", "Subdistrict"), ("区", "District"), ("县", "County"), ("市", "City"), ("镇", "Town"),
    ("乡", "Township"),
  ]

  /// The capital letter a reading is listed under; `#` for what begins with none.
  public static func letter(of reading: String) -> String {
    guard let first = reading.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
    else { return "#" }
    return String(UnicodeScalar(first & ~0x20))
  }

  private static let surnamesByStart = Dictionary(grouping: surnames) { $0.0.first ?? " " }

  // Longer surnames first. Readings as in the surname entries of the 现代汉语词典.
  private static let surnames: [(String, String)] = [
    ("尉迟", "yu chi"), ("万俟", "mo qi"), ("长孙", "zhang sun"), ("澹台", "tan tai"), ("宰父", "zai fu"), ("尉", "wei"),
    ("曾", "zeng"), ("单", "shan"), ("仇", "qiu"), ("查", "zha"), ("解", "xie"), ("区", "ou"), ("盖", "ge"),
    ("翟", "zhai"), ("朴", "piao"), ("缪", "miao"), ("员", "yun"), ("种", "chong"), ("秘", "bi"), ("召", "shao"),
    ("覃", "qin"), ("冼", "xian"), ("繁", "po"), ("折", "she"), ("黑", "he"), ("谌", "chen"), ("乜", "nie"),
    ("牟", "mu"), ("祭", "zhai"), ("隗", "wei"), ("任", "ren"), ("华", "hua"), ("葛", "ge"), ("燕", "yan"),
    ("宁", "ning"), ("盛", "sheng"), ("应", "ying"), ("乐", "yue"), ("重", "chong"), ("石", "shi"), ("柏", "bai"),
    ("晟", "cheng"), ("阚", "kan"), ("洗", "xian"), ("郗", "xi"), ("那", "na"), ("哈", "ha"), ("干", "gan"),
  ]
}
