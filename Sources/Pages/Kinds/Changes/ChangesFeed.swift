import Programme

extension PageBuilder {
  /// How many changes a feed holds.
  static let changesFeedEntries = 50

  /// What changed, as an Atom feed: a change enters it on the day from which it holds, so that the newest is always the
  /// first. What is only announced stands on the page.
  func changesFeed(_ part: ChangeBook.Part, in district: District?, _ city: City) -> [UInt8] {
    let page = district.map { addresses.changes(in: $0.id) } ?? addresses.changes
    let part = part.past.prefix(PageBuilder.changesFeedEntries)
    let site = context.site.title.value
    let title =
      district.map { wording(.districtChangesFeed, site, name(of: $0)) } ?? wording(.changesFeed, site)
    return feed(titled: title, alternate: page, part.map { entry($0, at: page, city) })
  }

  private func entry(_ change: ServiceChange, at page: Address, _ city: City) -> AtomEntry {
    let district = name(of: change.district)
    let subject = change.community.map { wording(.changeIn, name(of: $0), district) } ?? district
    // RFC 4151: whoever held the host's name on that day named it. A feed in another language is another feed.
    return AtomEntry(
      title: wording(.colon, subject, wording.title(of: change.matter)), page: page,
      anchor: anchor(of: change),
      tag: "tag:\(host),\(change.day.iso):\(addresses.prefix)changes/\(change.id)",
      updated: change.day, summary: summary(of: change, city))
  }

  private func summary(of change: ServiceChange, _ city: City) -> String? {
    let sentences = rows(of: change, city).map { row in
      wording(.colon, row.label, (row.before.map { $0.title + " → " } ?? "") + row.after.title)
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: wording[.betweenClauses])
  }
}
