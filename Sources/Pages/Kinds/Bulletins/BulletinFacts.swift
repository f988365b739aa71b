import Bytes
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

/// What a page that lists bulletins is made from.
struct BulletinListFacts: Sendable {
  let shown: [Bulletin]
  let archive: BulletinArchive

  /// How many there are on the site.
  var total: Int { archive.years.reduce(0) { $0 + $1.bulletins.count } }
}

extension BulletinArchive: Fact {
  func add(to digest: inout Digest) { digest.add(facts: years, categories) }
}

extension BulletinArchive.Year: Fact {
  func add(to digest: inout Digest) { digest.add(facts: year, bulletins) }
}

extension BulletinArchive.Category: Fact {
  func add(to digest: inout Digest) { digest.add(facts: name, slug, bulletins) }
}

extension DependencyTracker {
  mutating func bulletins(_ indices: (RelatedBulletins) -> [Int]?, limit: Int = 3) -> [Bulletin] {
    find { $0.related.bulletins(indices($0.related), limit: limit) }
  }

  /// - Parameter page: of the list of all, from 1.
  mutating func bulletins(onPage page: Int) -> BulletinListFacts {
    let size = PageBuilder.bulletinsPerPage
    return list { Array($0.published.dropFirst((page - 1) * size).prefix(size)) }
  }

  mutating func bulletins(of year: Int) -> BulletinListFacts {
    list { related in
      let positions = related.archive.years.first { $0.year == year }?.bulletins ?? []
      return positions.map { related.published[$0] }
    }
  }

  /// - Parameter index: position among the archive's categories.
  mutating func bulletins(inCategory index: Int) -> BulletinListFacts {
    list { related in related.archive.categories[index].bulletins.map { related.published[$0] } }
  }

  private mutating func list(_ shown: (RelatedBulletins) -> [Bulletin]) -> BulletinListFacts {
    BulletinListFacts(shown: find { shown($0.related) }, archive: find { $0.related.archive })
  }

  /// As feeds have them: in full where there is no summary.
  mutating func newestBulletins() -> [RecordText<Bulletin>] {
    find { Array($0.related.published.prefix(PageBuilder.feedEntries)) }.map {
      RecordText(record: $0, body: $0.summary == nil ? body(of: $0) : nil)
    }
  }

  /// - Parameter index: position in the programme's table of bulletins.
  mutating func bulletin(at index: Int) -> BulletinFacts {
    let bulletin = find { $0.programme.bulletins.all[index] }
    let about = bulletin.about?.value
    return BulletinFacts(
      bulletin: bulletin, communities: communities(about?.communities?.value ?? []),
      people: people { city in
        (about?.lawyers?.value ?? []).compactMap { city.programme.lawyers[$0.value] }
      },
      firms: find { city in (about?.firms?.value ?? []).compactMap { city.programme.firms[$0.value] } },
      category: find { $0.related.archive.category(of: bulletin) },
      previous: find { $0.related.neighbours(of: bulletin).older },
      next: find { $0.related.neighbours(of: bulletin).newer }, photo: picture(bulletin.photo?.value),
      body: body(of: bulletin))
  }

  /// Those that stand today for the communities that were named, each once.
  private mutating func communities(_ named: [Located<Reference<Community>>]) -> [Community] {
    find { city in
      var seen: Set<String> = []
      return named.compactMap { city.programme.communities[$0.value] }
        .map { city.directory.successor(of: $0) }.filter { seen.insert($0.id).inserted }
    }
  }
}
