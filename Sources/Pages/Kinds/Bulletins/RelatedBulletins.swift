import Programme

/// Which published bulletins are about a community, lawyer, firm, street or district, newest first.
struct RelatedBulletins: Sendable {
  /// All published ones, newest first.
  let published: [Bulletin]
  let archive: BulletinArchive
  private(set) var communities: [String: [Int]] = [:]
  private(set) var lawyers: [String: [Int]] = [:]
  private(set) var firms: [String: [Int]] = [:]
  private(set) var streets: [String: [Int]] = [:]
  private(set) var districts: [String: [Int]] = [:]
  private var positions: [String: Int] = [:]

  init(_ programme: Programme) {
    published = programme.bulletins.all.filter { $0.isPublished(on: programme.today) }.sorted {
      ($0.date.value, $0.number.value, $0.id) > ($1.date.value, $1.number.value, $1.id)
    }
    archive = BulletinArchive(published)
    for (index, bulletin) in published.enumerated() {
      if positions[bulletin.id] == nil { positions[bulletin.id] = index }
      guard let about = bulletin.about?.value else { continue }
      for reference in about.communities?.value ?? [] { add(index, to: reference.value, programme) }
      for reference in about.lawyers?.value ?? [] { lawyers[reference.value.id, default: []].append(index) }
      for reference in about.firms?.value ?? [] { firms[reference.value.id, default: []].append(index) }
    }
  }

  /// A bulletin about a community that was merged is about its successor too.
  private mutating func add(_ index: Int, to reference: Reference<Community>, _ programme: Programme) {
    guard let named = programme.communities[reference] else { return }
    let community = programme.successor(of: named)
    RelatedBulletins.add(index, to: &communities[community.id, default: []])
    guard community.isActive, let street = programme.streets[community.street.value] else { return }
    RelatedBulletins.add(index, to: &streets[street.id, default: []])
    RelatedBulletins.add(index, to: &districts[street.district.value.id, default: []])
  }

  private static func add(_ index: Int, to list: inout [Int]) {
    if list.last != index { list.append(index) }
  }

  func bulletins(_ indices: [Int]?, limit: Int) -> [Bulletin] {
    (indices ?? []).prefix(limit).map { published[$0] }
  }

  /// The next older and the next newer one.
  func neighbours(of bulletin: Bulletin) -> (older: Bulletin?, newer: Bulletin?) {
    guard let position = positions[bulletin.id] else { return (nil, nil) }
    func at(_ index: Int) -> Bulletin? { published.indices.contains(index) ? published[index] : nil }
    return (at(position + 1), at(position - 1))
  }
}
