import Diagnostics
import Records

/// Somebody whose consent decides what is published of them: a lawyer, a volunteer of a team or the recipient of an award.
package struct ConsentingPerson: Sendable {
  package let record: RecordHeader
  /// `lawyer`, `team` or `honour`.
  package let type: String
  package let name: String
  /// The group of fields that is about the person, a node of the record's document.
  let node: Int
  let consentNode: Int?
  package let consent: Consent?
  /// What the person would be recognised by in a text.
  let traces: PersonMatcher

  package var place: SourcePlace {
    guard let root = record.root, node != root.index else { return record.place }
    return Value(document: root.document, index: node).place
  }

  /// Whether the consent was withdrawn by that day.
  package func hasWithdrawn(by day: Day) -> Bool { consent?.state(on: day) == .withdrawn }
}

extension Programme {
  /// Everybody who is published under a consent of their own, type by type in the order of the records.
  package var consentingPeople: [ConsentingPerson] {
    lawyers.all.compactMap(\.person) + teams.all.flatMap(\.people) + honours.all.compactMap(\.person)
  }

  /// Everybody whose consent is withdrawn today.
  var withdrawnPeople: [ConsentingPerson] {
    // Most sites have nobody, which is told without making anything.
    let lawyers = lawyers.all.filter { $0.consent?.withdrawn != nil }
    let teams = teams.all.filter { team in
      team.members?.value.contains { $0.value.consentField.value?.withdrawn != nil } ?? false
    }
    let honours = honours.all.filter { $0.awardee.value.consentField.value?.withdrawn != nil }
    return lawyers.compactMap(\.person).withdrawn(by: today)
      + teams.flatMap(\.people).withdrawn(by: today) + honours.compactMap(\.person).withdrawn(by: today)
  }
}

extension [ConsentingPerson] {
  fileprivate func withdrawn(by day: Day) -> [ConsentingPerson] { filter { $0.hasWithdrawn(by: day) } }
}

extension Lawyer {
  package var person: ConsentingPerson? {
    guard let root = record.root, name.isWritten else { return nil }
    return ConsentingPerson(
      record: record, type: Self.type.name, name: name.value, node: root.index,
      consentNode: consentField.located.map { Int($0.node) }, consent: consent,
      traces: PersonMatcher(
        name: name.value, pinyin: pinyin?.value,
        mobile: phone.located?.value.flatMap { $0.isMobile ? $0.digits : nil },
        email: email.located?.value))
  }
}

extension Team {
  fileprivate var people: [ConsentingPerson] {
    (members?.value ?? []).compactMap { member in
      guard let name = member.value.name.located, name.isWritten else { return nil }
      return ConsentingPerson(
        record: record, type: Self.type.name, name: name.value, node: Int(member.node),
        consentNode: member.value.consentField.located.map { Int($0.node) },
        consent: member.value.consentField.value, traces: PersonMatcher(name: name.value))
    }
  }
}

extension Honour {
  fileprivate var person: ConsentingPerson? {
    guard let name = awardee.value.name.located, name.isWritten else { return nil }
    return ConsentingPerson(
      record: record, type: Self.type.name, name: name.value, node: Int(awardee.node),
      consentNode: awardee.value.consentField.located.map { Int($0.node) },
      consent: awardee.value.consentField.value, traces: PersonMatcher(name: name.value))
  }
}
