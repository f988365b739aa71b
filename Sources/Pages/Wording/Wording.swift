import Charts
import Diagnostics
import Programme

/// Puts facts into the words of one language.
package struct Wording: Sendable {
  private let book: Phrasebook
  /// Whether it is written in Chinese characters, as names in records are.
  let isChinese: Bool

  package init(_ book: Phrasebook) {
    self.book = book
    isChinese = book.language.isChinese
  }

  package var language: SiteLanguage { book.language }
  var manner: any LanguageManner { book.manner }
  var digest: UInt64 { book.digest }
  package var chartWords: ChartWords { book.chartWords }

  package subscript(phrase: Phrase) -> String { book[phrase] }
  package func callAsFunction(_ phrase: Phrase1, _ value: String) -> String { book.filled(phrase, value) }
  package func callAsFunction(_ phrase: Phrase1, _ number: Int) -> String {
    book.filled(phrase, String(number))
  }
  package func callAsFunction(_ phrase: Phrase2, _ first: String, _ second: String) -> String {
    book.filled(phrase, first, second)
  }

  /// Several words in a row: `甲、乙` or `A, B`.
  func joined(_ words: [String]) -> String { words.joined(separator: manner.listSeparator) }

  /// What a record says in this language, or in the first of those that stand in for it. Records are written in Chinese, which
  /// comes last for whoever does not read it.
  func translated(_ original: String, _ translation: (SiteLanguage) -> String?) -> String {
    for language in book.chain where !isChinese && !language.isChinese {
      if let text = translation(language) { return text }
    }
    return original
  }

  /// As the theme's print layout calls itself.
  func title(of design: PrintDesign) -> String {
    design.title[book.chain.first { $0.isChinese || $0 == .english } ?? language]
  }

  /// A district's or street's name: `西湖区`, `Xihu District`.
  func area(_ name: String) -> String {
    guard !isChinese, let (proper, suffix) = Pinyin.parts(ofArea: name) else { return name }
    return book.filled(suffix, proper)
  }
}

extension Wording {
  /// `约 1.2 公里`, `about 800 m`.
  func distance(metres: Double) -> String {
    if metres < 950 {
      return self(.distanceMetres, max(50, Int((metres / 50).rounded()) * 50))
    }
    let tenths = Int((metres / 100).rounded())
    return self(.distanceKilometres, tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }
}

extension Wording {
  func kind(_ kind: LawyerKind) -> String { book.word(kind.rawValue, of: .lawyerKind) }
  func kind(_ kind: CommunityKind) -> String { book.word(kind.rawValue, of: .communityKind) }
  func kind(_ kind: EventKind) -> String { book.word(kind.rawValue, of: .eventKind) }
  func kind(_ kind: HonourKind) -> String { book.word(kind.rawValue, of: .honourKind) }
  /// Somebody who is not named.
  func one(_ kind: HonourKind) -> String { book.word(kind.rawValue, of: .unnamed) }
  func affiliation(_ affiliation: Affiliation) -> String { book.word(affiliation.rawValue, of: .affiliation) }
  func allocation(_ allocation: Allocation) -> String { book.word(allocation.rawValue, of: .allocation) }
  func contactKind(_ kind: ContactKind) -> String { book.word(kind.rawValue, of: .contactKind) }
  /// As the heading of a column.
  func heading(_ kind: ServiceKind) -> String { book.word(kind.field, of: .service) }

  /// Nil for the usual way, an assignment.
  func origin(_ origin: Origin?) -> String? {
    origin.flatMap { $0 == .assigned ? nil : book.word($0.rawValue, of: .origin) }
  }

  /// Nil when the answer is no.
  func remark(_ remark: Remark?, yes: Phrase) -> String? {
    switch remark {
    case .yes: self[yes]
    case .words(let words): words
    case .no, nil: nil
    }
  }

  /// A total as it may be told.
  func told(_ count: PublishedCount) -> String {
    switch count {
    case .exact(let number): String(number)
    case .few: "<\(PublishedCount.threshold)"
    case .withheld: chartWords(.withheld)
    }
  }

  /// A share in per cent, or that it is not told.
  func told(share: Int?) -> String { share.map { "\($0)%" } ?? "—" }
}

extension Wording {
  func contact(_ phone: Phone) -> Contact { Contact(text: grouped(phone), href: "tel:" + phone.dialled) }
  func contact(email: String) -> Contact { Contact(text: email, href: "mailto:" + email) }

  func print(_ phone: Phone) -> PrintPhone {
    let text = grouped(phone)
    guard let gap = text.utf8.firstIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) else {
      return PrintPhone(text: text, rest: text, isMobile: phone.isMobile)
    }
    return PrintPhone(
      text: text, first: String(text[..<gap]), rest: String(text[text.utf8.index(after: gap)...]),
      isMobile: phone.isMobile)
  }

  /// The number in groups, and the extension: `0571-8700 0000 转 8001`.
  private func grouped(_ phone: Phone) -> String {
    let number = groupedNumber(phone)
    return phone.branch.map { self(.phoneBranch, number, $0) } ?? number
  }

  /// Digits in groups that can be read aloud: `0571-8700 0000`, `139 0571 0000`.
  private func groupedNumber(_ phone: Phone) -> String {
    phone.digits.withBytes { digits in
      func groups(_ first: Int, _ separator: StaticString, _ second: Int, _ next: StaticString) -> String {
        Pieces.text {
          $0.add(UnsafeBufferPointer(rebasing: digits[..<first]))
          $0.add(separator)
          $0.add(UnsafeBufferPointer(rebasing: digits[first..<second]))
          $0.add(next)
          $0.add(UnsafeBufferPointer(rebasing: digits[second...]))
        }
      }
      if phone.isMobile { return groups(3, " ", 7, " ") }
      guard digits.first == UInt8(ascii: "0") else {
        return digits.count == 10 ? groups(3, "-", 6, "-") : phone.digits
      }
      let area = digits[1] == UInt8(ascii: "1") || digits[1] == UInt8(ascii: "2") ? 3 : 4
      return groups(area, "-", digits.count - 4, " ")
    }
  }
}
