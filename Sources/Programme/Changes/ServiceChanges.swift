import Workers

extension ServiceChange {
  /// A lawyer comes once a week: who follows within so many days follows at once.
  static let unnoticedGap = 7

  /// All changes of the city between two days, both included, the latest first, as the records' own dates tell them.
  ///
  /// A renewal with the same lawyer, firm and hours is no change. An agreement that ran out ends once it can no longer be
  /// taken for one that is being renewed, so such an end is never told ahead.
  package static func all(
    _ directory: Directory, from first: Day, through last: Day, workers: Workers = Workers()
  ) -> [ServiceChange] {
    let communities = directory.programme.communities.all
    let slices = workers.slices(of: communities.count, size: 512) { range in
      range.flatMap { index -> [ServiceChange] in
        guard first <= last, let story = CommunityStory(communities[index], directory) else { return [] }
        return story.changes.filter { first <= $0.day && $0.day <= last }
      }
    }
    let others = (lawyers(directory) + districts(directory.programme))
      .filter { first <= $0.day && $0.day <= last }
    return (slices.flatMap(\.self) + others).sorted {
      $0.day != $1.day ? $0.day > $1.day : $0.id < $1.id
    }
  }

  /// Lawyers who were replaced and whom no agreement names, so that no community's changes tell of it.
  private static func lawyers(_ directory: Directory) -> [ServiceChange] {
    let programme = directory.programme
    return programme.lawyers.all.compactMap { lawyer in
      guard let replaced = lawyer.replacement?.replaced.value, replaced.on.isWritten,
        directory.pairings(of: lawyer).isEmpty, let firm = programme.firms[lawyer.firm],
        let district = programme.districts[firm.district.value]
      else { return nil }
      return ServiceChange(
        day: replaced.on.value, district: district, community: nil,
        matter: .replaced(lawyer, by: programme.lawyers[replaced.by]))
    }
  }

  private static func districts(_ programme: Programme) -> [ServiceChange] {
    programme.districts.all.flatMap { district -> [ServiceChange] in
      func change(_ day: Located<Day>?, plus days: Int, _ matter: Matter) -> ServiceChange? {
        guard let day, day.isWritten else { return nil }
        return ServiceChange(day: day.value + days, district: district, community: nil, matter: matter)
      }
      return [
        change(district.from, plus: 0, .districtSetUp), change(district.until, plus: 1, .districtDissolved),
      ].compactMap(\.self)
    }
  }
}

/// What became different at one community in the course of time.
private struct CommunityStory {
  private let community: Community
  private let directory: Directory
  private let district: District
  /// In the order in which they begin.
  private let services: [Service]

  init?(_ community: Community, _ directory: Directory) {
    guard let district = directory.district(of: community) else { return nil }
    self.community = community
    self.directory = directory
    self.district = district
    services = directory.pairings(of: community).reversed().compactMap { Service($0, directory) }
  }

  var changes: [ServiceChange] {
    var changes: [ServiceChange] = []
    for (index, service) in services.enumerated() {
      let before = index > 0 ? services[index - 1] : nil
      let after = index + 1 < services.count ? services[index + 1] : nil
      beginning(of: service, after: before, into: &changes)
      newHours(of: service, into: &changes)
      ending(of: service, before: after, into: &changes)
    }
    if let office = community.office?.value, let since = office.since, since.isWritten {
      changes.append(change(on: since.value, .office(office)))
    }
    if let closed, closed.isWritten {
      changes.append(
        change(on: closed.value, .closed(into: directory.programme.communities[community.successor])))
    }
    return changes
  }

  /// The day it was dissolved, if it is and the day is known.
  private var closed: Located<Day>? { community.isActive ? nil : community.closedOn }

  private func change(on day: Day, _ matter: ServiceChange.Matter) -> ServiceChange {
    ServiceChange(day: day, district: district, community: community, matter: matter)
  }

  private func beginning(of service: Service, after before: Service?, into changes: inout [ServiceChange]) {
    guard let from = service.from else { return }
    guard let before, before.isFollowed(by: service) else {
      changes.append(change(on: from, .began(service.pairing)))
      return
    }
    let what = service.difference(from: before, directory)
    guard !what.isEmpty else { return }
    changes.append(change(on: from, .succeeded(service.pairing, after: before.pairing, what: what)))
  }

  private func newHours(of service: Service, into changes: inout [ServiceChange]) {
    let days = (service.pairing.sessions?.value ?? []).compactMap { $0.value.since }
      .filter { $0.isWritten && service.isUnderWay(on: $0.value) }.map(\.value)
    for day in Set(days).sorted() {
      changes.append(change(on: day, .hours(service.pairing, service.pairing.hours(on: day) ?? [])))
    }
  }

  private func ending(of service: Service, before after: Service?, into changes: inout [ServiceChange]) {
    guard let last = service.last, closed == nil else { return }
    if let after, service.isFollowed(by: after) { return }
    let day = service.isExpiring ? last + (Coverage.renewalDays + 1) : last + 1
    if service.isExpiring, day > directory.programme.today { return }
    changes.append(change(on: day, .ended(service.pairing)))
  }
}

/// The days on which a pairing's lawyer really comes.
private struct Service {
  let pairing: Pairing
  let from: Day?
  let last: Day?
  /// Whether it ends because its agreement runs out and for no other cause.
  let isExpiring: Bool

  /// Nil for a pairing that was over before it began.
  init?(_ pairing: Pairing, _ directory: Directory) {
    guard let term = pairing.openTerm else { return nil }
    self.pairing = pairing
    from = term.from
    let replaced = directory.lawyer(of: pairing)?.replacement?.replaced.value.on
    if let replaced, replaced.isWritten, replaced.value <= term.until ?? replaced.value {
      last = replaced.value - 1
      isExpiring = false
      if let from, replaced.value <= from { return nil }
    } else {
      last = term.until
      isExpiring = pairing.ended == nil
    }
  }

  /// Whether a day lies after the first one and not after the last.
  func isUnderWay(on day: Day) -> Bool { from.map { $0 < day } ?? true && day <= last ?? day }

  /// Whether residents see the other one take over, rather than begin anew after a time without anybody.
  func isFollowed(by next: Service) -> Bool {
    guard let last, let from = next.from else { return next.from != nil }
    return from <= last + 1 + (isExpiring ? Coverage.renewalDays : ServiceChange.unnoticedGap)
  }

  func difference(from before: Service, _ directory: Directory) -> ServiceChange.Difference {
    var what: ServiceChange.Difference = []
    if pairing.lawyer.value != before.pairing.lawyer.value { what.insert(.lawyer) }
    if directory.firm(of: pairing)?.id != directory.firm(of: before.pairing)?.id { what.insert(.firm) }
    // Hours that the records no longer tell are not taken for other ones.
    if let now = from.flatMap({ pairing.hours(on: $0) }),
      let then = before.pairing.hours(on: before.last ?? from ?? directory.programme.today),
      now.weekly != then.weekly
    {
      what.insert(.hours)
    }
    return what
  }
}

extension [Session] {
  /// In the order of the week, to be compared.
  fileprivate var weekly: [[String]] {
    sorted { ($0.weekday.value, $0.from.value, $0.to.value) < ($1.weekday.value, $1.from.value, $1.to.value) }
      .map { [$0.weekday.value.rawValue, $0.from.value.text, $0.to.value.text, $0.place?.value ?? ""] }
  }
}
