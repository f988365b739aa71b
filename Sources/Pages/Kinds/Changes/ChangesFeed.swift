import Programme

extension PageBuilder {
  /// How many changes a feed holds.
  static let changesFeedEntries = 50

  /// What changed, as an Atom feed: a change enters it on the day from which it holds, so that the newest is always the
  /// first. What is only announced stands on the page.
  func changesFeed(_ facts: ChangesFacts) -> [UInt8] {
    let district = facts.district
    let page = district.map { addresses.changes(in: $0.id) } ?? addresses.changes
    let title =
      district.map { wording.pick("：\(name(of: $0))的变动", ": what has changed in \(name(of: $0))") }
      ?? wording.pick("：最近变动", ": what has changed")
    return feed(
      titled: context.site.title.value + title, alternate: page,
      facts.past.prefix(PageBuilder.changesFeedEntries).map { entry($0, at: page) })
  }

  private func entry(_ facts: ChangeFacts, at page: Address) -> AtomEntry {
    let change = facts.change
    let subject = change.community.map { name(of: $0) } ?? name(of: change.district)
    let place =
      change.community == nil
      ? "" : wording.pick("（\(name(of: change.district))）", " (\(name(of: change.district)))")
    return AtomEntry(
      title: subject + place + wording.pick("：", ": ") + wording.title(of: change.matter), page: page,
      anchor: anchor(of: change), tag: "tag:\(host),\(change.day.iso):\(tagPrefix)changes/\(change.id)",
      updated: change.day, summary: summary(of: facts))
  }

  // RFC 4151: whoever held the host's name on that day named it. A feed in another language is another feed.
  private var tagPrefix: String { wording.isChinese ? "" : context.language.rawValue + "/" }

  private func summary(of facts: ChangeFacts) -> String? {
    let sentences = rows(of: facts).map { row in
      row.label + wording.pick("：", ": ") + (row.before.map { $0.title + " → " } ?? "") + row.after.title
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: wording.pick("；", "; "))
  }
}
