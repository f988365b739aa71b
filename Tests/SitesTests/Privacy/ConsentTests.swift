import Foundation
import Programme
import Testing

@Suite("A person is shown as far as consent goes") struct ConsentTests {
  private static let id = "dong-qian"
  private static let portrait = "photos/lawyers/dong-qian.jpg"
  private static let phone = ["139 0571 2468", "13905712468", "139-0571-2468"]
  private static let email = ["shiluo.canary@example.org"]
  private static let name = ["欧阳莳萝", "莳萝", "Shiluo", "shiluo"]
  private static let own = ["qzxspecialty", "qzxlanguage", "qzxcertificate", "qzxbiography", "777123"]

  /// The city, in which one lawyer leads, advises and stands in, and everything is about the same person.
  private static func city(consent: RecordTree) throws -> SampleCity {
    let city = try SampleCity()
    city.change(Lawyer.self, id) { lawyer in
      lawyer.fields["name", "姓名"] = "欧阳莳萝"
      lawyer.fields["pinyin", "拼音"] = "ouyang shiluo"
      lawyer.fields["phone", "电话"] = "13905712468"
      lawyer.fields["email", "邮箱"] = "shiluo.canary@example.org"
      lawyer.fields["specialties", "擅长"] = ["qzxspecialty"]
      lawyer.fields["languages", "语言"] = ["qzxlanguage"]
      lawyer.fields["licence", "执业证号"] = "13301199510777123"
      lawyer.fields["certification", "资格认证"] = ["number": "qzxcertificate", "on": "2020-01-01"]
      lawyer.fields["consent", "同意公开"] = consent
      lawyer.body = "qzxbiography\n"
    }
    var isFirst = true
    city.change(Pairing.self) { pairing in
      pairing.fields["exceptions", "变更"] = [
        ["on": "2026-11-24", "change": "substitute", "lawyer": .text(id)],
        ["on": "2026-11-25", "change": "substitute", "lawyer": .text(id)],
      ]
      pairing.fields["advisers", "增派律师"] = [.text(id)]
      if isFirst { pairing.fields["lawyer", "律师"] = .text(id) }
      isFirst = false
    }
    city.change(Bulletin.self) { bulletin in
      bulletin.fields["about", "涉及"] = ["lawyers": [.text(id)]]
      bulletin.fields["photo", "照片"] = .text(portrait)
      bulletin.body = "![](/\(portrait))\n\n" + (bulletin.body ?? "")
    }
    return city
  }

  private static let all: RecordTree = ["name", "photo", "phone", "email", "print", "data"]

  @Test("with full consent everything is shown, in every medium")
  func open() throws {
    let published = try Self.city(consent: ["on": "2025-01-01", "covers": Self.all]).published()
    for text in [Self.name[0], "139 0571 2468", Self.email[0], "qzxbiography", "777123"] {
      #expect(published.addresses(with: [text], in: { $0.hasPrefix("lawyers/") }) != [], "\(text)")
    }
    for ending in ["office.vcf", "office.json", "card.html", "notice.html"] {
      #expect(published.addresses(with: Self.phone, in: { $0.hasSuffix(ending) }) != [], "\(ending)")
    }
    let pictures = try #require(published.pictures[Self.portrait])
    for picture in pictures { #expect(published.addresses(with: [picture]).count > 3) }
  }

  static let closed: [(consent: RecordTree, hidesName: Bool)] = [
    (["on": "2025-01-01", "until": "2026-11-22", "covers": all], false),
    (["on": "2026-11-24", "covers": all], false),
    (["on": "2025-01-01", "covers": ["name", "print", "data"]], false),
    (["on": "2025-01-01", "covers": all, "withdrawn": "2026-11-23"], true),
    (["on": "2025-01-01", "covers": all, "withdrawn": "yes"], true),
  ]

  @Test(
    "without consent no file tells telephone, e-mail or portrait; withdrawn, nor the name", arguments: 0..<5)
  func closed(number: Int) throws {
    let (consent, hidesName) = Self.closed[number]
    let published = try Self.city(consent: consent).published()
    #expect(published.addresses(with: Self.phone + Self.email) == [])
    #expect(published.pictures[Self.portrait] == nil)
    #expect(published.addresses(with: ["dong-qian."]) == [])
    #expect(published.files.keys.filter { $0.contains("dong-qian.") } == [])
    if hidesName {
      #expect(published.addresses(with: Self.name + Self.own) == [])
      // The address still answers, says only that the details are being updated, and is in no sitemap.
      let page = try #require(published.files["lawyers/dong-qian/index.html"])
      #expect(page.range(of: Data("律师信息更新中".utf8)) != nil)
      #expect(
        published.addresses(with: ["dong-qian"]) == [
          "en/lawyers/dong-qian/index.html", "lawyers/dong-qian/index.html",
        ])
    } else {
      #expect(published.addresses(with: Self.name, in: { $0.hasPrefix("lawyers/") }) != [])
    }
  }

