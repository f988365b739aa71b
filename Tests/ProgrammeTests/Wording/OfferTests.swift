import Testing

@testable import Programme

/// Who offers what: texts that a careless reader, or a list of words, would take for each other.
@Suite struct OfferTests {
  private func found(in text: String) -> [String] {
    let city = TestCity(["pages/p.md": "---\ntitle: 说明\n---\n\(text)\n"])
    return city.breaches(Art19RepresentationOffered.self) + city.breaches(Art02FreeOfCharge.self)
  }

  static let offers = [
    "律师可为居民代理诉讼。", "本工作室代理诉讼、仲裁。", "驻点律师提供诉讼代理服务。", "服务内容：法律咨询、代写文书、诉讼代理", "服务内容：\n\n- 法律咨询\n- 代理仲裁",
    "社区律师可以帮您代理官司。",
    "我所律师可代理诉讼，欢迎来电。", "不收取费用，代理仲裁。", "不仅代理诉讼，还能写文书。", "居民可委托社区律师代理诉讼。", "符合法律援助条件的，社区律师也可代理诉讼。",
    "申请法律援助以外，本工作室还代理仲裁。",
    "擅长婚姻家事、诉讼代理", "工作室可代为出庭。", "律师帮居民打官司，一律免费。", "遇到欠薪，值班律师代理仲裁。", "法律顾问为居民代为诉讼。", "代理诉讼，不收费。",
    "周二下午可当面委托律师代理诉讼。",
    "律师团队代理案件上百件，欢迎咨询。", "村民有纠纷，律师代打官司。", "我们代理应诉。", "社区律师代理起诉和代理应诉。", "代理诉讼请找驻点律师。",
    "Our lawyers represent you in court.",
    "We offer Representation in Court.",
    "The community lawyer represents residents in arbitration; litigation representation too.",
    "咨询费 200 元", "律师费为 ３０００ 元", "咨询每小时500元", "法律顾问 200元/次", "首次优惠价", "胜诉率高", "代书费100元起。", "本工作室代理费3000元。",
    "律师咨询费优惠，每次50元。", "社区律师收取咨询费100元。",
    "超过一小时的，咨询费另付200元。", "不成功不收费", "金牌律师坐诊", "欢迎委托本所", "律师服务费 800 元，含代书。", "500 yuan per hour",
    "The consultation fee is 200 yuan.", "有偿咨询，随到随办。",
    "限时优惠，包打赢。",
  ]

  @Test func `each is found`() {
    for text in Self.offers { #expect(!found(in: text).isEmpty, "\(text)") }
  }

  static let lawful = [
    "法律援助机构会指派律师代理诉讼。", "经济困难的，可向法律援助中心申请，由援助律师代理诉讼。", "诉讼代理人最多两人。", "什么是诉讼代理？", "诉讼代理分为法定代理和委托代理。",
    "讲解诉讼代理人的权限。",
    "诉讼代理权要有授权委托书。", "民事诉讼法规定，当事人可以委托一至二人作诉讼代理人。", "《律师法》第二十八条：律师可以接受委托，代理诉讼。", "依照民事诉讼法，近亲属也可代为诉讼。",
    "社区内部纠纷可调解，不代理诉讼和仲裁。", "代理诉讼不在服务范围之内。", "代理诉讼的，请另行委托律师。", "需要打官司的，可另行委托律师代理诉讼。", "代理诉讼、代理仲裁除外。",
    "律师可以代理诉讼吗？不可以。",
    "律师不做的事：\n\n- 代理诉讼\n- 代理仲裁", "禁止代理诉讼。", "以社区律师名义代理诉讼的，请举报。", "谨防有人自称律师，上门代理案件。", "有人冒充社区律师代理诉讼，请报警。",
    "业委会委托其他律师代理诉讼。",
    "物业公司委托律师代理诉讼，法院已受理。", "工会可以为职工代理仲裁。", "原告委托律师代理诉讼，一审判决支持。", "检察机关支持起诉，由法律援助律师代理诉讼。", "讲座：诉讼代理与辩护的区别",
    "委托诉讼代理合同怎么看", "非诉讼代理事务。",
    "They do not represent you in court.", "Legal aid may appoint a lawyer to represent you in court.",
    "Beware of people who offer litigation representation in our name.", "冒充社区律师收取咨询费200元的，请报警。",
    "有人假冒律师收取律师费5000元。",
    "警惕骗局：先交咨询费 300 元", "谨防“不成功不收费”的套路。", "凡向居民收取咨询费100元的，都是骗子。", "社区律师以外的人收咨询费 200 元，可以投诉。",
    "法院判决对方承担律师费 5000 元。", "律师费 5000 元由败诉方承担，判决书写明。",
    "免收律师费 200 元", "不收咨询费", "物业费每月 2.5 元", "原告主张律师费 8000 元。", "他已向公司支付咨询费2000元，要求退还。", "外面咨询每小时500元，社区律师不要钱。",
    "“胜诉率”“包打赢”的宣传违反律师法。",
    "法律援助律师办案不收代理费，收代理费100元也不行。", "诉讼费 50 元由法院收取",
    "Report anyone who asks for a consultation fee of 200 yuan.",
  ]

  @Test func `what explains, denies, warns, quotes or tells of others is no offer`() {
    for text in Self.lawful { #expect(found(in: text) == [], "\(text)") }
  }
}
