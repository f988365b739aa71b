// A table of declarations, each with its closures.
// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

extension Identities {
  /// What tells people apart.
  static let people: [Identity] = [
    .lawyer("licence", "执业证号", "licence number", help: oneOfTwo) { lawyer, programme, put in
      put.text(lawyer.licence, lawyer.record)
    },
    .lawyer("certification.number", "资格认证编号", "certification number", help: oneIsWrong) {
      lawyer, programme, put in
      put.text(lawyer.certification?.value.number, lawyer.record)
    },
    // What three have is a stand-in for pictures to come.
    .lawyer("photo", as: .warning, "照片", "picture", help: oneIsWrong, upTo: 2) { lawyer, programme, put in
      put.text(lawyer.photo.located, lawyer.record)
    },
    .lawyer("email", as: .warning, "邮箱", "e-mail address", help: orWaive, unless: sharesMailbox) {
      lawyer, programme, put in
      guard let email = lawyer.email.located, !isDeskOf(email.value) else { return }
      put.text(email, lawyer.record)
    },
    .lawyer("phone", as: .warning, "电话", "telephone number", help: orWaive, unless: sharesSwitchboard) {
      lawyer, programme, put in
      put.phone(lawyer.phone.located, lawyer.record)
    },
  ]

  /// A firm's own mailbox is everybody's.
  @Sendable private static func sharesMailbox(_ one: Lawyer, _ other: Lawyer, _ programme: Programme) -> Bool
  {
    guard let firm = one.firm?.value, firm == other.firm?.value else { return false }
    return programme.firms[firm]?.email.map { plainKey($0.value) }
      == one.email.located.map { plainKey($0.value) }
  }

  /// A landline within a firm is taken for its switchboard.
  @Sendable private static func sharesSwitchboard(_ one: Lawyer, _ other: Lawyer, _ programme: Programme)
    -> Bool
  {
    guard let firm = one.firm?.value, firm == other.firm?.value, let phone = one.phone.located?.value else {
      return false
    }
    return !phone.isMobile || phone.key == programme.firms[firm]?.phone?.value?.key
  }

  /// Whether an address is a desk's rather than a person's.
  private static func isDeskOf(_ email: String) -> Bool {
    let desk = email.prefix { $0 != "@" }.lowercased()
    return [
      "office", "info", "contact", "service", "admin", "mail", "law", "legal", "lawfirm", "lvsuo", "bgs",
      "hr", "reception",
    ]
    .contains(desk)
  }
}
