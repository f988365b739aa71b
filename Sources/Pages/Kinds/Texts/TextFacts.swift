import Programme
import Templates

/// What a bulletin's page is made from.
struct BulletinFacts: Sendable {
  let bulletin: Bulletin
  let communities: [Community]
  let people: [PersonFacts]
  let firms: [Firm]
  let category: BulletinArchive.Category?
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
    let category = city.related.archive.category(of: bulletin)
    take(category?.slug)
    return BulletinFacts(
      bulletin: bulletin, communities: communities(about?.communities?.value ?? []),
      people: people((about?.lawyers?.value ?? []).compactMap { city.programme.lawyers[$0.value] }),
      firms: take(all: (about?.firms?.value ?? []).compactMap { city.programme.firms[$0.value] }),
      category: category, previous: take(previous), next: take(next), photo: picture(bulletin.photo?.value),
      body: body(of: bulletin))
  }

  /// Those that stand today for the communities that were named, each once.
  private mutating func communities(_ named: [Located<Reference<Community>>]) -> [Community] {
    var seen: Set<String> = []
    let standing = named.compactMap { city.programme.communities[$0.value] }
      .map { city.directory.successor(of: $0) }
    return take(all: standing.filter { seen.insert($0.id).inserted })
  }

  mutating func text(_ page: Page) -> PageTextFacts {
    _ = take(page)
    return PageTextFacts(page: page, body: body(of: page))
  }
}
