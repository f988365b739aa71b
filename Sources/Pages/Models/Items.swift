import Templates

/// A list that is never empty, with its length; absent instead of empty, so that a layout can test it as one thing.
public struct Items<Item: TemplateModel>: TemplateModel {
  public let items: [Item]

  /// Nil for an empty list.
  public init?(_ items: [Item]) {
    guard !items.isEmpty else { return nil }
    self.items = items
  }

  public var count: Int { items.count }

  public static var declared: ModelShape<Items> {
    .once("items") {
      Key.count("count", \.items, "how many there are")
      Key.list("items", \.items, "each of them")
    }
  }
}

/// A list under a heading, such as the communities under a letter.
public struct Group<Item: TemplateModel>: TemplateModel {
  public let title: String
  public let id: String
  public let items: [Item]

  public var count: Int { items.count }

  public static var declared: ModelShape<Group> {
    .once("group") {
      Key.text("title", \.title, "the heading")
      Key.text("letter", \.title, "the heading, where it is a letter")
      Key.text("id", \.id, "the anchor")
      Key.count("count", \.items, "how many there are")
      Key.list("items", \.items, "each of them")
    }
  }
}
