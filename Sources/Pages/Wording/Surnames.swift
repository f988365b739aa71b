/// Surnames that are not read like the word they are written as.
///
/// Readings as in the surname entries of the 现代汉语词典.
enum Surnames {
  struct Surname {
    let reading: String
    /// In characters.
    let length: Int
  }

  /// The surname of a person's name; nil for one that is read like the word, or where nothing follows it.
  static func surname(of name: Substring.UnicodeScalarView) -> Surname? {
    var rest = name.makeIterator()
    guard let first = rest.next(), let second = rest.next() else { return nil }
    if rest.next() != nil {
      for surname in ofTwo where surname.first == first && surname.second == second {
        return Surname(reading: surname.reading, length: 2)
      }
    }
    return ofOne[first].map { Surname(reading: $0, length: 1) }
  }

  private static let ofTwo: [(first: Unicode.Scalar, second: Unicode.Scalar, reading: String)] = [
    ("尉", "迟", "yu chi"), ("万", "俟", "mo qi"), ("长", "孙", "zhang sun"), ("澹", "台", "tan tai"),
    ("宰", "父", "zai fu"),
  ]

  private static let ofOne: [Unicode.Scalar: String] = [
    "尉": "wei", "曾": "zeng", "单": "shan", "仇": "qiu", "查": "zha", "解": "xie", "区": "ou", "盖": "ge",
    "翟": "zhai", "朴": "piao", "缪": "miao", "员": "yun", "种": "chong", "秘": "bi", "召": "shao", "覃": "qin",
    "冼": "xian", "繁": "po", "折": "she", "黑": "he", "谌": "chen", "乜": "nie", "牟": "mu", "祭": "zhai",
    "隗": "wei", "任": "ren", "华": "hua", "葛": "ge", "燕": "yan", "宁": "ning", "盛": "sheng", "应": "ying",
    "乐": "yue", "重": "chong", "石": "shi", "柏": "bai", "晟": "cheng", "阚": "kan", "洗": "xian", "郗": "xi",
    "那": "na", "哈": "ha", "干": "gan",
  ]
}
