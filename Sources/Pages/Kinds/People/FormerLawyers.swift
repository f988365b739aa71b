import Programme

/// A lawyer who came to a community before, and when; never why that ended.
struct FormerLawyer: Sendable {
  let person: PersonFacts
  /// Nil where no agreement says it.
  var from: Day?
  var until: Day
}

extension DependencyTracker {
  /// Those who came before the present lawyer, the latest first.
  mutating func formerLawyers(of community: Community, besides present: Pairing?) -> [FormerLawyer] {
    let pairings = find { city in
      city.directory.pairings(of: community).filter {
        $0.lawyer.value != present?.lawyer.value && ($0.openTerm?.until).map { $0 < city.today } ?? false
      }
    }
    var former: [FormerLawyer] = []
    for pairing in pairings {
      guard let term = pairing.openTerm, let until = term.until,
        let person = person({ $0.directory.lawyer(of: pairing) })
      else { continue }
      if let known = former.firstIndex(where: { $0.person === person }) {
        former[known].from = [former[known].from, term.from].compactMap(\.self).min()
        former[known].until = max(former[known].until, until)
      } else {
        former.append(FormerLawyer(person: person, from: term.from, until: until))
      }
    }
    return former.enumerated()
      .sorted { ($0.element.until, $1.offset) > ($1.element.until, $0.offset) }.map(\.element)
  }
}
