/// The folders of a site: what people write, and what Menpai makes of it.
package enum SiteFolders {
  /// What the site is made of, and what belongs to Menpai or to a version history: nothing else is ever put there.
  package static let sources = ["content", "themes", "overrides", privateRegister, cache, ".git"]

  /// The association's register, which is never published.
  package static let privateRegister = "private"
  /// What a build remembers.
  package static let cache = ".menpai"

  /// Where the pages go, where nothing else is asked for.
  package static let publicSite = "public"
  /// Files for the printer.
  package static let printed = "cards"
  /// The association's own report.
  package static let review = "review"

  /// What belongs into no version history: what may not be published, and what can be made again.
  package static let unversioned = [privateRegister, review, printed, publicSite, cache]
}
