import Templates

/// A list that is never empty, with its length; absent instead of empty, so that a layout can test it as one thing.
public struct Items<Item: TemplateModel>: DeclaredModel {
  public let items: [Item]

  /// Nil for an empty list.
  public init?(_ items: [Item]) {
    guard !items.isEmpty else { return nil }
    self.items = items
  }

  public var count: Int { items.count }

  public static var declared: ModelShape<Items<Item>> {
    ModelShape("items") {
      Key.number("count", \.count, "how many there are")
      Key.list("items", \.items, "each of them")
    }
  }

  // The declaration is made anew at each use, because a generic type holds no statics: too slow to read values by.
  public func value(at slot: Int) -> TemplateValue { slot == 0 ? .number(items.count) : .list(items) }
}

/// A list under a heading, such as the communities under a letter.
public struct Group<Item: TemplateModel>: DeclaredModel {
  public let title: String
  public let id: String
  public let items: [Item]

  public var count: Int { items.count }

  public static var declared: ModelShape<Group<Item>> {
    ModelShape("group") {
      Key.text("title", \.title, "the heading")
      Key.text("letter", \.title, "the heading, where it is a letter")
      Key.text("id", \.id, "the anchor")
      Key.number("count", \.count, "how many there are")
      Key.list("items", \.items, "each of them")
    }
  }

  public func value(at slot: Int) -> TemplateValue {
    switch slot {
    case 0, 1: .text(title)
    case 2: .text(id)
    case 3: .number(items.count)
    default: .list(items)
    }
  }
}
