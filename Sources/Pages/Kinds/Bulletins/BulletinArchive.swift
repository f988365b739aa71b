import Bytes
import Programme

/// Published bulletins by year and by category; numbers are positions among the published ones, newest first.
struct BulletinArchive: Sendable {
  struct Category: Sendable {
    let name: String
    /// What its address ends in; no two categories share one.
    let slug: String
    let bulletins: [Int]
  }

  struct Year: Sendable {
    let year: Int
    let bulletins: [Int]
  }

  /// The latest first.
  let years: [Year]
  /// In the order of their readings.
  let categories: [Category]
  private let places: [String: Int]

  /// - Parameter published: newest first.
  init(_ published: [Bulletin]) {
    years = BulletinArchive.grouped(published.map(\.date.value.year)).sorted { $0.key > $1.key }
      .map { Year(year: $0.key, bulletins: $0.members) }
    // A category keeps its address when another of the same reading is used for the first time.
    let grouped = BulletinArchive.grouped(published.map { $0.category?.value ?? "" })
      .filter { !$0.key.isEmpty }
      .sorted { ($0.members.last ?? 0) > ($1.members.last ?? 0) }
    let slugs = Slug.unique(grouped.map(\.key), fallback: "category")
    categories = zip(grouped, slugs).map { Category(name: $0.key, slug: $1, bulletins: $0.members) }
      .sorted { byteOrder($0.slug, $1.slug) < 0 }
    places = Dictionary(
      categories.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func category(of bulletin: Bulletin) -> Category? {
    bulletin.category.flatMap { places[$0.value] }.map { categories[$0] }
  }

  /// Positions of equal keys together, keys in the order of their first use.
  private static func grouped<Key: Hashable>(_ keys: [Key]) -> [(key: Key, members: [Int])] {
    var groups: [(key: Key, members: [Int])] = []
    var places: [Key: Int] = [:]
    for (index, key) in keys.enumerated() {
      if let place = places[key] {
        groups[place].members.append(index)
      } else {
        places[key] = groups.count
        groups.append((key, [index]))
      }
    }
    return groups
  }
}
