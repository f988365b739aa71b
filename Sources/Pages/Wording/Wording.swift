import Diagnostics
import Programme

/// How days, times, numbers and the programme's own terms are put into words in one language.
package struct Wording: Sendable {
  package let language: Language
  var isChinese: Bool { language == .chinese }

  package init(_ language: Language) { self.language = language }

  /// Several words in a row: `甲、乙` or `A, B`.
  func joined(_ words: [String]) -> String { words.joined(separator: isChinese ? "、" : ", ") }

  func pick(_ zh: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
    isChinese ? zh() : en()
  }
}

extension Wording {
  /// `约 1.2 公里`, `about 800 m`.
  func distance(metres: Double) -> String {
    if metres < 950 {
      let rounded = Int((metres / 50).rounded()) * 50
      return pick("约 \(max(50, rounded)) 米", "about \(max(50, rounded)) m")
    }
    let tenths = Int((metres / 100).rounded())
    let number = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return pick("约 \(number) 公里", "about \(number) km")
  }
}

extension Wording {
  func kind(_ kind: LawyerKind) -> String {
    switch kind {
    case .lawyer: pick("律师", "Lawyer")
    case .teacher: pick("高校法学教师", "Law teacher")
    case .retired: pick("退休法律工作者", "Retired legal worker")
    }
  }

  func kind(_ kind: CommunityKind) -> String {
    switch kind {
    case .community: pick("社区", "Community")
    case .village: pick("村", "Village")
    }
  }

  func affiliation(_ affiliation: Affiliation) -> String {
    switch affiliation {
    case .district: pick("区属律师事务所", "District firm")
    case .municipal: pick("市直律师事务所", "Municipal firm")
    case .provincial: pick("省直律师事务所", "Provincial firm")
    }
  }

  /// Nil for the usual way, an assignment.
  func origin(_ origin: Origin?) -> String? {
    switch origin {
    case .assigned, nil: nil
    case .selfPaidCounsel:
      pick(
        "原自费聘请的法律顾问，另签公益服务协议",
        "Counsel the community had already retained, with a further agreement on free service")
    case .oneCommunityOneCounsel: pick("原“一社区一法律顾问”结对", "Paired earlier under “one community, one counsel”")
    case .teacherOrRetired:
      pick("原高校教师或退休法律工作者义务结对", "A volunteer pairing with a law teacher or retired legal worker")
    case .provincial: pick("省直律师事务所自愿结对", "Paired by a provincial firm's own choice")
    }
  }

  func allocation(_ allocation: Allocation) -> String {
    switch allocation {
    case .district: pick("区联络处", "The district's liaison office")
    case .city: pick("市律师协会", "The city's bar association")
    }
  }

  func contactKind(_ kind: ContactKind) -> String {
    switch kind {
    case .mediation: pick("人民调解", "People's mediation")
    case .safety: pick("综治中心", "Public safety office")
    case .neighbours: pick("和事佬", "Neighbourhood peacemakers")
    }
  }

  /// Nil when the answer is no.
  func remark(_ remark: Remark?, yes zh: String, _ en: String) -> String? {
    switch remark {
    case .yes: pick(zh, en)
    case .words(let words): words
    case .no, nil: nil
    }
  }
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
    return phone.branch.map { pick("\(number) 转 \($0)", "\(number) ext. \($0)") } ?? number
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
