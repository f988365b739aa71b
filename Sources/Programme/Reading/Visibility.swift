import Diagnostics
import Schema

/// A value that is checked and never published: only this module can look inside, so no page model can hold it.
package struct Internal<Content: Sendable>: Sendable {
  let located: Located<Content>?
  var value: Content? { located?.value }

  init(_ located: Located<Content>?) { self.located = located }
}

/// What a person's consent may cover.
package enum ConsentTopic: String, CaseIterable, Sendable {
  case name, photo, phone, email, print, data
}

/// Where a value is about to be published.
package enum Medium: Sendable {
  case page
  /// Cards and notices on paper.
  case print
  /// vCard, JSON, JSON-LD and open data.
  case data
}

/// A value that may be published only while the person's consent covers it.
package struct Consented<Content: Sendable>: Sendable {
  let located: Located<Content>?
  let topic: ConsentTopic

  init(_ located: Located<Content>?, topic: ConsentTopic) {
    self.located = located
    self.topic = topic
  }

  /// The value, if the consent covers this kind of value and this medium on that day.
  package func shown(on medium: Medium, by consent: Consent?, today: Day) -> Content? {
    guard let consent, consent.covers(topic, on: medium, today: today) else { return nil }
    return located?.value
  }

  /// Whether there is anything that a consent could release.
  package var isWritten: Bool { located != nil }
}

extension FieldReader {
  /// A field that is published only while the person's consent covers it.
  package mutating func consented<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, under topic: ConsentTopic, by rule: RuleName? = nil,
    article: Int? = nil, means meaning: @autoclosure () -> [any FieldMeaning] = [], zh: String, en: String
  ) -> Consented<Type.Output> {
    Consented(
      withheld(
        type, name, zhName, .consent, by: rule, article: article, means: meaning(), zh: zh, en: en),
      topic: topic)
  }

  /// A field that is checked and never published.
  package mutating func `internal`<Type: FieldType>(
    _ type: Type, _ name: String, _ zhName: String, by rule: RuleName? = nil, article: Int? = nil,
    required: Bool = false, zh: String, en: String
  ) -> Internal<Type.Output> {
    Internal(
      withheld(
        type, name, zhName, .internal, by: rule, required: required, article: article, zh: zh, en: en))
  }
}