  @Test("without `data` telephone and e-mail stand on pages, and in no file that programs read")
  func withoutData() throws {
    let published = try Self.city(
      consent: ["on": "2025-01-01", "covers": ["name", "photo", "phone", "email", "print"]]
    ).published()
    let contacts = Self.phone + Self.email
    #expect(published.addresses(with: contacts, in: { $0 == "lawyers/dong-qian/index.html" }) != [])
    #expect(published.addresses(with: contacts, in: { !$0.hasSuffix(".html") }) == [])
    let pictures = try #require(published.pictures[Self.portrait])
    for (address, bytes) in published.files where address.hasSuffix(".html") {
      let structured = Self.structuredData(in: String(decoding: bytes, as: UTF8.self))
      #expect(!(contacts + pictures).contains(where: structured.contains), "\(address)")
    }
  }

  @Test("without `print` telephone, e-mail and portrait stand on no card and no notice")
  func withoutPrint() throws {
    let published = try Self.city(
      consent: ["on": "2025-01-01", "covers": ["name", "photo", "phone", "email", "data"]]
    ).published()
    let pictures = try #require(published.pictures[Self.portrait])
    let contacts = Self.phone + Self.email + pictures
    let isPiece = { (address: String) in address.hasSuffix("/card.html") || address.hasSuffix("/notice.html")
    }
    #expect(published.addresses(with: contacts, in: isPiece) == [])
    #expect(published.addresses(with: Self.phone, in: { $0.hasSuffix("office.vcf") }) != [])
  }

  @Test("a draft's pictures are not published")
  func draftPictures() throws {
    let city = try SampleCity()
    try city.copyPicture(Self.portrait, to: "photos/qzxdraft.jpg")
    let fields: RecordTree = [
      "id": "qzx", "number": "999", "title": "稿", "date": "2026-11-01", "status": "draft",
      "photo": "photos/qzxdraft.jpg",
    ]
    city.add(Bulletin.self, fields, body: "![图](/photos/qzxdraft.jpg)\n")
    let published = try city.published()
    #expect(published.pictures["photos/qzxdraft.jpg"] == nil)
    #expect(published.addresses(with: ["qzxdraft"]) == [])
  }

  @Test("a picture that lies in two folders is published once, and both pages show it")
  func samePictureTwice() throws {
    let city = try SampleCity()
    try city.copyPicture(Self.portrait, to: "photos/dong-qian.jpg")
    city.change(Bulletin.self) { $0.fields["photo", "照片"] = "photos/dong-qian.jpg" }
    city.change(Community.self) { $0.fields["photo", "照片"] = .text(Self.portrait) }
    let published = try city.published()
    let pictures = try #require(published.pictures["photos/dong-qian.jpg"])
    #expect(published.pictures[Self.portrait].map { Set($0).isDisjoint(with: pictures) } ?? true)
    for picture in pictures {
      #expect(published.addresses(with: [picture], in: { $0.hasPrefix("bulletins/") }) != [])
      #expect(published.addresses(with: [picture], in: { $0.hasPrefix("communities/") }) != [])
    }
  }

  private static func structuredData(in page: String) -> String {
    page.components(separatedBy: "application/ld+json").dropFirst()
      .map { $0.components(separatedBy: "</script>")[0] }.joined()
  }
}
