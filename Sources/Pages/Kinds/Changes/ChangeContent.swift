import Programme
import Templates

extension PageBuilder {
  /// How many changes a page lists; older ones are counted.
  static let listedChanges = 200

  /// How many of a list a page leaves out; nil where it has them all.
  static func more(than listed: Int, of count: Int) -> Int? { count > listed ? count - listed : nil }

  func changesPage(_ part: ChangeBook.Part, in district: District?, _ city: City) -> ChangesPage {
    var finder = FactFinder(city, in: context.language)
    var page = ChangesPage()
    page.sessions = Items(
      part.sessions.prefix(PageBuilder.listedChanges).map { change in
        SessionChangeLine(
          community: link(change.community),
          change: changeLine(change.exception, of: change.pairing, finder.substitutes(in: change.pairing)),
          district: district == nil ? city.directory.district(of: change.community).map { link($0) } : nil)
      })
    page.coming = Items(part.coming.prefix(PageBuilder.listedChanges).map { changeEntry($0, city) })
    page.months = Items(months(part.past.prefix(PageBuilder.listedChanges), city))
    page.moreSessions = PageBuilder.more(than: PageBuilder.listedChanges, of: part.sessions.count)
    page.moreComing = PageBuilder.more(than: PageBuilder.listedChanges, of: part.coming.count)
    page.moreCount = PageBuilder.more(than: PageBuilder.listedChanges, of: part.past.count)
    if district == nil {
      page.districts = Items(
        city.directory.districts(on: today).map { link(name(of: $0), addresses.changes(in: $0.id)) })
    }
    return page
  }

  private func months(_ changes: some Sequence<ServiceChange>, _ city: City) -> [Group<ChangeEntry>] {
    var months: [(month: Month, entries: [ChangeEntry])] = []
    for change in changes {
      if months.last?.month != change.day.month { months.append((change.day.month, [])) }
      months[months.count - 1].entries.append(changeEntry(change, city))
    }
    return months.map {
      Group(title: wording.words($0.month), id: "month_" + $0.month.iso, items: $0.entries)
    }
  }

  private func changeEntry(_ change: ServiceChange, _ city: City) -> ChangeEntry {
    var entry = ChangeEntry(
      id: anchor(of: change), date: wording.date(change.day), title: wording.title(of: change.matter),
      district: link(change.district))
    entry.community = change.community.map { link($0) }
    entry.street = change.community.flatMap { city.directory.street(of: $0) }.map { link($0) }
    entry.rows = Items(rows(of: change, city))
    return entry
  }

  /// `2026-04-01-mizhou-xi-lawyer`.
  func anchor(of change: ServiceChange) -> String {
    change.day.iso + change.id.split(separator: "/").dropFirst().map { "-" + $0 }.joined()
  }
}

extension PageBuilder {
  /// What was, and what is, as far as consent lets it be told.
  func rows(of change: ServiceChange, _ city: City) -> [ChangeRow] {
    switch change.matter {
    case .began(let pairing):
      return [
        lawyerRow(nil, pairing, city), firmRow(nil, pairing, city), hoursRow(nil, pairing, on: change.day),
      ]
      .compactMap(\.self)
    case .succeeded(let pairing, let before, let what):
      return [
        what.contains(.lawyer) ? lawyerRow(before, pairing, city) : lawyerRow(nil, pairing, city),
        what.contains(.firm) ? firmRow(before, pairing, city) : nil,
        what.contains(.hours) ? hoursRow(before, pairing, on: change.day) : nil,
      ].compactMap(\.self)
    case .ended(let pairing):
      return [
        named(city.directory.lawyer(of: pairing), city).map {
          ChangeRow(label: wording[.rowFormerLawyer], after: $0)
        }
      ].compactMap(\.self)
    case .hours(let pairing, let sessions):
      return [lawyerRow(nil, pairing, city), hoursRow(words(sessions), before: nil)].compactMap(\.self)
    case .office(let office):
      return [officeRow(office, of: change.community)]
    case .closed(let successor):
      return successor.map {
        [
          ChangeRow(
            label: wording[.rowNowPartOf],
            after: MaybeLink(title: name(of: $0), href: linker.href(addresses.community($0.id))))
        ]
      } ?? []
    case .replaced(let lawyer, let other):
      let after = named(other, city) ?? MaybeLink(title: wording[.personUpdating])
      return [ChangeRow(label: wording[.rowLawyer], before: named(lawyer, city), after: after)]
    case .districtSetUp, .districtDissolved: return []
    }
  }

  private func named(_ lawyer: Lawyer?, _ city: City) -> MaybeLink? {
    lawyer.flatMap { personName(city.person($0)) }.map { MaybeLink(title: $0.name, href: $0.href) }
  }

  private func lawyerRow(_ before: Pairing?, _ pairing: Pairing, _ city: City) -> ChangeRow? {
    ChangeRow(
      label: wording[.rowLawyer],
      before: before.flatMap { named(city.directory.lawyer(of: $0), city) },
      after: named(city.directory.lawyer(of: pairing), city) ?? MaybeLink(title: wording[.personUpdating]))
  }

  /// A firm is named only beside its lawyer: it would tell who is meant.
  private func firmRow(_ before: Pairing?, _ pairing: Pairing, _ city: City) -> ChangeRow? {
    func firm(_ pairing: Pairing) -> MaybeLink? {
      guard named(city.directory.lawyer(of: pairing), city) != nil else { return nil }
      return city.directory.firm(of: pairing).map {
        MaybeLink(title: $0.name.value, href: linker.href(addresses.firm($0.id)))
      }
    }
    return firm(pairing).map {
      ChangeRow(label: wording[.rowFirm], before: before.flatMap(firm), after: $0)
    }
  }

  private func hoursRow(_ before: Pairing?, _ pairing: Pairing, on day: Day) -> ChangeRow? {
    guard let hours = pairing.hours(on: day).flatMap({ words($0) }) else { return nil }
    return hoursRow(hours, before: before?.hours(on: day - 1).flatMap { words($0) })
  }

  private func hoursRow(_ hours: String?, before: String?) -> ChangeRow? {
    hours.map {
      ChangeRow(
        label: wording[.rowHours], before: before.map { MaybeLink(title: $0) },
        after: MaybeLink(title: $0))
    }
  }

  private func words(_ sessions: [Session]) -> String? {
    let ordered = sessions.sorted { ($0.weekday.value, $0.from.value) < ($1.weekday.value, $1.from.value) }
    return ordered.isEmpty ? nil : wording.joined(ordered.map { wording.words($0) })
  }

  private func officeRow(_ office: Office, of community: Community?) -> ChangeRow {
    let address = community.map { $0.address.value + " " } ?? ""
    return ChangeRow(
      label: wording[.rowOffice], before: office.former.map { MaybeLink(title: $0.value) },
      after: MaybeLink(title: address + office.place.value))
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
