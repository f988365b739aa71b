import Bytes
import Diagnostics
import Programme

/// Gives every page of the site its address, and each address one owner.
struct Router: Sendable {
  let programme: Programme
  let options: SiteSettings
  let related: RelatedBulletins
  let languages: [SiteLanguage]
  private(set) var table = AddressTable()
  /// In the order of their addresses.
  private(set) var pages: [PlannedPage] = []
  private(set) var sitemap = Sitemap(entries: [])
  /// What is wrong with addresses that nobody else claims.
  var findings: [Finding] = []
  /// Slugs of the site's own pages, to which some built-in pages yield.
  private let ownPages: Set<String>

  init(
    _ programme: Programme, _ options: SiteSettings, related: RelatedBulletins, languages: [SiteLanguage]
  ) {
    self.programme = programme
    self.options = options
    self.related = related
    self.languages = languages
    ownPages = Set(programme.pages.all.map(\.id))
    let expected =
      languages.count
      * (programme.communities.all.count * (options.prints ? 9 : 6) + programme.lawyers.all.count)
    pages.reserveCapacity(expected)
    table.reserveCapacity(expected)
    for language in languages {
      let addresses = Addresses(language: language)
      for kind in PageKinds.all { kind.route(&self, addresses) }
    }
    // Positions are sorted rather than pages, which are large.
    let order = pages.indices.sorted { pages[$0].address < pages[$1].address }
    pages = order.map { pages[$0] }
    sitemap = Sitemap(entries: pages.filter { $0.kind.isIndexed(in: programme) }.map(\.address))
  }

  /// What is planned so far that search engines should know of.
  var indexedCount: Int { pages.count { $0.kind.isIndexed(in: programme) } }
}

extension Router {
  /// Takes an address for what Menpai publishes by itself, or for what was written at a place.
  mutating func add(
    _ kind: any PageKind, at address: Address, _ addresses: Addresses, _ name: Words,
    writtenAt place: SourcePlace? = nil
  ) {
    guard table.reserve(address, for: .named(name, at: place)) else { return }
    pages.append(PlannedPage(address: address, kind: kind, language: addresses.language))
  }

  /// The same for a page that yields to one of the site's own with this slug.
  mutating func add(
    _ kind: any PageKind, yieldingTo slug: String, at address: Address, _ addresses: Addresses, _ name: Words
  ) {
    if !ownPages.contains(slug) { add(kind, at: address, addresses, name) }
  }

  /// Takes the addresses of a record's pages, which stand in the order of their addresses.
  mutating func add(_ entries: [(Address, any PageKind)], of record: any RecordModel, _ addresses: Addresses)
  {
    let free = table.reserve(entries.lazy.map(\.0), for: .record(record))
    for (address, kind) in entries where free.count == entries.count || free.contains(address) {
      pages.append(PlannedPage(address: address, kind: kind, language: addresses.language))
    }
  }

  /// Takes one address for each record of a table.
  mutating func each<Model: RecordModel>(
    _ table: RecordTable<Model>, _ addresses: Addresses, _ page: (Int, Model) -> (Address, any PageKind)?
  ) {
    for index in table.inFolderOrder {
      let record = table.all[index]
      if let page = page(index, record) { add([page], of: record, addresses) }
    }
  }

  /// A reserved first segment has an owner even where this site has nothing to show under it.
  mutating func reserveIfBuiltIn(_ address: Address, _ addresses: Addresses) {
    guard !table.contains(address),
      Addresses.reserved.contains(where: { addresses.page($0) == address })
    else { return }
    table.reserve(address, for: .named(Words(zh: "保留的网址", en: "a reserved address"), at: nil))
  }
}

extension RecordTable {
  /// Positions in the order of the folders that are named after the records' ids; many a table is in it already.
  var inFolderOrder: [Int] {
    let isInOrder = zip(all, all.dropFirst()).allSatisfy { folderOrder($0.id, $1.id) <= 0 }
    guard !isInOrder else { return Array(all.indices) }
    return all.indices.sorted {
      let order = folderOrder(all[$0].id, all[$1].id)
      return order == 0 ? $0 < $1 : order < 0
    }
  }
}
