import Pages

/// The kinds of page that these tests speak of.
extension Layout {
  static let about = Layout(rawValue: "about")!
  static let card = Layout(rawValue: "card")!
  static let community = Layout(rawValue: "community")!
  static let home = Layout(rawValue: "home")!
  static let services = Layout(rawValue: "services")!
}
