import Templates

/// A list that is never empty, with its length; absent instead of empty, so that a layout can test it as one thing.
package struct NonEmptyList<Item: TemplateModel>: TemplateModel {
  package let items: [Item]

  /// Nil for an empty list.
  package init?(_ items: [Item]) {
    guard !items.isEmpty else { return nil }
    self.items = items
  }

  package var count: Int { items.count }

  package static var declared: ModelShape<NonEmptyList> {
    .once("items") {
      Key.count("count", \.items, "how many there are")
      Key.list("items", \.items, "each of them")
    }
  }
}

/// A list under a heading, such as the communities under a letter.
package struct Group<Item: TemplateModel>: TemplateModel {
  package let title: String
  package let id: String
  package let items: [Item]

  package var count: Int { items.count }

  package static var declared: ModelShape<Group> {
    .once("group") {
      Key.text("title", \.title, "the heading")
      Key.text("letter", \.title, "the heading, where it is a letter")
      Key.text("id", \.id, "the anchor")
      Key.count("count", \.items, "how many there are")
      Key.list("items", \.items, "each of them")
    }
  }
}
