import Foundation
import Programme
import Testing

@testable import Publishing

/// A site built in parts: no file belongs to two of them, and together they are the whole site.
@Suite struct PartTests {
  /// The sample city has ten districts, two languages, former ids of every kind, a closed community and lawyers
  /// without a firm; here one of its communities was merged into one of another district.
  private static let city = Fixture.site("../..")
    .editing(
      "content/communities/gongshu.yaml", .replace("former_ids: [maiqiu]", by: "former_ids: [dao]"),
      .replace("merged_into: daohua", by: "merged_into: xinglan"))
  private static let districts = [
    "binjiang", "fuyang", "gongshu", "linan", "linping", "qiantang", "shangcheng", "xiaoshan", "xihu",
    "yuhang",
  ]

  private static func published(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
    files.filter { $0.key != Manifest.fileName }
  }

  @Test(arguments: [
    districts.map { SitePart(districts: [$0]) } + [.rest],
    [SitePart(districts: Array(districts[..<4])), SitePart(districts: Array(districts[4...])), .rest],
    [SitePart(districts: districts), .rest],
  ])
  func partsAreDisjointAndTogetherTheWholeSite(parts: [SitePart]) throws {
    let workshop = try Self.city.unfold()
    let whole = Self.published(try workshop.build().files())
    var together: [String: [UInt8]] = [:]
    for (number, part) in parts.enumerated() {
      let outcome = try workshop.build(into: "part-\(number)") { $0.part(part) }
      let files = Self.published(try outcome.files())
      #expect(!files.isEmpty, "\(part)")
      #expect(outcome.report.outcome?.written == files.count)
      let shared = Set(files.keys).intersection(together.keys).sorted()
      #expect(shared == [], "\(part)")
      together.merge(files) { first, _ in first }
    }
    #expect(Set(together.keys).symmetricDifference(whole.keys).sorted() == [])
    #expect(whole.filter { together[$0.key] != $0.value }.keys.sorted() == [])
    #expect(together.count == whole.count)
  }

  @Test func everyFileHasItsPart() throws {
    let expected: [(address: String, district: String?)] = [
      ("index.html", nil), ("404.html", nil), ("en/index.html", nil), ("sitemap.xml", nil),
      ("feed.xml", nil), ("districts/index.html", nil), ("lawyers/index.html", nil),
      ("bulletins/index.html", nil), ("schools/haitang-univ/index.html", nil),
      ("districts/xihu/index.html", "xihu"), ("en/districts/xihu/index.html", "xihu"),
      ("communities/daohua/index.html", "gongshu"), ("communities/daohua/card.html", "gongshu"),
      ("communities/daohua/office.ics", "gongshu"), ("communities/daohua/office.vcf", "gongshu"),
      ("en/communities/daohua/office.json", "gongshu"), ("streets/daoxiangqiao/index.html", "gongshu"),
      // Closed.
      ("communities/liangcangli/index.html", "gongshu"),
      // With the firm, which is the city's and registered there; without a firm.
      ("firms/zhouzheng/index.html", "shangcheng"), ("lawyers/chen-lizhou/index.html", "shangcheng"),
      ("lawyers/wei-changgeng/index.html", nil),
      // Old addresses: of a district, a street, two communities, a lawyer, a firm and a bulletin.
      ("districts/xiacheng/index.html", "gongshu"), ("streets/daoxiangqiao-zhen/index.html", "gongshu"),
      ("en/communities/dao/index.html", "gongshu"), ("communities/maiqiu/index.html", "binjiang"),
      ("lawyers/ceng-tingxue/index.html", "shangcheng"),
      ("firms/zhouzheng-tang/index.html", "shangcheng"), ("bulletins/yajin/index.html", nil),
    ]
    let workshop = try Self.city.unfold()
    let parts: [String?] = ["binjiang", "gongshu", "shangcheng", "xihu", nil]
    for name in parts {
      let part = name.map { SitePart(districts: [$0]) } ?? .rest
      let files = try workshop.build(into: name ?? "rest") { $0.part(part) }.files()
      for (address, district) in expected {
        #expect((files[address] != nil) == (district == name), "\(address) in \(part)")
      }
    }
  }

  @Test(
    arguments: [
      (SitePart.whole, SitePart.rest), (.rest, .whole), (.whole, .init(districts: ["hexi"])),
      (.init(districts: ["hexi"]), .whole), (.rest, .init(districts: ["hexi"])),
      (.init(districts: ["hexi"]), .init(districts: ["dongcheng"])),
      (.init(districts: ["hexi"]), .init(districts: ["hexi", "dongcheng"])),
    ] as [(SitePart, SitePart)])
  func aFolderOfAnotherPartIsRefusedAndLeftAlone(held: SitePart, wanted: SitePart) throws {
    let workshop = try Fixture.site("sound").unfold()
    let before = try workshop.build { $0.part(held) }.files()
    for isForced in [false, true] {
      let failure = #expect(throws: EnvironmentFailure.self) {
        try workshop.build { isForced ? $0.part(wanted).forced() : $0.part(wanted) }
      }
      guard case .output(let error) = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(error.reason == .anotherPart(held: held, wanted: wanted))
      #expect(error.state == .untouched)
      #expect(error.message.en.contains("it holds \(held.words.en)"))
      #expect(error.help != nil)
    }
    #expect(try FileTree.read(workshop.path("public")) == before)
    #expect(try workshop.build { $0.part(held) }.report.causes == [])
  }

  @Test func eachPartHasACacheOfItsOwn() throws {
    let workshop = try Fixture.site("sound").unfold()
    let parts: [(String, SitePart)] = [
      ("public", .whole), ("hexi", .init(districts: ["hexi"])), ("rest", .rest),
    ]
    for (folder, part) in parts { _ = try workshop.build(into: folder) { $0.part(part) } }
    for (folder, part) in parts {
      let again = try workshop.build(into: folder) { $0.part(part) }
      #expect(again.report.causes == [])
      #expect(again.report.outcome?.unchanged == Self.published(try again.files()).count)
    }
  }

  @Test func anIncrementalPartEqualsACleanOne() throws {
    let workshop = try Fixture.site("sound").unfold()
    let hexi = SitePart(districts: ["hexi"])
    for part in [hexi, .rest] { _ = try workshop.build(into: part.label) { $0.part(part) } }
    try workshop.edit("content/districts/hexi.yaml", .insert(after: "name: ", "former_ids: [old-hexi]"))
    for part in [hexi, .rest] {
      let changed = try workshop.build(into: part.label) { $0.part(part) }.files()
      let clean = try workshop.build(into: part.label + " anew") { $0.part(part).forced() }.files()
      #expect(changed == clean)
      #expect((changed["districts/old-hexi/index.html"] != nil) == (part == hexi))
    }
  }

  @Test func aDistrictThatIsNotThereIsNamedAndNothingIsWritten() throws {
    let workshop = try Fixture.site("sound").unfold()
    let outcome = try workshop.build { $0.part(.init(districts: ["hexi", "hexy"])) }
    #expect(outcome.report.unknownDistrict == UnknownDistrict(id: "hexy", known: ["dongcheng", "hexi"]))
    #expect(!FileManager.default.fileExists(atPath: outcome.output))
  }

  @Test(arguments: [
    "", "districts", "districts hexi", "districts dongcheng hexi", "rest", "rest hexi", "whole", " ",
  ])
  func aLabelIsReadAsItIsWritten(label: String) {
    let known = ["", "districts hexi", "districts dongcheng hexi", "rest"]
    #expect(SitePart(label: label)?.label == (known.contains(label) ? label : nil))
  }
}
