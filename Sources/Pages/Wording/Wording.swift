import Bytes
import Charts
import Diagnostics
import Programme
import Templates

/// All that is said in one language: the theme's texts, filled in, and facts put into words.
///
/// A class only so that every page can share it; it never changes after it is made.
package final class Wording: Sendable {
  package let language: SiteLanguage
  /// Whether it is written in Chinese characters, as names in records are.
  let isChinese: Bool
  let manner: any LanguageManner
  /// Differs whenever any of the texts does.
  let digest: UInt64
  /// The languages that stand in for this one, itself first.
  private let chain: [SiteLanguage]
  /// By what Swift calls them, and the words of closed choices by type and word.
  private let sentences: [String: Sentence]
  private let words: [String: [String: String]]

  /// - Parameters:
  ///   - chain: the languages that stand in for the language, itself first.
  ///   - text: of the theme in this language, by its name; nil where no language has it.
  package init(_ language: SiteLanguage, chain: [SiteLanguage], text: (String) -> String?) {
    self.language = language
    self.chain = chain
    isChinese = language.isChinese
    func sentence(_ key: PhraseKey) -> Sentence { Sentence(text(key.name) ?? key.name, key.values) }
    let tag = text(Wording.mannerKey)
    manner = Wording.manners.first { type(of: $0).tag == tag } ?? Wording.manners[0]
    sentences = PhraseKey.named.mapValues(sentence)
    words = Dictionary(
      uniqueKeysWithValues: PhraseKey.vocabularies.map { type, words in
        let said = words.map { ($0, sentence(PhraseKey(PhraseKey.word($0, of: type))).filled([])) }
        return (type, Dictionary(uniqueKeysWithValues: said))
      })
    var digest = Digest()
    for key in PhraseKey.all.map(\.name).sorted(by: precedesInBytes) { digest.add(text(key) ?? "") }
    digest.add(type(of: manner).tag)
    for language in chain { digest.add(language.tag) }
    self.digest = digest.value
  }

  /// The theme's text that names the language whose way of saying dates and hours a language has.
  package static let mannerKey = "language_wording"
  /// The theme's text that names the language which stands in for what a language lacks.
  package static let fallbackKey = "language_fallback"
  static let manners: [any LanguageManner] = [ChineseManner(), EnglishManner()]
  /// What may stand as `language_wording`.
  package static var mannerTags: [String] { manners.map { type(of: $0).tag } }

  private func say(_ phrase: String, _ values: [String] = []) -> String {
    sentences[phrase]?.filled(values) ?? ""
  }
  private func word(_ word: String, of type: String) -> String { words[type]?[word] ?? "" }

  package subscript(phrase: Phrase) -> String { say(phrase.rawValue) }
  func callAsFunction(_ phrase: NamePhrase, _ name: String) -> String { say(phrase.rawValue, [name]) }
  func callAsFunction(_ phrase: PeriodPhrase, _ period: some CustomStringConvertible) -> String {
    say(phrase.rawValue, [period.description])
  }
  func callAsFunction(_ phrase: NumberPhrase, _ number: some CustomStringConvertible) -> String {
    say(phrase.rawValue, [number.description])
  }
  package func callAsFunction(_ phrase: PairPhrase, _ first: String, _ second: String) -> String {
    say(phrase.rawValue, [first, second])
  }
  package var chartWords: ChartWords { ChartWords { self.say($0.rawValue, $1) } }

  /// Several words in a row: `甲、乙` or `A, B`.
  func joined(_ words: [String]) -> String { words.joined(separator: self[.betweenWords]) }

  /// What a record says in this language, or in the first of those that stand in for it. Records are written in Chinese, which
  /// comes last for whoever does not read it.
  func translated(_ original: String, _ translation: (SiteLanguage) -> String?) -> String {
    for language in chain where !isChinese && !language.isChinese {
      if let text = translation(language) { return text }
    }
    return original
  }

  /// As the theme's print layout calls itself.
  func title(of design: PrintDesign) -> String {
    design.title[chain.first { $0.isChinese || $0 == .english } ?? language]
  }

  /// A district's or street's name: `西湖区`, `Xihu District`.
  func area(_ name: String) -> String {
    guard !isChinese, let (proper, phrase) = Pinyin.parts(ofArea: name) else { return name }
    return say(phrase, [proper])
  }

  /// `约 1.2 公里`, `about 800 m`.
  func distance(metres: Double) -> String {
    if metres < 950 {
      return self(.distanceMetres, max(50, Int((metres / 50).rounded()) * 50))
    }
    let tenths = Int((metres / 100).rounded())
    return self(.distanceKilometres, tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
  }

  func kind(_ kind: LawyerKind) -> String { word(kind.rawValue, of: "lawyer_kind") }
  func kind(_ kind: CommunityKind) -> String { word(kind.rawValue, of: "community_kind") }
  func kind(_ kind: EventKind) -> String { word(kind.rawValue, of: "event_kind") }
  func kind(_ kind: HonourKind) -> String { word(kind.rawValue, of: "honour_kind") }
  /// Somebody who is not named.
  func one(_ kind: HonourKind) -> String { word(kind.rawValue, of: "unnamed") }
  func affiliation(_ affiliation: Affiliation) -> String {
    word(affiliation.rawValue, of: "affiliation")
  }
  func allocation(_ allocation: Allocation) -> String { word(allocation.rawValue, of: "allocation") }
  func contactKind(_ kind: ContactKind) -> String { word(kind.rawValue, of: "contact_kind") }
  /// As the heading of a column.
  func heading(_ kind: ServiceKind) -> String { word(kind.field, of: "service") }

  /// What a column of a data file holds.
  func column(_ name: String) -> String { word(name, of: "data") }

  /// Nil for the usual way, an assignment.
  func origin(_ origin: Origin?) -> String? {
    origin.flatMap { $0 == .assigned ? nil : word($0.rawValue, of: "origin") }
  }

  /// Nil when the answer is no.
  func remark(_ remark: FlagOrText?, yes: Phrase) -> String? {
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
        TextBuffer.text {
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

extension Wording {
  func date(_ day: Day) -> DateLine {
    DateLine(
      iso: day.iso, words: manner.date(day), short: manner.shortDate(day), weekday: weekday(day.weekday),
      month: manner.shortMonth(day.month), day: day.parts.day)
  }

  func words(_ month: Month) -> String { manner.month(month) }
  func weekday(_ weekday: Weekday) -> String { manner.weekday(weekday) }
  /// `每周二`, `Every Tuesday`.
  func every(_ weekday: Weekday) -> String { self(.everyWeekday, self.weekday(weekday)) }

  func session(_ session: Session) -> SessionLine {
    let (from, to) = (session.from.value, session.to.value)
    return SessionLine(
      weekday: weekday(session.weekday.value), from: from.text, to: to.text, words: words(session),
      day: every(session.weekday.value), hours: span(from, to), place: session.place?.value)
  }

  /// `每周二下午2点到5点`, `Every Tuesday, 2 to 5 pm`.
  func words(_ session: Session) -> String {
    self(.everyWeekdayAt, weekday(session.weekday.value), span(session.from.value, session.to.value))
  }

  func span(_ from: TimeOfDay, _ to: TimeOfDay) -> String { manner.hours(from, to) }
}
