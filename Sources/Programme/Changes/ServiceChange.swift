/// Something that became different in the programme on a day, as residents notice it (article 7).
public struct ServiceChange: Sendable {
  public enum Matter: Sendable {
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
  public struct Difference: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let lawyer = Difference(rawValue: 1)
    public static let firm = Difference(rawValue: 2)
    public static let hours = Difference(rawValue: 4)
  }

  /// The first day on which things are as they are now.
  public let day: Day
  /// Where the change is felt: the community's district as its street says today.
  public let district: District
  public let community: Community?
  public let matter: Matter

  /// Stays the same whatever else about the change is put right: whom it is about and in what.
  ///
  /// With the day it names one change of the whole city.
  public var id: String {
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
  public func hours(on day: Day) -> [Session]? {
    let sessions = sessions?.value.map(\.value) ?? []
    let held = sessions.filter { $0.holds(on: day) }
    return held.isEmpty && !sessions.isEmpty ? nil : held
  }
}

extension Session {
  /// Whether the time had begun to apply by a day.
  public func holds(on day: Day) -> Bool {
    guard let since, since.isWritten else { return true }
    return since.value <= day
  }
}
