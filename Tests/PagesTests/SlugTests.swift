import Testing

@testable import Pages

struct SlugTests {
  @Test(arguments: [
    ("邻里之间", "lin-li-zhi-jian"), ("AI 问答", "ai-wen-da"), ("Q&A", "q-a"), ("2026年·普法", "2026-nian-pu-fa"),
    ("  Family   Law ", "family-law"), ("news/..", "news"), ("！？", ""), ("", ""), ("a--b", "a-b"),
    ("Café 简报", "cafe-jian-bao"), ("𠀀法", "he-fa"),
  ])
  func namesBecomePartsOfAddresses(name: String, slug: String) {
    #expect(Slug.slug(of: name) == slug)
  }

  @Test func aLongNameIsCutWithoutAHyphenAtTheEnd() {
    let slug = Slug.slug(of: String(repeating: "法律", count: 40))
    #expect(slug.utf8.count <= Slug.longest)
    #expect(!slug.hasSuffix("-"))
  }

  @Test func noTwoAreTheSame() {
    #expect(
      Slug.unique(["示例", "事例", "shi li", "shi-li-2", "！", "？"], fallback: "category") == [
        "shi-li", "shi-li-2", "shi-li-3", "shi-li-2-2", "category", "category-2",
      ])
  }

  @Test(
    arguments: [
      ("a/b", "a/b"), ("%61/b", "a/b"), ("%E6%B3%95", "法"), ("100%", nil), ("%4", nil), ("%g1", nil),
      ("%ff", nil),
      ("%2F", "/"),
    ] as [(String, String?)])
  func percentEncodingIsUndone(text: String, decoded: String?) {
    #expect(percentDecoded(text) == decoded)
  }
}
