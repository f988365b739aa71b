import Testing

@testable import Programme

@Suite struct WordingTests {
  private func found<R: Rule>(_ rule: R.Type, in text: String) -> [String] {
    let city = TestCity(["pages/p.md": "---\ntitle: 说明\n---\n\(text)\n"])
    return city.breaches(rule).map { String($0.dropFirst("content/pages/p.md: ".count)) }
  }

  @Test(arguments: [
    ("律师可为居民代理诉讼。", "代理诉讼"),
    ("不收取费用，代理仲裁。", "代理仲裁"),
    ("不仅代理诉讼，还能写文书。", "代理诉讼"),
    ("服务内容：\n\n- 法律咨询\n- 诉讼代理", "诉讼代理"),
    ("Our lawyers represent you in court.", "represent you in"),
    ("We offer Representation in Court.", "Representation in Court"),
  ])
  func `representation offered`(text: String, phrase: String) {
    #expect(found(Art19RepresentationOffered.self, in: text) == [phrase])
  }

  @Test(arguments: [
    "社区内部纠纷可调解，不代理诉讼和仲裁。", "律师不提供起草诉状、代理诉讼等服务。", "社区律师不得为居民代理仲裁。", "禁止代理诉讼。",
    "律师不做的事：\n\n- 代理诉讼\n- 代理仲裁", "## 不能做什么\n\n1. 代理诉讼\n", "律师可以代理诉讼吗？不可以。", "非诉讼代理事务。",
    "They do not represent you in court.", "There is no representation in litigation.", "可以进行调解，帮助申请法律援助。",
  ])
  func `representation denied or not mentioned`(text: String) {
    #expect(found(Art19RepresentationOffered.self, in: text) == [])
  }

  @Test(arguments: [
    ("咨询费 200 元", "咨询费"), ("律师费为 ３０００ 元", "律师费"), ("咨询每小时500元", "每小时"), ("法律顾问 200元/次", "元/次"),
    ("首次优惠价", "优惠价"), ("胜诉率高", "胜诉率"), ("500 yuan per hour", "yuan per hour"),
  ])
  func `prices and slogans`(text: String, phrase: String) {
    #expect(found(Art02FreeOfCharge.self, in: text) == [phrase])
  }

  @Test(arguments: [
    "物业费每月 2.5 元", "不收咨询费", "免收律师费 200 元", "法院判决对方承担律师费 5000 元", "拖欠工资 3000 元", "律师费由谁承担", "每小时公交两班",
    "免费法律咨询", "诉讼费 50 元由法院收取", "预付卡里还有 200 元一次也没用过",
  ])
  func `amounts that are no price of the service`(text: String) {
    #expect(found(Art02FreeOfCharge.self, in: text) == [])
  }

  @Test(arguments: [
    ("两名学生律师到场", "学生律师"), ("由志愿者律师接待", "志愿者律师"), ("a student lawyer helps", "student lawyer"),
  ])
  func `volunteers called lawyers`(text: String, phrase: String) {
    #expect(found(Art10VolunteerAsLawyer.self, in: text) == [phrase])
  }

  @Test(arguments: ["大学生志愿者协助律师", "志愿者不能称作学生律师", "律师志愿者服务队"])
  func `volunteers called what they are`(text: String) {
    #expect(found(Art10VolunteerAsLawyer.self, in: text) == [])
  }

  @Test(arguments: [
    "依据《杭州市“律师进社区”工作管理办法（试行）》签订", "见《律师进社区工作管理办法》。2010年起修订",
  ])
  func `the measures cited without their date`(text: String) {
    #expect(found(Art01CitedWithoutDate.self, in: text).count == 1)
  }

  @Test(arguments: [
    "依据《杭州市“律师进社区”工作管理办法（试行）》（2009年12月21日）签订", "2009年的《律师进社区工作管理办法》，至今有效", "按管理办法办理",
  ])
  func `the measures cited with it`(text: String) {
    #expect(found(Art01CitedWithoutDate.self, in: text) == [])
  }

  @Test func `fields are read like bodies`() {
    let city = TestCity(["lawyers/l.yaml": "name: 甲\nspecialties: [婚姻家事, 诉讼代理]"])
    #expect(city.breaches(Art19RepresentationOffered.self) == ["content/lawyers/l.yaml: 诉讼代理"])
  }
}
