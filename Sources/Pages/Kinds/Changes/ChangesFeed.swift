import Programme

extension PageBuilder {
  /// How many changes a feed holds.
  static let changesFeedEntries = 50

  /// What changed, as an Atom feed: a change enters it on the day from which it holds, so that the newest is always the
  /// first. What is only announced stands on the page.
  func changesFeed(_ facts: ChangesFacts) -> [UInt8] {
    let district = facts.district
    let page = district.map { addresses.changes(in: $0.id) } ?? addresses.changes
    let site = context.site.title.value
    let title =
      district.map { wording(.districtChangesFeed, site, name(of: $0)) } ?? wording(.changesFeed, site)
    return feed(
      titled: title, alternate: page,
      facts.past.prefix(PageBuilder.changesFeedEntries).map { entry($0, at: page) })
  }

  private func entry(_ facts: ChangeFacts, at page: Address) -> AtomEntry {
    let change = facts.change
    let district = name(of: change.district)
    let subject = change.community.map { wording(.changeIn, name(of: $0), district) } ?? district
    // RFC 4151: whoever held the host's name on that day named it. A feed in another language is another feed.
    return AtomEntry(
      title: wording(.colon, subject, wording.title(of: change.matter)), page: page,
      anchor: anchor(of: change),
      tag: "tag:\(host),\(change.day.iso):\(addresses.prefix)changes/\(change.id)",
      updated: change.day, summary: summary(of: facts))
  }

  private func summary(of facts: ChangeFacts) -> String? {
    let sentences = rows(of: facts).map { row in
      wording(.colon, row.label, (row.before.map { $0.title + " → " } ?? "") + row.after.title)
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: wording[.betweenClauses])
  }
}
