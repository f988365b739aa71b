/// Tells text that offers something on the programme's behalf from text that explains, denies, quotes or warns of it.
///
/// Told by who is said to do it: the nearest word before the phrase that names somebody decides. Where nobody is named the text
/// speaks of the office whose page it stands on, and offers.
extension PhraseHit {
  /// Whether readers will take it that the programme's lawyers do what the phrase names.
  var isOffer: Bool {
    if isDenied || isExplained || isWarning || isLaw || isRuledOut { return false }
    switch actor {
    case .ours: return true
    case .others: return false
    case nil: return !isReported
    }
  }

  private enum Actor {
    case ours, others
  }

  /// Who does it, by the last word before the phrase in its sentence that says so.
  private var actor: Actor? {
    let ours = Self.lastEnd(of: Self.ourNames, in: sentenceBefore)
    let others = Self.lastEnd(of: Self.otherNames, in: sentenceBefore)
    guard let others else { return ours == nil ? nil : .ours }
    return others >= ours ?? -1 ? .others : .ours
  }

  /// Words about what the phrase is: 诉讼代理人, 代理诉讼是指, 诉讼代理权.
  private var isExplained: Bool {
    after.starts(withAny: Self.nounTails) || before.ends(withAny: Self.definitionHeads)
  }

  /// Fraud, and what residents should do about it; also in the sentences beside, which tell what a list of tricks is.
  private var isWarning: Bool {
    Self.contains(Self.warnings, in: sentenceBefore) || Self.contains(Self.warnings, in: sentenceAfter)
      || Self.contains(Self.warnings, in: heading.map(lowered))
  }

  /// Something that a law, a regulation or a court says.
  private var isLaw: Bool { Self.contains(Self.laws, in: sentenceBefore) }

  /// 代理诉讼不在服务范围, 代理诉讼请另行委托: what follows takes it back.
  private var isRuledOut: Bool {
    Self.contains(Self.exclusions, in: sentenceAfter) || Self.contains(Self.exclusions, in: before)
      || Self.contains(Self.others, in: after)
  }

  /// What once happened or is told of others: 已代理诉讼的, 曾, 案例.
  private var isReported: Bool { Self.contains(Self.reports, in: sentenceBefore) }

  private static func contains(_ words: [[UInt8]], in text: [UInt8]) -> Bool {
    words.contains { byteRange(of: $0, in: text[...]) != nil }
  }

  /// Where the last of any of these words ends.
  private static func lastEnd(of words: [[UInt8]], in text: [UInt8]) -> Int? {
    var last: Int?
    for word in words {
      var rest = text[...]
      while let range = byteRange(of: word, in: rest) {
        last = max(last ?? 0, range.upperBound)
        rest = rest[range.upperBound...]
      }
    }
    return last
  }
}

extension [UInt8] {
  fileprivate func starts(withAny any: [[UInt8]]) -> Bool { any.contains { starts(with: $0) } }
  fileprivate func ends(withAny any: [[UInt8]]) -> Bool {
    any.contains { suffix($0.count).elementsEqual($0) }
  }
}

private func words(_ list: String...) -> [[UInt8]] { list.map { Array($0.utf8) } }

extension PhraseHit {
  fileprivate static let ourNames = words(
    "社区律师", "驻点律师", "进驻律师", "值班律师", "结对律师", "法律顾问", "工作室", "本所", "我所", "我们", "我处", "本处", "本站", "本社区", "我社区",
    "律所",
    "律师事务所", "律师团队", "community lawyer", "our lawyer", "the office", "this office", "our firm", "we ",
    "the lawyer")
  fileprivate static let otherNames = words(
    "法律援助机构", "法律援助中心", "法律援助律师", "法援", "援助律师", "援助机构", "法律援助", "其他律师", "别的律师", "另行", "自行", "自己", "另外",
    "指定律师", "辩护律师", "法院", "仲裁委", "检察院", "检察机关", "公证处", "工会", "消费者协会", "消协", "妇联", "残联", "他人", "对方", "原告",
    "被告",
    "当事人可以", "当事人可", "近亲属", "亲属", "业主委员会", "业委会", "物业公司", "一般律所", "社会律师", "市场", "外面", "收费律师", "非社区", "公司",
    "legal aid", "legal-aid", "another lawyer", "your own lawyer", "a lawyer of your own", "the court",
    "the tribunal",
    "trade union", "relatives", "elsewhere", "other lawyers")
  fileprivate static let nounTails = words(
    "人", "权", "制度", "合同", "协议", "委托书", "授权", "关系", "期限", "资格", "范围", "的含义", "的区别", "的意思", "的程序", "的条件", "的规定",
    "的风险",
    "是指", "是什么", "指的是", "分为", "包括一般", "与辩护", "和辩护", "业务是", "费用由", "由败诉", "由对方", "由被告", "由原告", "由法律援助", "由援助",
    "，指", "（指", "”是指", "」是指", "”指", " is a ", " is the ",
    " means ", " agreement", " contract")
  fileprivate static let definitionHeads = words(
    "什么是", "何谓", "何为", "所谓", "什么叫", "怎样理解", "如何理解", "关于", "浅谈", "谈谈", "解读", "介绍", "讲解", "讲授", "学习", "了解",
    "区分", "what is ",
    "about ", "explains ", "meaning of ")
  fileprivate static let warnings = words(
    "冒充", "假冒", "冒名", "假借", "冒用", "骗", "谨防", "警惕", "提防", "当心", "小心", "防范", "切勿", "骗局", "套路", "圈套", "陷阱", "名义",
    "自称", "举报",
    "报警", "投诉", "违规", "违法", "违反", "非法", "黑律师", "不法", "不实", "虚假", "诈", "拆穿", "辟谣", "谣言", "退还", "退回", "责令",
    "处分", "处罚", "曝光",
    "anyone who", "whoever", "beware", "scam", "fraud", "impost", "pose as", "posing as", "posed as",
    "pretend", "report it", "complain", "illegal", "fake",
    "do not believe", "watch out")
  fileprivate static let laws = words(
    "规定", "依照", "按照《", "根据《", "依据《", "法第", "条例", "民事诉讼法", "仲裁法", "律师法", "法律援助法", "第一条", "司法解释", "条款", "条：",
    "under the law",
    "under article", "the law ", "act provides", "code provides")
  fileprivate static let exclusions = words(
    "不在", "不属", "不包", "不提供", "不承", "不得", "不可以", "不能", "不予", "不做", "不办", "不接", "除外", "另行委托", "另行聘请", "另请",
    "另找", "另外委托", "另外聘请",
    "自行委托", "自行聘请", "自行承担", "谢绝", "禁止", "请向法律援助", "请到法律援助", "请找法律援助", "可申请法律援助", "可以申请法律援助", "由法律援助",
    "不是社区律师", "不是本",
    "is not ", "are not ", "not part of", "not offered", "excluded", "must not", "may not", "engage your own",
    "hire your own",
    "apply for legal aid", "ask for legal aid", "outside this service")
  /// Who pays or acts, told behind the phrase.
  fileprivate static let others = words("由败诉方", "由对方", "由被告", "由原告", "由物业", "由单位", "由用人单位", "由法院", "由法律援助")
  fileprivate static let reports = words(
    "判决", "裁定", "案例", "案情", "曾经", "曾委托", "一审", "二审", "起诉", "庭审", "委托了", "聘请了", "花了", "付了", "支付了", "收了", "被收",
    "被要求", "交了", "承担",
    "赔偿", "诉请", "主张", "支付", "ordered", "sued", "in that case", "paid", "was charged")
}
