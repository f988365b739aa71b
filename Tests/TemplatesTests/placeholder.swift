import Testing
@testable import Templates
struct Crumb: DeclaredModel {
  let title: String
  let href: String?
  static let declared = ModelShape<Crumb>("crumb") {
    Key.text("title", \.title, "the words of the link")
    Key.text("href", \.href, "absent on the page itself")
  }
}
