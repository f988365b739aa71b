import Testing

@testable import Pages

@Suite struct PinyinTests {
  @Test(
    "surnames are read as surnames, not as words",
    arguments: [
      ("曾国平", "zeng guo ping"), ("单志远", "shan zhi yuan"), ("仇英", "qiu ying"), ("查敏", "zha min"),
      ("解晓东", "xie xiao dong"), ("区静", "ou jing"), ("欧阳雪", "ou yang xue"), ("王芳", "wang fang"),
    ])
  func surnames(name: (written: String, read: String)) {
    #expect(Pinyin(covering: [name.written]).reading(ofPerson: name.written) == name.read)
  }

  @Test("names are listed under their first letter")
  func letters() {
    let pinyin = Pinyin(covering: ["听荷社区"])
    #expect(Pinyin.letter(of: pinyin.reading(of: "听荷社区")) == "T")
    #expect(Pinyin.letter(of: pinyin.reading(of: "3号社区")) == "#")
  }

  @Test("a reading from a record is listed without its tones")
  func tones() {
    #expect(Pinyin.plain("Ōuyáng Zhīqiū") == "ouyang zhiqiu")
    #expect(Pinyin.letter(of: Pinyin.plain("Ōuyáng Zhīqiū")) == "O")
  }

  @Test(
    "areas are named in English by their reading",
    arguments: [
      ("西湖区", "Xihu District"), ("临安区", "Lin'an District"), ("米舟街道", "Mizhou Subdistrict"),
      ("建德市", "Jiande City"), ("区", "区"), ("开发区管委会", "开发区管委会"),
    ])
  func areas(name: (written: String, english: String)) {
    #expect(Pinyin(covering: []).english(ofArea: name.written) == name.english)
  }
}
