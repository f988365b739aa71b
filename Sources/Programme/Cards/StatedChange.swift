import Diagnostics

/// One thing that a printed card states and that is no longer so.
package struct StatedChange: Sendable {
  package let field: StatedField
  /// What was printed; nil for what the card does not say.
  package let old: StatedValue?
  /// What is true; nil for what must no longer be said.
  package let new: StatedValue?
  /// Where the records say what is true.
  let place: SourcePlace?
}

extension CardStatement {
  /// What has changed from this statement to a later one, in the order of the fields.
  func changes(to later: CardStatement) -> [StatedChange] {
    StatedField.allCases.compactMap { field in
      let (old, new) = (fact(field), later.fact(field))
      if old?.value.key == new?.value.key { return nil }
      return StatedChange(field: field, old: old?.value, new: new?.value, place: new?.place)
    }
  }
}

extension StatedChange {
  /// `律师：林* → 吴桐`.
  ///
  /// What was printed of a person is known only from an internal record: of a number or an address only as much is shown as
  /// a card is told by.
  ///
  /// - Parameter isNamed: whether the printed lawyer may still be named.
  func words(naming isNamed: (String) -> Bool) -> Words {
    let (before, after) = (shownOld(isNamed), shownNew)
    if field == .lawyerPhoto {
      return Words(
        zh: new == nil ? "律师照片：不再印" : "律师照片换了",
        en: new == nil ? "lawyer's photo: no longer shown" : "the lawyer's photo is another")
    }
    return Words(
      zh: "\(field.title.zh)：\(before.zh) → \(after.zh)", en: "\(field.title.en): \(before.en) → \(after.en)")
  }

  private var shownNew: Words {
    // A mobile number is masked wherever findings are printed: like this the two can be told apart.
    if field == .lawyerPhone, case .phone(let number)? = new { return Words(same: maskedNumber(number)) }
    return new?.words ?? Words(zh: "不再印", en: "no longer shown")
  }

  private func shownOld(_ isNamed: (String) -> Bool) -> Words {
    guard let old else { return Words(zh: "（没有印）", en: "(not printed)") }
    switch (field, old) {
    case (.lawyerName, .text(let name)): return Words(same: isNamed(name) ? name : maskedName(name))
    case (.lawyerPhone, .phone(let number)): return Words(same: maskedNumber(number))
    case (.lawyerEmail, .text(let address)): return Words(same: maskedAddress(address))
    default: return old.words
    }
  }
}

/// `林**`: the first character, which is the surname in Chinese.
private func maskedName(_ name: String) -> String {
  String(name.prefix(1)) + String(repeating: "*", count: max(name.count - 1, 1))
}

/// `0571-****9101`, `139****9101`: at most the area code or the first three digits, and the last four.
private func maskedNumber(_ number: String) -> String {
  let count = number.count { $0.isNumber }
  let shownFirst = count > 7 ? (number.hasPrefix("0") ? 4 : 3) : 0
  let shownLast = count > 7 ? 4 : 2
  var seen = 0
  return String(
    number.map { character in
      guard character.isNumber else { return character }
      seen += 1
      return seen > shownFirst && seen <= count - shownLast ? "*" : character
    })
}

/// `l***@example.org`.
private func maskedAddress(_ address: String) -> String {
  let parts = address.split(separator: "@", maxSplits: 1)
  return parts.count == 2 ? "\(parts[0].prefix(1))***@\(parts[1])" : "***"
}
