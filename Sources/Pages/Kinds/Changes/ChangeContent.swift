import Programme
import Templates

extension PageBuilder {
  /// How many changes a page lists; older ones are counted.
  static let listedChanges = 200

  /// How many of a list a page leaves out; nil where it has them all.
  static func more(than listed: Int, of count: Int) -> Int? { count > listed ? count - listed : nil }

  func changesPage(_ facts: ChangesFacts) -> ChangesPage {
    var page = ChangesPage()
    page.sessions = NonEmptyList(
      facts.sessions.map { session in
        let change = session.change
        return SessionChangeLine(
          community: link(change.community),
          change: changeLine(change.exception, of: change.pairing, session.substitutes),
          district: facts.district == nil ? session.district.map { link($0) } : nil)
      })
    page.coming = NonEmptyList(facts.coming.map(changeEntry))
    page.months = NonEmptyList(months(facts.past))
    page.moreSessions = facts.moreSessions
    page.moreComing = facts.moreComing
    page.moreCount = facts.morePast
    page.districts = NonEmptyList(facts.districts.map { link(name(of: $0), addresses.changes(in: $0.id)) })
    return page
  }

  private func months(_ changes: [ChangeFacts]) -> [Group<ChangeEntry>] {
    var months: [(month: Month, entries: [ChangeEntry])] = []
    for facts in changes {
      let month = facts.change.day.month
      if months.last?.month != month { months.append((month, [])) }
      months[months.count - 1].entries.append(changeEntry(facts))
    }
    return months.map {
      Group(title: wording.words($0.month), id: "month_" + $0.month.iso, items: $0.entries)
    }
  }

  private func changeEntry(_ facts: ChangeFacts) -> ChangeEntry {
    let change = facts.change
    var entry = ChangeEntry(
      id: anchor(of: change), date: wording.date(change.day), title: wording.title(of: change.matter),
      district: link(change.district))
    entry.community = change.community.map { link($0) }
    entry.street = facts.street.map { link($0) }
    entry.rows = NonEmptyList(rows(of: facts))
    return entry
  }

  /// `2026-04-01-mizhou-xi-lawyer`.
  func anchor(of change: ServiceChange) -> String {
    change.day.iso + change.id.split(separator: "/").dropFirst().map { "-" + $0 }.joined()
  }
}

extension PageBuilder {
  /// What was, and what is, as far as consent lets it be told.
  func rows(of facts: ChangeFacts) -> [ChangeRow] {
    let (change, serving) = (facts.change, facts.serving)
    switch change.matter {
    case .began(let pairing):
      return [
        lawyerRow(nil, serving), firmRow(nil, serving), hoursRow(nil, pairing, on: change.day),
      ].compactMap(\.self)
    case .succeeded(let pairing, let before, let what):
      return [
        lawyerRow(what.contains(.lawyer) ? facts.before : nil, serving),
        what.contains(.firm) ? firmRow(facts.before, serving) : nil,
        what.contains(.hours) ? hoursRow(before, pairing, on: change.day) : nil,
      ].compactMap(\.self)
    case .ended:
      return [
        named(serving?.lawyer).map {
          ChangeRow(label: wording[.rowFormerLawyer], after: $0)
        }
      ].compactMap(\.self)
    case .hours(_, let sessions):
      return [lawyerRow(nil, serving), hoursRow(words(sessions), before: nil)].compactMap(\.self)
    case .office(let office):
      return [officeRow(office, of: change.community)]
    case .closed(let successor):
      return successor.map {
        [
          ChangeRow(
            label: wording[.rowNowPartOf],
            after: OptionalLink(title: name(of: $0), href: linker.href(addresses.community($0.id))))
        ]
      } ?? []
    case .replaced:
      let after = named(facts.replacement) ?? OptionalLink(title: wording[.personUpdating])
      return [ChangeRow(label: wording[.rowLawyer], before: named(facts.replaced), after: after)]
    case .districtSetUp, .districtDissolved: return []
    }
  }

  private func named(_ lawyer: PersonFacts?) -> OptionalLink? {
    lawyer.flatMap { personName($0) }.map { OptionalLink(title: $0.name, href: $0.href) }
  }

  private func lawyerRow(_ before: ServingFacts?, _ serving: ServingFacts?) -> ChangeRow? {
    ChangeRow(
      label: wording[.rowLawyer],
      before: named(before?.lawyer),
      after: named(serving?.lawyer) ?? OptionalLink(title: wording[.personUpdating]))
  }

  /// A firm is named only beside its lawyer: it would tell who is meant.
  private func firmRow(_ before: ServingFacts?, _ serving: ServingFacts?) -> ChangeRow? {
    func firm(_ serving: ServingFacts?) -> OptionalLink? {
      guard named(serving?.lawyer) != nil else { return nil }
      return serving?.firm.map {
        OptionalLink(title: $0.name.value, href: linker.href(addresses.firm($0.id)))
      }
    }
    return firm(serving).map {
      ChangeRow(label: wording[.rowFirm], before: firm(before), after: $0)
    }
  }

  private func hoursRow(_ before: Pairing?, _ pairing: Pairing, on day: Day) -> ChangeRow? {
    guard let hours = pairing.hours(on: day).flatMap({ words($0) }) else { return nil }
    return hoursRow(hours, before: before?.hours(on: day - 1).flatMap { words($0) })
  }

  private func hoursRow(_ hours: String?, before: String?) -> ChangeRow? {
    hours.map {
      ChangeRow(
        label: wording[.rowHours], before: before.map { OptionalLink(title: $0) },
        after: OptionalLink(title: $0))
    }
  }

  private func words(_ sessions: [Session]) -> String? {
    let ordered = sessions.sorted { ($0.weekday.value, $0.from.value) < ($1.weekday.value, $1.from.value) }
    return ordered.isEmpty ? nil : wording.joined(ordered.map { wording.words($0) })
  }

  private func officeRow(_ office: Office, of community: Community?) -> ChangeRow {
    let address = community.map { $0.address.value + " " } ?? ""
    return ChangeRow(
      label: wording[.rowOffice], before: office.former.map { OptionalLink(title: $0.value) },
      after: OptionalLink(title: address + office.place.value))
  }
}

extension Wording {
  func title(of matter: ServiceChange.Matter) -> String {
    switch matter {
    case .began: self[.changeBegan]
    case .succeeded(_, _, let what) where what.contains(.lawyer): self[.changeLawyer]
    case .succeeded(_, _, let what) where what.contains(.firm): self[.changeFirm]
    case .succeeded, .hours: self[.changeHours]
    case .ended: self[.changeEnded]
    case .office: self[.changeOffice]
    case .closed(.some): self[.changeMerged]
    case .closed: self[.changeClosed]
    case .replaced: self[.changeLawyer]
    case .districtSetUp: self[.changeSetUp]
    case .districtDissolved: self[.changeDissolved]
    }
  }
}
