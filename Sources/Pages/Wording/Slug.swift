/// Names as parts of addresses: small letters, digits and single hyphens.
enum Slug {
  /// In characters.
  static let longest = 60

  /// `lin-li-zhi-jian` for 邻里之间, `ai-wen-da` for AI 问答; empty for a name without letters or digits.
  static func slug(of name: String) -> String {
    var slug: [UInt8] = []
    var isOpen = false
    func starts(_ slug: inout [UInt8]) { if !slug.isEmpty, slug.last != hyphen { slug.append(hyphen) } }
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        if let letter = letter(UInt8(ascii: scalar)) {
          if !isOpen { starts(&slug) }
          slug.append(letter)
          isOpen = true
        } else {
          isOpen = false
        }
        continue
      }
      // Letters with accents go on with their word, characters stand for a syllable each.
      let isLatin = scalar.value < 0x2E80
      if !isLatin { isOpen = false }
      let syllable = Pinyin.reading(of: String(scalar)).unicodeScalars.compactMap { reading in
        reading == "ü" ? UInt8(ascii: "v") : reading.isASCII ? letter(UInt8(ascii: reading)) : nil
      }
      guard !syllable.isEmpty else { continue }
      if !isOpen { starts(&slug) }
      slug += syllable
      isOpen = isLatin
    }
    slug = Array(slug.prefix(longest))
    if slug.last == hyphen { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// Slugs in the order of the names, no two the same: the first to come keeps the plain one, later ones get `-2`, `-3`.
  static func unique(_ names: [String], fallback: String) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let plain = slug(of: name)
      let base = plain.isEmpty ? fallback : plain
      var candidate = base
      var number = 2
      while !taken.insert(candidate).inserted {
        candidate = "\(base)-\(number)"
        number += 1
      }
      return candidate
    }
  }

  private static let hyphen = UInt8(ascii: "-")

  /// The byte in small letters; nil for what is neither letter nor digit.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }
}
