import Diagnostics
import Foundation
import Programme
import Templates
import Testing
import Theming

@testable import Pages

/// Which files a site has for the printer, where they lie, and that its pages lead to them.
@Suite struct PrintedFilesTests {
  private static let english = Fixture.site("sound")
    .editing("content/site.yaml", .replace("languages: [zh-CN]", by: "languages: [zh-CN, en]"))

  @Test func everyCommunityHasItsFilesInEveryLanguage() throws {
    let city = try PrintCity(Self.english)
    for prefix in ["", "en/"] {
      let folder = prefix + "communities/meixi/"
      #expect(
        city.addresses { $0.hasPrefix(folder) }
          == [
            "card.html", "card.pdf", "index.html", "notice-a3.pdf", "notice.html", "notice.pdf", "office.ics",
            "office.json", "office.vcf",
          ].map { folder + $0 })
    }
    #expect(
      city.addresses { $0.hasPrefix("print/") }
        == [
          "board-front.svg", "calibration.pdf", "districts/dongcheng/cards.pdf",
          "districts/dongcheng/index.html", "districts/hexi/cards.pdf", "districts/hexi/index.html",
          "id-1-back.svg", "id-1-front.svg", "index.html", "plain-back.svg", "plain-front.svg",
          "streets/duchuan/cards.pdf", "streets/liuyin/cards.pdf", "streets/shuyuan/cards.pdf",
        ].map { "print/" + $0 })
    #expect(
      city.addresses { $0.hasPrefix("en/print/") }
        == [
          "board-front.svg", "districts/dongcheng/index.html", "districts/hexi/index.html", "id-1-back.svg",
          "id-1-front.svg", "index.html", "plain-back.svg", "plain-front.svg",
        ].map { "en/print/" + $0 })
    #expect(city.plan.findings.map(\.message.en) == [])
  }

  @Test func withoutFilesThePagesStay() throws {
    let city = try PrintCity(Self.english, prints: false)
    #expect(city.plan.pages.allSatisfy { $0.printed == nil })
    #expect(city.addresses { $0.hasSuffix(".pdf") || $0.hasSuffix(".svg") } == [])
    for address in [
      "communities/meixi/notice.html", "print/index.html", "en/print/districts/hexi/index.html",
    ] {
      #expect(city.addresses { $0 == address } == [address])
    }
  }

  @Test(arguments: [true, false])
  func allLinksLeadSomewhere(prints: Bool) throws {
    let city = try PrintCity(Self.english, prints: prints)
    let crawl = try Crawl(try rendered(city))
    #expect(crawl.flaws == [])
    #expect(crawl.linkCount > 1000)
  }

  @Test func aPageShowsItsPieceAsItIsDrawn() throws {
    let city = try PrintCity(Self.english)
    let templates = try DefaultTheme().templates
    let sides = [
      DrawnSide(name: "front", drawing: HTML(Array("<svg><title>F</title></svg>".utf8))),
      DrawnSide(name: "back", drawing: HTML(Array("<svg><title>B</title></svg>".utf8))),
    ]
    for (address, count) in [("card", 2), ("notice", 1)] {
      let page = try city.page("communities/meixi/\(address).html")
      let layouts = try #require(templates[.chinese])
      let maker = city.plan.maker()
      let plain = String(decoding: maker.bytes(of: page, layouts), as: UTF8.self)
      let drawn = String(
        decoding: maker.bytes(of: page, layouts, drawn: Array(sides.prefix(count))), as: UTF8.self)
      #expect(plain.contains("class=\"sheet\"") || plain.contains("class=\"wall\""))
      #expect(!drawn.contains("class=\"sheet\"") && !drawn.contains("class=\"wall\""))
      #expect(drawn.contains("<svg><title>F</title></svg>"))
      #expect(drawn.contains("<svg><title>B</title></svg>") == (count == 2))
      #expect(drawn.contains("/communities/meixi/\(address).pdf\""))
    }
  }

  @Test(arguments: [
    ("communities/songpo/card.pdf", ["songpo"]), ("en/communities/songpo/notice-a3.pdf", ["songpo"]),
    ("print/streets/duchuan/cards.pdf", ["juyuan", "songpo", "taoyuan"]),
    ("print/districts/hexi/cards.pdf", ["juyuan", "songpo", "taoyuan"]),
    ("print/districts/dongcheng/cards.pdf", ["meixi", "lanting", "zhulin"]),
    ("en/print/plain-back.svg", ["meixi"]), ("print/calibration.pdf", []),
  ])
  func aFileIsAboutItsCommunities(address: String, expected: [String]) throws {
    let city = try PrintCity(Self.english)
    let file = try #require(try city.page(address).printed)
    #expect(city.plan.communities(in: file).map { city.programme.communities.all[$0].id } == expected)
  }

  @Test(arguments: [
    ("communities/songpo/card.pdf", "hexi"), ("communities/songpo/notice.html", "hexi"),
    ("print/districts/hexi/index.html", "hexi"), ("print/streets/duchuan/cards.pdf", "hexi"),
    ("print/districts/hexi/cards.pdf", "hexi"), ("print/index.html", nil), ("print/calibration.pdf", nil),
    ("print/plain-front.svg", nil),
  ])
  func aFileBelongsToItsDistrict(address: String, district: String?) throws {
    let city = try PrintCity(Self.english)
    #expect(city.plan.district(of: try city.page(address)).map { city.plan.districtIDs[$0] } == district)
  }

  @Test func theSitemapNamesThePrintPagesOnly() throws {
    let city = try PrintCity(Self.english)
    let maker = city.plan.maker()
    let sitemap = String(decoding: maker.bytes(of: try city.page("sitemap.xml")), as: UTF8.self)
    #expect(sitemap.contains("/print/</loc>") && sitemap.contains("/en/print/districts/hexi/</loc>"))
    for left in [".pdf", ".svg", "card.html", "notice.html"] { #expect(!sitemap.contains(left)) }
  }

  /// The pages as the default theme shows them, and an empty file for all else.
  private func rendered(_ city: PrintCity) throws -> [String: [UInt8]] {
    let loaded = try DefaultTheme()
    var files: [String: [UInt8]] = [:]
    for asset in loaded.theme.assets { files[asset.address] = asset.bytes }
    for picture in city.plan.pictures + city.plan.portraits {
      files["pictures/" + (picture.split(separator: "/").last ?? "")] = []
    }
    let maker = city.plan.maker()
    for page in city.plan.pages {
      files[page.address.path] = maker.bytes(of: page, try #require(loaded.templates[page.language]))
    }
    return files
  }
}

extension PageRenderer {
  fileprivate func bytes(
    of page: PlannedPage, _ layouts: CompiledLayouts = CompiledLayouts(), drawn: [DrawnSide] = []
  ) -> [UInt8] {
    var output = PageBuffer()
    write(page, with: layouts, drawn: drawn, into: &output)
    return output.bytes
  }
}

/// The theme that is compiled into the program.
private struct DefaultTheme {
  let theme: Theme
  let templates: [SiteLanguage: CompiledLayouts]

  init() throws {
    theme = try Theme.load(site: NSTemporaryDirectory() + "menpai-no-site", name: "default").theme
    templates = theme.compile(languages: [SiteLanguage.chinese, .english]).templates
  }
}
