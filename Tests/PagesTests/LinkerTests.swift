import Testing

@testable import Pages

@Suite struct LinkerTests {
  static let links: [(from: String, to: String, plain: String, portable: String)] = [
    ("index.html", "index.html", "./", "index.html"),
    ("index.html", "communities/tinghe/index.html", "communities/tinghe/", "communities/tinghe/index.html"),
    ("communities/tinghe/index.html", "index.html", "../../", "../../index.html"),
    (
      "communities/tinghe/card.html", "communities/tinghe/index.html", "../../communities/tinghe/",
      "../../communities/tinghe/index.html"
    ),
    ("en/index.html", "index.html", "../", "../index.html"),
    ("404.html", "feed.xml", "feed.xml", "feed.xml"),
  ]

  @Test("links are relative and work at any root", arguments: links)
  func relative(link: (from: String, to: String, plain: String, portable: String)) {
    let plain = Linker(from: Address(link.from), site: "https://a.example.org", isPortable: false)
    let portable = Linker(from: Address(link.from), site: "https://a.example.org", isPortable: true)
    #expect(plain.href(Address(link.to)) == link.plain)
    #expect(portable.href(Address(link.to)) == link.portable)
  }

  static let anywhere = [
    ("https://a.example.org", "/", "/en/404.html"), ("https://a.example.org/", "/", "/en/404.html"),
    ("https://a.example.org/city/law", "/city/law/", "/city/law/en/404.html"),
  ]

  @Test("a page that a host shows at any depth links from the host's root", arguments: anywhere)
  func shownAnywhere(site: String, home: String, other: String) {
    let linker = Linker(from: Address("404.html"), site: site, isPortable: false, isShownAnywhere: true)
    #expect(linker.href(Address("index.html")) == home)
    #expect(linker.href(Address("en/404.html")) == other)
    let portable = Linker(from: Address("404.html"), site: site, isPortable: true, isShownAnywhere: true)
    #expect(portable.href(Address("index.html")) == "index.html")
  }

  @Test("absolute addresses have one slash after the site, whether it was written or not")
  func absolute() {
    for site in ["https://a.example.org/x", "https://a.example.org/x/"] {
      let linker = Linker(from: Address("a/index.html"), site: site, isPortable: true)
      #expect(linker.url(Address("index.html")) == "https://a.example.org/x/")
      #expect(linker.url(Address("lawyers/li/index.html")) == "https://a.example.org/x/lawyers/li/")
    }
  }
}
