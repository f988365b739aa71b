/// Names of things that the programme keeps to itself, by which they would be written as fields.
enum InternalNames {
  /// Whether a field that a group does not have is a matter that must never be published.
  static func contains(_ name: String, in table: FieldTable) -> Bool {
    let name = name.lowercased()
    // A lawyer's `certificate` is a misspelt `certification`, not a volunteer's.
    if name.hasPrefix("certificate"), table["certification"] != nil { return false }
    if everywhere.contains(name) { return true }
    // Why somebody was replaced is nobody's business.
    if ["reason", "原因", "理由"].contains(name), table["by"] != nil { return true }
    if agreementTexts.contains(name), table["number"] != nil, table["until"] != nil { return true }
    // Someone who is shown under consent and has no public contact: a volunteer or an awardee.
    return contacts.contains(name) && table["consent"] != nil && table["phone"] == nil
  }

  private static let everywhere: Set<String> = [
    // Evaluations and what they rest on (articles 7, 11, 24, 25 and 31).
    "score", "scores", "evaluation", "evaluations", "rating", "grade", "assessment", "feedback", "spot_check",
    "spot_checks", "result", "evaluation_result", "failed", "结果", "考评不合格", "考核不合格", "certificate",
    "certificates", "考评", "考评结果", "考核", "考核结果", "评分", "得分", "分数", "评价", "反馈",
    "社区反馈", "居民反馈", "抽查", "走访抽查", "社会实践证明", "实践证明",
    // Money (articles 4, 7 and 8).
    "allowance", "allowances", "subsidy", "fund", "funds", "funding", "budget", "fee", "fees", "salary",
    "津贴", "工作津贴", "补贴", "经费", "专项经费", "费用", "报酬",
    // Work logs, conflicts and cases (articles 16, 18, 19 and 20).
    "work_log", "work_logs", "worklog", "log", "escalation", "conflict", "case_number", "case", "cases",
    "client", "clients", "party", "parties", "工作日志", "日志", "矛盾纠纷", "群体性事件", "案号", "案情", "当事人", "委托人",
    // The text of agreements (article 8).
    "agreement_text", "contract", "clauses", "协议文本", "协议正文", "协议内容", "合同",
    // Personal data.
    "id_number", "id_card", "identity_number", "resident_id", "birthday", "birth_date", "bank_card",
    "bank_account", "home_address", "home_phone", "private_phone", "private_email", "身份证", "身份证号",
    "身份证号码", "身份证件", "生日", "出生日期", "银行卡", "银行卡号", "银行账号", "家庭住址", "家庭地址", "住址", "私人电话",
    "私人邮箱", "家庭电话",
  ]

  private static let agreementTexts: Set<String> = [
    "text", "content", "body", "terms", "正文", "内容", "条款", "全文",
  ]

  private static let contacts: Set<String> = [
    "phone", "mobile", "tel", "telephone", "email", "mail", "wechat", "qq", "address", "student_number", "电话",
    "手机",
    "手机号", "手机号码", "联系电话", "联系方式", "邮箱", "电子邮箱", "微信", "微信号", "地址", "学号",
  ]
}
