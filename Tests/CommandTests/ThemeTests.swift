import Foundation
import Testing

/// `menpai theme new`: one file makes a theme, and what it does not say is the built-in one's.
@Suite struct ThemeTests {
  @Test("a theme of one file gives the pages of the built-in one; what is put beside it goes before")
  func oneFile() throws {
    let place = try Workplace.withSite()
    let build = ["build", "--without", "pdf", "--today", soundDay]
    #expect(try place.menpai.run(build).status == 0)
    let before = try place.text("public/index.html")
    let made = try place.menpai("theme", "new", "riverside")
    #expect(made.status == 0 && made.output.contains("themes/riverside/theme.yaml"))
    let record = try place.text("content/site.yaml")
    try place.write(record.replacing("theme: default", with: "theme: riverside"), to: "content/site.yaml")
    let same = try place.menpai.run(build)
    #expect(same.status == 0, "\(same.errors)")
    #expect(try place.text("public/index.html") == before)
    try place.write("home_all_bulletins: 往期简报\n", to: "themes/riverside/strings/zh-CN.yaml")
    #expect(try place.menpai.run(build).status == 0)
    #expect(try place.text("public/index.html") == before.replacing("全部简报", with: "往期简报"))
    let keys = try place.menpai("theme", "keys", "home", "--theme", "riverside", "--lang", "zh-CN")
    #expect(keys.output.contains("往期简报") && keys.output.contains("每个社区，都有"))
  }

  @Test("a theme that is there, a name that is none, and a folder that is no site are left alone")
  func refusals() throws {
    let place = try Workplace.withSite()
    try place.write("mine", to: "themes/mine/notes.txt")
    for name in ["mine", "default", "../mine", "My Theme", ""] {
      let outcome = try place.menpai("theme", "new", name)
      #expect(outcome.status == 2 && !outcome.errors.isEmpty, "\(name)")
    }
    #expect(try place.state(of: "themes").keys.sorted() == ["mine", "mine/notes.txt"])
    let empty = try Workplace()
    #expect(try empty.menpai("theme", "new", "mine").status == 3)
    #expect(!empty.has("themes"))
  }

  @Test("in JSON it names the file that it wrote")
  func json() throws {
    let place = try Workplace.withSite()
    let outcome = try place.menpai("theme", "new", "mine", "--format", "json")
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(document["written"] as? [String] == ["themes/mine/theme.yaml"])
  }
}
