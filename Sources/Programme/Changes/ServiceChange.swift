/// Something that became different in the programme on a day, as residents notice it (article 7).
package struct ServiceChange: Sendable {
  package enum Matter: Sendable {
    /// A lawyer comes to a community that nobody served before.
    case began(Pairing)
    /// A new agreement brings another lawyer, another firm or other hours.
    case succeeded(Pairing, after: Pairing, what: Difference)
    /// Nobody comes any more.
    case ended(Pairing)
    /// The hours of a standing agreement became others; all of them, as they are from that day on.
    case hours(Pairing, [Session])
    /// The office has another room or address.
    case office(Office)
    /// The community was dissolved, or became part of another one.
    case closed(into: Community?)
    /// A lawyer was replaced of whom no agreement tells where.
    case replaced(Lawyer, by: Lawyer?)
    case districtSetUp
    case districtDissolved
  }

  /// In what an agreement differs from the one before it.
  package struct Difference: OptionSet, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let lawyer = Difference(rawValue: 1)
    package static let firm = Difference(rawValue: 2)
    package static let hours = Difference(rawValue: 4)
  }

  /// The first day on which things are as they are now.
  package let day: Day
  /// Where the change is felt: the community's district as its street says today.
  package let district: District
  package let community: Community?
  package let matter: Matter

  /// Stays the same whatever else about the change is put right: whom it is about and in what.
  ///
  /// With the day it names one change of the whole city.
  package var id: String {
    switch matter {
    case .began: subject + "/lawyer"
    case .succeeded(_, _, let what):
      subject + (what.contains(.lawyer) ? "/lawyer" : what.contains(.firm) ? "/firm" : "/hours")
    case .ended: subject + "/end"
    case .hours: subject + "/new-hours"
    case .office: subject + "/office"
    case .closed: subject + "/closed"
    case .replaced(let lawyer, _): "lawyers/\(lawyer.id)/replaced"
    case .districtSetUp: subject + "/set-up"
    case .districtDissolved: subject + "/dissolved"
    }
  }

  private var subject: String {
    community.map { "communities/\($0.id)" } ?? "districts/\(district.id)"
  }
}

extension Pairing {
  /// The weekly sessions that are held from a day on; nil where the record tells only later ones.
  package func hours(on day: Day) -> [Session]? {
    let sessions = sessions?.value.map(\.value) ?? []
    let held = sessions.filter { $0.holds(on: day) }
    return held.isEmpty && !sessions.isEmpty ? nil : held
  }
}

extension Session {
  /// Whether the time had begun to apply by a day.
  package func holds(on day: Day) -> Bool {
    guard let since, since.isWritten else { return true }
    return since.value <= day
  }
}
