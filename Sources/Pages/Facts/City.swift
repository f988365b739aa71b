import Programme
import Templates

/// Everything that the records say, as pages need it: each record, who belongs to whom, and what was worked out once.
///
/// A class only so that every worker can share it; it never changes after it is made.
final class City: Sendable {
  let programme: Programme
  let directory: Directory
  let pictures: [String: PublishedPicture]
  let bodies: Bodies
  let related: RelatedBulletins
  let offices: NearestOffices
  let cards: CardsInForce
  let figures: SiteFigures
  let changes: [WeekChange]
  /// Differs whenever any record differs, or anything that was worked out from them.
  let digest: UInt64

  init(
    _ programme: Programme, _ directory: Directory, related: RelatedBulletins, bodies: Bodies,
    pictures: [String: PublishedPicture]
  ) {
    self.programme = programme
    self.directory = directory
    self.pictures = pictures
    self.bodies = bodies
    self.related = related
    offices = NearestOffices(programme, directory)
    cards = CardsInForce(programme.cards.all)
    figures = SiteFigures(directory)
    changes = WeekChange.all(directory)
    var digest = Digest()
    digest.add(programme.digest)
    digest.add(bodies.digest)
    for source in pictures.keys.sorted() { digest.add(pictures[source]?.address.path ?? "") }
    self.digest = digest.value
  }

  var today: Day { programme.today }
}
