import Programme

/// What pages and feeds tell of changes, taken in so that equal digests mean equal pages.
extension FactFinder {
  /// - Parameter district: nil for the city's page, which leads on to the districts' own.
  mutating func changes(in district: District?) -> ChangeBook.Part {
    let part = district.map { city.changeBook.district($0.id) } ?? city.changeBook.city
    if let district { _ = take(district) } else { take(digest: city.programme.districts.digest) }
    for changes in [part.past, part.coming] {
      take(changes.count)
      for change in changes { take(change) }
    }
    take(part.sessions.count)
    for change in part.sessions {
      _ = take(change.community)
      take(change.pairing)
      for exception in change.pairing.exceptions?.value ?? [] {
        _ = person(exception.value.lawyer.flatMap { city.programme.lawyers[$0.value] })
      }
      _ = take(city.directory.district(of: change.community))
    }
    return part
  }

  private mutating func take(_ change: ServiceChange) {
    take(text: change.id)
    take(Int(change.day.number))
    _ = take(change.district)
    _ = take(change.community)
    _ = take(change.community.flatMap { city.directory.street(of: $0) })
    switch change.matter {
    case .began(let pairing), .ended(let pairing), .hours(let pairing, _): take(pairing)
    case .succeeded(let pairing, let before, _):
      take(pairing)
      take(before)
    case .closed(let successor): _ = take(successor)
    case .replaced(let lawyer, let other):
      _ = person(lawyer)
      _ = person(other)
    case .office, .districtSetUp, .districtDissolved: break
    }
  }

  /// A pairing with its lawyer and firm.
  private mutating func take(_ pairing: Pairing) {
    let known: Pairing? = pairing
    _ = take(known)
    _ = person(city.directory.lawyer(of: pairing))
    _ = take(city.directory.firm(of: pairing))
  }
}
