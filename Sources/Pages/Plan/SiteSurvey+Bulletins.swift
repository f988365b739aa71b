import Diagnostics
import Programme

extension SiteSurvey {
  mutating func bulletins(_ addresses: Addresses) {
    let language = addresses.language
    let list = Words(zh: "简报列表", en: "the list of bulletins")
    for page in 1...PageBuilder.bulletinPages(related.published.count) {
      add(addresses.bulletins(page: page), .bulletins(page: page), language, list)
    }
    add(addresses.bulletinsFeed, .bulletinsFeed, language, list)
    for index in programme.bulletins.inFolderOrder {
      let bulletin = programme.bulletins.all[index]
      guard bulletin.isPublished(on: programme.today) else { continue }
      add([(addresses.bulletin(bulletin.id), .bulletin(index))], of: bulletin, language)
    }
  }

  /// The lists by year and by category.
  mutating func archive(_ addresses: Addresses) {
    for (index, category) in related.archive.categories.enumerated() {
      let first = category.bulletins.last.map { related.published[$0] }
      add(
        addresses.bulletins(category: category.slug), .bulletinCategory(index), addresses.language,
        Words(zh: "简报栏目「\(category.name)」", en: "the bulletins' category “\(category.name)”"),
        at: first.map { $0.record.place(of: $0.category) })
    }
    for year in related.archive.years {
      add(
        addresses.bulletins(year: year.year), .bulletinYear(year.year), addresses.language,
        Words(zh: "\(year.year) 年的简报", en: "the bulletins of \(year.year)"))
    }
  }

  mutating func aliases(of bulletin: Bulletin, _ addresses: Addresses) {
    for alias in bulletin.aliases?.value ?? [] {
      let place = bulletin.record.place(of: alias)
      guard let old = OldAddress(alias.value) else {
        // Every language has the same aliases: one finding for each is enough.
        if addresses.language == languages.first { findings.append(OldAddress.finding(at: place)) }
        continue
      }
      let address = old.address(under: addresses)
      reserveIfBuiltIn(address, addresses)
      add(
        address, .redirect(to: addresses.bulletin(bulletin.id)), addresses.language,
        Words(zh: "简报「\(bulletin.id)」的旧网址", en: "an old address of the bulletin “\(bulletin.id)”"), at: place)
    }
  }
}
