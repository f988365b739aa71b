import Programme
import Templates

/// What a bulletin's page is made from.
struct BulletinFacts: Sendable {
  let bulletin: Bulletin
  let communities: [Community]
  let people: [PersonFacts]
  let firms: [Firm]
  /// The next older and newer ones.
  let previous: Bulletin?
  let next: Bulletin?
  let photo: PublishedPicture?
  let body: HTML?
}

/// What a page of the site's own is made from.
struct PageTextFacts: Sendable {
  let page: Page
  let body: HTML?
}

extension FactFinder {
  mutating func bulletin(_ bulletin: Bulletin) -> BulletinFacts {
    _ = take(bulletin)
    let about = bulletin.about?.value
    let (previous, next) = city.related.neighbours(of: bulletin)
    return BulletinFacts(
      bulletin: bulletin,
      communities: take(
        all: (about?.communities?.value ?? []).compactMap { city.programme.communities[$0.value] }),
      people: people((about?.lawyers?.value ?? []).compactMap { city.programme.lawyers[$0.value] }),
      firms: take(all: (about?.firms?.value ?? []).compactMap { city.programme.firms[$0.value] }),
      previous: take(previous), next: take(next), photo: picture(bulletin.photo?.value),
      body: body(of: bulletin))
  }

  mutating func text(_ page: Page) -> PageTextFacts {
    _ = take(page)
    return PageTextFacts(page: page, body: body(of: page))
  }
}
