/// Names that no real place or person was asked for, each with its reading.
struct Name {
  let text: String
  /// Lower-case pinyin without tones.
  let pinyin: String
}

enum CityNames {
  private static let first: [(String, String)] = [
    ("竹", "zhu"), ("松", "song"), ("荷", "he"), ("桂", "gui"), ("梅", "mei"), ("兰", "lan"), ("柳", "liu"),
    ("枫", "feng"), ("杏", "xing"), ("桃", "tao"), ("茶", "cha"), ("稻", "dao"), ("麦", "mai"), ("云", "yun"),
    ("月", "yue"), ("星", "xing"), ("晴", "qing"), ("霞", "xia"), ("清", "qing"), ("澄", "cheng"),
    ("鹭", "lu"), ("雁", "yan"), ("鹤", "he"), ("莺", "ying"), ("翠", "cui"), ("青", "qing"), ("碧", "bi"),
    ("丹", "dan"), ("玉", "yu"), ("金", "jin"), ("石", "shi"), ("砚", "yan"), ("墨", "mo"), ("书", "shu"),
    ("琴", "qin"), ("画", "hua"), ("舟", "zhou"), ("帆", "fan"), ("桨", "jiang"), ("渔", "yu"),
  ]

  private static let second: [(String, String)] = [
    ("影", "ying"), ("泉", "quan"), ("溪", "xi"), ("塘", "tang"), ("湾", "wan"), ("浦", "pu"), ("桥", "qiao"),
    ("渡", "du"), ("埠", "bu"), ("坞", "wu"), ("岭", "ling"), ("坡", "po"), ("园", "yuan"), ("苑", "yuan"),
    ("里", "li"), ("巷", "xiang"), ("亭", "ting"), ("台", "tai"), ("阁", "ge"), ("汀", "ting"), ("洲", "zhou"),
    ("港", "gang"), ("堤", "di"), ("沙", "sha"), ("畈", "fan"), ("墩", "dun"), ("井", "jing"), ("潭", "tan"),
    ("坊", "fang"), ("源", "yuan"),
  ]

  private static let middle: [(String, String)] = [
    ("", ""), ("东", "dong"), ("南", "nan"), ("西", "xi"), ("北", "bei"), ("上", "shang"), ("下", "xia"),
    ("新", "xin"), ("老", "lao"), ("大", "da"), ("小", "xiao"), ("前", "qian"), ("后", "hou"), ("里", "li"),
    ("外", "wai"), ("中", "zhong"),
  ]

  private static let surnames: [(String, String)] = [
    ("林", "lin"), ("陈", "chen"), ("周", "zhou"), ("沈", "shen"), ("吴", "wu"), ("郑", "zheng"), ("徐", "xu"),
    ("孙", "sun"), ("朱", "zhu"), ("胡", "hu"), ("高", "gao"), ("何", "he"), ("郭", "guo"), ("马", "ma"),
    ("罗", "luo"), ("梁", "liang"), ("宋", "song"), ("谢", "xie"), ("韩", "han"), ("唐", "tang"), ("冯", "feng"),
    ("董", "dong"), ("程", "cheng"), ("蔡", "cai"), ("潘", "pan"), ("袁", "yuan"), ("于", "yu"), ("余", "yu"),
    ("叶", "ye"), ("蒋", "jiang"), ("杜", "du"), ("苏", "su"), ("魏", "wei"), ("丁", "ding"), ("任", "ren"),
    ("姚", "yao"), ("卢", "lu"), ("傅", "fu"), ("钟", "zhong"), ("姜", "jiang"),
  ]

  private static let given: [(String, String)] = [
    ("书", "shu"), ("影", "ying"), ("立", "li"), ("舟", "zhou"), ("清", "qing"), ("和", "he"), ("若", "ruo"),
    ("飞", "fei"), ("知", "zhi"), ("行", "xing"), ("沐", "mu"), ("白", "bai"), ("景", "jing"), ("澜", "lan"),
    ("思", "si"), ("源", "yuan"), ("望", "wang"), ("川", "chuan"), ("怀", "huai"), ("瑾", "jin"), ("一", "yi"),
    ("鸣", "ming"), ("远", "yuan"), ("山", "shan"), ("明", "ming"), ("溪", "xi"), ("安", "an"), ("宁", "ning"),
    ("嘉", "jia"), ("禾", "he"),
  ]

  private static func joined(_ parts: [(String, String)]) -> Name {
    Name(text: parts.map(\.0).joined(), pinyin: parts.map(\.1).joined())
  }

  /// A place's name; the first 1,200 have two characters, the first 19,200 differ.
  static func place(_ number: Int) -> Name {
    // Steps that share no factor with the lists' lengths, so that neighbours sound different.
    let head = first[number * 7 % first.count]
    let tail = second[(number * 11 + number / first.count) % second.count]
    return joined([head, middle[number / (first.count * second.count) % middle.count], tail])
  }

  static func person(_ random: inout SplitMix) -> Name {
    joined([random.one(of: surnames), random.one(of: given), random.one(of: given)])
  }
}
