// swift-format-ignore-file: OnlyOneTrailingClosureArgument

import Diagnostics
import Records

/// What makes two records the same thing, type by type; of two that are alike in several ways the first is told.
///
/// What is already one by its address (a year's annual report, a former id) or has a rule of its own (a bulletin's number, an
/// evaluation) is not among them.
enum Identities {
  static let all: [Identity] = people + places + firms + works + papers + register

  static let oneOfTwo = Words(
    zh: "是同一个就只留一条，不是就改正其中一处", en: "keep one of them if they are the same, else put one of them right")
  static let oneIsWrong = Words(zh: "改正其中一处", en: "put one of them right")
  static let orWaive = Words(
    zh: "改正其中一处；确是共用的，在后一条上写 waivers",
    en: "put one of them right; if they share it add a waiver to the later one")

  static func words(_ zh: String, _ en: String) -> Words { Words(zh: zh, en: en) }
}

/// Takes in what a record says for an identity; what nobody wrote is left out.
struct KeySink<Part: Hashable> {
  let put: (Part, SourcePlace) -> Void

  func part(_ part: Part, at place: SourcePlace) { put(part, place) }
}

extension KeySink<String> {
  func text(_ text: Located<String>?, _ record: RecordHeader) {
    guard let text, text.isWritten else { return }
    put(plainKey(text.value), record.place(of: text))
  }

  /// Within something else by its position.
  func text(_ text: Located<String>?, _ record: RecordHeader, within position: Int32) {
    guard let text, text.isWritten else { return }
    put("\(position) \(plainKey(text.value))", record.place(of: text))
  }

  /// Short numbers such as 12348 and the numbers of hotlines are everybody's.
  func phone(_ phone: Located<Phone?>?, _ record: RecordHeader) {
    guard let phone, phone.isWritten, let number = phone.value, number.digits.utf8.count > 6 else { return }
    put(number.key, record.place(of: phone))
  }
}

extension Identity {
  static func lawyer(
    _ field: String, as severity: Severity = .error, _ zh: String, _ en: String, help: Words,
    upTo most: Int = .max,
    unless mayShare: @escaping @Sendable (Lawyer, Lawyer, Programme) -> Bool = { _, _, _ in false },
    _ key: @escaping @Sendable (Lawyer, Programme, KeySink<String>) -> Void
  ) -> Identity {
    .of(
      field, as: severity, Words(zh: zh, en: en), help: help, in: { $0.lawyers.all }, called: \.shownName,
      upTo: most, unless: mayShare, key)
  }

  /// Of communities that stand: what one that was closed left behind may be another's.
  static func community(
    _ field: String, as severity: Severity = .error, _ zh: String, _ en: String, help: Words,
    unless mayShare: @escaping @Sendable (Community, Community, Programme) -> Bool = { _, _, _ in false },
    _ key: @escaping @Sendable (Community, KeySink<String>) -> Void
  ) -> Identity {
    .of(
      field, as: severity, Words(zh: zh, en: en), help: help, in: { $0.communities.all }, called: \.shownName,
      unless: mayShare
    ) { community, _, sink in
      if community.isActive { key(community, sink) }
    }
  }

  static func firm(
    _ field: String, as severity: Severity = .error, _ zh: String, _ en: String, help: Words,
    _ key: @escaping @Sendable (Firm, KeySink<String>) -> Void
  ) -> Identity {
    .of(
      field, as: severity, Words(zh: zh, en: en), help: help, in: { $0.firms.all },
      called: { $0.called($0.name) }
    ) { firm, _, sink in key(firm, sink) }
  }
}
