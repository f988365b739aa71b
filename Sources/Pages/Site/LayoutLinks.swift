import Diagnostics
import Templates

extension SitePlan {
  /// What is wrong with a link that a theme's author wrote into a layout, if anything is.
  package func check(_ link: LiteralLink) -> Finding? {
    let path = String(link.target.prefix { $0 != "#" && $0 != "?" })
    guard link.isFromRoot else {
      return PagesRules.linkBroken.finding(
        at: link.place, Words(zh: "版面里的链接要从 {{root}} 写起", en: "a layout's link must begin with {{root}}"),
        help: Words(zh: "写成 {{root}}\(path)", en: "write {{root}}\(path)"))
    }
    let address = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    guard !table.contains(Address(address)), !path.hasPrefix("assets/"), !path.hasPrefix("pictures/") else {
      return nil
    }
    return PagesRules.linkBroken.finding(
      at: link.place, Words(zh: "站内没有 \(path) 这个网址", en: "the site has no address \(path)"))
  }
}
