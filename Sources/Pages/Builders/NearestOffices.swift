import Programme

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the nearest office with a lawyer for a community that has none, inside its district.
struct NearestOffices: Sendable {
  private let served: [String: [Community]]
  private let directory: Directory

  init(_ programme: Programme, _ directory: Directory) {
    var served: [String: [Community]] = [:]
    for community in programme.communities.all
    where directory.coverage(of: community, on: programme.today).isServed {
      guard let street = programme.streets[community.street.value] else { continue }
      served[street.district.value.id, default: []].append(community)
    }
    self.served = served
    self.directory = directory
  }

  /// - Returns: the community, and the distance in metres when both places are known.
  func nearest(to community: Community, in programme: Programme) -> (community: Community, metres: Double?)? {
    guard let street = programme.streets[community.street.value] else { return nil }
    let candidates = served[street.district.value.id] ?? []
    if let here = community.location?.value {
      let measured = candidates.compactMap { candidate in
        candidate.location.map { (community: candidate, metres: metres(from: here, to: $0.value)) }
      }
      if let best = measured.min(by: { ($0.metres, $0.community.id) < ($1.metres, $1.community.id) }) {
        return (best.community, best.metres)
      }
    }
    let sameStreet = candidates.filter { $0.street.value == community.street.value }
    let best = (sameStreet.isEmpty ? candidates : sameStreet).min { $0.id < $1.id }
    return best.map { ($0, nil) }
  }

  // The haversine formula on a sphere of 6,371 km.
  private func metres(from: GeoPoint, to: GeoPoint) -> Double {
    let radians = Double.pi / 180
    let (lat1, lat2) = (from.latitude.value * radians, to.latitude.value * radians)
    let dLat = lat2 - lat1
    let dLon = (to.longitude.value - from.longitude.value) * radians
    let half = sin(dLat / 2) * sin(dLat / 2) + cos(lat1) * cos(lat2) * sin(dLon / 2) * sin(dLon / 2)
    return 2 * 6_371_000 * asin(min(1, half.squareRoot()))
  }
}
