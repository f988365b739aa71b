import CPinyin

/// Readings of Chinese names in pinyin without tones, for the A–Z lists and for English pages.
///
/// Each character is read by itself, from a table that is compiled into the program (`Scripts/pinyin-table.swift`); what the
/// table lacks stands for itself. Surnames may have a reading of their own.
package enum Pinyin {
  /// `ting he` for 听荷: syllables joined by blanks.
  package static func reading(of name: String) -> String {
    String(decoding: syllables(of: name.unicodeScalars[...]), as: UTF8.self)
  }

  /// `shan zhi yuan` for 单志远.
  package static func reading(ofPerson name: String) -> String {
    let scalars = name.unicodeScalars[...]
    guard let surname = Surnames.surname(of: scalars) else { return reading(of: name) }
    var reading = Array(surname.reading.utf8)
    append(scalars.dropFirst(surname.length), to: &reading, separatedBy: " ")
    return String(decoding: reading, as: UTF8.self)
  }

  /// A reading as lists sort it, without tones and in small letters: `ouyang zhiqiu` for Ōuyáng Zhīqiū.
  package static func plain(_ reading: String) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(reading.utf8.count)
    append(reading.unicodeScalars[...], to: &plain, separatedBy: nil)
    return String(decoding: plain, as: UTF8.self)
  }

  /// What the name of a district or a street ends in, and the sentence that says it in another language.
  static let areas: [(suffix: String, phrase: String)] = [
    ("街道", "area_subdistrict"), ("区", "area_district"), ("县", "area_county"), ("市", "area_city"),
    ("镇", "area_town"), ("乡", "area_township"),
  ]

  /// `Xihu` and `area_district` for 西湖区, `Lin'an` for 临安区; nil for a name of another form.
  static func parts(ofArea name: String) -> (proper: String, phrase: String)? {
    for (suffix, phrase) in areas
    where name.utf8.count > suffix.utf8.count && name.utf8.hasSuffix(suffix.utf8) {
      let proper = name.unicodeScalars.dropLast(suffix.unicodeScalars.count)
      return (String(decoding: word(of: syllables(of: proper)), as: UTF8.self), phrase)
    }
    return nil
  }

  /// The capital letter a reading is listed under; `#` for what begins with none.
  package static func letter(of reading: String) -> String {
    guard let first = reading.utf8.first, isLetter(first) else { return "#" }
    return String(UnicodeScalar(first & ~0x20))
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}

extension Pinyin {
  private static func syllables(of name: Substring.UnicodeScalarView) -> [UInt8] {
    var syllables: [UInt8] = []
    append(name, to: &syllables, separatedBy: " ")
    return syllables
  }

  private static func append(
    _ scalars: Substring.UnicodeScalarView, to reading: inout [UInt8], separatedBy separator: Unicode.Scalar?
  ) {
    for scalar in scalars {
      let entry = menpai_reading_of(scalar.value)
      // A mark that belongs to the character before it.
      if entry.bytes != nil, entry.count == 0 { continue }
      if let separator, !reading.isEmpty { reading.append(UInt8(ascii: separator)) }
      if let bytes = entry.bytes {
        reading.append(contentsOf: UnsafeBufferPointer(start: bytes, count: entry.count))
      } else {
        reading.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Syllables as one capitalised word; one that begins with a vowel is set off (GB/T 16159).
  private static func word(of syllables: [UInt8]) -> [UInt8] {
    var word: [UInt8] = []
    for syllable in syllables.split(separator: UInt8(ascii: " ")) {
      if !word.isEmpty, let first = syllable.first, "aeo".utf8.contains(first) {
        word.append(UInt8(ascii: "'"))
      }
      word += syllable
    }
    if let first = word.first, isLetter(first) { word[0] = first & ~0x20 }
    return word
  }
}

extension Collection where Element == UInt8 {
  fileprivate func hasSuffix(_ suffix: some Collection<UInt8>) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
