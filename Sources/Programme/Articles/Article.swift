import Diagnostics

/// An article of the measures that the programme rests on (trial measures of 2009-12-21), by its subject.
package struct Article: Sendable {
  /// 1 to 32.
  package let number: Int
  package let subject: Words

  /// All of them, in their order.
  package static let all: [Article] = subjects.enumerated().map { Article(number: $0 + 1, subject: $1) }

  private static let subjects: [Words] = [
    Words(zh: "这套办法从何而来", en: "where the measures come from"),
    Words(zh: "五项原则；服务免费", en: "the five principles; the service is free"),
    Words(zh: "指导协调小组", en: "the steering group"),
    Words(zh: "小组的办公室，每年报告一次", en: "its office, which reports once a year"),
    Words(zh: "市、区的司法行政部门", en: "the city's and districts' judicial administration"),
    Words(zh: "市律协：数据库、培训、简报、总结", en: "the association: database, training, bulletins, summary"),
    Words(zh: "区联络处：月报、变动、走访", en: "the districts' liaison offices: monthly reports, changes, visits"),
    Words(zh: "律所与社区的协议", en: "the agreement of firm and community"),
    Words(zh: "社区律师做什么", en: "what a community lawyer does"),
    Words(zh: "大学生志愿者做什么", en: "what a student volunteer does"),
    Words(zh: "社区提供什么", en: "what the community provides"),
    Words(zh: "宣传报道", en: "reports in the press"),
    Words(zh: "工作室公示和服务联系卡", en: "the studio's notice and the contact card"),
    Words(zh: "每周半天、每季一讲、每年一训", en: "half a day a week, a lecture a quarter, a training a year"),
    Words(zh: "两个工作日内受理", en: "requests are taken up within two working days"),
    Words(zh: "工作日志", en: "the work log"),
    Words(zh: "参与调解", en: "mediation"),
    Words(zh: "矛盾苗头的处置", en: "conflicts that may grow"),
    Words(zh: "可以调解，不能代理", en: "may mediate, may not represent"),
    Words(zh: "保密", en: "confidentiality"),
    Words(zh: "社区律师的资格", en: "who may be a community lawyer"),
    Words(zh: "结对、指派和备案", en: "pairing, assignment and filing"),
    Words(zh: "早先结对的处理", en: "earlier pairings"),
    Words(zh: "走访抽查和每月一报", en: "spot checks and the monthly report"),
    Words(zh: "考评、表彰和更换", en: "evaluation, awards and replacement"),
    Words(zh: "志愿者归团市委管理", en: "volunteers are registered with the Youth League"),
    Words(zh: "高校法学院联席会议", en: "the law schools' joint conference"),
    Words(zh: "与高校法学院的协议", en: "the agreement with each school"),
    Words(zh: "志愿者小组", en: "the teams of volunteers"),
    Words(zh: "法学院的管理责任", en: "what the schools answer for"),
    Words(zh: "志愿者的证明、表彰和更换", en: "certificates, awards and replacement of volunteers"),
    Words(zh: "施行和解释", en: "entry into force and interpretation"),
  ]
}
