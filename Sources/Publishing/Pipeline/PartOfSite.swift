import Pages

extension SitePlan {
  /// The pages of a part, in the order of their addresses.
  func pages(of part: SitePart) -> [PlannedPage] {
    switch part {
    case .whole: return pages
    case .rest: return pages.filter { district(of: $0) == nil }
    case .districts(let ids):
      let wanted = Set(ids)
      let isWanted = districtIDs.map(wanted.contains)
      return pages.filter { page in district(of: page).map { isWanted[$0] } ?? false }
    }
  }
}

extension PreparedSite {
  /// The first district of a part that the site has not.
  func unknownDistrict(in part: SitePart) -> UnknownDistrict? {
    guard case .districts(let ids) = part else { return nil }
    let known = plan.districtIDs
    return ids.first { !known.contains($0) }.map { UnknownDistrict(id: $0, known: known) }
  }
}
