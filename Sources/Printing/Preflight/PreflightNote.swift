import Diagnostics

/// A picture that has too few pixels for a place.
package struct PoorPicture: Hashable, Sendable {
  package let name: String
  /// Pixels that the place needs in all.
  package let needed: Int
}

/// Something that would not print well; the caller says which record it is about.
package struct PreflightNote: Hashable, Sendable {
  package let rule: RuleName
  /// The layout's line.
  package let place: SourcePlace
  package let message: Words
  package let help: Words
  /// Whether the layout alone is the cause, whatever the record says; one finding then stands for all records.
  package let isOfLayout: Bool
  /// The picture that is at fault wherever it is printed, and the pixels that this place asks of it.
  package let picture: PoorPicture?
  let description: RuleDescription

  init(
    _ description: RuleDescription, _ place: SourcePlace, _ message: Words, help: Words,
    isOfLayout: Bool = false, picture: PoorPicture? = nil
  ) {
    self.description = description
    self.place = place
    self.message = message
    self.help = help
    self.isOfLayout = isOfLayout
    self.picture = picture
    rule = description.name
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.rule == right.rule && left.place == right.place && left.message == right.message
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(rule)
    hasher.combine(place)
    hasher.combine(message)
  }

  /// The finding about the picture itself, where a record names it: one, however many pieces show it.
  package func finding(aboutPictureAt place: SourcePlace) -> Finding {
    let note = Finding.Note(Words(zh: "印在版式的这一处", en: "printed by this line of the layout"), at: self.place)
    return description.finding(at: place, message, help: help, notes: [note])
  }

  /// The finding about a record.
  ///
  /// - Parameters:
  ///   - record: What people call it, such as a community's name; not said where the layout alone is at fault.
  ///   - place: Where it is written; without it, and where the layout is at fault, the finding stands at the layout's line.
  package func finding(about record: String, at place: SourcePlace? = nil) -> Finding {
    guard !isOfLayout else { return description.finding(at: self.place, message, help: help) }
    let named = Words(zh: "\(record)：\(message.zh)", en: "\(record): \(message.en)")
    guard let place else { return description.finding(at: self.place, named, help: help) }
    let note = Finding.Note(Words(zh: "印在版式的这一处", en: "printed by this line of the layout"), at: self.place)
    return description.finding(at: place, named, help: help, notes: [note])
  }
}
