import Diagnostics
import Testing

@Suite struct NearMissTests {
  private let ids = [
    "guihua", "cuiyuan-1", "cuiyuan-2", "wenxin", "wensan", "lin-zhao", "lin-zhou", "photos/lin.jpg",
  ]

  @Test func `a slip in an id leads to the one id that is as near`() {
    for (wrong, right) in [
      ("GuiHua", "guihua"), ("guihau", "guihua"), ("gui-hua", "guihua"), ("guihuaa", "guihua"),
      ("cuiyuan1", "cuiyuan-1"),
      ("Ｗenxin", "wenxin"), ("wenxi", "wenxin"),
    ] {
      #expect(NearMisses.oneSlip.suggestion(for: wrong, among: ids) == right, "\(wrong)")
    }
  }

  @Test func `another number, two that are as near, or two slips lead nowhere`() {
    for wrong in ["cuiyuan-3", "cuiyuan", "wenxan", "lin-zhoo", "qiuhua-x", "gx", "", "-"] {
      #expect(NearMisses.oneSlip.suggestion(for: wrong, among: ids) == nil, "\(wrong)")
    }
  }

  @Test func `a person or a picture is found by the same letters alone`() {
    #expect(NearMisses.sameLetters.suggestion(for: "Lin-Zhao", among: ids) == "lin-zhao")
    #expect(NearMisses.sameLetters.suggestion(for: "linzhao", among: ids) == "lin-zhao")
    #expect(NearMisses.sameLetters.suggestion(for: "photos/Lin.JPG", among: ids) == "photos/lin.jpg")
    for wrong in ["lin-zhao2", "lin-zha", "lin-zhoa", "photos/lim.jpg"] {
      #expect(NearMisses.sameLetters.suggestion(for: wrong, among: ids) == nil, "\(wrong)")
    }
    #expect(NearMisses.none.suggestion(for: "GuiHua", among: ids) == nil)
  }

  @Test func `words lead to the nearest, unless two are as near`() {
    #expect(NearMisses.words.suggestion(for: "adress", among: ["address", "phone"]) == "address")
    #expect(NearMisses.words.suggestion(for: "市属", among: ["区属", "市直"]) == nil)
  }
}
