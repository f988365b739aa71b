import Testing

@testable import Pages

@Suite struct PinyinTests {
  @Test(
    "surnames are read as surnames, not as words",
    arguments: [
      ("曾国平", "zeng guo ping"), ("单志远", "shan zhi yuan"), ("仇英", "qiu ying"), ("查敏", "zha min"),
      ("解晓东", "xie xiao dong"), ("区静", "ou jing"), ("欧阳雪", "ou yang xue"), ("王芳", "wang fang"),
      ("尉迟静", "yu chi jing"), ("尉迟", "wei chi"), ("万俟雪", "mo qi xue"), ("万雪", "wan xue"), ("曾", "ceng"),
    ])
  func surnames(name: (written: String, read: String)) {
    #expect(Pinyin.reading(ofPerson: name.written) == name.read)
  }

  @Test(
    "what is no Chinese character stands for itself, in small letters and without marks",
    arguments: [
      ("", ""), ("3号社区", "3 hao she qu"), ("A区", "a qu"), ("阿依·古丽", "a yi · gu li"), ("É村", "e cun"),
      ("葛\u{E0100}村", "ge cun"), ("한", "한"), ("𰻞", "biang"), ("𠮷", "𠮷"),
    ])
  func others(name: (written: String, read: String)) {
    #expect(Pinyin.reading(of: name.written) == name.read)
  }

  @Test("names are listed under their first letter")
  func letters() {
    #expect(Pinyin.letter(of: Pinyin.reading(of: "听荷社区")) == "T")
    #expect(Pinyin.letter(of: Pinyin.reading(of: "3号社区")) == "#")
  }

  @Test("a reading from a record is listed without its tones")
  func tones() {
    #expect(Pinyin.plain("Ōuyáng Zhīqiū") == "ouyang zhiqiu")
    #expect(Pinyin.plain("O\u{304}uya\u{301}ng") == "ouyang")
    #expect(Pinyin.letter(of: Pinyin.plain("Ōuyáng Zhīqiū")) == "O")
  }

  @Test(
    "areas are named in English by their reading",
    arguments: [
      ("西湖区", "Xihu District"), ("临安区", "Lin'an District"), ("米舟街道", "Mizhou Subdistrict"),
      ("建德市", "Jiande City"), ("区", "区"), ("开发区管委会", "开发区管委会"),
    ])
  func areas(name: (written: String, english: String)) throws {
    #expect(try Wording.builtIn(.english).area(name.written) == name.english)
  }
}
