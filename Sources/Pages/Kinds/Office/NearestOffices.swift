import Programme

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the nearest office with a lawyer for a community that has none, inside its district.
struct NearestOffices: Sendable {
  fileprivate struct DistrictOffices: Sendable {
    /// Those whose place is known, from south to north.
    var located: [(point: GeoPoint, community: Community)] = []
    /// The first by id, in each street and in all.
    var first: Community?
    var firstByStreet: [String: Community] = [:]
  }

  private var districts: [String: DistrictOffices] = [:]

  init(_ programme: Programme, _ directory: Directory) {
    for community in programme.communities.all
    where directory.coverage(of: community, on: programme.today).isServed {
      guard let street = programme.streets[community.street.value] else { continue }
      districts[street.district.value.id, default: DistrictOffices()].add(community, in: street)
    }
    for id in districts.keys { districts[id]?.located.sort { isSouth($0, of: $1) } }
  }

  /// - Returns: the community, and the distance in metres when both places are known.
  func nearest(to community: Community, in programme: Programme) -> (community: Community, metres: Double?)? {
    guard let street = programme.streets[community.street.value],
      let district = districts[street.district.value.id]
    else { return nil }
    if let here = community.location?.value, let best = district.nearest(to: here) { return best }
    return (district.firstByStreet[street.id] ?? district.first).map { ($0, nil) }
  }
}

extension NearestOffices.DistrictOffices {
  fileprivate mutating func add(_ community: Community, in street: Street) {
    if let point = community.location?.value { located.append((point, community)) }
    if first.map({ community.id < $0.id }) ?? true { first = community }
    if firstByStreet[street.id].map({ community.id < $0.id }) ?? true { firstByStreet[street.id] = community }
  }

  /// Looks to the north and to the south until the latitude alone is further away than what was found.
  fileprivate func nearest(to here: GeoPoint) -> (community: Community, metres: Double?)? {
    var best: (metres: Double, community: Community)?
    func isDone(at position: Int) -> Bool {
      let candidate = located[position]
      if let best,
        metres(latitude: candidate.point.latitude.value - here.latitude.value) > best.metres + 0.001
      {
        return true
      }
      let metres = metres(from: here, to: candidate.point)
      if best.map({ (metres, candidate.community.id) < ($0.metres, $0.community.id) }) ?? true {
        best = (metres, candidate.community)
      }
      return false
    }
    let start = located.firstIndex(northOf: here.latitude.value)
    for position in start..<located.count where isDone(at: position) { break }
    for position in (0..<start).reversed() where isDone(at: position) { break }
    return best.map { ($0.community, $0.metres) }
  }
}

extension [(point: GeoPoint, community: Community)] {
  fileprivate func firstIndex(northOf latitude: Double) -> Int {
    var range = indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if self[middle].point.latitude.value < latitude {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    return range.lowerBound
  }
}

private func isSouth(
  _ left: (point: GeoPoint, community: Community), of right: (point: GeoPoint, community: Community)
) -> Bool {
  (left.point.latitude.value, left.community.id) < (right.point.latitude.value, right.community.id)
}

private let earthRadius = 6_371_000.0
private let radians = Double.pi / 180

/// No point is nearer than its difference in latitude.
private func metres(latitude difference: Double) -> Double { earthRadius * radians * abs(difference) }

// The haversine formula on a sphere of 6,371 km.
private func metres(from: GeoPoint, to: GeoPoint) -> Double {
  let (lat1, lat2) = (from.latitude.value * radians, to.latitude.value * radians)
  let dLat = lat2 - lat1
  let dLon = (to.longitude.value - from.longitude.value) * radians
  let half = sin(dLat / 2) * sin(dLat / 2) + cos(lat1) * cos(lat2) * sin(dLon / 2) * sin(dLon / 2)
  return 2 * earthRadius * asin(min(1, half.squareRoot()))
}
