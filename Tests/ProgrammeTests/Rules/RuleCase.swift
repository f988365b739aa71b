import Testing

/// One mistake in the sound city, the only finding it must make, and what stands right in its place.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let path: String
  let right: String
  let wrong: String
  /// `error art13-photo lawyers/lin.yaml:1 name`: severity, rule, place and the text that the finding covers.
  let finding: String
  /// Other right texts, near to the mistake.
  let twins: [String]
  let today: String

  /// - Parameter path: below `content/`, or in another folder of the site from `/` on.
  init(
    _ path: String, _ right: String, to wrong: String, _ finding: String, or twins: String...,
    on today: String = "2026-03-10"
  ) {
    self.path = path.hasPrefix("/") ? String(path.dropFirst()) : "content/" + path
    self.right = right
    self.wrong = wrong
    self.finding = finding
    self.twins = twins
    self.today = today
  }

  var testDescription: String { finding }

  func city(with text: String) -> RuleCity {
    RuleCity.sound.on(today).replacing(right, with: text, in: path)
  }
}
